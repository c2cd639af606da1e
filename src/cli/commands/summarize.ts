import { momentOf } from '../../domain/moment';
import type { Command } from '../command';
import { NoTableError } from '../no-table-error';
import { writeResult } from '../write-result';

/** `summarize FILE -o OUT`: adds the summary sheet, or writes it anew, with the names and goals the workbook keeps. */
export const summarize: Command = {
  name: 'summarize',
  options: ['output', 'force'],
  async run(call) {
    return writeResult(call, this.name, async ({ session }, input) => {
      const outcome = await session.summarize(undefined, momentOf(new Date()));
      if (!outcome) throw new NoTableError(input);
      return (output) => call.dictionary.commandLine.summarized(output);
    });
  },
};
