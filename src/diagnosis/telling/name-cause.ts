import { isRateRole, isSideRole } from '../../domain/columns';
import type { CheckId, Finding } from '../../domain/finding';
import type { TableCell } from '../../domain/target-table';
import { CellSet, isSameCell } from '../../domain/cell-set';

/** The symptoms that the search accounts for: the rules it works with. */
const ACCOUNTED: readonly CheckId[] = [
  'total-mismatch',
  'row-identity',
  'rate-mismatch',
  'reduction-exceeds-opening',
  'poor-exceed-households',
  'no-households',
  'rate-above-100',
];

/**
 * Whether a finding is a symptom that goes away once the table's measures agree with each other. Movements and persons
 * are no part of that search: what contradicts itself there stands for itself.
 */
export function isSymptom({ id, cell }: Finding): boolean {
  if (isSideRole(cell.role)) return false;
  return ACCOUNTED.includes(id) || (id === 'negative-number' && isRateRole(cell.role));
}

/** Which symptom tells a cause best: the nearer a rule is to the wrong cell, the better. */
function distance(symptom: Finding, lead: TableCell): number {
  const ownCell = isSameCell(symptom.cell, lead);
  if (symptom.id === 'total-mismatch') return ownCell ? 0 : 3;
  if (symptom.id === 'rate-mismatch') return ownCell ? 0 : 2;
  return symptom.id === 'row-identity' ? 1 : ACCOUNTED.length;
}

/** The symptom by which a wrong cell is told; undefined where none of them involves it. */
export function nameCause(
  lead: TableCell,
  cells: readonly TableCell[],
  symptoms: readonly Finding[],
): Finding | undefined {
  const involving = symptomsOf([lead], symptoms);
  const candidates = involving.length > 0 ? involving : symptomsOf(cells, symptoms);
  return candidates.reduce<Finding | undefined>(
    (best, symptom) => (best && distance(best, lead) <= distance(symptom, lead) ? best : symptom),
    undefined,
  );
}

/** The symptoms that involve any of these cells. */
export function symptomsOf(cells: readonly TableCell[], symptoms: readonly Finding[]): Finding[] {
  const wanted = new CellSet(cells);
  return symptoms.filter(({ involved }) => involved.some((cell) => wanted.has(cell)));
}
