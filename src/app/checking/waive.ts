import type { CheckId, Finding } from '../../domain/finding';
import type { TargetTable } from '../../domain/target-table';
import { columnOf } from '../../domain/target-table';
import type { Waiver } from '../settings';
import { expectAt } from '../../sheet/expect';

/** A finding that the officer has answered for, with the answer. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** The findings of a table that are still open, and those that the officer has answered for. */
export interface AnsweredFindings {
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
}

/**
 * How the officer's answer to a finding is remembered.
 * @param reason is kept as one line.
 */
export function waiverOf(table: TargetTable, finding: Finding, reason: string): Waiver {
  return { ...subjectOf(table, finding), reason: reason.trim().replaceAll(/\s+/gu, ' ') };
}

/**
 * The answer that holds for a finding; undefined where it has none. An answer holds only for what it was given to:
 * once the cell holds something else, or should hold something else, the finding is asked about again.
 */
export function waivedBy(waivers: readonly Waiver[], table: TargetTable, finding: Finding): Waiver | undefined {
  if (waivers.length === 0) return undefined;
  const subject = subjectOf(table, finding);
  return waivers.find(
    (waiver) => hasSamePlace(waiver, subject) && waiver.found === subject.found && waiver.expected === subject.expected,
  );
}

/** Tells the answered findings from the open ones, both in the order given. */
export function answeredFindings(
  waivers: readonly Waiver[],
  table: TargetTable,
  findings: readonly Finding[],
): AnsweredFindings {
  const answered = findings.map((finding) => ({ finding, waiver: waivedBy(waivers, table, finding) }));
  return {
    findings: answered.flatMap(({ finding, waiver }) => (waiver ? [] : [finding])),
    waived: answered.flatMap(({ finding, waiver }) => (waiver ? [{ finding, waiver }] : [])),
  };
}

/** The answers with one more; it takes the place of an earlier answer to the same check of the same cell. */
export function withWaiver(waivers: readonly Waiver[], waiver: Waiver): Waiver[] {
  return [...withoutWaiver(waivers, waiver), waiver];
}

/** The answers without the one to that check of that cell. */
export function withoutWaiver(waivers: readonly Waiver[], waiver: Waiver): Waiver[] {
  return waivers.filter((other) => !hasSamePlace(other, waiver));
}

function hasSamePlace(one: Omit<Waiver, 'reason'>, other: Omit<Waiver, 'reason'>): boolean {
  return one.id === other.id && one.sheet === other.sheet && one.line === other.line && one.role === other.role;
}

function subjectOf(table: TargetTable, finding: Finding): Omit<Waiver, 'reason'> {
  const { id, cell, elsewhere } = finding;
  const ofColumn = foundInColumn(finding);
  return {
    id,
    sheet: elsewhere?.kind === 'cell' ? elsewhere.sheetName : table.sheetName,
    line: ofColumn === null ? lineName(table, cell.row) : '',
    role: cell.role,
    found: ofColumn ?? foundInCell(table, finding),
    expected: ofColumn === null ? expectedText(finding) : '',
  };
}

/** Checks that speak of several lines or of the commune; the cell they name is only the first of them. */
const OF_SEVERAL_LINES: readonly CheckId[] = [
  'goal-missed',
  'no-reduction-planned',
  'number-as-text',
  'other-movements-missing',
  'rate-rises',
];

/** What a finding about several lines says of them, whichever of them it names; null for one about a cell. */
function foundInColumn(finding: Finding): string | null {
  if (finding.id === 'rounding-style') return `${finding.details.style.mode} ${finding.details.style.digits}`;
  if (finding.id === 'systematic-fault') return JSON.stringify(finding.details.pattern);
  return OF_SEVERAL_LINES.includes(finding.id) ? JSON.stringify(finding.details) : null;
}

/** What stands where the finding looks: a number, a text that is none, a name, or nothing. */
function foundInCell(table: TargetTable, { cell, about, elsewhere, involved, found }: Finding): string {
  if (elsewhere) return textOf(found);
  if (about === 'name') return involved.map(({ row }) => expectAt(table.rows, row).name).join(', ');
  const column = columnOf(table, cell.role);
  if (!column) return '';
  const number = expectAt(column.numbers, cell.row);
  // A cell without number and text is blank.
  return Number.isNaN(number) ? (column.texts.get(cell.row) ?? '') : String(number);
}

/** What should stand there; where no number can be named, what the finding says instead. */
function expectedText({ expected, details }: Finding): string {
  return expected === null ? JSON.stringify(details) : String(expected);
}

function textOf(number: number | null): string {
  return number === null ? '' : String(number);
}

/** The name of a line; lines of one name are told apart by their order. */
function lineName({ rows }: TargetTable, row: number): string {
  const { name } = expectAt(rows, row);
  const earlier = rows.slice(0, row).filter((other) => other.name === name).length;
  return earlier === 0 ? name : `${name} (${earlier + 1})`;
}
