import path from 'node:path';
import { listFindingsAsCsv } from '../../app/papers/list-findings';
import { momentOf } from '../../domain/moment';
import type { Command } from '../command';
import { NoTableError, UsageError } from '../errors';
import { writeOutput } from '../output/write-result';

const TEXT_SUFFIX = '.csv';
const WORKBOOK_SUFFIX = '.xlsx';

/** `findings FILE -o OUT.csv|OUT.xlsx`: what checking finds, as a file of lines or as a sheet of the workbook. */
export const findings: Command = {
  name: 'findings',
  options: ['output', 'force'],
  async run(call) {
    const { given, dictionary } = call;
    const output = given.values.get('output') ?? TEXT_SUFFIX;
    const suffix = path.extname(output).toLowerCase();
    if (suffix !== TEXT_SUFFIX && suffix !== WORKBOOK_SUFFIX) {
      throw new UsageError({ id: 'unknown-format', about: { file: output, known: [TEXT_SUFFIX, WORKBOOK_SUFFIX] } });
    }
    return writeOutput(call, this.name, async ({ session, bytes }, input) => {
      const report = await session.look();
      if (!report.checked) throw new NoTableError(input, report.hiddenSheets[0]);
      const count = report.checked.findings.length + report.checked.waived.length;
      if (suffix === WORKBOOK_SUFFIX) await session.listFindings(momentOf(new Date()), dictionary);
      const written =
        suffix === WORKBOOK_SUFFIX ? bytes() : new TextEncoder().encode(listFindingsAsCsv(report, dictionary));
      return { bytes: written, sentence: (file) => dictionary.commandLine.listed(count, file) };
    });
  },
};
