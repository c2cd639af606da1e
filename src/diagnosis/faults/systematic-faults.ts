import type { CheckInput } from '../../checks/definition/check-context';
import { findingOf } from '../../checks/definition/finding-of';
import type { Indicator, MeasureRole, NumberRole, StagePair } from '../../domain/columns';
import { countRole, INDICATORS, STAGE_PAIRS, STAGES } from '../../domain/columns';
import type { CellRepair, FaultPattern, Finding } from '../../domain/finding';
import { certainly } from '../../domain/finding';
import type { RoundingStyle } from '../../domain/rounding';
import type { TargetTable } from '../../domain/target-table';
import { wholeCountAt } from '../../domain/target-table';
import { expectAt } from '../../sheet/expect';
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

/** What the columns of a table are suspected of: some by a pattern that explains their rows, some by none. */
export interface SuspectedFaults {
  readonly ofCounts: readonly CountFault[];
  readonly ofRates: readonly RateFault[];
}

/** Whether there are faults that no pattern explains, and that may as well be many single errors. */
export function hasUnexplained({ ofCounts, ofRates }: SuspectedFaults): boolean {
  return [...ofCounts, ...ofRates].some(isUnexplained);
}

/** Looks for columns of which so many rows fail that the column is to blame, before single cells are. */
export function suspectFaults({ table }: CheckInput, findings: readonly Finding[]): SuspectedFaults {
  const ofCounts = INDICATORS.flatMap((indicator) => countFault(table, indicator, findings));
  const shifted = shiftedCounts(ofCounts);
  const ofRates = STAGE_PAIRS.filter(({ count }) => !shifted.has(count)).flatMap((pair) =>
    rateFault(table, pair, findings),
  );
  return { ofCounts, ofRates };
}

/**
 * The faults that a pattern explains, with those of the others that are believed.
 * @param believes decides where no pattern explains the rows.
 */
export function systematicFaults(
  { table }: CheckInput,
  suspected: SuspectedFaults,
  believes: (fault: UnexplainedFault) => boolean,
): SystematicFaults {
  const isBelieved = (fault: ColumnFault): boolean => !isUnexplained(fault) || believes(fault);
  const ofCounts = suspected.ofCounts.filter(isBelieved);
  const ofRates = suspected.ofRates.filter(isBelieved);
  const identities = new Set(ofCounts.map(({ indicator }) => indicator));
  const shifted = shiftedCounts(ofCounts);
  const rates = new Set([
    ...ofRates.map(({ pair }) => pair.rate),
    ...STAGE_PAIRS.filter(({ count }) => shifted.has(count)).map(({ rate }) => rate),
  ]);
  return {
    findings: [
      ...ofCounts.map((fault) => tell(fault, [])),
      ...ofRates.map((fault) => tell(fault, repairOfRates(table, fault, identities))),
    ],
    silent: { rates, identities, sums: shifted },
    explain: (finding) => isSymptomOf(finding, rates, identities, shifted),
  };
}

/** A column shifted by a line is a pattern, so that it does not depend on what is believed. */
function shiftedCounts(faults: readonly CountFault[]): Set<MeasureRole> {
  return new Set(faults.flatMap(({ role, pattern }) => (pattern.kind === 'shifted' ? [role] : [])));
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

/** A column that seems to be to blame for its failing rows. */
interface ColumnFault extends UnexplainedFault {
  /** The column that is named. */
  readonly role: MeasureRole;
  readonly pattern: FaultPattern;
  /** How many rows could be compared. */
  readonly compared: number;
}

interface CountFault extends ColumnFault {
  readonly indicator: Indicator;
}

interface RateFault extends ColumnFault {
  readonly pair: StagePair;
  /** The style that its rates turn out to have. */
  readonly style: RoundingStyle;
}

function isUnexplained({ pattern }: ColumnFault): boolean {
  return pattern.kind === 'unexplained';
}

function countFault(table: TargetTable, indicator: Indicator, findings: readonly Finding[]): CountFault[] {
  const roles = STAGES.map((stage) => countRole(indicator, stage));
  const failed = failedRows(findings, 'row-identity', countRole(indicator, 'closing'));
  const compared = table.rows.filter((_row, row) => roles.every((role) => wholeCountAt(table, row, role) >= 0)).length;
  const fault = isWidespread(failed.length, compared) ? countColumnFault(table, indicator, failed) : null;
  return fault ? [{ ...fault, indicator, roles, failed, compared }] : [];
}

function rateFault(table: TargetTable, pair: StagePair, findings: readonly Finding[]): RateFault[] {
  const { rate, count } = pair;
  const failed = failedRows(findings, 'rate-mismatch', rate);
  const compared = table.rows.filter(
    (_row, row) => wholeCountAt(table, row, count) >= 0 && wholeCountAt(table, row, 'households') > 0,
  ).length;
  const fault = isWidespread(failed.length, compared) ? rateColumnFault(table, pair, failed) : null;
  return fault ? [{ ...fault, pair, role: rate, roles: [rate, count, 'households'], failed, compared }] : [];
}

/**
 * The right rates of a column, where its counts are not in doubt themselves.
 * @param identities the indicators whose counts do not agree with each other, column by column.
 */
function repairOfRates(table: TargetTable, fault: RateFault, identities: ReadonlySet<Indicator>): CellRepair[] {
  const { pair, pattern, failed, style } = fault;
  const isCertain = pattern.kind === 'scaled' || (!isUnexplained(fault) && !identities.has(pair.indicator));
  return isCertain ? recomputedRates(table, pair, failed, style) : [];
}

function failedRows(findings: readonly Finding[], id: Finding['id'], role: MeasureRole): number[] {
  return findings.flatMap((finding) => (finding.id === id && finding.cell.role === role ? [finding.cell.row] : []));
}

function tell({ role, failed, compared, pattern }: ColumnFault, repair: readonly CellRepair[]): Finding {
  const involved = failed.map((row) => ({ row, role }));
  const details = { role, failed: failed.length, compared, pattern };
  return findingOf({ id: 'systematic-fault', details }, 'error', expectAt(involved, 0), {
    involved,
    resolution: certainly(repair),
  });
}
