import type { CountRole, Indicator, RateRole } from '../domain/columns';
import { COUNT_ROLES, countRole, INDICATORS, STAGE_PAIRS } from '../domain/columns';
import type { RoundingStyle } from '../domain/rounding';
import { isUnroundedRate, roundedRate, STANDARD_STYLE } from '../domain/rounding';
import type { RowSum, TableCell, TargetTable } from '../domain/target-table';
import { numberAt, wholeCountAt } from '../domain/target-table';
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
  const counts = new RecalculatedCounts(table, kept);
  const closings = INDICATORS.flatMap((indicator) => deriveClosings(table, indicator, counts));
  const totals = innermostFirst(table.sums).flatMap((sum) =>
    COUNT_ROLES.flatMap((role) => deriveTotal(table, sum, role, counts)),
  );
  const rates = STAGE_PAIRS.flatMap(({ count, rate }) =>
    deriveRates(table, count, rate, styles === 'standard' ? styles : (styles.get(rate) ?? STANDARD_STYLE), counts),
  );
  return [...closings, ...totals, ...rates.filter(({ cell }) => !counts.keeps(cell))];
}

/** The counts as they will be: what has been derived so far, else what the table says. */
class RecalculatedCounts {
  readonly #derived = new Map<string, number>();
  readonly #kept: ReadonlySet<string>;

  constructor(
    readonly table: TargetTable,
    kept: readonly TableCell[],
  ) {
    this.#kept = new Set(kept.map(({ row, role }) => `${row} ${role}`));
  }

  keeps({ row, role }: TableCell): boolean {
    return this.#kept.has(`${row} ${role}`);
  }

  at(cell: { readonly row: number; readonly role: CountRole }): number {
    return this.#derived.get(`${cell.row} ${cell.role}`) ?? wholeCountAt(this.table, cell.row, cell.role);
  }

  derive(cell: TableCell, value: number, reckoning: Reckoning): DerivedCell[] {
    if (!Number.isInteger(value) || value < 0 || this.keeps(cell)) return [];
    this.#derived.set(`${cell.row} ${cell.role}`, value);
    return [{ cell, value, reckoning, agrees: numberAt(this.table, cell.row, cell.role) === value }];
  }
}

function deriveClosings(table: TargetTable, indicator: Indicator, counts: RecalculatedCounts): DerivedCell[] {
  const role = countRole(indicator, 'closing');
  if (!table.columns.has(role)) return [];
  return table.rows.flatMap((row, index) => {
    if (row.kind !== 'hamlet') return [];
    const minuend = { row: index, role: countRole(indicator, 'opening') };
    const subtrahend = { row: index, role: countRole(indicator, 'reduction') };
    const value = counts.at(minuend) - counts.at(subtrahend);
    return counts.derive({ row: index, role }, value, { kind: 'difference', minuend, subtrahend });
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
  const addends = sum.addends.map((row) => ({ row, role }));
  const value = addends.reduce((running, cell) => running + counts.at(cell), 0);
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
  return table.rows.flatMap((_row, row) => {
    const part = counts.at({ row, role: count });
    const households = counts.at({ row, role: 'households' });
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
