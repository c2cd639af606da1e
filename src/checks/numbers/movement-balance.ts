import type { Indicator, Movement, MovementRole } from '../../domain/columns';
import { countRole, MOVEMENTS, movementRole } from '../../domain/columns';
import type { OtherMovement } from '../../domain/finding';
import type { MeasureCell, SideColumn, TargetTable } from '../../domain/target-table';
import { numberAt, wholeCountAt } from '../../domain/target-table';

/** What makes the households of an indicator fewer, and what makes them more, as the official forms print it. */
interface MovementSides {
  readonly decreases: readonly MovementRole[];
  readonly increases: readonly MovementRole[];
}

/** One line whose closing is not what its movements make of its opening. */
export interface Imbalance {
  readonly row: number;
  readonly opening: number;
  readonly decrease: number;
  readonly increase: number;
  readonly closing: number;
  /** Movements without a column, or with an empty one, that alone could explain the difference; null where none. */
  readonly lacking: OtherMovement | null;
  /** Whether cells that were taken for zero are blank. */
  readonly hasBlank: boolean;
}

const INCREASES: readonly Movement[] = ['fromNearPoor', 'fromPoor', 'relapsed', 'new', 'otherIncrease'];

/** The columns that take part in the balance of an indicator; null where the table has no movements of it. */
export function movementSides({ sideColumns }: TargetTable, indicator: Indicator): MovementSides | null {
  const has = (movement: Movement): boolean => sideColumns?.has(movementRole(indicator, movement)) ?? false;
  if (!MOVEMENTS.some(has)) return null;
  const decreases: Movement[] = [...escapes(has), 'toPoor', 'otherDecrease'];
  const rolesOf = (movements: readonly Movement[]) =>
    movements.filter(has).map((movement) => movementRole(indicator, movement));
  return { decreases: rolesOf(decreases), increases: rolesOf(INCREASES) };
}

/** A form may print all who escaped beside the parts they divide into: they are counted once. */
function escapes(has: (movement: Movement) => boolean): Movement[] {
  const parts: Movement[] = ['toNearPoor', 'aboveNearPoor'];
  return has('escaped') && !parts.every(has) ? ['escaped'] : parts;
}

/** The cells of a line that its balance is computed with, its closing first. */
export function balanceCells(row: number, indicator: Indicator, { decreases, increases }: MovementSides) {
  return [countRole(indicator, 'closing'), countRole(indicator, 'opening'), ...decreases, ...increases].map((role) => ({
    row,
    role,
  }));
}

/** The cell that an imbalance of a line is attributed to. */
export function closingCell(row: number, indicator: Indicator): MeasureCell {
  return { row, role: countRole(indicator, 'closing') };
}

/**
 * The lines whose opening, movements and closing contradict each other. A blank movement is taken for none; lines with
 * an unreadable, negative or broken number cannot be judged. Where a net reduction explains the closing, movements that
 * are not all printed need not: "thoát" is gross, "giảm" is net.
 */
export function findImbalances(table: TargetTable, indicator: Indicator): Imbalance[] {
  const sides = movementSides(table, indicator);
  if (!sides) return [];
  return table.rows.flatMap((_row, row): Imbalance[] => {
    const opening = wholeCountAt(table, row, countRole(indicator, 'opening'));
    const closing = wholeCountAt(table, row, countRole(indicator, 'closing'));
    const decrease = movedIn(table, row, sides.decreases);
    const increase = movedIn(table, row, sides.increases);
    const expected = opening - decrease.sum + increase.sum;
    if (Number.isNaN(expected + closing) || expected === closing) return [];
    const missing: OtherMovement = closing < expected ? 'otherDecrease' : 'otherIncrease';
    const lacking = isEmpty(table.sideColumns?.get(movementRole(indicator, missing))) ? missing : null;
    if (lacking && opening - wholeCountAt(table, row, countRole(indicator, 'reduction')) === closing) return [];
    const hasBlank = decrease.hasBlank || increase.hasBlank;
    return [{ row, opening, decrease: decrease.sum, increase: increase.sum, closing, lacking, hasBlank }];
  });
}

/** Nobody has filled the column: it says nothing of households that died out, moved or split. */
function isEmpty(column: SideColumn | undefined): boolean {
  return column === undefined || column.states.every((state) => state === 'blank');
}

interface Moved {
  readonly sum: number;
  readonly hasBlank: boolean;
}

function movedIn(table: TargetTable, row: number, roles: readonly MovementRole[]): Moved {
  let sum = 0;
  let hasBlank = false;
  for (const role of roles) {
    const isBlank = table.sideColumns?.get(role)?.states[row] === 'blank';
    if (isBlank) hasBlank = true;
    else sum += Number.isNaN(numberAt(table, row, role)) ? Number.NaN : wholeCountAt(table, row, role);
  }
  return { sum, hasBlank };
}
