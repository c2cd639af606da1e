import type { Finding } from '../../domain/finding';
import type { Moment } from '../../domain/moment';
import type { TargetTable } from '../../domain/target-table';
import { calledKindOf, hamletRows } from '../../domain/target-table';
import type { Dictionary } from '../../locales/dictionary';
import { findings } from '../../locales/vi/findings';
import { findingsList } from '../../locales/vi/findings-list';
import { labels } from '../../locales/vi/labels';
import type { FindingLine } from '../../reports/findings-list/finding-line';
import { findingsCsv } from '../../reports/findings-list/findings-csv';
import { findingsSheet } from '../../reports/findings-list/findings-sheet';
import { formatAddress } from '../../sheet/address';
import { rangeOfCell } from '../../sheet/range';
import type { Change } from '../../workbook/change';
import type { CheckReport } from '../checking/check-report';
import { locationOfFinding } from '../checking/check-report';
import { describeFinding, describeNumber, describePlace, labelOf } from '../wording/describe-finding';
import { summaryCounts } from '../checking/summary-contents';

/** The words that a list of findings is written in. */
export type ListingWords = Pick<Dictionary, 'labels' | 'findings' | 'findingsList'>;

/** The list is a paper for a Vietnamese office, unless another language is asked for. */
const VIETNAMESE: ListingWords = { labels, findings, findingsList };
const FIRST_CELL = rangeOfCell({ row: 0, column: 0 });

/**
 * The changes that write what checking found as a sheet of the workbook, or write that sheet again; null without a table.
 * @param checkedAt when it was checked; a dotted line is printed where nobody says.
 */
export function listFindings(
  report: CheckReport,
  checkedAt: Moment | null = null,
  words: ListingWords = VIETNAMESE,
): readonly Change[] | null {
  const { checked } = report;
  if (!checked) return null;
  const { table } = checked;
  const named = words.labels.table(table.sheetName, hamletRows(table).length, table.year);
  const subject = words.findingsList.subject(named, { ...summaryCounts(checked), checkedAt });
  return [
    { kind: 'write-sheet', spec: findingsSheet(findingLines(report, words), subject, words.findingsList) },
    { kind: 'activate', target: { tag: 'findings' }, range: FIRST_CELL },
  ];
}

/** What checking found as the text of a .csv file, to be stored in UTF-8. */
export function listFindingsAsCsv(report: CheckReport, words: ListingWords = VIETNAMESE): string {
  return findingsCsv(findingLines(report, words), words.findingsList);
}

/** The open findings, the gravest first, then those that the officer has set aside. */
function findingLines({ checked }: CheckReport, words: ListingWords): FindingLine[] {
  if (!checked) return [];
  const { table, findings, waived } = checked;
  const open = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return [
    ...open.map((finding) => lineOf(table, finding, '', words)),
    ...waived.map(({ finding, waiver }) => lineOf(table, finding, waiver.reason, words)),
  ];
}

const SEVERITIES = ['error', 'warning', 'notice'] as const;

function lineOf(table: TargetTable, finding: Finding, answer: string, words: ListingWords): FindingLine {
  const { message, reasons } = describeFinding(table, finding, words);
  const found = describeNumber(finding.found, finding.cell, words);
  const expected = describeNumber(finding.expected, finding.cell, words);
  const isSaidByNumbers = found !== '' && expected !== '' && reasons.length > 0;
  return {
    severity: words.findings.severities[finding.severity],
    place: placeOf(table, finding, words),
    address: addressOf(table, finding, words),
    found,
    expected,
    reasons: isSaidByNumbers ? reasons : [message, ...reasons],
    answer,
  };
}

function placeOf(table: TargetTable, finding: Finding, words: ListingWords): string {
  const { id, cell, about, elsewhere } = finding;
  if (elsewhere) return describePlace(elsewhere, words);
  const row = table.rows[cell.row];
  if (about === 'name' && row) return words.labels.row(row.name, calledKindOf(table, row));
  if (id === 'rounding-style' || id === 'systematic-fault') return words.labels.columns[cell.role];
  return labelOf(table, cell, words);
}

function addressOf(table: TargetTable, finding: Finding, { findingsList }: ListingWords): string {
  const { elsewhere } = finding;
  if (elsewhere?.kind === 'text') return findingsList.inText;
  const cell = formatAddress(locationOfFinding(table, finding).address);
  return elsewhere && elsewhere.sheet !== table.sheet ? findingsList.addressOn(elsewhere.sheetName, cell) : cell;
}
