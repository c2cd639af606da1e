import { countOfRate, isRateRole } from '../../domain/columns';
import type { CellRepair, Finding, Repair, Resolution } from '../../domain/finding';
import { certainly } from '../../domain/finding';
import type { TableReferences } from '../../domain/table-references';
import type { TableCell } from '../../domain/target-table';
import { numberAt } from '../../domain/target-table';
import { evidenceFor } from './evidence';
import { nameCause, symptomsOf } from './name-cause';
import type { RepairedNumbers } from './repaired-numbers';
import { CellSet, isSameCell } from '../../domain/cell-set';
import { rankTie } from './tie-breaking';
import type { CauseMending } from './without-following';

/** One way to mend a cause, with the numbers of the table under it. */
interface NumberedMending {
  readonly cells: readonly TableCell[];
  readonly numbers: RepairedNumbers;
  /** The numbers that it writes; null where they are not settled. */
  readonly repair: Repair | null;
}

/** A cause in the place of one of its symptoms. */
export interface ToldCause {
  readonly symptom: Finding;
  readonly finding: Finding;
}

/**
 * One cause as one finding, told by the symptom that names it best; undefined where there is no symptom at all.
 * @param numbersOf the table's numbers under one way to mend the cause.
 */
export function tellCause(
  mendings: readonly CauseMending[],
  symptoms: readonly Finding[],
  numbersOf: (mending: CauseMending) => RepairedNumbers,
  references: TableReferences,
): ToldCause | undefined {
  const tell = (mending: NumberedMending) => tellCertain(mending, symptoms, references);
  const numbered = mendings.map((mending) => withRepair(mending, numbersOf(mending)));
  const [only] = numbered;
  return only && numbered.length === 1 ? tell(only) : tellTie(numbered, symptoms, tell);
}

function withRepair({ groups }: CauseMending, numbers: RepairedNumbers): NumberedMending {
  const changed = groups.flat();
  const repairs = changed.map((cell) => numbers.repairOf(cell));
  const cells = changed.map(({ row, role }) => ({ row, role }));
  return { cells, numbers, repair: repairs.every((repair) => repair !== null) ? repairs : null };
}

function tellCertain(
  { cells, numbers, repair }: NumberedMending,
  symptoms: readonly Finding[],
  references: TableReferences,
): ToldCause | undefined {
  const [lead] = cells;
  const symptom = lead && (nameCause(lead, cells, symptoms) ?? symptoms[0]);
  if (!lead || !symptom) return undefined;
  const found = numberAt(numbers.table, lead.row, lead.role);
  const told = {
    ...symptom,
    cell: lead,
    involved: involving(lead, symptom),
    found: Number.isNaN(found) ? null : found,
  };
  if (!repair) {
    return { symptom, finding: { ...told, expected: null, evidence: [], resolution: { kind: 'unsettled' } } };
  }
  const expected = repair[0]?.to ?? null;
  const evidence = evidenceFor(repair, numbers, references);
  return { symptom, finding: { ...told, expected, evidence, resolution: certainly(repair) } };
}

function tellTie(
  mendings: readonly NumberedMending[],
  symptoms: readonly Finding[],
  tell: (mending: NumberedMending) => ToldCause | undefined,
): ToldCause | undefined {
  const repairs = mendings.flatMap(({ repair }) => (repair ? [repair] : []));
  const listed = repairs.length === mendings.length;
  const ranked = rankTie(listed ? repairs : [], leadsOf);
  const best = mendings.find(({ repair }) => repair !== null && repair === ranked.best);
  if (best?.repair) {
    const told = tell(best);
    if (!told) return undefined;
    const evidence = [...told.finding.evidence, ...ranked.evidence];
    const resolution: Resolution = { kind: 'likeliest', repair: best.repair, alternatives: ranked.others };
    return { symptom: told.symptom, finding: { ...told.finding, evidence, resolution } };
  }
  const symptom = symptomsOf(
    mendings.flatMap(({ cells }) => cells),
    symptoms,
  )[0];
  return symptom && { symptom, finding: undecided(symptom, { kind: 'tied', alternatives: ranked.others }) };
}

/** A symptom that stands for a contradiction whose guilty cell is open: it names no number. */
export function undecided(symptom: Finding, resolution: Resolution): Finding {
  return { ...symptom, expected: null, resolution };
}

/** A changed rate is a lead of its own only where neither its count nor the households change. */
function leadsOf(repair: readonly CellRepair[]): CellRepair[] {
  const changed = new CellSet(repair.map(({ cell }) => cell));
  return repair.filter(({ cell: { row, role } }) => {
    if (!isRateRole(role)) return true;
    return !changed.has({ row, role: countOfRate(role) }) && !changed.has({ row, role: 'households' });
  });
}

/** The wrong cell first, then what else the symptom involves. */
function involving(lead: TableCell, { involved }: Finding): TableCell[] {
  return [lead, ...involved.filter((cell) => !isSameCell(cell, lead))];
}
