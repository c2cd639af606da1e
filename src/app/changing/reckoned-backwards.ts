import type { TableCell, TargetTable } from '../../domain/target-table';
import type { DerivedCell, Reckoning } from '../../planning/recalculate';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { addressOf } from '../checking/check-report';
import { hangsOn } from './formula-precedents';

/**
 * Where the officer's own formulas reckon the other way round, such as a reduction from opening and closing or hamlets'
 * shares from a total, the cell is an input: writing it would close a circle.
 */
export function isReckonedBackwards(
  sheet: SheetSnapshot,
  table: TargetTable,
  { cell, reckoning }: Pick<DerivedCell, 'cell' | 'reckoning'>,
): boolean {
  const inputs = inputsOf(reckoning).map((input) => addressOf(table, input));
  return hangsOn(sheet, inputs, addressOf(table, cell));
}

/** The cells that a number is reckoned from. */
export function inputsOf(reckoning: Reckoning): readonly TableCell[] {
  switch (reckoning.kind) {
    case 'difference':
      return [reckoning.minuend, reckoning.subtrahend];
    case 'sum':
      return reckoning.addends;
    case 'rate':
      return [reckoning.count, reckoning.households];
  }
}
