import type { Indicator, MeasureRole } from '../../domain/columns';
import { INDICATORS } from '../../domain/columns';
import type { AcceptedStyles } from '../../domain/infer-style';
import { rateAgrees, rateWindow } from './rate-window';
import { bitOf, countSlotOf, HOUSEHOLDS_SLOT, INDICATOR_SLOTS } from './row-cells';

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
  readonly accepted: AcceptedStyles;
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
  readonly rates: ReadonlySet<MeasureRole>;
  /** Whose opening, reduction and closing are not to be compared. */
  readonly identities: ReadonlySet<Indicator>;
  /** Columns that are not to be added up. */
  readonly sums: ReadonlySet<MeasureRole>;
}

/** More households than any row can have: turns "no poor where there are no households" into a linear rule. */
const MANY = 1e9;

/** The rules that hold in every row among these counts. A rule with an unknown count is silent. */
export function countEdits(counts: readonly number[], silent: SilentRules): RowEdit[] {
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

/** The two rules that a printed rate stands for. */
export function rateEdits({ slot, printed, accepted }: PrintedCell): RowEdit[] {
  const window = rateWindow(printed, accepted);
  const slots = [HOUSEHOLDS_SLOT, countSlotOf(slot)];
  const guard = bitOf(slot);
  return [
    { slots, coefficients: [-window.lower, window.scale], least: window.lowerLeast, guard },
    { slots, coefficients: [window.upper, -window.scale], least: window.upperLeast, guard },
  ];
}

/** Whether printed rates agree with counts given by slot. */
export function ratesHold(rates: readonly PrintedCell[], counts: readonly number[]): boolean {
  const households = counts[HOUSEHOLDS_SLOT] ?? Number.NaN;
  return rates.every(({ slot, printed, accepted }) =>
    rateAgrees(printed, counts[countSlotOf(slot)] ?? Number.NaN, households, accepted),
  );
}

/** What a rule's counts come to. */
export function valueOf({ slots, coefficients }: RowEdit, counts: readonly number[]): number {
  return slots.reduce((sum, slot, term) => sum + (coefficients[term] ?? 0) * (counts[slot] ?? Number.NaN), 0);
}
