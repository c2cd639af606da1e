import { summary as english } from '../../../src/locales/en/summary';
import { summary as words } from '../../../src/locales/vi/summary';
import { summarySheet } from '../../../src/reports/summary/summary-sheet';
import { formatAddress } from '../../../src/sheet/address';
import { rangesEqual } from '../../../src/sheet/range';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { calculatedSheet, shownBy } from '../../support/calculated';
import {
  contentIn,
  EVERYTHING_SAID,
  NOTHING_SAID,
  numbersBeside,
  rowWith,
  sourceOf,
  summaryOf,
  textsOf,
} from '../../support/summary-of';
import { hamletLines, sampleLines, targetWorkbook, withCell, withoutColumns } from '../../support/target-workbook';

const sample = targetWorkbook(sampleLines());

const SHAPES: readonly (readonly [string, WorkbookSnapshot])[] = [
  ['the sample', sample],
  ['three hamlets', targetWorkbook(hamletLines(3))],
  ['sixty hamlets', targetWorkbook(hamletLines(60))],
  ['a table without a year', targetWorkbook(hamletLines(5), null)],
  ['a table of poor households alone', withoutColumns(sample, ['J', 'K', 'L', 'M', 'N', 'O'])],
  ['a table without the opening counts', withoutColumns(sample, ['D', 'E', 'J', 'K'])],
  ['a table without closings', withoutColumns(sample, ['H', 'I', 'N', 'O'])],
  ['a table of counts alone', withoutColumns(sample, ['E', 'G', 'I', 'K', 'M', 'O'])],
  ['a table with a blank count', withCell(sample, 'D7', null)],
  ['a table with a count that is text', withCell(sample, 'D7', '7')],
  ['a table with words for a count', withCell(sample, 'D7', 'bảy')],
  ['a table with an error for a count', withCell(sample, 'D7', { error: '#N/A' })],
  ['a hamlet without households', withCell(withCell(sample, 'C7', 0), 'D7', 0)],
];

describe('the summary sheet', () => {
  it.each(SHAPES)('shows at once what a spreadsheet computes from its formulas: %s', (_name, workbook) => {
    const spec = summaryOf(workbook);
    const shown = calculatedSheet(spec, workbook);
    const differences = spec.cells
      .map((cell) => [formatAddress(cell), shownBy(cell.content.value), shown(cell.row, cell.column)])
      .filter(([, remembered, computed]) => remembered !== computed);
    expect(differences).toEqual([]);
  });

  it.each(SHAPES)('fits together as Excel demands: %s', (_name, workbook) => {
    const { cells, merges, columnWidths, rowHeights, page } = summaryOf(workbook);
    const addresses = cells.map(formatAddress);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const merge of merges) {
      const overlapping = merges.filter(
        (other) =>
          other.firstRow <= merge.lastRow &&
          merge.firstRow <= other.lastRow &&
          other.firstColumn <= merge.lastColumn &&
          merge.firstColumn <= other.lastColumn,
      );
      expect(overlapping).toHaveLength(1);
    }
    const lastRow = Math.max(...cells.map(({ row }) => row));
    const lastColumn = Math.max(...cells.map(({ column }) => column));
    const lastPrinted = Math.max(...merges.map((merge) => merge.lastColumn));
    expect(page.printArea).toEqual({ firstRow: 0, firstColumn: 0, lastRow, lastColumn: lastPrinted });
    expect(columnWidths).toHaveLength(lastColumn + 1);
    expect(Object.keys(rowHeights)).toHaveLength(lastRow + 1);
    expect(Math.max(...Object.values(rowHeights))).toBeLessThanOrEqual(409);
  });

  it('takes every count of the table over, and adds up its own totals where those of the table are wrong', () => {
    const spec = summaryOf(sample);
    for (const line of sampleLines().slice(0, -1)) {
      const [name, households, ...pairs] = line;
      const counts = pairs.filter((_value, order) => order % 2 === 0);
      const printed = numbersBeside(spec, shownBy(name ?? null)).slice(1);
      expect(printed.filter((_value, order) => order === 0 || order % 2 === 1)).toEqual([households, ...counts]);
    }
    expect(numbersBeside(spec, words.total)).toEqual([
      2047, 128, 6.25, 27, 1.32, 101, 4.93, 171, 8.35, 51, 2.49, 120, 5.86,
    ]);
  });

  it('links counts and names to their cells, and computes the rest on itself', () => {
    const cells = rowWith(summaryOf(sample), 'Trùa').map(({ content }) => content.formula);
    expect(cells.slice(0, 5)).toEqual([
      null,
      `='Chỉ tiêu thôn'!B6`,
      `='Chỉ tiêu thôn'!C6`,
      `='Chỉ tiêu thôn'!D6`,
      expect.stringMatching(/^=IFERROR\(ROUND\(D(\d+)\*10000\/C\1,0\)\/100,""\)$/),
    ]);
    const [, , households] = rowWith(summaryOf(sample), words.total);
    expect(households?.content.formula).toMatch(/^=SUM\(C(\d+):C(\d+)\)$/);
  });

  it('quotes the name of the source sheet as formulas need it', () => {
    const [sheet] = sample.sheets;
    const spec = sheet && summaryOf({ ...sample, sheets: [{ ...sheet, name: "Thôn '22" }] });
    expect(spec?.cells.some(({ content }) => content.formula === "='Thôn ''22'!C6")).toBe(true);
  });

  it.each(['=1+1', '<b>Trùa</b>', "'Trùa", '  Trùa  ', '007', '@SUM(A1)'])(
    'shows a hamlet named %s as that text',
    (name) => {
      const workbook = withCell(sample, 'B6', name);
      const spec = summaryOf(workbook);
      const cell = spec.cells.find(({ content }) => content.formula === `='Chỉ tiêu thôn'!B6`);
      expect(cell?.content.value).toBe(name);
      expect(cell && calculatedSheet(spec, workbook)(cell.row, cell.column)).toBe(name);
    },
  );

  it('keeps a count that is typed as text a number, so that the total counts it', () => {
    const spec = summaryOf(withCell(sample, 'D6', ' 7 '));
    expect(rowWith(spec, 'Trùa')[3]?.content).toEqual({ value: 7, formula: null });
    expect(numbersBeside(spec, words.total)[1]).toBe(128);
  });

  it('leaves a blank count blank, with its rate, until the officer fills it in', () => {
    const blank = withCell(sample, 'D6', null);
    const spec = summaryOf(blank);
    const [count, rate] = rowWith(spec, 'Trùa').slice(3, 5);
    if (!count || !rate) throw new Error('the row of Trùa is too short');
    const before = calculatedSheet(spec, blank);
    const after = calculatedSheet(spec, withCell(blank, 'D6', 7));
    expect([before(count.row, count.column), before(rate.row, rate.column)]).toEqual(['', '']);
    expect([after(count.row, count.column), after(rate.row, rate.column)]).toEqual(['7', '6.67']);
  });
});

describe('the words around the summary', () => {
  it('are dotted lines where nobody has typed anything', () => {
    const said = textsOf(summaryOf(targetWorkbook(hamletLines(3), null), NOTHING_SAID));
    expect(said).toEqual(
      expect.arrayContaining([
        words.blank,
        `ỦY BAN NHÂN DÂN ${words.blank}`,
        words.placeAndDate(words.blank, null),
        words.subject(words.blankYear),
      ]),
    );
    expect(said.filter((text) => text === words.blank)).toHaveLength(4);
  });

  it('are what the officer typed, in the capitals that the decree asks for', () => {
    const said = textsOf(summaryOf(sample));
    expect(said).toEqual(
      expect.arrayContaining([
        'ỦY BAN NHÂN DÂN TỈNH MẪU',
        'ỦY BAN NHÂN DÂN XÃ BÌNH MINH',
        'Bình Minh, ngày 10 tháng 3 năm 2022',
        'PHÓ CHỦ TỊCH',
        'Nguyễn Thị Hoà',
        words.subject('2022'),
      ]),
    );
  });

  it('stay text where they look like a formula', () => {
    const spec = summaryOf(sample, { ...EVERYTHING_SAID, profile: { ...EVERYTHING_SAID.profile, signerName: '=1+1' } });
    expect(spec.cells.map(({ content }) => content)).toContainEqual({ value: '=1+1', formula: null });
  });

  it.each([
    ['Vietnamese', words],
    ['English', english],
  ])('give the sheet a name that Excel takes, in %s', (_language, { sheetName }) => {
    expect(sheetName).toMatch(/^[^:\\/?*[\]']{1,31}$/u);
  });

  it('say the same in English', () => {
    const { spec } = summarySheet(sourceOf(sample), EVERYTHING_SAID, english);
    expect(textsOf(spec)).toEqual(
      expect.arrayContaining([english.nation, english.measure, english.reached, english.missed]),
    );
    expect(textsOf(spec).filter((text) => /undefined|null|NaN/.test(text))).toEqual([]);
  });
});

describe('the printed page', () => {
  it('is A4 landscape with the margins of the decree, and repeats the two header rows of the table', () => {
    const spec = summaryOf(sample);
    const { page, merges } = spec;
    expect(page).toMatchObject({
      orientation: 'landscape',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToPagesWide: 1,
      pageNumberFromSecondPage: true,
    });
    const { first = 0, last = 0 } = page.repeatRows ?? {};
    const index = { firstRow: first, firstColumn: 0, lastRow: last, lastColumn: 0 };
    expect(last - first).toBe(1);
    expect(merges.some((merge) => rangesEqual(merge, index))).toBe(true);
    expect(contentIn(spec, formatAddress({ row: first, column: 0 }))?.value).toBe(words.index);
  });

  it.each(Array.from({ length: 58 }, (_count, order) => order + 3))(
    'ends each page before a printer would, and never leaves the signature alone: %i hamlets',
    (count) => {
      const { page, rowHeights } = summaryOf(targetWorkbook(hamletLines(count)));
      const heights = Object.values(rowHeights);
      const pages = pagesOf(heights, page.repeatRows ?? { first: 0, last: -1 }, page.breaksBefore ?? []);
      expect(Math.max(...pages.map(({ height }) => height))).toBeLessThan(PAGE_HEIGHT * 0.96);
      const last = pages.at(-1)?.rows ?? [];
      expect(last.length).toBeGreaterThanOrEqual(CLOSING_ROWS + LINES_WITH_SIGNATURE);
    },
  );

  it('gives a long hamlet name the lines it needs', () => {
    const long = withCell(sample, 'B6', 'Thôn Nam Trung Nghĩa Đông Phú Thượng Hạ');
    const [trua] = rowWith(summaryOf(sample), 'Trùa');
    const row = trua?.row ?? 0;
    expect(summaryOf(long).rowHeights[row]).toBeGreaterThan((summaryOf(sample).rowHeights[row] ?? 0) * 1.5);
  });
});

const PAGE_HEIGHT = ((210 - 20 - 20) * 72) / 25.4;
/** The state of the check, and the five rows of the signature. */
const CLOSING_ROWS = 6;
const LINES_WITH_SIGNATURE = 3;

/** The rows of each page, and how high they are with the header that is repeated above them. */
function pagesOf(
  heights: readonly number[],
  repeated: { readonly first: number; readonly last: number },
  breaks: readonly number[],
): { readonly rows: readonly number[]; readonly height: number }[] {
  const total = (rows: readonly number[]) => rows.reduce((sum, row) => sum + (heights[row] ?? 0), 0);
  const header = total(heights.map((_height, row) => row).slice(repeated.first, repeated.last + 1));
  return [0, ...breaks].map((first, order) => {
    const rows = heights.map((_height, row) => row).slice(first, breaks[order] ?? heights.length);
    return { rows, height: total(rows) + (first > repeated.last ? header : 0) };
  });
}
