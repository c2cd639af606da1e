import type { CheckInput } from '../../checks/definition/check-context';
import { findingOf } from '../../checks/definition/finding-of';
import type { Indicator, MeasureRole, NumberRole, RateRole, StagePair } from '../../domain/columns';
import { countRole, INDICATORS, STAGE_PAIRS, STAGES } from '../../domain/columns';
import type { CellRepair, FaultPattern, Finding } from '../../domain/finding';
import { certainly } from '../../domain/finding';
import type { TargetTable } from '../../domain/target-table';
import { wholeCountAt } from '../../domain/target-table';
import { countColumnFault } from './count-column-faults';
import { isWidespread } from './fault-pattern';
import { rateColumnFault, recomputedRates } from './rate-column-faults';
import type { SilentRules } from '../search/row-edits';

/** Faults of whole columns, and what they make of everything else. */
export interface SystematicFaults {
  readonly findings: readonly Finding[];
  /** Rules that say nothing any more, now that the fault is told. */
  readonly silent: SilentRules;
  /** Whether a finding is only a symptom of one of the faults. */
  readonly explain: (finding: Finding) => boolean;
}

/** A rule that fails on so many rows that one of its columns seems to be to blame, though no pattern tells how. */
export interface UnexplainedFault {
  /** The columns that the rule compares. */
  readonly roles: readonly MeasureRole[];
  readonly failed: readonly number[];
}

/**
 * Looks for columns of which so many rows fail that the column is to blame, before single cells are.
 * @param believes decides where no pattern explains the rows.
 */
export function systematicFaults(
  context: CheckInput,
  findings: readonly Finding[],
  believes: (fault: UnexplainedFault) => boolean,
): SystematicFaults {
  const ofCounts = INDICATORS.flatMap((indicator) => countFault(context.table, indicator, findings, believes));
  const identities = new Set(ofCounts.map(({ indicator }) => indicator));
  const shifted = new Set<MeasureRole>(
    ofCounts.flatMap(({ role, pattern }) => (pattern.kind === 'shifted' ? [role] : [])),
  );
  const ofRates = STAGE_PAIRS.filter(({ count }) => !shifted.has(count)).flatMap((pair) =>
    rateFault(context, pair, { findings, believes, identities }),
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

function countFault(
  table: TargetTable,
  indicator: Indicator,
  findings: readonly Finding[],
  believes: (fault: UnexplainedFault) => boolean,
): CountFault[] {
  const roles = STAGES.map((stage) => countRole(indicator, stage));
  const failed = failedRows(findings, 'row-identity', countRole(indicator, 'closing'));
  const compared = table.rows.filter((_row, row) => roles.every((role) => wholeCountAt(table, row, role) >= 0)).length;
  if (!isWidespread(failed.length, compared)) return [];
  const fault = countColumnFault(table, indicator, failed);
  if (!fault) return [];
  const { role, pattern } = fault;
  if (pattern.kind === 'unexplained' && !believes({ roles, failed })) return [];
  return [{ indicator, role, pattern, finding: tell(role, failed, compared, pattern, []) }];
}

interface RateFault {
  readonly rate: RateRole;
  readonly finding: Finding;
}

interface RateSuspicion {
  readonly findings: readonly Finding[];
  readonly believes: (fault: UnexplainedFault) => boolean;
  /** The indicators whose counts do not agree with each other, column by column. */
  readonly identities: ReadonlySet<Indicator>;
}

function rateFault(
  { table }: CheckInput,
  pair: StagePair,
  { findings, believes, identities }: RateSuspicion,
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
  if (pattern.kind === 'unexplained' && !believes({ roles: [rate, count, 'households'], failed })) return [];
  const isCertain = pattern.kind === 'scaled' || (pattern.kind !== 'unexplained' && !identities.has(indicator));
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
  return findingOf({ id: 'systematic-fault', details }, 'error', involved[0] ?? { row: 0, role }, {
    involved,
    resolution: certainly(repair),
  });
}
