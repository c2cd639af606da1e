import { readFileSync } from 'node:fs';
import path from 'node:path';
import { templateWorkbook } from '../../src/scripts/template-workbook';
import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { readSnapshot } from '../../src/hosts/xlsx/read-snapshot';
import { parseAddress } from '../../src/sheet/address';
import { parseRange } from '../../src/sheet/range';
import type { CellEdit } from '../../src/workbook/change';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { CellValue } from '../../src/sheet/cell';
import { calculatedWorkbook } from '../support/calculated';
import { sampleLines } from '../support/target-workbook';

const FILE = path.join(__dirname, '../../assets/templates/bieu-chi-tieu-thon.xlsx');

function openTemplate() {
  const document = WorkbookDocument.open(new Uint8Array(readFileSync(FILE)), FILE);
  return { document, sheet: document.activeSheet() };
}

/** The template after the officer has typed these cells, by their addresses. */
function filled(cells: Readonly<Record<string, CellValue>>): WorkbookSnapshot {
  const { document, sheet } = openTemplate();
  const edits = Object.entries(cells).map(([address, value]): CellEdit => ({
    address: parseAddress(address),
    content: { value, formula: null },
  }));
  document.setCells(sheet, edits);
  return readSnapshot(document);
}

/** What a spreadsheet shows in cells of the template after the officer has typed. */
function shownAfter(typed: Readonly<Record<string, CellValue>>, addresses: readonly string[]): string[] {
  const shown = calculatedWorkbook(filled(typed));
  return addresses.map((address) => {
    const { row, column } = parseAddress(address);
    return shown(0, row, column);
  });
}

/** The columns to type in, with the place of their value in a line of the sample. */
const INPUTS = [
  ['B', 0],
  ['C', 1],
  ['D', 2],
  ['F', 4],
  ['J', 8],
  ['L', 10],
] as const;

describe('the blank form', () => {
  it('is the file that its script makes, byte for byte', () => {
    expect(Buffer.from(templateWorkbook()).equals(readFileSync(FILE))).toBe(true);
  });

  it('shows no number before something is typed', () => {
    const shown = calculatedWorkbook(filled({}));
    const cells = Array.from({ length: 21 }, (_row, order) =>
      Array.from({ length: 15 }, (_column, column) => shown(0, 6 + order, column)),
    );
    expect(cells.flat().filter((text) => text !== '')).toEqual(['Tổng cộng']);
  });

  it('computes index, closings, rates and totals of the plan’s hamlets from names and counts alone', () => {
    const lines = sampleLines().slice(0, -1);
    const typed = lines.flatMap((line, order) =>
      INPUTS.map(([letters, place]) => [`${letters}${7 + order}`, line[place] ?? null] as const),
    );
    const totals = ['A25', 'H8', 'I8', 'C27', 'D27', 'E27', 'F27', 'G27', 'H27', 'I27', 'L27', 'M27', 'N27', 'O27'];
    expect(shownAfter(Object.fromEntries(typed), totals)).toEqual([
      ...['19', '5', '4.76'],
      ...['2,047', '128', '6.25', '27', '1.32', '101', '4.93', '51', '2.49', '120', '5.86'],
    ]);
  });

  it.each([
    ['a reduction that is still missing', { B7: 'Trùa', C7: 105, D7: 7 }, ['', '', '6.67']],
    ['households that are still missing', { B7: 'Trùa', D7: 7, F7: 2 }, ['5', '', '']],
    ['a hamlet without households', { B7: 'Trùa', C7: 0, D7: 0, F7: 0 }, ['0', '0.00', '0.00']],
  ])('stays calm with %s', (_case, typed, [closing, closingRate, openingRate]) => {
    expect(shownAfter(typed, ['H7', 'I7', 'E7'])).toEqual([closing, closingRate, openingRate]);
  });

  it('lets names and counts be typed, fills them, and locks what is computed', () => {
    const { document, sheet } = openTemplate();
    for (const [column] of INPUTS) {
      for (const row of [7, 26]) {
        expect(document.formatAt(sheet, parseAddress(`${column}${row}`))).toMatchObject({
          locked: false,
          fill: '#FFF8E1',
        });
      }
    }
    for (const address of ['A7', 'E7', 'G7', 'H7', 'O26', 'C27', 'O27']) {
      expect(document.formatAt(sheet, parseAddress(address))).toMatchObject({ locked: true, fill: null });
    }
  });

  it('prints on one landscape A4 page and names no commune, district or year', () => {
    const { document, sheet } = openTemplate();
    expect(document.pageSettings(sheet)).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPages: { wide: 1, high: 1 },
      repeatRows: { first: 4, last: 5 },
      printArea: parseRange('A1:O32'),
    });
    const texts = readSnapshot(document)
      .sheets.flatMap(({ values }) => values.flat())
      .map(String);
    expect(texts.filter((text) => /An Hòa Thịnh|Hương Sơn|\b20\d\d\b/iu.test(text))).toEqual([]);
  });
});
