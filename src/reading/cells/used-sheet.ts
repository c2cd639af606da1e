import type { CellValue } from '../../sheet/cell';
import { expectAt } from '../../sheet/expect';
import type { UsedSheet } from '../../workbook/snapshot';

/** Whether nothing can be seen in the cell. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && !VISIBLE.test(value));
}

const VISIBLE = /[^\s\u200b-\u200f\u2060\ufeff]/u;

/** The values of one sheet row across the used columns; none outside the used rows. */
export function rowValues({ used, values }: UsedSheet, row: number): readonly CellValue[] {
  return row < used.firstRow || row > used.lastRow ? [] : expectAt(values, row - used.firstRow);
}
