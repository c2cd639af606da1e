import type { TableCell, TargetTable } from '../../domain/target-table';
import type { DerivedCell, Computation } from '../../planning/recalculate';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { addressOf } from '../checking/check-report';
import { dependsOn } from './formula-precedents';

/**
 * Where the officer's own formulas compute the other way round, such as a reduction from opening and closing or hamlets'
 * shares from a total, the cell is an input: writing it would close a circle.
 */
export function isComputedBackwards(
  sheet: SheetSnapshot,
  table: TargetTable,
  { cell, computation }: Pick<DerivedCell, 'cell' | 'computation'>,
): boolean {
  const inputs = inputsOf(computation).map((input) => addressOf(table, input));
  return dependsOn(sheet, inputs, addressOf(table, cell));
}

/** The cells that a number is computed from. */
export function inputsOf(computation: Computation): readonly TableCell[] {
  switch (computation.kind) {
    case 'difference':
      return [computation.minuend, computation.subtrahend];
    case 'sum':
      return computation.addends;
    case 'rate':
      return [computation.count, computation.households];
  }
}
