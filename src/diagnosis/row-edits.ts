import type { Indicator, RateRole } from '../domain/columns';
import { COUNT_ROLES, countRole, INDICATORS, STAGE_PAIRS, STAGES } from '../domain/columns';
import type { RoundingStyle } from '../domain/rounding';
import { STANDARD_STYLE } from '../domain/rounding';
import type { TargetTable } from '../domain/target-table';
import { numberAt, wholeCountAt } from '../domain/target-table';
import { rateAgrees, rateWindow } from './rate-window';
import { bitOf, countSlotOf, HOUSEHOLDS_SLOT, INDICATOR_SLOTS, rateSlotOf } from './row-cells';

/** A rule within a row, in whole numbers: Σ coefficient × count ≥ least, as long as the guard keeps its number. */
export interface RowEdit {
  readonly slots: readonly number[];
  readonly coefficients: readonly number[];
  readonly least: number;
  /** The rate that speaks here, as a mask; 0 for a rule among counts. */
  readonly guard: number;
}

/** A rate that can be compared with its count. */
export interface PrintedCell {
  readonly slot: number;
  readonly printed: number;
  readonly style: RoundingStyle;
}

/** The numbers of one row and every rule among them. */
export interface RowEdits {
  readonly row: number;
  /** By count slot; NaN where no whole number stands. */
  readonly counts: readonly number[];
  readonly rates: readonly PrintedCell[];
  readonly edits: readonly RowEdit[];
}

/** Rules that a systematic fault has taken out of the search. */
export interface SilentRules {
  readonly rates: ReadonlySet<RateRole>;
  /** Whose opening, reduction and closing are not to be compared. */
  readonly identities: ReadonlySet<Indicator>;
}

/** More households than any row can have: turns "no poor where there are no households" into a linear rule. */
const MANY = 1e9;

/** The rules that hold in every row among these counts. A rule with an unknown count is silent. */
function countEdits(counts: readonly number[], silent: SilentRules): RowEdit[] {
  const known = (slot: number): boolean => !Number.isNaN(counts[slot]);
  const edits: RowEdit[] = [];
  const add = (slots: readonly number[], coefficients: readonly number[]): void => {
    if (slots.every(known)) edits.push({ slots, coefficients, least: 0, guard: 0 });
  };
  INDICATOR_SLOTS.forEach(({ opening, reduction, closing }, order) => {
    add([HOUSEHOLDS_SLOT, reduction], [MANY, -1]);
    const indicator = INDICATORS[order];
    if (indicator !== undefined && silent.identities.has(indicator)) return;
    add([opening, reduction, closing], [1, -1, -1]);
    add([opening, reduction, closing], [-1, 1, 1]);
    add([opening, reduction], [1, -1]);
  });
  for (const stage of ['opening', 'closing'] as const) {
    const standing = INDICATOR_SLOTS.map((slots) => slots[stage]).filter(known);
    if (standing.length > 0) add([HOUSEHOLDS_SLOT, ...standing], [1, ...standing.map(() => -1)]);
  }
  return edits;
}

function rateEdits({ slot, printed, style }: PrintedCell, countSlot: number): RowEdit[] {
  const window = rateWindow(printed, style);
  const slots = [HOUSEHOLDS_SLOT, countSlot];
  const guard = bitOf(slot);
  return [
    { slots, coefficients: [-window.lower, window.scale], least: window.lowerLeast, guard },
    { slots, coefficients: [window.upper, -window.scale], least: window.upperLeast, guard },
  ];
}

/** Reads the numbers of a table's rows and the rules among them. */
export class RowRules {
  readonly #silent: SilentRules;
  readonly #styles: ReadonlyMap<RateRole, RoundingStyle>;

  constructor(
    readonly table: TargetTable,
    styles: ReadonlyMap<RateRole, { readonly style: RoundingStyle }>,
    silent: SilentRules,
  ) {
    this.#silent = silent;
    this.#styles = new Map([...styles].map(([role, { style }]) => [role, style]));
  }

  /** The counts of a row by slot; NaN where no whole number stands. */
  counts(row: number): number[] {
    return COUNT_ROLES.map((role) => wholeCountAt(this.table, row, role));
  }

  /** Every rule of a row, ready to be searched. */
  editsOf(row: number): RowEdits {
    const counts = this.counts(row);
    const rates = this.#rates(row, counts);
    const ofRates = rates.flatMap((rate) => rateEdits(rate, countSlotOf(rate.slot)));
    return { row, counts, rates, edits: [...countEdits(counts, this.#silent), ...ofRates] };
  }

  /** Whether every rule of a row holds. */
  holds(row: number): boolean {
    const counts = this.counts(row);
    return (
      countEdits(counts, this.#silent).every((edit) => valueOf(edit, counts) >= edit.least) &&
      ratesHold(this.#rates(row, counts), counts)
    );
  }

  /** Whether a count is opening, reduction or closing, with the other two known and compared with it. */
  isInIdentity(row: number, slot: number): boolean {
    const order = INDICATOR_SLOTS.findIndex(({ opening, closing }) => opening <= slot && slot <= closing);
    const slots = INDICATOR_SLOTS[order];
    const indicator = INDICATORS[order];
    if (!slots || indicator === undefined || this.#silent.identities.has(indicator)) return false;
    return STAGES.every((stage) => !Number.isNaN(wholeCountAt(this.table, row, countRole(indicator, stage))));
  }

  styleOf(role: RateRole): RoundingStyle {
    return this.#styles.get(role) ?? STANDARD_STYLE;
  }

  #rates(row: number, counts: readonly number[]): PrintedCell[] {
    if (Number.isNaN(counts[HOUSEHOLDS_SLOT])) return [];
    return STAGE_PAIRS.flatMap(({ rate }, order) => {
      const printed = numberAt(this.table, row, rate);
      if (this.#silent.rates.has(rate) || Number.isNaN(printed) || Number.isNaN(counts[order + 1])) return [];
      return [{ slot: rateSlotOf(order + 1), printed, style: this.styleOf(rate) }];
    });
  }
}

/** Whether printed rates agree with counts given by slot. */
export function ratesHold(rates: readonly PrintedCell[], counts: readonly number[]): boolean {
  const households = counts[HOUSEHOLDS_SLOT] ?? Number.NaN;
  return rates.every(({ slot, printed, style }) =>
    rateAgrees(printed, counts[countSlotOf(slot)] ?? Number.NaN, households, style),
  );
}

function valueOf({ slots, coefficients }: RowEdit, counts: readonly number[]): number {
  return slots.reduce((sum, slot, term) => sum + (coefficients[term] ?? 0) * (counts[slot] ?? Number.NaN), 0);
}
