import { relative } from 'node:path';

/** A Jest reporter that prints each failure with the command that runs the same cases again, and nothing else. */
export default class ReplayReporter {
  onTestResult({ path, context }, { testResults, testExecError, failureMessage }) {
    const suite = relative(context.config.rootDir, path);
    const { TEST_SEED, TEST_CASES } = process.env;
    const command = `TEST_SEED=${TEST_SEED} TEST_CASES=${TEST_CASES} npm test -- ${suite}`;
    if (testExecError) print(suite, failureMessage, command);
    for (const { status, fullName, failureMessages } of testResults) {
      if (status === 'failed') print(fullName, failureMessages.join('\n'), `${command} -t ${quoted(fullName)}`);
    }
  }
}

function print(what, messages, command) {
  process.stdout.write(`\nFailed: ${what}\n${messages}\nReplay: ${command}\n`);
}

/** The title as a pattern that only it fits, for the shell. */
function quoted(title) {
  const pattern = `^${title.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`;
  return `'${pattern.replaceAll("'", "'\\''")}'`;
}
