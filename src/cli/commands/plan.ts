import { describePlan } from '../../app/papers/describe-plan';
import { planDocument } from '../../app/papers/plan';
import { templateInForce } from '../../app/papers/plan-template';
import { WorkbookFailure } from '../../workbook/failure';
import type { Command } from '../command';
import { NoTableError, UsageError, errorCode } from '../errors';
import { readInputFile } from '../input';
import { oneLine } from '../terminal';
import { writeOutput } from '../output/write-result';

/** `plan FILE -o OUT.docx [--text FILE]`: the plan as a document, with what it lacks said on standard error. */
export const plan: Command = {
  name: 'plan',
  options: ['output', 'force', 'text'],
  async run(call) {
    const { given, dictionary, terminal } = call;
    const notices: string[] = [];
    const exitCode = await writeOutput(call, this.name, async ({ session }, input) => {
      const text = given.values.get('text');
      const own = text === undefined ? null : await readText(text);
      const report = await session.look();
      const { snapshot, settings } = session;
      const request = { settings, report, template: own ?? templateInForce(settings) };
      const document = snapshot && planDocument(snapshot, request);
      if (!document) throw new NoTableError(input, report.hiddenSheets[0]);
      notices.push(...describePlan(document, dictionary));
      // The largest package of all, which no other command needs.
      const { documentBytes } = await import('../../hosts/docx/document-bytes');
      return { bytes: await documentBytes(document.spec), sentence: dictionary.commandLine.planned };
    });
    for (const notice of notices) terminal.errors(`${oneLine(notice)}\n`);
    return exitCode;
  },
};

/** @throws WorkbookFailure where the file cannot be read or is empty. @throws UsageError where it is not UTF-8. */
async function readText(file: string): Promise<string> {
  const bytes = await readInputFile(file);
  const text = decoded(bytes, file);
  if (text.trim() === '') throw new WorkbookFailure('file-empty', file);
  return text;
}

const NOT_UTF_8 = 'ERR_ENCODING_INVALID_ENCODED_DATA';

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (errorCode(error) !== NOT_UTF_8) throw error;
    throw new UsageError({ id: 'not-text', about: { file } });
  }
}
