import type { CountRole, RateRole, Stage, StageCountRole } from '../../domain/columns';
import {
  countOfRate,
  countRole,
  isRateRole,
  isSideRole,
  pairOf,
  rateOfCount,
  STAGE_PAIRS,
  STAGES,
} from '../../domain/columns';
import type { CellRepair, Evidence } from '../../domain/finding';
import type { TableReferences } from '../../domain/table-references';
import type { RowSum, TableCell } from '../../domain/target-table';
import { numberAt, wholeCountAt } from '../../domain/target-table';
import { rateAgrees } from '../search/rate-window';
import type { RepairedNumbers } from './repaired-numbers';
import { CellSet } from '../../domain/cell-set';

/**
 * Every computation that leads to what a repair writes, each from other cells than the repaired one, and from none that
 * a formula computes from it.
 */
export function evidenceFor(
  repairs: readonly CellRepair[],
  repaired: RepairedNumbers,
  references: TableReferences,
): Evidence[] {
  const changedCells = repairs.map(({ cell }) => cell);
  return repairs.flatMap((repair): Evidence[] => {
    const { row, role } = repair.cell;
    if (isSideRole(role)) return [];
    const dependents = references.dependentsOf(repair.cell);
    const numbers = repaired.without(dependents);
    const changed = new CellSet([...changedCells, ...dependents]);
    if (isRateRole(role)) return forRate(repair, role, numbers, changed);
    return [
      ...fromSums(row, role, numbers),
      ...(role === 'households'
        ? householdsOfRates(row, numbers, changed)
        : [...fromIdentity(row, role, numbers), ...fromKeptRate(row, role, numbers, changed)]),
    ];
  });
}

/** The total from its lines, or a line from the total and the other lines. */
function fromSums(row: number, role: CountRole, numbers: RepairedNumbers): Evidence[] {
  return numbers.table.sums.flatMap((sum) => {
    if (sum.total === row) return sumOfRows(sum, role, numbers);
    return sum.addends.includes(row) ? restOfTotal(sum, row, role, numbers) : [];
  });
}

function sumOfRows({ total, addends }: RowSum, role: CountRole, numbers: RepairedNumbers): Evidence[] {
  const value = numbers.sumOver(addends, role);
  if (value !== numbers.countAt(total, role)) return [];
  return [{ id: 'sum-of-rows', cells: cellsOf(addends, role), addends: addends.length, value }];
}

function restOfTotal({ total, addends }: RowSum, row: number, role: CountRole, numbers: RepairedNumbers): Evidence[] {
  const sum = numbers.sumOver(addends, role, row);
  const value = numbers.countAt(total, role) - sum;
  if (value !== numbers.countAt(row, role)) return [];
  const cells = cellsOf([total, ...addends.filter((addend) => addend !== row)], role);
  return [{ id: 'rest-of-total', cells, total: numbers.countAt(total, role), others: sum, value }];
}

function cellsOf(rows: readonly number[], role: CountRole): TableCell[] {
  return rows.map((row) => ({ row, role }));
}

function fromIdentity(row: number, role: StageCountRole, numbers: RepairedNumbers): Evidence[] {
  const { indicator } = pairOf(role);
  const at = (stage: Stage): number => numbers.countAt(row, countRole(indicator, stage));
  const [opening, reduction, closing] = [at('opening'), at('reduction'), at('closing')];
  if (opening - reduction !== closing) return [];
  const cells = STAGES.map((stage) => ({ row, role: countRole(indicator, stage) }));
  return [{ id: 'row-identity', cells, unknown: role, opening, reduction, closing, value: numbers.countAt(row, role) }];
}

/** A rate that stays and that the count it was printed from no longer contradicts. */
function fromKeptRate(row: number, role: StageCountRole, numbers: RepairedNumbers, changed: CellSet): Evidence[] {
  const rate = rateOfCount(role);
  const value = numbers.countAt(row, role);
  if (changed.has({ row, role: rate }) || !supports(row, rate, numbers)) return [];
  const cells: TableCell[] = [
    { row, role: rate },
    { row, role: 'households' },
  ];
  const printed = numberAt(numbers.table, row, rate);
  return [{ id: 'count-of-rate', cells, rate: printed, households: numbers.countAt(row, 'households'), value }];
}

function householdsOfRates(row: number, numbers: RepairedNumbers, changed: CellSet): Evidence[] {
  const supporting = STAGE_PAIRS.flatMap(({ rate }) =>
    !changed.has({ row, role: rate }) && supports(row, rate, numbers) ? [{ row, role: rate }] : [],
  );
  if (supporting.length === 0) return [];
  const value = numbers.countAt(row, 'households');
  return [{ id: 'households-of-rates', cells: supporting, rates: supporting.length, value }];
}

/** Whether a printed rate agrees with the repaired counts and did not with those before. */
function supports(row: number, rate: RateRole, numbers: RepairedNumbers): boolean {
  const printed = numberAt(numbers.table, row, rate);
  const count = countOfRate(rate);
  const households = numbers.countAt(row, 'households');
  if (Number.isNaN(printed + numbers.countAt(row, count) + households)) return false;
  const accepted = numbers.rules.acceptedIn(rate);
  const [formerCount, formerHouseholds] = former(row, count, numbers);
  return (
    rateAgrees(printed, numbers.countAt(row, count), households, accepted) &&
    !rateAgrees(printed, formerCount, formerHouseholds, accepted)
  );
}

function former(row: number, count: StageCountRole, { table }: RepairedNumbers): [number, number] {
  return [wholeCountAt(table, row, count), wholeCountAt(table, row, 'households')];
}

/** A rate that was computed from a wrong count follows it; any other rate is computed again. */
function forRate(
  { cell, from, to }: CellRepair,
  rate: RateRole,
  numbers: RepairedNumbers,
  changed: CellSet,
): Evidence[] {
  const { row } = cell;
  const role = countOfRate(rate);
  const count = numbers.countAt(row, role);
  const households = numbers.countAt(row, 'households');
  const [formerCount, formerHouseholds] = former(row, role, numbers);
  const base = changed.has({ row, role }) ? formerCount : formerHouseholds;
  const accepted = numbers.rules.acceptedIn(rate);
  const changes = formerCount !== count || formerHouseholds !== households;
  if (from !== null && changes && rateAgrees(from, formerCount, formerHouseholds, accepted)) {
    return [{ id: 'rate-follows', cells: [cell], found: from, from: base, value: to }];
  }
  const cells: TableCell[] = [
    { row, role },
    { row, role: 'households' },
  ];
  return [{ id: 'rate-of-count', cells, count, households, value: to }];
}
