import { relativeReferences } from '../domain/formula';
import type { TargetTable } from '../domain/target-table';
import { formulaAt } from '../domain/target-table';
import type { FormulaGroup } from './formula-groups';

/** Fewer formulas alike are no habit. */
const LEAST_ALIKE = 3;

/**
 * What most formulas of a group reckon with, seen from their own row, as `relativeReferences` writes it;
 * null where no way of reckoning has the majority.
 */
export function habitOf(table: TargetTable, { formulas }: FormulaGroup): string | null {
  const counts = new Map<string, number>();
  for (const { row, role } of formulas) {
    const key = referencesAt(table, row, role);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [habit, alike] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
  return alike >= LEAST_ALIKE && 2 * alike > formulas.length ? habit : null;
}

/** What the formula of a cell reckons with, seen from its own row. */
export function referencesAt(table: TargetTable, row: number, role: Parameters<typeof formulaAt>[2]): string {
  return relativeReferences(formulaAt(table, row, role) ?? '', table.rows[row]?.position ?? 0);
}
