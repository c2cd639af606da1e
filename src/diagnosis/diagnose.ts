import type { CheckInput } from '../checks/definition/check-context';
import { contextOf } from '../checks/definition/check-context';
import { runChecks } from '../checks/registry';
import type { Finding, Resolution } from '../domain/finding';
import { TableReferences } from '../domain/table-references';
import type { CellWeight } from './search/cell-weights';
import { suspectsOf, weightOfCells } from './search/cell-weights';
import { withDeducedNumber } from './telling/deduce-number';
import { FollowingCells } from './search/following-cells';
import { withoutFollowing } from './telling/without-following';
import { marginOf } from './telling/margins';
import { isSymptom, symptomsOf } from './telling/name-cause';
import { withFormulaCauses } from './telling/name-formula-cause';
import { withInputCauses } from './telling/name-input-cause';
import { RepairedNumbers } from './telling/repaired-numbers';
import type { RepairGroup } from './telling/repair-groups';
import type { ChangedCell } from './search/row-cells';
import { COUNT_SLOTS, roleOfSlot } from './search/row-cells';
import { RowRules } from './search/row-rules';
import { areSingleErrors } from './faults/single-errors';
import type { SystematicFaults } from './faults/systematic-faults';
import { systematicFaults } from './faults/systematic-faults';
import type { SeparateProblem } from './search/separate-problems';
import { separateProblems } from './search/separate-problems';
import type { SmallestRepairs } from './search/repair-problem';
import { smallestRepairs } from './search/smallest-repairs';
import { sumEdits } from './search/sum-edits';
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
export function diagnose(context: CheckInput): Finding[] {
  const all = runChecks(contextOf(context));
  if (all.length === 0) return [];
  const faults = systematicFaults(context, all, () => false);
  const suspected = systematicFaults(context, all, () => true);
  if (suspected.findings.length === faults.findings.length) return tell(examine(context, all, faults));
  const first = examine(context, all, faults);
  const certain = certainCells(first.causes);
  const believed = systematicFaults(context, all, (fault) => !areSingleErrors(fault, certain));
  const isRefuted = believed.findings.length === faults.findings.length;
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

function examine(context: CheckInput, all: readonly Finding[], faults: SystematicFaults): Examination {
  const findings = all.filter((finding) => !faults.explain(finding));
  const rules = new RowRules(context.table, context.styles, faults.silent);
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
    marginOf: (cell) => marginOf(cell, settled.find(({ problem }) => problem.rows.has(cell.row))?.rivals ?? []),
  };
}

/** Puts the causes in the place of their symptoms. */
function tell(examination: Examination): Finding[] {
  const { faults, findings, rules, references, causes, open } = examination;
  const symptoms = findings.filter(isSymptom);
  const told = new Map(symptoms.map((symptom) => [symptom, [symptom]]));
  for (const { problem, result } of open) {
    leaveOpen(problem, symptoms, result.proven ? { kind: 'tied', alternatives: [] } : { kind: 'unproven' }, told);
  }
  tellCauses(examination, symptoms, new FollowingCells(references, suspectsOf(findings)), told);
  const certain = certainCells(causes);
  const merged = withFormulaCauses(findings.flatMap((finding) => told.get(finding) ?? [finding]));
  return withInputCauses([...faults.findings, ...merged], references).map((finding) =>
    withDeducedNumber(finding, rules, references, certain),
  );
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
  return ({ row, slot }) => sums.some((sum) => sum.slot === slot && (sum.total === row || sum.addends.includes(row)));
}

/** The symptoms of a problem without a repair, each for itself and without a number. */
function leaveOpen(
  { rows }: SeparateProblem,
  symptoms: readonly Finding[],
  resolution: Resolution,
  told: Map<Finding, Finding[]>,
): void {
  for (const symptom of symptoms) {
    if (rows.has(symptom.cell.row)) told.set(symptom, [undecided(symptom, resolution)]);
  }
}

/** Puts each cause in the place of the symptom that names it, and takes out the symptoms it explains. */
function tellCauses(
  { causes, rules, references, marginOf }: Examination,
  symptoms: readonly Finding[],
  following: FollowingCells,
  told: Map<Finding, Finding[]>,
): void {
  const certain = certainCells(causes);
  const cells = causes.flat(3).map(({ row, slot }) => ({ row, role: roleOfSlot(slot) }));
  for (const symptom of symptomsOf(cells, symptoms)) told.set(symptom, []);
  const complete = new Map<readonly RepairGroup[], readonly ChangedCell[]>();
  for (const cause of withoutFollowing(causes, following, complete)) {
    const tale = tellCause(
      cause,
      symptoms,
      (groups) => new RepairedNumbers(rules, [...certain, ...(complete.get(groups) ?? [])]),
      references,
    );
    if (tale) told.get(tale.symptom)?.push(withMargin(tale.finding, cause, marginOf));
  }
}

/** A cause that is mended in one way alone, with how near the next best way comes. */
function withMargin(finding: Finding, cause: Cause, marginOf: Examination['marginOf']): Finding {
  const lead = cause.length === 1 ? cause[0]?.[0]?.[0] : undefined;
  const margin = lead && marginOf(lead);
  const { resolution } = finding;
  if (margin === undefined) return finding;
  if (resolution.kind === 'certain') return { ...finding, resolution: { ...resolution, kind: 'nearly', margin } };
  return resolution.kind === 'unsettled' ? { ...finding, resolution: { ...resolution, margin } } : finding;
}

/** What is changed whichever way the ties fall. */
function certainCells(causes: readonly Cause[]): ChangedCell[] {
  return causes.flatMap((cause) => (cause.length === 1 ? cause.flat(2) : []));
}
