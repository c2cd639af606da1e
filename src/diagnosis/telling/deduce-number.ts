import type { CountRole, MeasureRole, Stage, StageCountRole } from '../../domain/columns';
import { countRole, isRateRole, isSideRole, pairOf } from '../../domain/columns';
import type { CellRepair, CheckId, Finding } from '../../domain/finding';
import { certainly } from '../../domain/finding';
import type { TableReferences } from '../../domain/table-references';
import { numberAt } from '../../domain/target-table';
import { evidenceFor } from './evidence';
import { RepairedNumbers } from './repaired-numbers';
import type { ChangedCell } from '../search/row-cells';
import type { RowRules } from '../search/row-rules';

/** Findings about a single cell that holds no number to compute with. */
const WITHOUT_NUMBER: readonly CheckId[] = ['missing-value', 'unreadable-cell', 'negative-number', 'broken-count'];

/**
 * A finding about a cell without a usable number, with the number that all computations agree on. Formulas that compute
 * with the cell itself say nothing of it: a sum that passes over a word would have it that the word stands for 0.
 * The finding as it is where there is no such number, or where it is about several cells.
 * @param repair what mends the rest of the table.
 */
export function withDeducedNumber(
  finding: Finding,
  rules: RowRules,
  references: TableReferences,
  repair: readonly ChangedCell[],
): Finding {
  if (finding.resolution.kind !== 'none' || !WITHOUT_NUMBER.includes(finding.id) || finding.involved.length > 1)
    return finding;
  const { cell } = finding;
  const { row, role } = cell;
  if (isSideRole(role)) return finding;
  const to = deduce(row, role, new RepairedNumbers(rules, repair).without(references.dependentsOf(cell)));
  if (to === null) return finding;
  const found = numberAt(rules.table, row, role);
  const change: CellRepair = { cell, from: Number.isNaN(found) ? null : found, to };
  const numbers = new RepairedNumbers(rules, [...repair, { row, role, to }]);
  const evidence = evidenceFor([change], numbers, references);
  return { ...finding, expected: to, evidence, resolution: certainly([change]) };
}

function deduce(row: number, role: MeasureRole, numbers: RepairedNumbers): number | null {
  const values = isRateRole(role) ? [numbers.rateAt(row, role)] : impliedCounts(row, role, numbers);
  const known = [...new Set(values.filter((value) => !Number.isNaN(value)))];
  const [value] = known;
  return known.length === 1 && value !== undefined && value >= 0 ? value : null;
}

/** What each rule says the count should be; NaN where another of its numbers is unknown. */
function impliedCounts(row: number, role: CountRole, numbers: RepairedNumbers): number[] {
  const bySums = numbers.table.sums.flatMap(({ total, addends }) => {
    if (total === row) return [numbers.sumOver(addends, role)];
    return addends.includes(row) ? [numbers.countAt(total, role) - numbers.sumOver(addends, role, row)] : [];
  });
  return role === 'households' ? bySums : [...bySums, byIdentity(row, role, numbers)];
}

function byIdentity(row: number, role: StageCountRole, numbers: RepairedNumbers): number {
  const { indicator, stage: unknown } = pairOf(role);
  const at = (stage: Stage): number => numbers.countAt(row, countRole(indicator, stage));
  switch (unknown) {
    case 'opening':
      return at('reduction') + at('closing');
    case 'reduction':
      return at('opening') - at('closing');
    case 'closing':
      return at('opening') - at('reduction');
  }
}
