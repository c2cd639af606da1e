import type { Proposal } from '../../app/changing/proposal';
import { WorkbookFailure } from '../../workbook/failure';
import type { Call } from '../command';
import { previewText } from './preview-text';
import type { ExitCode } from '../terminal';
import { DONE } from '../terminal';
import type { WorkbookFile } from '../input';
import { openWorkbookFile } from '../input';
import { onlyFile, writeResult } from './write-result';

/** What a command would do to a workbook. */
export interface Intention {
  readonly proposal: Proposal;
  /** What is said of it in any case, before all else; with a line break behind each line. */
  readonly said: string;
  /** One line: what was done, by the output's name. */
  readonly done: (output: string) => string;
  /** One line after a preview: what would be done. */
  readonly previewed: string;
}

/** Carries a proposal out into the call's `--output`, or, with `--dry-run`, only prints what it would change. */
export async function writeProposal(
  call: Call,
  command: string,
  intend: (workbook: WorkbookFile, input: string) => Promise<Intention>,
): Promise<ExitCode> {
  const { given, dictionary, terminal } = call;
  if (!given.given.has('dry-run')) {
    return writeResult(call, command, async (workbook, input) => {
      const { proposal, said, done } = await intend(workbook, input);
      const outcome = await workbook.session.apply(proposal);
      if (!outcome.done) throw new WorkbookFailure('file-unreadable', input);
      return (output) => said + done(output);
    });
  }
  const input = onlyFile(call, command);
  const { proposal, said, previewed } = await intend(await openWorkbookFile(input), input);
  terminal.output(`${said}${previewText(proposal, dictionary)}${previewed}\n`);
  return DONE;
}
