/**
 * `npm run explore [SECONDS]`: runs the suites with random cases, with new seeds and many more cases than `npm test`,
 * until the time is up; shows each failure with the command that runs it again, and then exits 1.
 */
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '../src/scripts/prepare.mjs';
import { randomSuites } from './support/random-suites.mjs';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const DEFAULT_SECONDS = 600;
/** So that a short time, too, is given to suites of all kinds. */
const SUITES_AT_ONCE = 4;
const LARGEST_SEED = 2 ** 31;
/** Far above what any property takes with many cases on a busy machine. */
const LONGEST_TEST_MILLISECONDS = 600_000;

const seconds = Number(process.argv[2] ?? DEFAULT_SECONDS);
if (!(seconds > 0)) {
  console.error('npm run explore [SECONDS]: the time must be a number above 0.');
  process.exit(2);
}
prepare([], console.error);
let end = performance.now() + seconds * 1000;
const suites = randomSuites(join(PROJECT, 'test'));
let waiting = [];
let runs = 0;
let hasFailed = false;

while (performance.now() < end) {
  if (waiting.length === 0) waiting = shuffled(suites);
  const seed = randomInt(1, LARGEST_SEED);
  const outcome = await run(waiting.splice(0, SUITES_AT_ONCE), seed);
  runs += 1;
  hasFailed ||= outcome.hasFailed;
  console.error(`seed ${seed}: ${outcome.hasFailed ? 'failed' : outcome.hasEnded ? 'passed' : 'time is up'}`);
}
console.error(`${runs} runs of up to ${SUITES_AT_ONCE} of ${suites.length} suites.`);
process.exitCode = hasFailed ? 1 : 0;

/** Runs the suites with the seed until they or the time end. The reporter prints failures, and nothing else. */
function run(paths, seed) {
  const reporter = join(PROJECT, 'test/support/replay-reporter.mjs');
  const jest = spawn(
    process.execPath,
    [
      ...['node_modules/jest/bin/jest.js', '--runTestsByPath', ...paths],
      ...['--maxWorkers=100%', `--testTimeout=${LONGEST_TEST_MILLISECONDS}`, `--reporters=${reporter}`],
    ],
    {
      cwd: PROJECT,
      env: { ...process.env, TEST_SEED: String(seed), TEST_CASES: 'many' },
      stdio: ['ignore', 'pipe', 'inherit'],
      // A group of its own, so that its workers end with it.
      detached: true,
    },
  );
  let hasFailed = false;
  jest.stdout.on('data', (printed) => {
    hasFailed = true;
    process.stdout.write(printed);
  });
  const stop = () => {
    end = 0;
    process.kill(-jest.pid, 'SIGTERM');
  };
  const whenTimeIsUp = setTimeout(stop, Math.max(0, end - performance.now()));
  process.once('SIGINT', stop);
  return new Promise((resolve, reject) => {
    jest.once('error', reject);
    jest.once('close', (status) => {
      clearTimeout(whenTimeIsUp);
      process.off('SIGINT', stop);
      resolve({ hasFailed: hasFailed || (status !== null && status !== 0), hasEnded: status !== null });
    });
  });
}

/** The same entries in another order. */
function shuffled(entries) {
  return entries
    .map((entry) => ({ entry, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ entry }) => entry);
}
