import type { SheetSnapshot } from '../../workbook/snapshot';
import type { CellValue } from '../../sheet/cell';
import type { LegacyFont } from './legacy-font';
import { legacyFontsOf } from './legacy-font';

/** The sheet with the text of cells in legacy fonts as a person reads it; the sheet itself where it has none. */
export function readableSheet<Sheet extends SheetSnapshot>(sheet: Sheet): Sheet {
  const { fontNames = [] } = sheet;
  const fonts = legacyFontsOf(sheet);
  if (fonts.size === 0) return sheet;
  const values = sheet.values.map((line, row) =>
    line.map((value, column) => readable(value, fonts.get(fontNames[row]?.[column] ?? ''))),
  );
  return { ...sheet, values };
}

function readable(value: CellValue, font: LegacyFont | undefined): CellValue {
  return font && typeof value === 'string' ? font.decode(value) : value;
}
