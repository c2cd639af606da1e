import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { legacyFontOf } from './legacy-font';

/** The sheet with the text of cells in legacy fonts as a person reads it; the sheet itself where it has none. */
export function readableSheet<Sheet extends SheetSnapshot>(sheet: Sheet): Sheet {
  const { fontNames } = sheet;
  // Hosts give lines in the same fonts as one array, so that a long sheet has few to look at.
  const legacyLines = new Set([...new Set(fontNames)].filter((names) => names.some(isLegacy)));
  if (!fontNames || legacyLines.size === 0) return sheet;
  const values = sheet.values.map((line, row) => {
    const names = fontNames[row];
    return names && legacyLines.has(names) ? line.map((value, column) => readable(value, names[column] ?? '')) : line;
  });
  return { ...sheet, values };
}

function isLegacy(name: string): boolean {
  return legacyFontOf(name) !== null;
}

function readable(value: CellValue, fontName: string): CellValue {
  return typeof value === 'string' ? (legacyFontOf(fontName)?.decode(value) ?? value) : value;
}
