import { legacyTexts } from '../../../src/reading/legacy-fonts/legacy-texts';
import { readableSheet } from '../../../src/reading/legacy-fonts/readable-sheet';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import type { SheetLiteral } from '../../support/snapshot-of';
import { snapshotOf } from '../../support/snapshot-of';

const FONTS = [
  ['.VnTime', '.VnTimeH', 'VNI-Times', 'Arial'],
  ['.VnTime', '', '.VnTime', '.VnTime'],
];

function sheet(literal: Partial<SheetLiteral> = {}): SheetSnapshot {
  const [first] = snapshotOf({
    at: 'B3',
    grid: [
      ['Hé nghÌo', 'tæng sè', 'Hoä ngheøo', 'Hé'],
      [12.5, 'Hé', { value: 'Hé', formula: '=B3' }, 'Hộ nghèo'],
    ],
    fontNames: FONTS,
    ...literal,
  }).sheets;
  if (!first) throw new Error('no sheet');
  return first;
}

describe('a sheet with text in legacy fonts', () => {
  it('is read by the font of each cell: what shows as Unicode already, and numbers, stay', () => {
    expect(readableSheet(sheet()).values).toEqual([
      ['Hộ nghèo', 'TỔNG SỐ', 'Hộ nghèo', 'Hé'],
      [12.5, 'Hé', 'Hộ', 'Hộ nghèo'],
    ]);
  });

  it('is the very sheet where it has none, or where the host tells no fonts', () => {
    const [bare, modern] = [sheet(), sheet({ fontNames: [['Arial'], []] })];
    expect(readableSheet(modern)).toBe(modern);
    const { fontNames: _fontNames, ...untold } = bare;
    expect(readableSheet(untold)).toBe(untold);
  });

  it('names its typed texts in them by cell and font, and neither numbers nor formulas', () => {
    expect(legacyTexts(sheet()).map(({ address, text, fontName }) => [address, text, fontName])).toEqual([
      [{ row: 2, column: 1 }, 'Hé nghÌo', '.VnTime'],
      [{ row: 2, column: 2 }, 'tæng sè', '.VnTimeH'],
      [{ row: 2, column: 3 }, 'Hoä ngheøo', 'VNI-Times'],
      [{ row: 3, column: 4 }, 'Hộ nghèo', '.VnTime'],
    ]);
    expect(legacyTexts(sheet({ grid: [], fontNames: [] }))).toEqual([]);
  });
});
