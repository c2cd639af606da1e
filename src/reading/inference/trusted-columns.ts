import type { MeasureRole, SideRole } from '../../domain/columns';
import { countRole, INDICATORS, MOVEMENTS, movementRole, STAGE_PAIRS } from '../../domain/columns';
import type { MeasureColumn, SideColumn } from '../../domain/target-table';
import { grossDecreases, wordColumns } from './plausibility';
import { expectAt } from '../../sheet/expect';

/** The columns of a table by their roles. */
export interface TableColumns {
  readonly columns: ReadonlyMap<MeasureRole, MeasureColumn>;
  readonly sideColumns: ReadonlyMap<SideRole, SideColumn>;
}

/**
 * The columns whose cells bear out their titles: no words, no shares of other households than the table's own, no
 * gross decrease in place of a net one.
 * @param otherHouseholds the numbers of further columns of all households, such as those of the year's end.
 * @param corrected positions of columns that the officer spoke of: they need no bearing out.
 */
export function trustedColumns(
  { columns, sideColumns }: TableColumns,
  otherHouseholds: readonly Float64Array[],
  corrected: readonly number[],
): TableColumns {
  const without = (roles: readonly MeasureRole[], from: TableColumns['columns']) =>
    new Map([...from].filter(([role, { position }]) => !roles.includes(role) || corrected.includes(position)));
  const numeric = without(wordColumns(columns), columns);
  const own = without(ratesOfOthers(numeric, otherHouseholds), numeric);
  const net = without(grossDecreases(own, sideColumns.keys()), own);
  return { columns: net, sideColumns: withGrossDecreases(own, net, sideColumns) };
}

/** A rate is held to be printed to two digits, or one. */
const TOLERANCE = 0.1;

/** The rates that come out of other households on more lines than of the table's own. */
function ratesOfOthers(columns: TableColumns['columns'], others: readonly Float64Array[]): MeasureRole[] {
  const households = columns.get('households')?.numbers;
  if (!households) return [];
  return STAGE_PAIRS.flatMap(({ count, rate }) => {
    const [counts, rates] = [columns.get(count)?.numbers, columns.get(rate)?.numbers];
    if (!counts || !rates) return [];
    const comingOut = (wholes: Float64Array): number =>
      rates.filter((points, row) => {
        const exact = (expectAt(counts, row) / expectAt(wholes, row)) * 100;
        return Math.abs(points - exact) < TOLERANCE;
      }).length;
    return others.some((other) => comingOut(other) > comingOut(households)) ? [rate] : [];
  });
}

const DECREASES = MOVEMENTS.slice(0, MOVEMENTS.indexOf('otherDecrease') + 1);

/** A gross decrease that stands alone beside increases is what the households escaped by; its parts tell more where it has them. */
function withGrossDecreases(
  columns: TableColumns['columns'],
  net: TableColumns['columns'],
  sideColumns: TableColumns['sideColumns'],
): TableColumns['sideColumns'] {
  const gross = INDICATORS.flatMap((indicator): [SideRole, SideColumn][] => {
    const decrease = columns.get(countRole(indicator, 'reduction'));
    const isGross = decrease !== undefined && !net.has(countRole(indicator, 'reduction'));
    const hasParts = DECREASES.some((movement) => sideColumns.has(movementRole(indicator, movement)));
    const role = movementRole(indicator, 'escaped');
    return isGross && !hasParts ? [[role, { ...decrease, role }]] : [];
  });
  return gross.length > 0 ? new Map([...sideColumns, ...gross]) : sideColumns;
}
