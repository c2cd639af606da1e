/**
 * `npm test`: installs and builds what is missing, then lint, types, unit and browser tests.
 * Ends with one line that counts them all. Plain Node, because it runs before any package is there.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '../src/scripts/prepare.mjs';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));

const tally = { passed: 0, failed: 0, skipped: 0 };

/** One tool that has nothing to count: it passes or it fails. */
function step(name, script, ...args) {
  process.stderr.write(`\n${name}\n`);
  const succeeded = node(script, ...args) === 0;
  tally[succeeded ? 'passed' : 'failed'] += 1;
}

/** One Jest project, counted test by test. A suite that does not even load is one failure. */
function suite(name, ...args) {
  process.stderr.write(`\n${name}\n`);
  const outputFile = join(reports, `${name}.json`);
  const status = node(
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    name,
    '--json',
    '--outputFile',
    outputFile,
    ...args,
  );
  const results = JSON.parse(readFileSync(outputFile, 'utf8'));
  tally.passed += results.numPassedTests;
  tally.failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
  tally.skipped += results.numPendingTests;
  // Coverage below its threshold fails Jest without failing a test.
  if (status !== 0 && results.success) tally.failed += 1;
}

function node(script, ...args) {
  const { status } = spawnSync(process.execPath, [join(PROJECT, script), ...args], {
    cwd: PROJECT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status;
}

try {
  prepare(['addin', 'browser-page', 'server', 'command-line'], (sentence) => process.stderr.write(`${sentence}\n`));
  step('lint', 'node_modules/eslint/bin/eslint.js', '--config', '.config/eslint.config.mjs', '.');
  step('format', 'node_modules/prettier/bin/prettier.cjs', '--log-level', 'warn', '--check', '.');
  step('types', 'node_modules/typescript/bin/tsc', '--noEmit');
  suite('unit', '--coverage');
  suite('e2e', '--runInBand');
} finally {
  rmSync(reports, { recursive: true, force: true });
}

const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
process.stdout.write(`${tally.passed} passed, ${tally.failed} failed${skipped}\n`);
process.exitCode = tally.failed === 0 ? 0 : 1;
