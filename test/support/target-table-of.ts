import type { NumberRole } from '../../src/domain/columns';
import { isSideRole } from '../../src/domain/columns';
import type { CellState, NumberColumn, RowSum, TableRow, TargetTable } from '../../src/domain/target-table';

/** What stands in one cell: a number (rates in percent points), nothing, or a text that is no number. */
export type CellLiteral = number | string | null;

/** One line: its name, then a cell for each column. */
export type LineLiteral = readonly [name: string, ...cells: CellLiteral[]];

/** The name that makes a line the total of all hamlets. */
export const TOTAL = 'Tổng cộng';

const FIRST_LINE = 6;
const HAMLET_POSITION = 1;

/**
 * A target table as literal lines; the columns, measures and others, stand on the sheet from C on, the first line in
 * row 7.
 */
export function targetTableOf(roles: readonly NumberRole[], ...lines: readonly LineLiteral[]): TargetTable {
  const rows = lines.map(([name], index): TableRow => {
    return { position: FIRST_LINE + index, name, kind: name === TOTAL ? 'total' : 'hamlet' };
  });
  return {
    sheet: 'sheet-1',
    sheetName: 'Chỉ tiêu thôn',
    firstRow: FIRST_LINE - 1,
    lastRow: FIRST_LINE + lines.length - 1,
    firstColumn: 0,
    lastColumn: HAMLET_POSITION + roles.length,
    year: 2022,
    indexPosition: 0,
    hamletPosition: HAMLET_POSITION,
    rows,
    sums: sumsOf(rows),
    columns: new Map(roles.flatMap((role, order) => (isSideRole(role) ? [] : [[role, columnAt(role, order, lines)]]))),
    ...(roles.some(isSideRole) && {
      sideColumns: new Map(
        roles.flatMap((role, order) => (isSideRole(role) ? [[role, columnAt(role, order, lines)]] : [])),
      ),
    }),
    inferred: [],
  };
}

function columnAt<Role extends NumberRole>(
  role: Role,
  order: number,
  lines: readonly LineLiteral[],
): NumberColumn<Role> {
  const cells = lines.map((line) => line[order + 1] ?? null);
  return columnOf(role, HAMLET_POSITION + 1 + order, cells);
}

function sumsOf(rows: readonly TableRow[]): RowSum[] {
  const addends = rows.flatMap((row, index) => (row.kind === 'hamlet' ? [index] : []));
  return rows.flatMap((row, total) => (row.kind === 'total' ? [{ total, addends }] : []));
}

function columnOf<Role extends NumberRole>(
  role: Role,
  position: number,
  cells: readonly CellLiteral[],
): NumberColumn<Role> {
  return {
    role,
    position,
    numbers: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : Number.NaN)),
    states: cells.map(stateOf),
    texts: new Map(cells.flatMap((cell, row) => (typeof cell === 'string' ? [[row, cell]] : []))),
    scales: new Float64Array(cells.length).fill(1),
  };
}

function stateOf(cell: CellLiteral): CellState {
  if (cell === null) return 'blank';
  return typeof cell === 'number' ? 'number' : 'unreadable';
}
