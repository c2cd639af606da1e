import type { CheckReport } from '../../app/checking/check-report';
import { areAllReady } from '../../app/checking/check-report';
import { describeUnread } from '../../app/wording/describe-tables';
import type { Dictionary } from '../../locales/dictionary';
import { checkDocument } from '../output/check-document';
import { checkText } from '../output/check-text';
import type { Call, Command } from '../command';
import { NoTableError, UsageError } from '../errors';
import { refusalOf } from '../refusal';
import type { ExitCode } from '../terminal';
import { DONE, ERRORS_FOUND, oneLine, REFUSED } from '../terminal';
import { openWorkbookFile } from '../input';

/** `check FILE…`: says of every file whether it can be sent, and what is wrong in it. A bad file does not stop the others. */
export const check: Command = {
  name: 'check',
  options: ['json'],
  async run(call) {
    if (call.files.length === 0) throw new UsageError({ id: 'no-file', about: { command: 'check' } });
    let worst: ExitCode = DONE;
    for (const [order, file] of call.files.entries()) {
      const exitCode = await checkFile(call, file, order);
      if (exitCode > worst) worst = exitCode;
    }
    return worst;
  },
};

async function checkFile({ given, files, dictionary, terminal }: Call, file: string, order: number): Promise<ExitCode> {
  const json = given.given.has('json');
  const watched = terminal.watched && files.length > 1;
  const progress = watched ? dictionary.commandLine.progress(oneLine(file), order + 1, files.length) : '';
  terminal.errors(progress);
  try {
    const report = await reportOn(file, dictionary);
    terminal.errors(eraser(progress));
    if (json) terminal.output(`${JSON.stringify(checkDocument(file, report, dictionary))}\n`);
    else terminal.output(`${order === 0 ? '' : '\n'}${checkText(file, report, dictionary)}`);
    return areAllReady(report) ? DONE : ERRORS_FOUND;
  } catch (error) {
    const refusal = refusalOf(error, dictionary);
    terminal.errors(`${eraser(progress)}${refusal.message}\n`);
    if (json) terminal.output(`${JSON.stringify({ file, ...refusal })}\n`);
    return REFUSED;
  }
}

async function reportOn(file: string, dictionary: Dictionary): Promise<CheckReport> {
  const { session } = await openWorkbookFile(file);
  const report = await session.look();
  if (!report.checked) {
    throw new NoTableError(file, report.hiddenSheets[0], describeUnread(report, dictionary));
  }
  return report;
}

/** Wipes a progress line off a terminal. */
function eraser(progress: string): string {
  return progress === '' ? '' : '\r\u001b[K';
}
