import type { Finding } from '../domain/finding';
import { brokenCount } from './broken-count';
import type { Check, CheckContext } from './check';
import { constantOverFormula } from './constant-over-formula';
import { formulaDiffers } from './formula-differs';
import { formulaOtherRow } from './formula-other-row';
import { hamletTwice } from './hamlet-twice';
import { manualCalculation } from './manual-calculation';
import { missingValue } from './missing-value';
import { negativeNumber } from './negative-number';
import { noHouseholds } from './no-households';
import { openingDiffersFromLastYear } from './opening-differs-from-last-year';
import { poorExceedHouseholds } from './poor-exceed-households';
import { rateAbove100 } from './rate-above-100';
import { rateMismatch } from './rate-mismatch';
import { reductionExceedsOpening } from './reduction-exceeds-opening';
import { roundingStyle } from './rounding-style';
import { rowIdentity } from './row-identity';
import { similarHamletNames } from './similar-hamlet-names';
import { sumMissesRow } from './sum-misses-row';
import { totalMismatch } from './total-mismatch';
import { unreadableCell } from './unreadable-cell';

/** Every check, in the order in which its findings are told: what cannot be read first, style last. */
export const CHECKS: readonly Check[] = [
  unreadableCell,
  missingValue,
  hamletTwice,
  negativeNumber,
  brokenCount,
  noHouseholds,
  reductionExceedsOpening,
  poorExceedHouseholds,
  rowIdentity,
  totalMismatch,
  sumMissesRow,
  rateMismatch,
  rateAbove100,
  openingDiffersFromLastYear,
  formulaOtherRow,
  formulaDiffers,
  manualCalculation,
  constantOverFormula,
  similarHamletNames,
  roundingStyle,
];

/** What every check has to say, one finding a symptom. */
export function runChecks(context: CheckContext): Finding[] {
  return CHECKS.flatMap((check) => check.run(context));
}
