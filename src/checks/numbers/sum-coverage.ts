import type { NumberRole } from '../../domain/columns';
import { formulaSkeleton, referencesIn } from '../../sheet/formula';
import type { RowSum, TargetTable } from '../../domain/target-table';
import { columnOf, firstRowFrom, formulaAt, lineAt } from '../../domain/target-table';

/** Which hamlets a total's formula gets wrong, by their rows. */
export interface WrongCoverage {
  readonly missed: readonly number[];
  /** Added more than once, by themselves or as part of a subtotal. */
  readonly repeated: readonly number[];
}

const SUM = '(?:SUM|SUBTOTAL)\\((?:9,|109,)?#(?:,#)*\\)';
/** Sums of ranges, cells, or both. */
const ONLY_ADDS = new RegExp(`^=\\+?(?:#|${SUM})(?:\\+(?:#|${SUM}))*$`);

/** Whether a formula does nothing but add up cells of its own sheet. */
export function onlyAdds(formula: string, sheetName: string): boolean {
  return ONLY_ADDS.test(formulaSkeleton(formula, sheetName));
}

/**
 * The hamlets that the formula of a total leaves out or counts more than once; null where it is right, or where it
 * does not simply add up cells of its own column, or adds up so little of it that something else is meant.
 */
export function wrongCoverage(table: TargetTable, { total, addends }: RowSum, role: NumberRole): WrongCoverage | null {
  const formula = formulaAt(table, total, role);
  if (formula === null || !onlyAdds(formula, table.sheetName)) return null;
  const expected = addends.flatMap((row) => leavesOf(table, row));
  const counted = timesCounted(table, total, role, formula);
  if (!counted) return null;
  const missed = expected.filter((row) => !counted.has(row));
  const repeated = expected.filter((row) => (counted.get(row) ?? 0) > 1);
  const isRight = missed.length + repeated.length === 0;
  return isRight || 2 * missed.length > expected.length ? null : { missed, repeated };
}

/** How often each hamlet is added; null where the formula leaves its column or names its own cell. */
function timesCounted(
  table: TargetTable,
  total: number,
  role: NumberRole,
  formula: string,
): ReadonlyMap<number, number> | null {
  const column = columnOf(table, role)?.position;
  const skipsSubtotals = isSubtotal(formula);
  const counted = new Map<number, number>();
  for (const { firstRow, lastRow, firstColumn, lastColumn } of referencesIn(formula, table.sheetName)) {
    if (firstColumn !== column || lastColumn !== column) return null;
    for (
      let row = firstRowFrom(table, firstRow);
      row < table.rows.length && lineAt(table, row).position <= lastRow;
      row += 1
    ) {
      if (row === total) return null;
      if (skipsSubtotals && isSubtotal(formulaAt(table, row, role))) continue;
      for (const leaf of leavesOf(table, row)) counted.set(leaf, (counted.get(leaf) ?? 0) + 1);
    }
  }
  return counted;
}

/** Excel's SUBTOTAL leaves out the cells that hold a SUBTOTAL themselves. */
function isSubtotal(formula: string | null): boolean {
  return formula !== null && /\bSUBTOTAL\(/i.test(formula);
}

/** The hamlets that a line stands for. */
export function leavesOf(table: TargetTable, row: number): readonly number[] {
  const sum = lineAt(table, row).kind === 'total' ? table.sums.find(({ total }) => total === row) : undefined;
  return sum ? sum.addends.flatMap((addend) => leavesOf(table, addend)) : [row];
}
