import type { CellRange } from '../../../sheet/range';
import { formatRange } from '../../../sheet/range';
import { markLevelOfFormula } from '../../../workbook/own/marks';
import type { Mark } from '../../../workbook/snapshot';

/** A custom rule of conditional formatting, as Excel answered it. */
export interface CustomRule {
  /** Its place among all rules of its sheet, 0 for the one that Excel looks at first. Good until the next request only. */
  readonly place: number;
  /** With its leading "=". */
  readonly formula: string;
  readonly ranges: readonly CellRange[];
}

/** The custom rules of a sheet, those that Excel looks at first in front. */
export interface SheetRules {
  readonly custom: readonly CustomRule[];
  /** False where Excel could not hand out all rules of the sheet: marks may be among the others. */
  readonly complete: boolean;
}

/** The rules of a sheet that has none. */
export const NO_RULES: SheetRules = { custom: [], complete: true };

/** The tool's own rules: only their formula tells, because Excel has no lasting identity for rules. */
export function ownRules({ custom }: SheetRules): CustomRule[] {
  return custom.filter(({ formula }) => markLevelOfFormula(formula) !== null);
}

/** The marks that the rules draw. */
export function marksOfRules(rules: SheetRules): Mark[] {
  return ownRules(rules).flatMap(({ formula, ranges }) => {
    const level = markLevelOfFormula(formula);
    return level ? ranges.map((range) => ({ range, level })) : [];
  });
}

/** Whether two rules say the same of the same cells, wherever they stand. */
export function rulesEqual(one: CustomRule, other: CustomRule): boolean {
  return one.formula === other.formula && addressesOf(one.ranges) === addressesOf(other.ranges);
}

/** The ranges as one text, in an order of their own. */
export function addressesOf(ranges: readonly CellRange[]): string {
  return ranges.map(formatRange).sort().join();
}
