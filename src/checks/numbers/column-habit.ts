import { groupBy } from '../../domain/group-by';
import { expectPresent } from '../../sheet/expect';
import { relativeReferences } from '../../sheet/formula';
import type { TableCell, TargetTable } from '../../domain/target-table';
import { formulaAt, lineAt } from '../../domain/target-table';
import type { FormulaGroup } from './formula-groups';

/** With which cells the formulas of a group compute. */
export interface ColumnHabit {
  /** How many compute alike, seen from their own rows; 0 where no way has the majority. */
  readonly alike: number;
  /** The formulas that compute otherwise; all where there is no majority. */
  readonly odd: readonly TableCell[];
}

/** Fewer formulas alike are no habit. */
const LEAST_ALIKE = 3;

/** Tells the formulas that compute with the same cells as most of their group, in R1C1 terms, from the others. */
export function habitOf(table: TargetTable, { formulas }: FormulaGroup): ColumnHabit {
  const references = new RelativeReferences();
  const byReferences = groupBy(formulas, ({ row, role }) =>
    references.of(expectPresent(formulaAt(table, row, role), `formula of ${role}`), lineAt(table, row).position),
  );
  const most = [...byReferences.values()].reduce<readonly TableCell[]>(
    (largest, cells) => (cells.length > largest.length ? cells : largest),
    [],
  );
  if (most.length < LEAST_ALIKE || 2 * most.length <= formulas.length) return { alike: 0, odd: formulas };
  const alike = new Set(most);
  return { alike: most.length, odd: formulas.filter((cell) => !alike.has(cell)) };
}

/** A reference to a row above or below the formula's own. */
const TO_OTHER_ROW = /R\[-?[1-9]/;
const HALF_A_NUMBER = /\d#|#\d/;

/**
 * What formulas compute with, read once for all that differ by nothing but their own row. In a long column that is
 * nearly all of them, and reading a formula is the dearest part of checking it.
 */
class RelativeReferences {
  readonly #known = new Map<string, string>();

  /** @param row zero-based, of the formula's own cell. */
  of(formula: string, row: number): string {
    const filled = formula.replaceAll(String(row + 1), '#');
    const known = this.#known.get(filled);
    if (known !== undefined) return known;
    const references = relativeReferences(formula, row);
    if (!HALF_A_NUMBER.test(filled) && !TO_OTHER_ROW.test(references)) this.#known.set(filled, references);
    return references;
  }
}
