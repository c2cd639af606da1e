import { COUNT_ROLES } from '../../domain/columns';
import type { Severity } from '../../domain/finding';
import type { SummaryContents } from '../../reports/paper/summary-contents';
import type { CheckedTable } from './check-report';

/** What a summary is made from, beside the numbers that it follows by itself. */
export interface SummaryBasis {
  readonly checked: Pick<CheckedTable, 'table' | 'styles'>;
  readonly contents: Pick<SummaryContents, 'profile' | 'goal' | 'policies' | 'analysis'>;
  readonly open: Readonly<Record<Severity, number>>;
  readonly waived: number;
}

/**
 * A short text that differs once a summary of this basis would differ in more than the numbers that follow the table:
 * lines, names, columns, ways of rounding, what was typed for the papers, what the check said.
 */
export function summaryBasis({ checked: { table, styles }, contents, open, waived }: SummaryBasis): string {
  const { profile, goal, policies, analysis } = contents;
  const figures = Object.entries(analysis).map(([figure, { formula, value }]) => [
    figure,
    formula === null ? value : '=',
  ]);
  const basis = [
    [table.year, table.counted ?? null, table.indexPosition !== null],
    COUNT_ROLES.filter((role) => table.columns.has(role)),
    table.rows.map(({ name, kind }) => [name, kind]),
    table.sums,
    [...styles],
    inOrder(profile),
    Object.entries(goal).map(([indicator, own]) => [indicator, inOrder(own)]),
    inOrder(policies),
    figures,
    [open.error, open.warning, open.notice, waived],
  ];
  return fingerprint(JSON.stringify(basis));
}

/** The same fields whatever order they were typed in. */
function inOrder(fields: object): (readonly [string, unknown])[] {
  return Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1));
}

const OFFSETS = [0x811c9dc5, 0x01000193] as const;
const PRIME = 0x01000193;
const HEXADECIMAL = 16;
const DIGITS = 8;

/**
 * A short text that changes when the text does: 64 bits, not made to withstand anyone who means harm.
 * Two runs of the FNV-1a hash (Fowler, Noll, Vo) over the text's UTF-16 units, from different beginnings.
 */
function fingerprint(text: string): string {
  return OFFSETS.map((offset) => {
    let hash: number = offset;
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
    return (hash >>> 0).toString(HEXADECIMAL).padStart(DIGITS, '0');
  }).join('');
}
