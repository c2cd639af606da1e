import type { CellValue } from '../../sheet/cell';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { fontNameAt } from '../../workbook/snapshot';
import type { LegacyFont } from './legacy-font';
import { legacyFontsOf } from './legacy-font';

/** The sheet with the text of cells in legacy fonts as a person reads it; the sheet itself where it has none. */
export function readableSheet<Sheet extends SheetSnapshot>(sheet: Sheet): Sheet {
  const { used } = sheet;
  const fonts = legacyFontsOf(sheet);
  if (!used || fonts.size === 0) return sheet;
  const values = sheet.values.map((line, row) =>
    line.map((value, column) => {
      const address = { row: used.firstRow + row, column: used.firstColumn + column };
      return readable(value, fonts.get(fontNameAt(sheet, address)));
    }),
  );
  return { ...sheet, values };
}

function readable(value: CellValue, font: LegacyFont | undefined): CellValue {
  return font && typeof value === 'string' ? font.decode(value) : value;
}
