import type { CheckContext } from '../checks/check';
import { runChecks } from '../checks/registry';
import type { Doubt, Finding } from '../domain/finding';
import type { CellWeight } from './cell-weights';
import { suspectsOf, weightOfCells } from './cell-weights';
import { withDeducedNumber } from './deduce-number';
import { FollowingCells, withoutFollowing } from './following-cells';
import { isSymptom, symptomsOf } from './name-cause';
import { withFormulaCauses } from './name-formula-cause';
import { RepairedNumbers } from './repaired-numbers';
import type { RepairGroup } from './repair-groups';
import type { ChangedCell } from './row-cells';
import { COUNT_SLOTS, roleOfSlot } from './row-cells';
import type { SilentRules } from './row-edits';
import { RowRules } from './row-rules';
import { systematicFaults } from './systematic-faults';
import type { SeparateProblem } from './separate-problems';
import { separateProblems } from './separate-problems';
import type { SmallestRepairs } from './smallest-repairs';
import { smallestRepairs } from './smallest-repairs';
import { sumEdits } from './sum-edits';
import { tellCause, undecided } from './tell-cause';
import type { Cause } from './tied-repairs';
import { causesOf } from './tied-repairs';

/** Steps that the search may take in all, about a second's worth. */
const BUDGET = 200_000;

/**
 * What is wrong with the table: symptoms of one cause told as one finding, with the smallest repair there is.
 * Findings that the search knows nothing of stand as the checks tell them.
 */
export function diagnose(context: CheckContext): Finding[] {
  const all = runChecks(context);
  const faults = systematicFaults(context, all);
  const findings = all.filter((finding) => !faults.explain(finding));
  return [...faults.findings, ...withFormulaCauses(mergeSymptoms(context, faults.silent, findings))];
}

/** Puts the causes in the place of their symptoms. */
function mergeSymptoms(context: CheckContext, silent: SilentRules, findings: readonly Finding[]): Finding[] {
  if (findings.length === 0) return [];
  const rules = new RowRules(context.table, context.styles, silent);
  const symptoms = findings.filter(isSymptom);
  const suspects = suspectsOf(findings);
  const told = new Map(symptoms.map((symptom) => [symptom, [symptom]]));
  const solved: Cause[] = [];
  for (const { problem, result } of solveAll(rules, symptoms, weightOfCells(context.table, suspects))) {
    if (result.proven && result.complete) solved.push(...causesOf(result.repairs, isSummed(problem)));
    else leaveOpen(problem, symptoms, result.proven ? 'tied' : 'unproven', told);
  }
  tellCauses(solved, symptoms, rules, new FollowingCells(context.table, suspects), told);
  const certain = certainCells(solved);
  return findings.flatMap((finding) => told.get(finding) ?? [withDeducedNumber(finding, rules, certain)]);
}

interface SolvedProblem {
  readonly problem: SeparateProblem;
  readonly result: SmallestRepairs;
}

function solveAll(rules: RowRules, symptoms: readonly Finding[], weight: CellWeight): SolvedProblem[] {
  const suspects = new Set(symptoms.map(({ cell }) => cell.row));
  const broken = [...suspects].filter((row) => !rules.holds(row)).sort((one, other) => one - other);
  const limit = largestCount(rules);
  let budget = BUDGET;
  return separateProblems(rules.table, broken, sumEdits(rules)).map((problem) => {
    const { brokenRows, sums } = problem;
    const result = smallestRepairs({ brokenRows, sums, rules, weight, limit }, budget);
    budget -= result.steps;
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
  doubt: Doubt,
  told: Map<Finding, Finding[]>,
): void {
  for (const symptom of symptoms) {
    if (rows.has(symptom.cell.row)) told.set(symptom, [{ ...undecided(symptom), doubt }]);
  }
}

/** Puts each cause in the place of the symptom that names it, and takes out the symptoms it explains. */
function tellCauses(
  causes: readonly Cause[],
  symptoms: readonly Finding[],
  rules: RowRules,
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
    );
    if (tale) told.get(tale.symptom)?.push(tale.finding);
  }
}

/** What is changed whichever way the ties fall. */
function certainCells(causes: readonly Cause[]): ChangedCell[] {
  return causes.flatMap((cause) => (cause.length === 1 ? cause.flat(2) : []));
}
