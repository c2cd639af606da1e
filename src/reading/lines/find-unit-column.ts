import { unitOfText } from '../cells/row-vocabulary';
import type { UsedSheet } from '../../workbook/snapshot';
import { textOf } from '../../sheet/cell';
import { valueAt } from '../../workbook/snapshot';

/** So many lines show whether households and persons take turns. */
const LOOKED_AT = 12;

/** The column between names and measures that tells lines of households from lines of persons; null where there is none. */
export function findUnitColumn(
  sheet: UsedSheet,
  firstRow: number,
  hamlet: number,
  measures: readonly number[],
): number | null {
  const [firstMeasure] = measures;
  if (firstMeasure === undefined) return null;
  for (let column = hamlet + 1; column < firstMeasure; column += 1) {
    const units = Array.from({ length: LOOKED_AT }, (_row, offset) =>
      unitOfText(textOf(valueAt(sheet, { row: firstRow + offset, column }))),
    );
    if (units.includes('households') && units.includes('persons')) return column;
  }
  return null;
}
