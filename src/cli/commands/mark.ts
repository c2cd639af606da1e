import type { Command } from '../command';
import { NoTableError } from '../errors';
import { columnCount, rowCount } from '../../sheet/range';
import { writeResult } from '../output/write-result';

/** `mark FILE -o OUT`: marks the cells that are wrong; a mark lies over the cell and changes nothing in it. */
export const mark: Command = {
  name: 'mark',
  options: ['output', 'force'],
  async run(call) {
    return writeResult(call, this.name, async ({ session }, input) => {
      const report = await session.check();
      if (!report.checked) throw new NoTableError(input, report.hiddenSheets[0]);
      const marks = session.snapshot?.sheets.flatMap((sheet) => sheet.marks) ?? [];
      const cells = marks.reduce((sum, { range }) => sum + rowCount(range) * columnCount(range), 0);
      return (output) => call.dictionary.commandLine.marked(cells, output);
    });
  },
};
