import type { TableNumbers } from '../../checks/numbers/table-numbers';
import type { RateRole } from '../../domain/columns';
import { COUNT_ROLES, RATE_ROLES } from '../../domain/columns';
import type { AcceptedStyles, InferredStyle } from '../../domain/infer-style';
import type { RoundingStyle } from '../../domain/rounding';
import { STANDARD_STYLE } from '../../domain/rounding';
import type { TargetTable } from '../../domain/target-table';
import { numberAt } from '../../domain/target-table';
import { expectAt } from '../../sheet/expect';
import { countSlotOf, HOUSEHOLDS_SLOT, INDICATOR_SLOTS, rateSlotOf, roleOfSlot } from './row-cells';
import type { PrintedCell, RowEdits, SilentRules } from './row-edits';
import { countEdits, rateEdits, ratesHold, valueOf } from './row-edits';

/** Reads the numbers of a table's rows and the rules among them. */
export class RowRules {
  readonly #silent: SilentRules;
  readonly #styles: ReadonlyMap<RateRole, InferredStyle>;
  /** By slot, then by row. */
  readonly #counts: readonly Float64Array[];
  readonly table: TargetTable;

  constructor(numbers: TableNumbers, styles: ReadonlyMap<RateRole, InferredStyle>, silent: SilentRules) {
    this.#silent = silent;
    this.table = numbers.table;
    this.#counts = COUNT_ROLES.map((role) => numbers.wholeCountsOf(role));
    this.#styles = styles;
  }

  /** The counts of a row by slot; NaN where no whole number stands. */
  countsOf(row: number): number[] {
    return this.#counts.map((column) => expectAt(column, row));
  }

  /** One count of a row; NaN where no whole number stands. */
  countAt(row: number, slot: number): number {
    return expectAt(expectAt(this.#counts, slot), row);
  }

  /** Every rule of a row, ready to be searched. */
  editsOf(row: number): RowEdits {
    const counts = this.countsOf(row);
    const rates = this.#ratesOf(row);
    return { row, counts, rates, edits: [...countEdits(counts, this.#silent), ...rates.flatMap(rateEdits)] };
  }

  /** Whether every rule of a row holds. */
  holds(row: number): boolean {
    const counts = this.countsOf(row);
    return (
      countEdits(counts, this.#silent).every((edit) => valueOf(edit, counts) >= edit.least) &&
      ratesHold(this.#ratesOf(row), counts)
    );
  }

  /** Whether a count is opening, reduction or closing, with the other two known and compared with it. */
  isInIdentity(row: number, slot: number): boolean {
    return INDICATOR_SLOTS.some(({ indicator, opening, reduction, closing }) => {
      if (slot < opening || slot > closing || this.#silent.identities.has(indicator)) return false;
      return !Number.isNaN(this.countAt(row, opening) + this.countAt(row, reduction) + this.countAt(row, closing));
    });
  }

  /** Whether a column is to be added up. */
  isSummed(slot: number): boolean {
    return !this.#silent.sums.has(roleOfSlot(slot));
  }

  /** The rounding style of a rate column; the standard one where it has none of its own. */
  styleOf(role: RateRole): RoundingStyle {
    return this.#styles.get(role)?.style ?? STANDARD_STYLE;
  }

  /** The styles in which a rate of the column is right. */
  acceptedIn(role: RateRole): AcceptedStyles {
    return this.#styles.get(role)?.accepted ?? [STANDARD_STYLE];
  }

  /** A printed rate that can be compared with its count; undefined where one of the numbers is unknown. */
  rateAt(row: number, slot: number): PrintedCell | undefined {
    const role = expectAt(RATE_ROLES, countSlotOf(slot) - 1);
    if (this.#silent.rates.has(role)) return undefined;
    const printed = numberAt(this.table, row, role);
    const known = printed + this.countAt(row, countSlotOf(slot)) + this.countAt(row, HOUSEHOLDS_SLOT);
    return Number.isNaN(known) ? undefined : { slot, printed, accepted: this.acceptedIn(role) };
  }

  #ratesOf(row: number): PrintedCell[] {
    return RATE_ROLES.flatMap((_role, order) => this.rateAt(row, rateSlotOf(order + 1)) ?? []);
  }
}
