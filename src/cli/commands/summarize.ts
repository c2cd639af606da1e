import { momentOf } from '../../domain/moment';
import type { Command } from '../command';
import { NoTableError } from '../errors';
import { oneLine } from '../terminal';
import { writeResult } from '../output/write-result';

/**
 * `summarize FILE -o OUT`: adds the summary sheet, or writes it again, with the names and goals the workbook keeps;
 * what it lacks is said on standard error.
 */
export const summarize: Command = {
  name: 'summarize',
  options: ['output', 'force'],
  async run(call) {
    const { dictionary, terminal } = call;
    const notices: string[] = [];
    const exitCode = await writeResult(call, this.name, async ({ session }, input) => {
      const outcome = await session.summarize(undefined, momentOf(new Date()));
      if (!outcome) throw new NoTableError(input, session.report?.hiddenSheets[0]);
      const { papers, commandLine } = dictionary;
      const missing = outcome.missing.map((field) => papers.fields[field]);
      if (missing.length > 0) notices.push(papers.incomplete(missing));
      return (output) => commandLine.summarized(output);
    });
    for (const notice of notices) terminal.errors(`${oneLine(notice)}\n`);
    return exitCode;
  },
};
