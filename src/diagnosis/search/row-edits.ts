import type { Indicator, MeasureRole } from '../../domain/columns';
import type { AcceptedStyles } from '../../domain/infer-style';
import { expectAt } from '../../sheet/expect';
import { rateAgrees, rateWindow } from './rate-window';
import { bitOf, countSlotOf, HOUSEHOLDS_SLOT, INDICATOR_SLOTS } from './row-cells';

/** A count's part in a rule. */
export interface EditTerm {
  readonly slot: number;
  readonly coefficient: number;
}

/** A rule within a row, in whole numbers: Σ coefficient × count ≥ least, as long as the guard keeps its number. */
export interface RowEdit {
  readonly terms: readonly EditTerm[];
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
  const known = (slot: number): boolean => !Number.isNaN(expectAt(counts, slot));
  const edits: RowEdit[] = [];
  const add = (...parts: readonly (readonly [coefficient: number, slot: number])[]): void => {
    const terms = parts.map(([coefficient, slot]) => ({ slot, coefficient }));
    if (terms.every(({ slot }) => known(slot))) edits.push({ terms, least: 0, guard: 0 });
  };
  INDICATOR_SLOTS.forEach(({ indicator, opening, reduction, closing }) => {
    add([MANY, HOUSEHOLDS_SLOT], [-1, reduction]);
    if (silent.identities.has(indicator)) return;
    add([1, opening], [-1, reduction], [-1, closing]);
    add([-1, opening], [1, reduction], [1, closing]);
    add([1, opening], [-1, reduction]);
  });
  for (const stage of ['opening', 'closing'] as const) {
    const standing = INDICATOR_SLOTS.map((slots) => slots[stage]).filter(known);
    if (standing.length > 0) add([1, HOUSEHOLDS_SLOT], ...standing.map((slot) => [-1, slot] as const));
  }
  return edits;
}

/** The two rules that a printed rate stands for. */
export function rateEdits({ slot, printed, accepted }: PrintedCell): RowEdit[] {
  const window = rateWindow(printed, accepted);
  const guard = bitOf(slot);
  const terms = (households: number, count: number): EditTerm[] => [
    { slot: HOUSEHOLDS_SLOT, coefficient: households },
    { slot: countSlotOf(slot), coefficient: count },
  ];
  return [
    { terms: terms(-window.lower, window.scale), least: window.lowerLeast, guard },
    { terms: terms(window.upper, -window.scale), least: window.upperLeast, guard },
  ];
}

/** Whether printed rates agree with counts given by slot. */
export function ratesHold(rates: readonly PrintedCell[], counts: readonly number[]): boolean {
  const households = expectAt(counts, HOUSEHOLDS_SLOT);
  return rates.every(({ slot, printed, accepted }) =>
    rateAgrees(printed, expectAt(counts, countSlotOf(slot)), households, accepted),
  );
}

/** What a rule's counts come to. */
export function valueOf({ terms }: RowEdit, counts: readonly number[]): number {
  return terms.reduce((sum, { slot, coefficient }) => sum + coefficient * expectAt(counts, slot), 0);
}
