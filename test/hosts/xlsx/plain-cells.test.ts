import fc from 'fast-check';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { CELL_KINDS, PlainCells } from '../../../src/hosts/xlsx/sheet/plain-cells';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { handMade, sheetXml, stringsXml } from './hand-made';

const digits = fc.stringMatching(/^\d{1,19}$/);
const numberText = fc.oneof(
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.tuple(fc.constantFrom('', '-'), digits).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('', '-'), digits, digits).map(([sign, whole, fraction]) => `${sign}${whole}.${fraction}`),
);

test('a number is the very one that JavaScript reads in its text', () => {
  fc.assert(
    fc.property(numberText, (text) => {
      const cells = new PlainCells(`<c r="B7" s="3"><v>${text}</v></c>`);
      expect(cells.read(0, 0)).toBe(/^[-\d.e+]+$/.test(text));
      expect(cells).toMatchObject({ column: 1, style: 3, kind: CELL_KINDS.number });
      expect(Object.is(cells.number, Number(text))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['a formula', '<c r="A1"><f>1+1</f><v>2</v></c>'],
  ['a text of its own', '<c r="A1" t="inlineStr"><is><t>a</t></is></c>'],
  ['a truth', '<c r="A1" t="b"><v>1</v></c>'],
  ['an attribute that counts for nothing', '<c r="A1" cm="1"><v>1</v></c>'],
  ['another way to quote', "<c r='A1'><v>1</v></c>"],
  ['a space where none must be', '<c r="A1" ><v>1</v></c>'],
  ['words where a number should be', '<c r="A1"><v>mười</v></c>'],
  ['no number', '<c r="A1"><v></v></c>'],
  ['a point and nothing after it', '<c r="A1"><v>1.</v></c>'],
  ['a point and nothing before it', '<c r="A1"><v>.5</v></c>'],
  ['the name of another element', '<cell r="A1"><v>1</v></cell>'],
  ['a column beyond the last', '<c r="XFE1"><v>1</v></c>'],
  ['a sheet cut off', '<c r="A1"><v>1'],
])('%s is left to the scanner', (_what, source) => {
  expect(new PlainCells(source).read(0, -1)).toBe(false);
});

test('a cell that does not follow the one to its left is left to the scanner', () => {
  expect(new PlainCells('<c r="B1"><v>1</v></c>').read(0, 1)).toBe(false);
});

const cell = fc.record({
  gap: fc.integer({ min: 1, max: 3 }),
  style: fc.constantFrom('', ' s="0"', ' s="1"'),
  content: fc.oneof(
    fc.constantFrom(
      { type: '', inner: '' },
      { type: ' t="s"', inner: '<v>0</v>' },
      { type: ' t="s"', inner: '<v>1</v>' },
    ),
    numberText.map((text) => ({ type: '', inner: `<v>${text}</v>` })),
  ),
});

/** The first sheet of a workbook with these rows, each tag of a cell ending in `ending`. */
async function sheetOf(
  rows: readonly (readonly (typeof cell extends fc.Arbitrary<infer Cell> ? Cell : never)[])[],
  ending: string,
) {
  const sources = rows.map((cells, row) => {
    let column = -1;
    const inner = cells.map(({ gap, style, content }) => {
      column += gap;
      const tag = `<c r="${String.fromCharCode(65 + column)}${row * 2 + 1}"${style}${content.type}`;
      return content.inner === '' ? `${tag}${ending}/>` : `${tag}${ending}>${content.inner}</c>`;
    });
    return `<row r="${row * 2 + 1}">${inner.join('')}</row>`;
  });
  const bytes = handMade({
    'xl/worksheets/sheet1.xml': sheetXml(sources.join('')),
    'xl/sharedStrings.xml': stringsXml('<t>Thôn Trùa</t>', '<t/>'),
  });
  const { sheets } = await FileWorkbookHost.open(bytes).read();
  return sheets[0] as SheetSnapshot;
}

test('plain cells are read as the same cells are that are written in another way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 }), async (rows) => {
      expect(await sheetOf(rows, '')).toEqual(await sheetOf(rows, ' '));
    }),
  );
});
