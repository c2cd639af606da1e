import type { Finding } from '../domain/finding';
import { brokenCount } from './rules/broken-count';
import type { Check, CheckContext } from './check';
import { constantOverFormula } from './rules/constant-over-formula';
import { formulaDiffers } from './rules/formula-differs';
import { formulaOtherRow } from './rules/formula-other-row';
import { goalMissed } from './rules/goal-missed';
import { hamletTwice } from './rules/hamlet-twice';
import { labourSum } from './rules/labour-sum';
import { legacyFont } from './rules/legacy-font';
import { manualCalculation } from './rules/manual-calculation';
import { missingValue } from './rules/missing-value';
import { movementIdentity } from './rules/movement-identity';
import { movementsDisagree } from './rules/movements-disagree';
import { negativeNumber } from './rules/negative-number';
import { noHouseholds } from './rules/no-households';
import { noReductionPlanned } from './rules/no-reduction-planned';
import { numberAsText } from './rules/number-as-text';
import { openingDiffersFromLastYear } from './rules/opening-differs-from-last-year';
import { otherMovementsMissing } from './rules/other-movements-missing';
import { personsBelowHouseholds } from './rules/persons-below-households';
import { personsPerHousehold } from './rules/persons-per-household';
import { poorExceedHouseholds } from './rules/poor-exceed-households';
import { rateAbove100 } from './rules/rate-above-100';
import { rateMismatch } from './rules/rate-mismatch';
import { rateRises } from './rules/rate-rises';
import { reductionExceedsOpening } from './rules/reduction-exceeds-opening';
import { roundingStyle } from './rules/rounding-style';
import { rowIdentity } from './rules/row-identity';
import { similarHamletNames } from './rules/similar-hamlet-names';
import { socialProtectionExceeds } from './rules/social-protection-exceeds';
import { staleSummary } from './rules/stale-summary';
import { statedFigureDiffers } from './rules/stated-figure-differs';
import { sumMissesRow } from './rules/sum-misses-row';
import { totalMismatch } from './rules/total-mismatch';
import { unreadableCell } from './rules/unreadable-cell';

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
