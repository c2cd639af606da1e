import { COUNT_ROLES, RATE_ROLES, type MeasureRole } from '../../src/domain/columns';
import type { CellState, MeasureColumn, RowSum, TargetTable } from '../../src/domain/target-table';

/** One line of a table in a test; a number may be left out, or be null where the cell is blank. */
export interface RowOf {
  readonly name?: string;
  readonly kind?: 'hamlet' | 'total';
  readonly values: Readonly<Partial<Record<MeasureRole, number | null>>>;
}

/** A target table from plain numbers; columns are those that any line names. */
export function tableOf(rows: readonly RowOf[], sums: readonly RowSum[] = sumsOf(rows)): TargetTable {
  const roles = [...COUNT_ROLES, ...RATE_ROLES].filter((role) => rows.some(({ values }) => role in values));
  return {
    sheet: 'sheet',
    sheetName: 'Sheet',
    firstRow: 0,
    lastRow: rows.length,
    firstColumn: 0,
    lastColumn: roles.length,
    year: null,
    indexPosition: null,
    hamletPosition: 0,
    rows: rows.map(({ name, kind = 'hamlet' }, index) => ({
      position: index + 1,
      name: name ?? `Thôn ${index + 1}`,
      kind,
    })),
    sums,
    columns: new Map(roles.map((role, order) => [role, columnOf(role, order + 1, rows)])),
    inferred: [],
  };
}

function columnOf(role: MeasureRole, position: number, rows: readonly RowOf[]): MeasureColumn {
  const values = rows.map(({ values: ofRow }) => ofRow[role] ?? null);
  return {
    role,
    position,
    numbers: Float64Array.from(values, (value) => value ?? Number.NaN),
    states: values.map((value): CellState => (value === null ? 'blank' : 'number')),
    texts: new Map(),
    scales: new Float64Array(rows.length).fill(1),
  };
}

function sumsOf(rows: readonly RowOf[]): RowSum[] {
  const addends = rows.flatMap(({ kind }, index) => (kind === 'total' ? [] : [index]));
  return rows.flatMap(({ kind }, index) => (kind === 'total' ? [{ total: index, addends }] : []));
}
