import type { SheetId } from '../../../sheet/cell';
import type { SheetRules } from '../rules/custom-rule';

/** One thing to do to the workbook, and how to take it back. Both only queue: the caller sends. */
export interface Step {
  readonly write: (workbook: Excel.Workbook) => void;
  /** Left out where there is nothing to undo, or another step's undoing covers it. */
  readonly restore?: (workbook: Excel.Workbook) => void;
  /** Instead, where taking back must first be told the rules that the sheet then has, because they have moved. */
  readonly rulesBack?: {
    readonly sheet: SheetId;
    readonly restore: (workbook: Excel.Workbook, rules: SheetRules) => void;
  };
  /** Set where the step is several writes: Excel may refuse one and have taken those before it. */
  readonly divisible?: true;
  /** What the step touches, for the failure that has to name what could not be put back. */
  readonly subject: string;
  /** What the step adds to a request: rather more than less. */
  readonly bytes: number;
}

/** A step of a few dozen properties. */
export const SMALL_STEP_BYTES = 2_000;
