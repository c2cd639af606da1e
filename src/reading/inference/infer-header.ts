import type { MeasureRole } from '../../domain/columns';
import { COLUMN_ROLES } from '../../domain/columns';
import type { TableHeader } from '../header/find-header';
import { headerMentions } from '../header/header-mentions';
import type { HeaderRole } from '../header/header-vocabulary';
import type { HeaderHints, InferredRoles } from './infer-roles';
import { inferRoles } from './infer-roles';
import { numericColumns } from './numeric-columns';
import type { PlainRows } from '../header/plain-rows';
import { isNumeric } from '../cells/read-number';
import { readLines } from '../lines/read-rows';
import type { UsedSheet } from '../../workbook/snapshot';
import { isBlank } from '../cells/used-sheet';
import { valueAt } from '../../workbook/snapshot';
import { expectAt } from '../../sheet/expect';

/** So many lines tell as much as all. */
const LINES_LOOKED_AT = 300;

/**
 * The header with the columns that the numbers give to its roles.
 * Null where the numbers leave it open, or the words leave too little to tell poor from near-poor.
 */
export function inferHeader(rows: PlainRows, header: TableHeader): TableHeader | null {
  const hamlet = header.positions.get('hamlet');
  if (hamlet === undefined) return null;
  const lines = linesBelow(rows, header, hamlet);
  if (!areNames(rows.sheet, lines, hamlet)) return null;
  const inferred = inferRoles(numericColumns(rows.sheet, lines, hamlet), hintsOf(rows, header));
  return inferred && withInferred(rows, header, inferred);
}

/** Whether a column holds words as names do; numbers there mean that the titles have moved. */
function areNames(sheet: UsedSheet, lines: readonly number[], column: number): boolean {
  const names = lines.map((line) => valueAt(sheet, { row: line, column })).filter((value) => !isBlank(value));
  return names.filter(isNumeric).length * 2 < names.length;
}

/** The zero-based sheet rows of the lines below a header. */
function linesBelow(rows: PlainRows, header: TableHeader, hamlet: number): number[] {
  const index = header.positions.get('index') ?? null;
  const measures = Array.from(
    { length: rows.sheet.used.lastColumn - hamlet },
    (_column, offset) => hamlet + 1 + offset,
  );
  const lines = readLines(rows, header, { index, hamlet, groups: [], unit: null, measures }, LINES_LOOKED_AT);
  return lines.map((line) => line.position);
}

function hintsOf(rows: PlainRows, header: TableHeader): HeaderHints {
  const votes = new Map<number, HeaderRole>();
  header.votes.forEach((role, offset) => {
    const isFirst = role !== null && header.votes.indexOf(role) === offset;
    if (isFirst) votes.set(rows.sheet.used.firstColumn + offset, role);
  });
  return { votes, mentions: headerMentions(header.paths, header.context.year) };
}

function withInferred(rows: PlainRows, header: TableHeader, { positions, margin }: InferredRoles): TableHeader {
  const used = new Set(positions.values());
  const kept = [...header.positions].filter(([role, position]) => !isMeasureRole(role) && !used.has(position));
  const votesFor = (role: MeasureRole, position: number) =>
    header.votes[position - rows.sheet.used.firstColumn] === role && header.positions.get(role) === position;
  return {
    ...header,
    positions: new Map<HeaderRole, number>([...kept, ...positions]),
    inferred: [...positions].flatMap(([role, position]) => (votesFor(role, position) ? [] : [role])),
    margin,
  };
}

/** Whether the role is one of the table's own measures. */
export function isMeasureRole(role: HeaderRole): boolean {
  return role !== 'index' && role !== 'hamlet' && COLUMN_ROLES.some((known) => known === role);
}

/** Whether the words give one role to several columns under the same titles: a sign that titles are lost. */
export function hasLostTitles(header: TableHeader): boolean {
  const seen = new Set<string>();
  return header.votes.some((role, offset) => {
    if (role === null || !isMeasureRole(role)) return false;
    const title = `${role} ${expectAt(header.paths, offset).join('/')}`;
    const isRepeated = seen.has(title);
    seen.add(title);
    return isRepeated;
  });
}
