import type { CheckId, Finding } from '../domain/finding';
import type { Check, CheckContext } from './definition/check-context';
import { brokenCount } from './rules/broken-count';
import { circularFormula } from './rules/circular-formula';
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

/** Told by others than the rules of a table: by the diagnosis, and by whoever knows what the summary would print. */
type ToldElsewhere = 'systematic-fault' | 'stale-summary';

/** The checks in the order in which their findings are told: what cannot be read first, style last. */
const CHECKS_OF_TABLE: { readonly [Id in Exclude<CheckId, ToldElsewhere>]: Check<Id> } = {
  'unreadable-cell': unreadableCell,
  'number-as-text': numberAsText,
  'missing-value': missingValue,
  'hamlet-twice': hamletTwice,
  'negative-number': negativeNumber,
  'broken-count': brokenCount,
  'no-households': noHouseholds,
  'reduction-exceeds-opening': reductionExceedsOpening,
  'poor-exceed-households': poorExceedHouseholds,
  'persons-below-households': personsBelowHouseholds,
  'row-identity': rowIdentity,
  'movement-identity': movementIdentity,
  'movements-disagree': movementsDisagree,
  'total-mismatch': totalMismatch,
  'circular-formula': circularFormula,
  'sum-misses-row': sumMissesRow,
  'rate-mismatch': rateMismatch,
  'rate-above-100': rateAbove100,
  'opening-differs-from-last-year': openingDiffersFromLastYear,
  'stated-figure-differs': statedFigureDiffers,
  'labour-sum': labourSum,
  'social-protection-exceeds': socialProtectionExceeds,
  'goal-missed': goalMissed,
  'other-movements-missing': otherMovementsMissing,
  'persons-per-household': personsPerHousehold,
  'formula-other-row': formulaOtherRow,
  'formula-differs': formulaDiffers,
  'manual-calculation': manualCalculation,
  'constant-over-formula': constantOverFormula,
  'no-reduction-planned': noReductionPlanned,
  'rate-rises': rateRises,
  'similar-hamlet-names': similarHamletNames,
  'legacy-font': legacyFont,
  'rounding-style': roundingStyle,
};

/** Every check there is. */
export const CHECKS: readonly Check[] = [...Object.values(CHECKS_OF_TABLE), staleSummary];

/**
 * What the checks have to say of a table, one finding a symptom. Left out is `stale-summary`, which comes after all
 * others: the summary prints how many findings they have.
 */
export function runChecks(context: CheckContext): Finding[] {
  return Object.values(CHECKS_OF_TABLE).flatMap((check) => context.findingsOf(check));
}
