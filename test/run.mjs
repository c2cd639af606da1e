/**
 * `npm test`: installs and builds what is missing, lint, format and types beside it, then unit and browser tests.
 * `npm run test:checks` (lint, format, types), `test:unit` and `test:e2e` run one part. What is given after `--` goes
 * to Jest: `npm test -- test/reading -t 'a title'` runs only those tests, without the rest.
 * Ends with one line that counts all tests. Plain Node, because it runs before any package is there.
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '../src/scripts/prepare.mjs';
import { typeOnlyFiles } from './support/type-only-files.mjs';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const BUILT_PARTS = ['addin', 'browser-page', 'server', 'command-line'];
const SLOWEST_SHOWN = 10;

const CHECKS = {
  lint: ['node_modules/eslint/bin/eslint.js', '--config', '.config/eslint.config.mjs', '.'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--log-level', 'warn', '--check', '.'],
  types: ['node_modules/typescript/bin/tsc', '--noEmit'],
};

const SUITES = {
  // Jest would leave a core idle.
  unit: ['--maxWorkers=100%'],
  // Browsers that share the cores would not hold the times that are tested.
  e2e: ['--runInBand'],
};

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const tally = { passed: 0, failed: 0, skipped: 0 };
const failed = [];
const durations = [];
const suiteTimes = [];

const say = (sentence) => process.stderr.write(`${sentence}\n`);

/** Runs the part and keeps how long it took. */
async function timed(name, run) {
  const start = performance.now();
  const result = await run();
  durations.push([name, performance.now() - start]);
  return result;
}

/** A tool that has nothing to count: it passes or it fails, and then all that it printed is shown. */
async function check(name, [script, ...args]) {
  const printed = join(reports, `${name}.txt`);
  const file = openSync(printed, 'w');
  const status = await timed(name, () => node([script, ...args], file));
  closeSync(file);
  if (status === 0) tally.passed += 1;
  else fail(name);
  say(status === 0 ? `\n${name}: passed` : `\n${name}: failed\n${readFileSync(printed, 'utf8')}`);
}

/** Jest, counted test by test; `name` names the report. */
async function tests(name, args) {
  say(`\n${name}`);
  const outputFile = join(reports, `${name}.json`);
  const jest = ['node_modules/jest/bin/jest.js', ...args, '--json', '--outputFile', outputFile];
  const status = await timed(name, () => node(jest, process.stderr));
  const results = readResults(outputFile);
  if (!results) return fail(name);
  const failures = results.numFailedTests + results.numRuntimeErrorTestSuites;
  tally.passed += results.numPassedTests;
  tally.failed += failures;
  tally.skipped += results.numPendingTests;
  suiteTimes.push(...results.testResults.map((suite) => [suite.name, suite.endTime - suite.startTime]));
  if (failures > 0) failed.push(name);
  // Coverage below its threshold, or no test at all, fails Jest without failing a test.
  else if (status !== 0) fail(name);
}

/** What Jest reports, or nothing where it ended before it could. */
function readResults(outputFile) {
  return existsSync(outputFile) ? JSON.parse(readFileSync(outputFile, 'utf8')) : null;
}

function fail(name) {
  tally.failed += 1;
  failed.push(name);
}

/** Runs Node, both outputs going to the file or stream, and gives its exit status. */
function node(args, output) {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { cwd: PROJECT, stdio: ['ignore', output, output] })
      .once('error', reject)
      .once('exit', resolve);
  });
}

/** Everything: the checks run beside the build; the tests have the cores to themselves, because some bound a wait. */
async function everything() {
  await Promise.all([runChecks(), timed('build', build)]);
  await part('unit', []);
  await part('e2e', []);
}

/** The bundles that tests open, built in a process of its own: `prepare` would hold the checks beside it. */
async function build() {
  const script = `(await import('./src/scripts/prepare.mjs')).prepare(${JSON.stringify(BUILT_PARTS)}, console.error)`;
  const status = await node(['--input-type=module', '--eval', script], process.stderr);
  if (status !== 0) throw new Error('The bundles could not be built.');
}

async function runChecks() {
  for (const [name, command] of Object.entries(CHECKS)) await check(name, command);
}

/** One part, whole or only the given tests. `--selectProjects` comes last: it would take paths for more projects. */
async function part(name, jestArguments) {
  const coverage = name === 'unit' && jestArguments.length === 0 ? await coverageArguments() : [];
  await tests(name, [...coverage, ...jestArguments, ...SUITES[name], '--selectProjects', name]);
}

/** Files of types alone have no line that runs. */
async function coverageArguments() {
  const unreachable = await typeOnlyFiles(join(PROJECT, 'src'));
  const patterns = ['/node_modules/', ...unreachable.map((path) => `/src/${path.replaceAll('\\', '/')}$`)];
  return ['--coverage', ...patterns.map((pattern) => `--coveragePathIgnorePatterns=${pattern}`)];
}

function printTimes() {
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1).padStart(7)} s`;
  const slowest = suiteTimes.toSorted(([, one], [, other]) => other - one).slice(0, SLOWEST_SHOWN);
  if (slowest.length > 0) say('\nThe slowest suites');
  for (const [path, time] of slowest) say(`${seconds(time)}  ${path.slice(PROJECT.length)}`);
  say('\nSteps');
  for (const [name, time] of durations) say(`${seconds(time)}  ${name}`);
  if (failed.length > 0) say(`\nFailed: ${failed.join(', ')}`);
}

const [wanted, ...rest] = process.argv.slice(2);
try {
  prepare([], say);
  if (wanted === undefined) await everything();
  else if (wanted === 'checks') await runChecks();
  else if (wanted in SUITES) await part(wanted, rest);
  else await tests('chosen', [wanted, ...rest]);
  printTimes();
} finally {
  rmSync(reports, { recursive: true, force: true });
}

const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
process.stdout.write(`${tally.passed} passed, ${tally.failed} failed${skipped}\n`);
process.exitCode = tally.failed === 0 ? 0 : 1;
