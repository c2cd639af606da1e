/** `npm run -s cli -- …`: prepares what is missing, then hands over to the command line. */
import { prepare } from '../scripts/prepare.mjs';

prepare(['command-line'], (sentence) => {
  if (process.stderr.isTTY) process.stderr.write(`${sentence}\n`);
});
// npm starts scripts in the project's folder; the files named are those of the folder the person stands in.
if (process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import('../../dist/cli/cli.cjs');
