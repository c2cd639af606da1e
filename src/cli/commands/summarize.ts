import type { Command } from '../command';
import { NoTableError } from '../no-table-error';
import { writeResult } from '../write-result';

/** `summarize FILE -o OUT`: adds the summary sheet, or writes it anew, with the names and goals the workbook keeps. */
export const summarize: Command = {
  name: 'summarize',
  options: ['output', 'force'],
  async run(call) {
    return writeResult(call, this.name, async ({ session }, input) => {
      if (!(await session.summarize())) throw new NoTableError(input);
      return (output) => call.dictionary.commandLine.summarized(output);
    });
  },
};
