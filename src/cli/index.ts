import project from '../../package.json';
import { runCommandLine } from './command-line';

/** A reader that has seen enough, such as `head`, closes the pipe; that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void runCommandLine(
  process.argv.slice(2),
  {
    output: (text) => void process.stdout.write(text),
    errors: (text) => void process.stderr.write(text),
    watched: process.stderr.isTTY,
  },
  project.version,
).then((exitCode) => {
  process.exitCode = exitCode;
});
