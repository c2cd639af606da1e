import project from '../../package.json';
import { runCommandLine } from './command-line';
import { errorCode } from './errors';
import type { ExitCode } from './terminal';
import { oneLine, REFUSED } from './terminal';

/** A reader that has seen enough, such as `head`, closes the pipe. */
const CLOSED = 'EPIPE';
let isCutShort = false;

/** What could not be said in full was not done: the exit code tells, because the stream cannot. */
function cutShort(): void {
  isCutShort = true;
  process.exitCode = REFUSED;
}

process.stdout.on('error', (error) => {
  cutShort();
  if (errorCode(error) !== CLOSED) process.stderr.write(`${oneLine(String(error))}\n`);
});
process.stderr.on('error', cutShort);

void runCommandLine(
  process.argv.slice(2),
  {
    output: (text) => void process.stdout.write(text),
    errors: (text) => void process.stderr.write(text),
    watched: process.stderr.isTTY,
  },
  project.version,
).then((exitCode: ExitCode) => {
  process.exitCode = isCutShort ? REFUSED : exitCode;
});
