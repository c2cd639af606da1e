import type { CheckContext } from '../checks/check';
import { runChecks } from '../checks/registry';
import type { Indicator } from '../domain/columns';
import { countRole, isRateRole, rateRole, STAGE_PAIRS } from '../domain/columns';
import type { CellRepair, Evidence, Finding } from '../domain/finding';
import { agreesWithStyle, roundedRate, STANDARD_STYLE } from '../domain/rounding';
import { numberAt, wholeCountAt } from '../domain/target-table';

/** What is wrong with the table, symptoms of one cause told as one finding. */
export function diagnose(context: CheckContext): Finding[] {
  const symptoms = runChecks(context);
  const causes = symptoms.map((finding) => withFollowingRate(context, withRowIdentity(context, finding, symptoms)));
  const explained = new Set<Finding | undefined>(causes.flatMap((cause) => explainedBy(cause, symptoms)));
  return causes.filter((_cause, index) => !explained.has(symptoms[index]));
}

/** A wrong total also breaks the identity of its own row: the same number mends both. */
function withRowIdentity(context: CheckContext, finding: Finding, symptoms: readonly Finding[]): Finding {
  if (finding.id !== 'total-mismatch' || finding.expected === null || finding.found === null) return finding;
  const repair: CellRepair = { cell: finding.cell, from: finding.found, to: finding.expected };
  const broken = symptoms.find(
    (symptom) => symptom.id === 'row-identity' && symptom.involved.some((cell) => isSameCell(cell, finding.cell)),
  );
  const evidence = broken ? solvedIdentity(context, repair) : null;
  return { ...finding, repair: [repair], evidence: evidence ? [...finding.evidence, evidence] : finding.evidence };
}

function solvedIdentity({ table }: CheckContext, { cell, to }: CellRepair): Evidence | null {
  const [indicator, stage] = cell.role.split('.');
  const pair = STAGE_PAIRS.find((candidate) => candidate.indicator === indicator && candidate.stage === stage);
  if (!pair) return null;
  const value = (role: ReturnType<typeof countRole>) => wholeCountAt(table, cell.row, role);
  const roles = identityRoles(pair.indicator);
  const opening = pair.stage === 'opening' ? to : value(roles.opening);
  const reduction = pair.stage === 'reduction' ? to : value(roles.reduction);
  const closing = pair.stage === 'closing' ? to : value(roles.closing);
  if (opening - reduction !== closing) return null;
  const cells = Object.values(roles).map((role) => ({ row: cell.row, role }));
  return { id: 'row-identity', cells, unknown: pair.count, opening, reduction, closing, value: to };
}

function identityRoles(indicator: Indicator) {
  return {
    opening: countRole(indicator, 'opening'),
    reduction: countRole(indicator, 'reduction'),
    closing: countRole(indicator, 'closing'),
  };
}

/** A rate that was reckoned from the wrong count has to follow it. */
function withFollowingRate({ table, styles }: CheckContext, finding: Finding): Finding {
  const [cause] = finding.repair;
  if (!cause || finding.repair.length > 1 || cause.from === null || isRateRole(cause.cell.role)) return finding;
  const pair = STAGE_PAIRS.find(({ count }) => count === cause.cell.role);
  const households = wholeCountAt(table, cause.cell.row, 'households');
  if (!pair || !(households > 0)) return finding;
  const rate = rateRole(pair.indicator, pair.stage);
  const style = styles.get(rate)?.style ?? STANDARD_STYLE;
  const found = numberAt(table, cause.cell.row, rate);
  if (Number.isNaN(found) || agreesWithStyle(found, cause.to, households, style)) return finding;
  const cell = { row: cause.cell.row, role: rate };
  const to = roundedRate(cause.to, households, style);
  return {
    ...finding,
    evidence: [...finding.evidence, { id: 'rate-follows', cells: [cell], found, from: cause.from, value: to }],
    repair: [...finding.repair, { cell, from: found, to }],
  };
}

/** The symptoms that are gone once the cause is mended. */
function explainedBy(cause: Finding, symptoms: readonly Finding[]): Finding[] {
  if (cause.id !== 'total-mismatch') return [];
  return symptoms.filter((symptom) => {
    if (symptom.id === 'row-identity') {
      return cause.evidence.some(
        (evidence) => evidence.id === 'row-identity' && evidence.cells.some((cell) => isSameCell(cell, symptom.cell)),
      );
    }
    return (
      symptom.id === 'rate-mismatch' &&
      cause.repair.some(({ cell, from }) => isSameCell(cell, symptom.cell) && from === symptom.found)
    );
  });
}

function isSameCell(one: Finding['cell'], other: Finding['cell']): boolean {
  return one.row === other.row && one.role === other.role;
}
