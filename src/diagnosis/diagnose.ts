import type { CheckContext, CheckInput } from '../checks/definition/check-context';
import { contextOf } from '../checks/definition/check-context';
import { runChecks } from '../checks/registry';
import { isSameCell } from '../domain/cell-set';
import type { Finding } from '../domain/finding';
import { groupBy } from '../domain/group-by';
import { TableReferences } from '../domain/table-references';
import type { CellWeight } from './search/cell-weights';
import { suspectsOf, weightOfCells } from './search/cell-weights';
import { withDeducedNumber } from './telling/deduce-number';
import { FollowingCells } from './search/following-cells';
import type { CauseMending } from './telling/without-following';
import { changedCellsOf, withoutFollowing } from './telling/without-following';
import { isSymptom, symptomsOf } from './telling/name-cause';
import { withFormulaCauses } from './telling/name-formula-cause';
import { withInputCauses } from './telling/name-input-cause';
import { RepairedNumbers } from './telling/repaired-numbers';
import type { ChangedCell } from './search/row-cells';
import { COUNT_SLOTS, roleOfSlot } from './search/row-cells';
import { RowRules } from './search/row-rules';
import { areSingleErrors } from './faults/single-errors';
import type { SystematicFaults } from './faults/systematic-faults';
import { hasUnexplained, suspectFaults, systematicFaults } from './faults/systematic-faults';
import type { SeparateProblem } from './search/separate-problems';
import { separateProblems } from './search/separate-problems';
import type { Rival, SmallestRepairs } from './search/repair-problem';
import { smallestRepairs } from './search/smallest-repairs';
import { sumEdits } from './search/sum-edits';
import type { ToldCause } from './telling/tell-cause';
import { tellCause, undecided } from './telling/tell-cause';
import type { Cause } from './telling/tied-repairs';
import { causesOf } from './telling/tied-repairs';

/** Steps that one search of a table may take in all, less than a second's worth. */
const BUDGET = 200_000;
/** Steps that every problem may take, however much was spent on those before it. */
const LEAST_BUDGET = 2000;

/**
 * What is wrong with the table: symptoms of one cause told as one finding, with the smallest repair there is.
 * Findings that the search knows nothing of stand as the checks tell them.
 */
export function diagnose(input: CheckInput): Finding[] {
  const context = contextOf(input);
  const all = runChecks(context);
  if (all.length === 0) return [];
  const suspected = suspectFaults(context, all);
  const first = examine(
    context,
    all,
    systematicFaults(context, suspected, () => false),
  );
  if (!hasUnexplained(suspected)) return tell(first);
  // Whether many single errors look like a fault of their column is told by what the search makes of them.
  const certain = certainCells(first.causes);
  const believed = systematicFaults(context, suspected, (fault) => !areSingleErrors(fault, certain));
  const isRefuted = believed.findings.length === first.faults.findings.length;
  return tell(isRefuted ? first : examine(context, all, believed));
}

/** What the search made of a table once the faults of whole columns were set aside. */
interface Examination {
  readonly faults: SystematicFaults;
  /** What the faults do not explain. */
  readonly findings: readonly Finding[];
  readonly rules: RowRules;
  readonly references: TableReferences;
  readonly causes: readonly Cause[];
  /** The problems whose smallest repair is not known, or not single. */
  readonly open: readonly SolvedProblem[];
  /** How much dearer the next best repair is that leaves a change out; undefined where it is much dearer. */
  readonly marginOf: (cell: ChangedCell) => number | undefined;
}

function examine(context: CheckContext, all: readonly Finding[], faults: SystematicFaults): Examination {
  const findings = all.filter((finding) => !faults.explain(finding));
  const rules = new RowRules(context.numbers, context.styles, faults.silent);
  const references = new TableReferences(context.table);
  const weight = weightOfCells(references, suspectsOf(findings));
  const solved = solveAll(rules, findings.filter(isSymptom), weight);
  const settled = solved.flatMap(({ problem, result }) =>
    result.proven && result.complete ? [{ problem, ...result }] : [],
  );
  return {
    faults,
    findings,
    rules,
    references,
    causes: settled.flatMap(({ problem, repairs }) => causesOf(repairs, isSummed(problem))),
    open: solved.filter(({ result }) => !result.proven || !result.complete),
    marginOf: (cell) => nearestMargin(cell, settled.find(({ problem }) => problem.rows.has(cell.row))?.rivals ?? []),
  };
}

/** Puts the causes in the place of their symptoms. */
function tell(examination: Examination): Finding[] {
  const { faults, findings, rules, references, causes } = examination;
  const symptoms = findings.filter(isSymptom);
  const explained = new Set(symptomsOf(causes.flatMap(changedCellsOf), symptoms));
  const told = groupBy(tellCauses(examination, symptoms), ({ symptom }) => symptom);
  const certain = certainCells(causes);
  const merged = withFormulaCauses(
    findings.flatMap((finding) => [
      ...(explained.has(finding) ? [] : [leftOpen(finding, examination)]),
      ...(told.get(finding) ?? []).map((cause) => cause.finding),
    ]),
  );
  return withInputCauses([...faults.findings, ...merged], references).map((finding) =>
    withDeducedNumber(finding, rules, references, certain),
  );
}

/** A finding of its own; without a number where it is the symptom of a problem without a repair. */
function leftOpen(finding: Finding, { open }: Examination): Finding {
  const solved = isSymptom(finding) ? open.find(({ problem }) => problem.rows.has(finding.cell.row)) : undefined;
  if (!solved) return finding;
  return undecided(finding, solved.result.proven ? { kind: 'tied', alternatives: [] } : { kind: 'unproven' });
}

interface SolvedProblem {
  readonly problem: SeparateProblem;
  readonly result: SmallestRepairs;
}

function solveAll(rules: RowRules, symptoms: readonly Finding[], weight: CellWeight): SolvedProblem[] {
  const suspects = new Set(symptoms.map(({ cell }) => cell.row));
  const broken = [...suspects].filter((row) => !rules.holds(row)).sort((one, other) => one - other);
  const limit = largestCount(rules);
  let left = BUDGET;
  return separateProblems(rules.table, broken, sumEdits(rules)).map((problem) => {
    const { brokenRows, sums } = problem;
    const result = smallestRepairs({ brokenRows, sums, rules, weight, limit }, Math.max(left, LEAST_BUDGET));
    left -= result.steps;
    return { problem, result };
  });
}

/** What no right count of the table can be above: everything that is counted in it, and some more. */
function largestCount(rules: RowRules): number {
  let sum = LEAST_LIMIT;
  for (let slot = 0; slot < COUNT_SLOTS; slot += 1) {
    rules.table.rows.forEach((_row, row) => {
      const count = rules.countAt(row, slot);
      if (!Number.isNaN(count)) sum += count;
    });
  }
  return sum;
}

const LEAST_LIMIT = 1000;

function isSummed({ sums }: SeparateProblem): (cell: ChangedCell) => boolean {
  return ({ row, role }) =>
    sums.some((sum) => roleOfSlot(sum.slot) === role && (sum.total === row || sum.addends.includes(row)));
}

/** How much dearer the nearest rival is that leaves this change out; undefined where none is near. */
function nearestMargin({ to, ...cell }: ChangedCell, rivals: readonly Rival[]): number | undefined {
  const margins = rivals
    .filter(({ repair }) => !repair.some((other) => isSameCell(other, cell) && other.to === to))
    .map(({ margin }) => margin);
  return margins.length > 0 ? Math.min(...margins) : undefined;
}

/** Each cause, told by the symptom that names it. */
function tellCauses(examination: Examination, symptoms: readonly Finding[]): ToldCause[] {
  const { causes, findings, rules, references, marginOf } = examination;
  const certain = certainCells(causes);
  const following = new FollowingCells(references, suspectsOf(findings));
  return withoutFollowing(causes, following).flatMap((mendings) => {
    const numbersOf = ({ changed }: CauseMending) => new RepairedNumbers(rules, [...certain, ...changed]);
    const told = tellCause(mendings, symptoms, numbersOf, references);
    return told ? [{ ...told, finding: withMargin(told.finding, mendings, marginOf) }] : [];
  });
}

/** A cause that is mended in one way alone, with how near the next best way comes. */
function withMargin(finding: Finding, mendings: readonly CauseMending[], marginOf: Examination['marginOf']): Finding {
  const [only, ...others] = mendings;
  const lead = others.length === 0 ? only?.groups[0]?.[0] : undefined;
  const margin = lead && marginOf(lead);
  const { resolution } = finding;
  if (margin === undefined) return finding;
  if (resolution.kind === 'certain') return { ...finding, resolution: { ...resolution, kind: 'nearly', margin } };
  return resolution.kind === 'unsettled' ? { ...finding, resolution: { ...resolution, margin } } : finding;
}

/** What is changed whichever way the ties fall. */
function certainCells(causes: readonly Cause[]): ChangedCell[] {
  return causes.flatMap((cause) => (cause.length === 1 ? changedCellsOf(cause) : []));
}
