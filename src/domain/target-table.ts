import type { SheetId } from '../sheet/cell';
import { expectAt } from '../sheet/expect';
import type { CountRole, MeasureRole, NumberRole, SideRole } from './columns';
import { isSideRole } from './columns';

/** What stands in a cell that should hold a number. */
export type CellState = 'number' | 'blank' | 'unreadable';

/** One column of numbers, by table row. */
export interface NumberColumn<Role> {
  readonly role: Role;
  /** Zero-based column on the sheet. */
  readonly position: number;
  /** Counts as they are, rates in percent points; NaN where the cell holds no number. */
  readonly numbers: Float64Array;
  readonly states: readonly CellState[];
  /** What stands in the unreadable cells, by table row. */
  readonly texts: ReadonlyMap<number, string>;
  /** What stands in the cells whose number is text to Excel, by table row; absent where there is none. */
  readonly textNumbers?: ReadonlyMap<number, string>;
  /** Percent points per unit of the cell: 100 where the sheet stores 0.0625 for 6.25 %, else 1. By table row. */
  readonly scales: Float64Array;
  /** What the cells compute their numbers by, with a leading "=", by table row; absent where none of them does. */
  readonly formulas?: readonly (string | null)[];
}

/** A column of the table's own measures. */
export type MeasureColumn = NumberColumn<MeasureRole>;

/** A column of movements or persons, read and named beside the measures. */
export type SideColumn = NumberColumn<SideRole>;

/** One line of the table: a hamlet, or the sum of other lines. */
export interface TableRow {
  /** Zero-based row on the sheet. */
  readonly position: number;
  /** As the sheet writes it, spaces trimmed. */
  readonly name: string;
  readonly kind: 'hamlet' | 'total';
  /** What a further column of names puts the line under, such as its former commune; absent where there is none. */
  readonly group?: string;
}

/** A line that must be the sum of others, all by their index in `rows`. */
export interface RowSum {
  readonly total: number;
  readonly addends: readonly number[];
}

/** The hamlet target table as it stands on a sheet, read but not judged. */
export interface TargetTable {
  readonly sheet: SheetId;
  readonly sheetName: string;
  /** Zero-based, the header's first row to the last line, the first column to the last. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The year the title or the headers speak of; null where they name none. */
  readonly year: number | null;
  /** Zero-based sheet columns of the index and the names; null where there is none. */
  readonly indexPosition: number | null;
  readonly hamletPosition: number;
  /** In the order of the sheet; hamlets and totals. */
  readonly rows: readonly TableRow[];
  readonly sums: readonly RowSum[];
  readonly columns: ReadonlyMap<MeasureRole, MeasureColumn>;
  /** Movements and persons; absent where the sheet has none. */
  readonly sideColumns?: ReadonlyMap<SideRole, SideColumn>;
  /**
   * Set where the lines count persons: official forms give each unit two lines, households and persons.
   * The lines of persons are a table of their own beside the one of households.
   */
  readonly counted?: 'persons';
  /** Set where the lines are communes, districts or regions, by the title over their names, and not hamlets. */
  readonly areUnits?: true;
  /** Roles found by arithmetic, not by their header. */
  readonly inferred: readonly MeasureRole[];
  /**
   * How many more signs speak for the inferred roles than for the next likeliest ones: rates that come out, words that
   * agree, the order that forms have. Absent where no role was inferred.
   */
  readonly inferenceMargin?: number;
  /** Zero-based sheet columns whose role, or lack of one, the officer named; absent where there are none. */
  readonly corrected?: readonly number[];
}

/** Where a column of numbers stands. */
export type ColumnPlace = Pick<NumberColumn<NumberRole>, 'position'>;

/** A table without its numbers: its place, its lines and its columns, which is what it takes to name its cells. */
export interface TableLayout extends Omit<TargetTable, 'sums' | 'columns' | 'sideColumns'> {
  readonly columns: ReadonlyMap<MeasureRole, ColumnPlace>;
  readonly sideColumns?: ReadonlyMap<SideRole, ColumnPlace>;
}

/** A cell of the table, by the index of its row and its column's role: one of the measures, or one beside them. */
export interface TableCell {
  readonly row: number;
  readonly role: NumberRole;
}

/** A cell of the table's own measures. */
export interface MeasureCell extends TableCell {
  readonly role: MeasureRole;
}

/** A column of numbers, of the measures or beside them; undefined where the table has none of this role. */
export function columnOf(table: TargetTable, role: NumberRole): MeasureColumn | SideColumn | undefined {
  return isSideRole(role) ? table.sideColumns?.get(role) : table.columns.get(role);
}

/** The zero-based column on the sheet; undefined where the table has none of this role. */
export function positionOf({ columns, sideColumns }: TableLayout, role: NumberRole): number | undefined {
  return (isSideRole(role) ? sideColumns?.get(role) : columns.get(role))?.position;
}

/** The table without its numbers. */
export function layoutOf({ sums: _sums, columns, sideColumns, ...layout }: TargetTable): TableLayout {
  return { ...layout, columns: placesOf(columns), ...(sideColumns && { sideColumns: placesOf(sideColumns) }) };
}

function placesOf<Role extends NumberRole>(
  columns: ReadonlyMap<Role, NumberColumn<Role>>,
): ReadonlyMap<Role, ColumnPlace> {
  return new Map([...columns].map(([role, { position }]) => [role, { position }]));
}

/** Every column of numbers: the measures, then those beside them. */
export function numberColumns({ columns, sideColumns }: TargetTable): (MeasureColumn | SideColumn)[] {
  return [...columns.values(), ...(sideColumns?.values() ?? [])];
}

/** The line at an index that the table has. */
export function lineAt({ rows }: TargetTable, row: number): TableRow {
  return expectAt(rows, row);
}

/** How a line is to be called: a hamlet, a unit that is none, or a total. */
export function calledKindOf(
  { areUnits }: Pick<TargetTable, 'areUnits'>,
  { kind }: TableRow,
): 'hamlet' | 'unit' | 'total' {
  return areUnits && kind === 'hamlet' ? 'unit' : kind;
}

/** The number in a cell; NaN where it holds none, or the table has no such column or line. */
export function numberAt(table: TargetTable, row: number, role: NumberRole): number {
  // Asked for beyond the last line, too, where columns are compared as if one of them were shifted.
  return columnOf(table, role)?.numbers[row] ?? Number.NaN;
}

/** A whole count that can be computed with; NaN where the cell is missing, unreadable, negative or broken. */
export function wholeCountAt(table: TargetTable, row: number, role: CountRole | SideRole): number {
  return wholeCount(numberAt(table, row, role));
}

/** The number where it is a whole count; NaN where it is none. */
export function wholeCount(value: number): number {
  return Number.isInteger(value) && value >= 0 ? value : Number.NaN;
}

/** The formula of a cell; null where it holds a constant, nothing, or is absent. */
export function formulaAt(table: TargetTable, row: number, role: NumberRole): string | null {
  return columnOf(table, role)?.formulas?.[row] ?? null;
}

export function stateAt(table: TargetTable, row: number, role: NumberRole): CellState {
  return columnOf(table, role)?.states[row] ?? 'blank';
}

/** The index of the first row that stands at or below a row of the sheet; one past the last where none does. */
export function firstRowFrom({ rows }: TargetTable, position: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (expectAt(rows, middle).position < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The table's hamlets, by index. */
export function hamletRows({ rows }: Pick<TargetTable, 'rows'>): number[] {
  const hamlets: number[] = [];
  for (const [index, { kind }] of rows.entries()) if (kind === 'hamlet') hamlets.push(index);
  return hamlets;
}

/** The sum over the whole table, where the table has one: the total with the most addends. */
export function grandTotal(table: TargetTable): RowSum | undefined {
  return table.sums.reduce<RowSum | undefined>(
    (widest, sum) => (widest && widest.addends.length >= sum.addends.length ? widest : sum),
    undefined,
  );
}

/** The same table with other numbers in some of its cells; a column without any is the same one. */
export function withNumbers(
  table: TargetTable,
  changes: readonly { readonly cell: TableCell; readonly value: number }[],
): TargetTable {
  const changed = new Map<NumberRole, Map<number, number>>();
  for (const { cell, value } of changes) {
    const own = changed.get(cell.role) ?? new Map<number, number>();
    changed.set(cell.role, own.set(cell.row, value));
  }
  const renewed = <Role extends NumberRole>(columns: ReadonlyMap<Role, NumberColumn<Role>>) =>
    new Map([...columns].map(([role, column]) => [role, withChanges(column, changed.get(role))] as const));
  const { sideColumns } = table;
  return { ...table, columns: renewed(table.columns), ...(sideColumns && { sideColumns: renewed(sideColumns) }) };
}

function withChanges<Role extends NumberRole>(
  column: NumberColumn<Role>,
  own: ReadonlyMap<number, number> | undefined,
): NumberColumn<Role> {
  if (!own) return column;
  const numbers = Float64Array.from(column.numbers);
  const states = [...column.states];
  for (const [row, value] of own) {
    numbers[row] = value;
    states[row] = 'number';
  }
  const texts = new Map([...column.texts].filter(([row]) => !own.has(row)));
  return { ...column, numbers, states, texts };
}
