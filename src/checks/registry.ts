import type { Finding } from '../domain/finding';
import { brokenCount } from './broken-count';
import type { Check, CheckContext } from './check';
import { constantOverFormula } from './constant-over-formula';
import { formulaDiffers } from './formula-differs';
import { formulaOtherRow } from './formula-other-row';
import { goalMissed } from './goal-missed';
import { hamletTwice } from './hamlet-twice';
import { labourSum } from './labour-sum';
import { legacyFont } from './legacy-font';
import { manualCalculation } from './manual-calculation';
import { missingValue } from './missing-value';
import { movementIdentity } from './movement-identity';
import { movementsDisagree } from './movements-disagree';
import { negativeNumber } from './negative-number';
import { noHouseholds } from './no-households';
import { noReductionPlanned } from './no-reduction-planned';
import { numberAsText } from './number-as-text';
import { openingDiffersFromLastYear } from './opening-differs-from-last-year';
import { otherMovementsMissing } from './other-movements-missing';
import { personsBelowHouseholds } from './persons-below-households';
import { personsPerHousehold } from './persons-per-household';
import { poorExceedHouseholds } from './poor-exceed-households';
import { rateAbove100 } from './rate-above-100';
import { rateMismatch } from './rate-mismatch';
import { rateRises } from './rate-rises';
import { reductionExceedsOpening } from './reduction-exceeds-opening';
import { roundingStyle } from './rounding-style';
import { rowIdentity } from './row-identity';
import { similarHamletNames } from './similar-hamlet-names';
import { socialProtectionExceeds } from './social-protection-exceeds';
import { staleSummary } from './stale-summary';
import { statedFigureDiffers } from './stated-figure-differs';
import { sumMissesRow } from './sum-misses-row';
import { totalMismatch } from './total-mismatch';
import { unreadableCell } from './unreadable-cell';

/** Every check, in the order in which its findings are told: what cannot be read first, style last. */
export const CHECKS: readonly Check[] = [
  unreadableCell,
  numberAsText,
  missingValue,
  hamletTwice,
  negativeNumber,
  brokenCount,
  noHouseholds,
  reductionExceedsOpening,
  poorExceedHouseholds,
  personsBelowHouseholds,
  rowIdentity,
  movementIdentity,
  movementsDisagree,
  totalMismatch,
  sumMissesRow,
  rateMismatch,
  rateAbove100,
  openingDiffersFromLastYear,
  statedFigureDiffers,
  labourSum,
  socialProtectionExceeds,
  goalMissed,
  otherMovementsMissing,
  personsPerHousehold,
  formulaOtherRow,
  formulaDiffers,
  manualCalculation,
  constantOverFormula,
  noReductionPlanned,
  rateRises,
  similarHamletNames,
  legacyFont,
  staleSummary,
  roundingStyle,
];

/** What every check has to say, one finding a symptom. */
export function runChecks(context: CheckContext): Finding[] {
  return CHECKS.flatMap((check) => check.run(context));
}
