import type { CellRange } from '../../sheet/range';
import type { SheetId } from '../../sheet/cell';
import { notPlayed } from '../excel-error';
import type { OpenWorkbook } from '../open-workbook';
import { booleanOf, recordOf } from './arguments';
import { isUnbounded } from './range-address';

/** The part of Excel.CellProperties that is played; the name is null where the text of a cell has several fonts. */
interface CellProperties {
  readonly format: { readonly font: { readonly name?: string | null } };
}

/** What `getCellProperties` answers, cell by cell, in the camelCase in which it reaches the caller. */
export function readCellProperties(
  workbook: OpenWorkbook,
  sheet: SheetId,
  range: CellRange,
  options: unknown,
): readonly (readonly CellProperties[])[] {
  if (isUnbounded(range)) throw notPlayed('the properties of the cells of whole rows or columns');
  const font = only(only(options, 'format'), 'font');
  const isNamed = booleanOf(only(font, 'name'));
  const { fontNames } = workbook.document.readRange(sheet, range);
  return fontNames.map((row) => row.map((name) => ({ format: { font: isNamed ? { name: name || null } : {} } })));
}

/** What is asked for under the one name that is played. @throws ExcelError where more is asked for */
function only(options: unknown, name: string): unknown {
  const asked = recordOf(options);
  const other = Object.keys(asked).find((candidate) => candidate !== name);
  if (other !== undefined) throw notPlayed(`the cell property ${other}`);
  return asked[name];
}
