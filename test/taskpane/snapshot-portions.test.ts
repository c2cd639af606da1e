import fc from 'fast-check';
import { assembledSnapshot, portionsOfSnapshot } from '../../src/taskpane/snapshot-portions';
import { sheetOf } from '../bench/large-sheet';
import { largeNumbers } from '../bench/large-table';

describe('a reading in portions', () => {
  it('is the same when it is put together', () => {
    fc.assert(
      fc.property(fc.nat(700), fc.boolean(), (hamlets, tellsFonts) => {
        const { sheets, ...outline } = sheetOf(largeNumbers(hamlets + 1));
        const fonts = (rows: number): string[][] => Array.from({ length: rows }, (_row, row) => [`Font ${row}`]);
        const own = sheets.map((sheet) => (tellsFonts ? { ...sheet, fontNames: fonts(sheet.values.length) } : sheet));
        const empty = { ...sheets[0], id: 'empty', used: null, values: [], formulas: [], numberFormats: [] };
        const snapshot = { ...outline, sheets: [...own, empty as (typeof sheets)[number]] };
        expect(assembledSnapshot([...portionsOfSnapshot(snapshot)])).toEqual(snapshot);
      }),
      { numRuns: 20 },
    );
  });

  it('cannot begin with rows', () => {
    const [, ...rows] = portionsOfSnapshot(sheetOf(largeNumbers(20)));
    expect(() => assembledSnapshot(rows)).toThrow(RangeError);
  });
});
