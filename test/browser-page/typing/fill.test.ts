import fc from 'fast-check';
import type { CellAddress } from '../../../src/sheet/address';
import { formatAddress } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/cell';
import { parseRange } from '../../../src/sheet/range';
import { filledEdits, repeatedEdits } from '../../../src/browser-page/typing/fill';

type Cells = Readonly<Record<string, CellValue>>;

/** Texts that begin with "=" are formulas. */
const reading =
  (cells: Cells, numberFormat = 'General') =>
  (address: CellAddress) => {
    const value = cells[formatAddress(address)] ?? null;
    const isFormula = typeof value === 'string' && value.startsWith('=');
    return { content: isFormula ? { value: 0, formula: value } : { value, formula: null }, numberFormat };
  };

const fill = (source: string, whole: string, cells: Cells, numberFormat?: string) =>
  Object.fromEntries(
    filledEdits(parseRange(source), parseRange(whole), reading(cells, numberFormat)).map(({ address, content }) => [
      formatAddress(address),
      content.formula ?? content.value,
    ]),
  );

test.each<[string, string, Cells, Cells, string]>([
  ['A1', 'A1:A3', { A1: 5 }, { A2: 5, A3: 5 }, 'one number is repeated'],
  ['A1:A2', 'A1:A4', { A1: 1, A2: 2 }, { A3: 3, A4: 4 }, 'two numbers go on in their step'],
  ['A1:A2', 'A1:A4', { A1: 0.1, A2: 0.2 }, { A3: 0.3, A4: 0.4 }, 'also in tenths'],
  ['A3:A4', 'A1:A4', { A3: 3, A4: 4 }, { A1: 1, A2: 2 }, 'upwards they go back'],
  ['A1:A3', 'A1:A5', { A1: 1, A2: 2, A3: 5 }, { A4: 1, A5: 2 }, 'unequal steps are repeated'],
  ['A1', 'A1:C1', { A1: 'Thôn 3' }, { B1: 'Thôn 4', C1: 'Thôn 5' }, 'a numbered text counts on'],
  ['A1', 'A1:A3', { A1: 'Trùa' }, { A2: 'Trùa', A3: 'Trùa' }, 'a text is repeated'],
  ['A1', 'A1:A3', { A1: '=B1*2+$C$1' }, { A2: '=B2*2+$C$1', A3: '=B3*2+$C$1' }, 'a formula follows'],
  ['A1:B1', 'A1:B2', { A1: 1, B1: '=A1' }, { A2: 1, B2: '=A2' }, 'each column for itself'],
])('%s to %s over %j gives %j: %s', (source, whole, cells, expected) => {
  expect(fill(source, whole, cells)).toEqual(expected);
});

test('a date counts on by days', () => {
  expect(fill('A1', 'A1:A3', { A1: 44_632 }, 'd/m/yyyy')).toEqual({ A2: 44_633, A3: 44_634 });
});

test('Ctrl+D repeats the first row and lets its formulas follow', () => {
  const edits = repeatedEdits(parseRange('A1:B3'), 'down', reading({ A1: 1, B1: '=A1' }));
  expect(edits.map(({ address, content }) => [formatAddress(address), content.formula ?? content.value])).toEqual([
    ['A2', 1],
    ['B2', '=A2'],
    ['A3', 1],
    ['B3', '=A3'],
  ]);
});

test('filling writes every cell beyond the source once, and none inside of it', () => {
  const size = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(size, size, size, (rows, columns, more) => {
      const source = { firstRow: 8, firstColumn: 2, lastRow: 7 + rows, lastColumn: 1 + columns };
      const whole = { ...source, lastRow: source.lastRow + more };
      const edits = filledEdits(source, whole, reading({}));
      const addresses = new Set(edits.map(({ address }) => formatAddress(address)));
      expect(edits).toHaveLength(more * columns);
      expect(addresses.size).toBe(edits.length);
      expect(edits.every(({ address }) => address.row > source.lastRow)).toBe(true);
    }),
  );
});
