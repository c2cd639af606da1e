import { CellSet } from '../domain/cell-set';
import type { CountRole, Indicator, RateRole } from '../domain/columns';
import { COUNT_ROLES, countRole, INDICATORS, STAGE_PAIRS } from '../domain/columns';
import type { RoundingStyle } from '../domain/rounding';
import { isUnroundedRate, roundedRate, STANDARD_STYLE } from '../domain/rounding';
import type { RowSum, TableCell, TargetTable } from '../domain/target-table';
import { hamletRows, numberAt, wholeCountAt } from '../domain/target-table';
import { styleOfRate } from './rate-style';

/** How a derived number is reckoned from cells of the table. */
export type Reckoning =
  | { readonly kind: 'difference'; readonly minuend: TableCell; readonly subtrahend: TableCell }
  | { readonly kind: 'sum'; readonly addends: readonly TableCell[] }
  | { readonly kind: 'rate'; readonly count: TableCell; readonly households: TableCell; readonly style: RoundingStyle };

/** A number that follows from others: a count, or a rate in percent points. */
export interface DerivedCell {
  readonly cell: TableCell;
  readonly value: number;
  readonly reckoning: Reckoning;
  /** Whether the table already says so. */
  readonly agrees: boolean;
}

export interface RecalculateOptions {
  /** Live formulas keep the sheet right from now on; values leave plain numbers. */
  readonly as: 'formulas' | 'values';
  /** The style each column already has, or half-up with two digits everywhere. */
  readonly rounding: 'column' | 'standard';
}

/**
 * Every number of the table that follows from its inputs: closings from opening and reduction, totals
 * from hamlets, rates from counts. A number whose inputs are missing or unreadable is left out.
 * @param styles the style of each rate column, the standard one where a column is absent: a right rate may carry more
 * digits then. Or `standard`: two digits, half-up, in every cell.
 * @param kept cells that are to stay as they are: they are not derived, and others follow from what stands in them.
 */
export function derivedCells(
  table: TargetTable,
  styles: ReadonlyMap<RateRole, RoundingStyle> | 'standard',
  kept: readonly TableCell[] = [],
): DerivedCell[] {
  return [...derivedInTurn(table, styles, kept)].flat();
}

/** The same, group by group: one of all counts, then one for each column of rates. */
export function* derivedInTurn(
  table: TargetTable,
  styles: ReadonlyMap<RateRole, RoundingStyle> | 'standard',
  kept: readonly TableCell[],
): Generator<DerivedCell[], void, void> {
  const counts = new RecalculatedCounts(table, kept);
  yield deriveCounts(table, counts);
  for (const { count, rate } of STAGE_PAIRS) {
    const style = styles === 'standard' ? styles : (styles.get(rate) ?? STANDARD_STYLE);
    yield deriveRates(table, count, rate, style, counts).filter(({ cell }) => !counts.keeps(cell));
  }
}

/** Those of them that are counts: they follow whatever style rates are printed in. */
export function derivedCounts(table: TargetTable): DerivedCell[] {
  return deriveCounts(table, new RecalculatedCounts(table, []));
}

/** The counts as they will be: what has been derived so far, else what the table says. */
class RecalculatedCounts {
  readonly #columns = new Map<CountRole, Float64Array>();
  readonly #kept: CellSet;

  constructor(
    readonly table: TargetTable,
    kept: readonly TableCell[],
  ) {
    this.#kept = new CellSet(kept);
  }

  keeps(cell: TableCell): boolean {
    return this.#kept.has(cell);
  }

  /** By table row; NaN where there is none to reckon with. */
  of(role: CountRole): Float64Array {
    const known = this.#columns.get(role);
    if (known) return known;
    const counts = Float64Array.from(this.table.rows, (_row, index) => wholeCountAt(this.table, index, role));
    this.#columns.set(role, counts);
    return counts;
  }

  derive(cell: { readonly row: number; readonly role: CountRole }, value: number, reckoning: Reckoning): DerivedCell[] {
    if (!Number.isInteger(value) || value < 0 || this.keeps(cell)) return [];
    this.of(cell.role)[cell.row] = value;
    return [{ cell, value, reckoning, agrees: numberAt(this.table, cell.row, cell.role) === value }];
  }
}

function deriveCounts(table: TargetTable, counts: RecalculatedCounts): DerivedCell[] {
  const closings = INDICATORS.flatMap((indicator) => deriveClosings(table, indicator, counts));
  const totals = innermostFirst(table.sums).flatMap((sum) =>
    COUNT_ROLES.flatMap((role) => deriveTotal(table, sum, role, counts)),
  );
  return [...closings, ...totals];
}

function deriveClosings(table: TargetTable, indicator: Indicator, counts: RecalculatedCounts): DerivedCell[] {
  const role = countRole(indicator, 'closing');
  if (!table.columns.has(role)) return [];
  const [opening, reduction] = [countRole(indicator, 'opening'), countRole(indicator, 'reduction')];
  const [openings, reductions] = [counts.of(opening), counts.of(reduction)];
  return hamletRows(table).flatMap((row) => {
    const value = (openings[row] ?? Number.NaN) - (reductions[row] ?? Number.NaN);
    return counts.derive({ row, role }, value, {
      kind: 'difference',
      minuend: { row, role: opening },
      subtrahend: { row, role: reduction },
    });
  });
}

/** A sum of sums needs those first, wherever they stand on the sheet. */
function innermostFirst(sums: readonly RowSum[]): RowSum[] {
  const sumOfRow = new Map(sums.map((sum) => [sum.total, sum]));
  const ordered = new Set<RowSum>();
  const visited = new Set<RowSum>();
  const place = (sum: RowSum): void => {
    if (visited.has(sum)) return;
    visited.add(sum);
    for (const row of sum.addends) {
      const inner = sumOfRow.get(row);
      if (inner) place(inner);
    }
    ordered.add(sum);
  };
  sums.forEach(place);
  return [...ordered];
}

function deriveTotal(table: TargetTable, sum: RowSum, role: CountRole, counts: RecalculatedCounts): DerivedCell[] {
  if (!table.columns.has(role)) return [];
  const own = counts.of(role);
  const addends = sum.addends.map((row) => ({ row, role }));
  const value = sum.addends.reduce((running, row) => running + (own[row] ?? Number.NaN), 0);
  return counts.derive({ row: sum.total, role }, value, { kind: 'sum', addends });
}

function deriveRates(
  table: TargetTable,
  count: CountRole,
  rate: RateRole,
  columnStyle: RoundingStyle | 'standard',
  counts: RecalculatedCounts,
): DerivedCell[] {
  if (!table.columns.has(rate)) return [];
  const [parts, wholes] = [counts.of(count), counts.of('households')];
  return table.rows.flatMap((_row, row) => {
    const part = parts[row] ?? Number.NaN;
    const households = wholes[row] ?? Number.NaN;
    if (Number.isNaN(part + households) || (households === 0 && part > 0)) return [];
    const cell = { row, role: rate };
    const printed = numberAt(table, row, rate);
    const style = columnStyle === 'standard' ? STANDARD_STYLE : styleOfRate(printed, part, households, columnStyle);
    const value = households === 0 ? 0 : roundedRate(part, households, style);
    const reckoning: Reckoning = {
      kind: 'rate',
      count: { row, role: count },
      households: { row, role: 'households' },
      style,
    };
    const unrounded = households > 0 && isUnroundedRate(printed, part, households);
    return [{ cell, value, reckoning, agrees: printed === value || unrounded }];
  });
}
