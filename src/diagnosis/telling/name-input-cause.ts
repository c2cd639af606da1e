import { CellSet } from '../../domain/cell-set';
import type { CheckId, Finding } from '../../domain/finding';
import { waysToMend } from '../../domain/finding';
import type { TableReferences } from '../../domain/table-references';
import type { TableCell } from '../../domain/target-table';
import { formulaAt } from '../../domain/target-table';
import { isSymptom } from './name-cause';

/**
 * Findings about a cell that holds no number, one that Excel does not take for a number, or one of a line whose
 * movements do not balance, which the search knows nothing of.
 */
const CAUSES: readonly CheckId[] = ['number-as-text', 'unreadable-cell', 'missing-value', 'movement-identity'];

/** What a formula can come to because of such a cell, beside the symptoms of the search. */
const CONSEQUENCES: readonly CheckId[] = [
  'unreadable-cell',
  'negative-number',
  'broken-count',
  'total-mismatch',
  'systematic-fault',
  'movement-identity',
  'movements-disagree',
  'persons-below-households',
  'persons-per-household',
];

/**
 * A formula that goes wrong because of a cell it computes with is no finding of its own, but a consequence of that
 * cell's. Where several cells are to blame, the first of them has it.
 */
export function withInputCauses(findings: readonly Finding[], references: TableReferences): Finding[] {
  const isComputed = ({ row, role }: TableCell): boolean => formulaAt(references.table, row, role) !== null;
  const consequences = findings.filter((finding) => isConsequence(finding) && isComputed(finding.cell));
  if (consequences.length === 0) return [...findings];
  const wrong = new CellSet(consequences.map(({ cell }) => cell));
  const causes = findings.filter(({ id }) => CAUSES.includes(id));
  const typedFirst = [
    ...causes.filter(({ cell }) => !isComputed(cell)),
    ...causes.filter(({ cell }) => isComputed(cell)),
  ];
  const told = new Consequences(consequences);
  for (const cause of typedFirst) {
    const from = cause.consequences ?? cause.involved;
    const led = from.flatMap((cell) => references.dependentsOf(cell, (formula) => wrong.has(formula)));
    told.attributeTo(cause, [...from, ...led]);
  }
  return told.within(findings);
}

function isConsequence(finding: Finding): boolean {
  return !finding.elsewhere && (CONSEQUENCES.includes(finding.id) || isSymptom(finding));
}

/** Findings about formulas, each attributed to at most one other finding. */
class Consequences {
  readonly #byCell = new Map<string, Finding[]>();
  readonly #causes = new Map<Finding, Finding>();

  constructor(findings: readonly Finding[]) {
    for (const finding of findings) {
      const key = keyOf(finding.cell);
      this.#byCell.set(key, [...(this.#byCell.get(key) ?? []), finding]);
    }
  }

  /** Attributes to a cause what stands in these cells, and can be mended there alone. */
  attributeTo(cause: Finding, cells: readonly TableCell[]): void {
    const led = new CellSet(cells);
    for (const finding of new Set(cells.flatMap((cell) => this.#byCell.get(keyOf(cell)) ?? []))) {
      if (this.#causes.has(finding) || this.#rootOf(cause) === finding || !isMendedWithin(finding, led)) continue;
      this.#causes.set(finding, cause);
    }
  }

  /** The findings that are attributed to no other, with those that are attributed to them as their consequences. */
  within(findings: readonly Finding[]): Finding[] {
    const attributed = new Map<Finding, TableCell[]>();
    for (const [finding, cause] of this.#causes) {
      const root = this.#rootOf(cause);
      const cells = attributed.get(root);
      if (cells) cells.push(finding.cell);
      else attributed.set(root, [finding.cell]);
    }
    return findings
      .filter((finding) => !this.#causes.has(finding))
      .map((finding) => withConsequences(finding, attributed.get(finding) ?? []));
  }

  #rootOf(finding: Finding): Finding {
    const cause = this.#causes.get(finding);
    return cause ? this.#rootOf(cause) : finding;
  }
}

/** Whether one way to mend it, where any is known, changes only these cells. */
function isMendedWithin(finding: Finding, cells: CellSet): boolean {
  const ways = waysToMend(finding);
  return ways.length === 0 || ways.some((way) => way.every(({ cell }) => cells.has(cell)));
}

function withConsequences(finding: Finding, cells: readonly TableCell[]): Finding {
  const { consequences = [] } = finding;
  const known = new CellSet(consequences);
  const others = cells.filter((cell) => !known.has(cell) && known.add(cell));
  return others.length === 0 ? finding : { ...finding, consequences: [...consequences, ...others] };
}

function keyOf({ row, role }: TableCell): string {
  return `${row} ${role}`;
}
