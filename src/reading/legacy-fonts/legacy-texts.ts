import type { CellAddress } from '../../sheet/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { fontNameAt, formulaAt } from '../../workbook/snapshot';
import { isBlank } from '../cells/used-sheet';
import type { LegacyFont } from './legacy-font';
import { legacyFontsOf } from './legacy-font';

/** A text that was typed in a legacy font. */
export interface LegacyText {
  readonly address: CellAddress;
  readonly text: string;
  readonly fontName: string;
  readonly font: LegacyFont;
}

/** The typed texts of a sheet that stand in legacy fonts, line by line; results of formulas are none. */
export function legacyTexts(sheet: SheetSnapshot): LegacyText[] {
  const { used, values } = sheet;
  const fonts = legacyFontsOf(sheet);
  if (!used || fonts.size === 0) return [];
  return values.flatMap((line, row) =>
    line.flatMap((text, column): LegacyText[] => {
      const address = { row: used.firstRow + row, column: used.firstColumn + column };
      const fontName = fontNameAt(sheet, address);
      const font = fonts.get(fontName);
      if (!font || typeof text !== 'string' || isBlank(text) || formulaAt(sheet, address) !== null) return [];
      return [{ address, text, fontName, font }];
    }),
  );
}
