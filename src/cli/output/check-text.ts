import type { CheckedTable, CheckReport } from '../../app/checking/check-report';
import { areAllReady, checkedTables, countsOf, isUnfinished, waivedErrors } from '../../app/checking/check-report';
import { describeTable, describeUnread } from '../../app/wording/describe-tables';
import { describeFinding } from '../../app/wording/describe-finding';
import type { Finding, Severity } from '../../domain/finding';
import { hamletRows } from '../../domain/target-table';
import type { Dictionary } from '../../locales/dictionary';
import { oneLine } from '../terminal';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** The report on one file for a person: the verdict, then what was found, the gravest first, each with its reasons. */
export function checkText(file: string, report: CheckReport, dictionary: Dictionary): string {
  const lines = [
    `${file}: ${verdictOf(report, dictionary)}`,
    ...(report.checked ? tableLines(report.checked, dictionary) : []),
    ...otherLines(report, dictionary),
    ...[describeUnread(report, dictionary)].filter((sentence) => sentence !== '').flatMap((sentence) => ['', sentence]),
  ];
  return lines.map((line) => `${line.slice(0, indentOf(line))}${oneLine(line)}\n`).join('');
}

function verdictOf(report: CheckReport, { pane: { verdict } }: Dictionary): string {
  const { warning, notice } = report.counts;
  const errors = checkedTables(report)
    .filter((checked) => checked === report.checked || !isUnfinished(checked))
    .reduce((sum, { findings }) => sum + countsOf(findings).error, 0);
  const waived = waivedErrors(report);
  return [
    areAllReady(report) ? verdict.ready(warning + notice) : verdict.blocked(errors),
    ...(waived > 0 ? [verdict.waivedErrors(waived)] : []),
  ].join(' ');
}

/** The other tables, each under how it stands. */
function otherLines(report: CheckReport, dictionary: Dictionary): string[] {
  const tables = checkedTables(report);
  return report.others.flatMap((other) => [
    '',
    describeTable(other, tables, dictionary),
    ...tableLines(other, dictionary),
  ]);
}

function tableLines(checked: CheckedTable, dictionary: Dictionary): string[] {
  const { table, findings } = checked;
  const { labels } = dictionary;
  return [
    labels.table(table.sheetName, hamletRows(table).length, table.year),
    ...SEVERITIES.flatMap((severity) => {
      const own = findings.filter((finding) => finding.severity === severity);
      if (own.length === 0) return [];
      return [
        '',
        dictionary.findings.severities[severity],
        ...own.flatMap((one) => findingLines(checked, one, dictionary)),
      ];
    }),
    ...waivedLines(checked, dictionary),
  ];
}

/** Under their own heading, each with the officer's reason in the place of ours. */
function waivedLines({ table, waived }: CheckedTable, dictionary: Dictionary): string[] {
  if (waived.length === 0) return [];
  return [
    '',
    dictionary.pane.findings.waived(waived.length),
    ...waived.flatMap(({ finding, waiver }) => {
      const { address, message } = describeFinding(table, finding, dictionary);
      return entryLines(address, message, [dictionary.answers.waived.because(waiver.reason)]);
    }),
  ];
}

function findingLines({ table }: CheckedTable, finding: Finding, dictionary: Dictionary): string[] {
  const { address, message, reasons } = describeFinding(table, finding, dictionary);
  return entryLines(address, message, reasons);
}

function entryLines(address: string, message: string, reasons: readonly string[]): string[] {
  const cell = address.padEnd(ADDRESS_WIDTH);
  return [`  ${cell} ${message}`, ...reasons.map((reason) => `  ${' '.repeat(ADDRESS_WIDTH)} ${reason}`)];
}

const ADDRESS_WIDTH = 5;

/** How many blanks a line begins with. */
function indentOf(line: string): number {
  return line.search(/[^ ]|$/);
}
