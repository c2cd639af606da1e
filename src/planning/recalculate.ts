import { CellSet } from '../domain/cell-set';
import type { CountRole, Indicator, RateRole, SideRole } from '../domain/columns';
import { countRole, INDICATORS, isPersonsRole, isSideRole, SIDE_ROLES, STAGE_PAIRS } from '../domain/columns';
import type { RoundingStyle } from '../domain/rounding';
import { isUnroundedRate, roundedRate, STANDARD_STYLE } from '../domain/rounding';
import type { RowSum, TableCell, TargetTable } from '../domain/target-table';
import { columnOf, hamletRows, numberAt, stateAt, wholeCountAt } from '../domain/target-table';
import { styleOfRate } from './rate-style';
import { expectAt } from '../sheet/expect';

/** How a derived number is computed from cells of the table. */
export type Computation =
  | { readonly kind: 'difference'; readonly minuend: TableCell; readonly subtrahend: TableCell }
  | { readonly kind: 'sum'; readonly addends: readonly TableCell[] }
  | { readonly kind: 'rate'; readonly count: TableCell; readonly households: TableCell; readonly style: RoundingStyle };

/** A number that follows from others: a count, or a rate in percent points. */
export interface DerivedCell {
  readonly cell: TableCell;
  readonly value: number;
  readonly computation: Computation;
  /** Whether the table already says so. */
  readonly agrees: boolean;
}

export interface RecalculateOptions {
  /** Live formulas keep the sheet right from now on; values leave plain numbers. */
  readonly as: 'formulas' | 'values';
  /** The style each column already has, or half-up with two digits everywhere. */
  readonly rounding: 'column' | 'standard';
}

/** What is derived, and what others follow from. */
export interface DerivedScope {
  /** Cells that are to stay as they are: they are not derived, and others follow from what stands in them. */
  readonly kept?: readonly TableCell[];
  /**
   * Whose closings, totals and rates, with the totals of all households; where left out, those of both, and the totals
   * of persons and movements.
   */
  readonly indicators?: readonly Indicator[];
}

/**
 * Every number of the table that follows from its inputs, in the order in which they follow: closings from opening and
 * reduction, totals from hamlets, then rates from counts. A number whose inputs are missing or unreadable is left out.
 * @param styles the style of each rate column, the standard one where a column is absent: a right rate may carry more
 * digits then. Or `standard`: two digits, half-up, in every cell.
 */
export function derivedCells(
  table: TargetTable,
  styles: ReadonlyMap<RateRole, RoundingStyle> | 'standard',
  { kept = [], indicators }: DerivedScope = {},
): DerivedCell[] {
  const counts = new RecalculatedCounts(table, kept);
  const derived = [countsInTurn(table, counts, indicators)];
  for (const { count, rate, indicator } of STAGE_PAIRS) {
    if (indicators?.includes(indicator) === false) continue;
    const style = styles === 'standard' ? styles : (styles.get(rate) ?? STANDARD_STYLE);
    derived.push(derivedRates(table, { count, rate, style }, counts));
  }
  return derived.flat();
}

/** Those of them that are counts: they follow whatever style rates are printed in. */
export function derivedCounts(table: TargetTable): DerivedCell[] {
  return countsInTurn(table, new RecalculatedCounts(table, []), undefined);
}

/** A column that is added up. */
type SummedRole = CountRole | SideRole;

function isMovement(role: SummedRole): boolean {
  return isSideRole(role) && !isPersonsRole(role);
}

/** The counts as they will be: what has been derived so far, else what the table says. */
class RecalculatedCounts {
  readonly #columns = new Map<SummedRole, Float64Array>();
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

  /** By table row; NaN where there is none to compute with. A blank movement is taken for none. */
  of(role: SummedRole): Float64Array {
    const known = this.#columns.get(role);
    if (known) return known;
    const isNone = (row: number): boolean => isMovement(role) && stateAt(this.table, row, role) === 'blank';
    const counts = Float64Array.from(this.table.rows, (_row, index) =>
      isNone(index) ? 0 : wholeCountAt(this.table, index, role),
    );
    this.#columns.set(role, counts);
    return counts;
  }

  /** Null where the cell is kept, or the value is no count; else the others are computed with it from now on. */
  derive(
    cell: { readonly row: number; readonly role: SummedRole },
    value: number,
    computation: Computation,
  ): DerivedCell | null {
    if (!Number.isInteger(value) || value < 0 || this.keeps(cell)) return null;
    this.of(cell.role)[cell.row] = value;
    return { cell, value, computation, agrees: numberAt(this.table, cell.row, cell.role) === value };
  }
}

function countsInTurn(
  table: TargetTable,
  counts: RecalculatedCounts,
  indicators: readonly Indicator[] | undefined,
): DerivedCell[] {
  const wanted = indicators ?? INDICATORS;
  const derived = wanted.flatMap((indicator) => derivedClosings(table, indicator, counts));
  const pairs = STAGE_PAIRS.filter(({ indicator }) => wanted.includes(indicator));
  const beside = indicators === undefined ? SIDE_ROLES : [];
  const roles: readonly SummedRole[] = ['households', ...pairs.map(({ count }) => count), ...beside];
  for (const sum of innermostFirst(table.sums)) {
    for (const role of roles) {
      const total = derivedTotal(table, sum, role, counts);
      if (total) derived.push(total);
    }
  }
  return derived;
}

function derivedClosings(table: TargetTable, indicator: Indicator, counts: RecalculatedCounts): DerivedCell[] {
  const role = countRole(indicator, 'closing');
  if (!table.columns.has(role)) return [];
  const [opening, reduction] = [countRole(indicator, 'opening'), countRole(indicator, 'reduction')];
  const [openings, reductions] = [counts.of(opening), counts.of(reduction)];
  return hamletRows(table).flatMap((row) => {
    const value = expectAt(openings, row) - expectAt(reductions, row);
    const closing = counts.derive({ row, role }, value, {
      kind: 'difference',
      minuend: { row, role: opening },
      subtrahend: { row, role: reduction },
    });
    return closing ?? [];
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

function derivedTotal(
  table: TargetTable,
  sum: RowSum,
  role: SummedRole,
  counts: RecalculatedCounts,
): DerivedCell | null {
  if (!columnOf(table, role)) return null;
  const own = counts.of(role);
  const addends = sum.addends.map((row) => ({ row, role }));
  const value = sum.addends.reduce((running, row) => running + expectAt(own, row), 0);
  // Official forms leave movements blank that nobody had.
  if (value === 0 && isMovement(role) && stateAt(table, sum.total, role) === 'blank') return null;
  return counts.derive({ row: sum.total, role }, value, { kind: 'sum', addends });
}

interface RateColumn {
  readonly count: CountRole;
  readonly rate: RateRole;
  readonly style: RoundingStyle | 'standard';
}

function derivedRates(
  table: TargetTable,
  { count, rate, style: columnStyle }: RateColumn,
  counts: RecalculatedCounts,
): DerivedCell[] {
  if (!table.columns.has(rate)) return [];
  const [parts, wholes] = [counts.of(count), counts.of('households')];
  const derived: DerivedCell[] = [];
  for (let row = 0; row < table.rows.length; row += 1) {
    const cell = { row, role: rate };
    const part = expectAt(parts, row);
    const households = expectAt(wholes, row);
    if (Number.isNaN(part + households) || (households === 0 && part > 0) || counts.keeps(cell)) continue;
    const printed = numberAt(table, row, rate);
    const style = columnStyle === 'standard' ? STANDARD_STYLE : styleOfRate(printed, part, households, columnStyle);
    const value = households === 0 ? 0 : roundedRate(part, households, style);
    const computation: Computation = {
      kind: 'rate',
      count: { row, role: count },
      households: { row, role: 'households' },
      style,
    };
    const unrounded = households > 0 && isUnroundedRate(printed, part, households);
    derived.push({ cell, value, computation, agrees: printed === value || unrounded });
  }
  return derived;
}
