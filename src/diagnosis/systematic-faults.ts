import type { CheckContext } from '../checks/check';
import { findingOf } from '../checks/finding-of';
import type { Indicator, MeasureRole, NumberRole, RateRole } from '../domain/columns';
import { countRole, INDICATORS, STAGE_PAIRS, STAGES } from '../domain/columns';
import type { CellRepair, FaultPattern, Finding } from '../domain/finding';
import type { TargetTable } from '../domain/target-table';
import { wholeCountAt } from '../domain/target-table';
import { countColumnFault } from './count-column-faults';
import { isWidespread } from './fault-pattern';
import { rateColumnFault, recomputedRates } from './rate-column-faults';
import type { SilentRules } from './row-edits';

/** Faults of whole columns, and what they make of everything else. */
export interface SystematicFaults {
  readonly findings: readonly Finding[];
  /** Rules that say nothing any more, now that the fault is told. */
  readonly silent: SilentRules;
  /** Whether a finding is only a symptom of one of the faults. */
  readonly explain: (finding: Finding) => boolean;
}

/** Looks for columns of which so many rows fail that the column is to blame, before single cells are. */
export function systematicFaults(context: CheckContext, findings: readonly Finding[]): SystematicFaults {
  const ofCounts = INDICATORS.flatMap((indicator) => countFault(context.table, indicator, findings));
  const identities = new Set(ofCounts.map(({ indicator }) => indicator));
  const shifted = new Set<MeasureRole>(
    ofCounts.flatMap(({ role, pattern }) => (pattern.kind === 'shifted' ? [role] : [])),
  );
  const ofRates = STAGE_PAIRS.filter(({ count }) => !shifted.has(count)).flatMap((pair) =>
    rateFault(context, pair, findings, identities),
  );
  const rates = new Set([
    ...ofRates.map(({ rate }) => rate),
    ...STAGE_PAIRS.filter(({ count }) => shifted.has(count)).map(({ rate }) => rate),
  ]);
  return {
    findings: [...ofCounts, ...ofRates].map(({ finding }) => finding),
    silent: { rates, identities, sums: shifted },
    explain: (finding) => isSymptomOf(finding, rates, identities, shifted),
  };
}

function isSymptomOf(
  { id, cell: { role } }: Finding,
  rates: ReadonlySet<NumberRole>,
  identities: ReadonlySet<Indicator>,
  sums: ReadonlySet<NumberRole>,
): boolean {
  if (id === 'rate-mismatch' || id === 'rate-above-100' || id === 'rounding-style') return rates.has(role);
  if (id === 'total-mismatch') return sums.has(role);
  if (id !== 'row-identity' && id !== 'reduction-exceeds-opening') return false;
  return [...identities].some((indicator) => role.startsWith(`${indicator}.`));
}

interface CountFault {
  readonly indicator: Indicator;
  readonly role: MeasureRole;
  readonly pattern: FaultPattern;
  readonly finding: Finding;
}

function countFault(table: TargetTable, indicator: Indicator, findings: readonly Finding[]): CountFault[] {
  const roles = STAGES.map((stage) => countRole(indicator, stage));
  const failed = failedRows(findings, 'row-identity', countRole(indicator, 'closing'));
  const compared = table.rows.filter((_row, row) => roles.every((role) => wholeCountAt(table, row, role) >= 0)).length;
  if (!isWidespread(failed.length, compared)) return [];
  const fault = countColumnFault(table, indicator, failed);
  if (!fault) return [];
  const { role, pattern } = fault;
  return [{ indicator, role, pattern, finding: tell(role, failed, compared, pattern, []) }];
}

interface RateFault {
  readonly rate: RateRole;
  readonly finding: Finding;
}

function rateFault(
  { table }: CheckContext,
  pair: (typeof STAGE_PAIRS)[number],
  findings: readonly Finding[],
  faultyIdentities: ReadonlySet<Indicator>,
): RateFault[] {
  const { rate, count, indicator } = pair;
  const failed = failedRows(findings, 'rate-mismatch', rate);
  const compared = table.rows.filter(
    (_row, row) => wholeCountAt(table, row, count) >= 0 && wholeCountAt(table, row, 'households') > 0,
  ).length;
  if (!isWidespread(failed.length, compared)) return [];
  const fault = rateColumnFault(table, pair, failed);
  if (!fault) return [];
  const { pattern, style } = fault;
  const isCertain = pattern.kind === 'scaled' || (pattern.kind !== 'unexplained' && !faultyIdentities.has(indicator));
  const repair = isCertain ? recomputedRates(table, pair, failed, style) : [];
  return [{ rate, finding: tell(rate, failed, compared, pattern, repair) }];
}

function failedRows(findings: readonly Finding[], id: Finding['id'], role: MeasureRole): number[] {
  return findings.flatMap((finding) => (finding.id === id && finding.cell.role === role ? [finding.cell.row] : []));
}

function tell(
  role: MeasureRole,
  failed: readonly number[],
  compared: number,
  pattern: FaultPattern,
  repair: readonly CellRepair[],
): Finding {
  const involved = failed.map((row) => ({ row, role }));
  const details = { role, failed: failed.length, compared, pattern };
  return findingOf({ id: 'systematic-fault', details }, 'error', involved[0] ?? { row: 0, role }, { involved, repair });
}
