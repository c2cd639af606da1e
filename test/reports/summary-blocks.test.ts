import { summary as words } from '../../src/locales/vi/summary';
import { goalCellName } from '../../src/reports/paper/free-cell';
import { pageBreaks } from '../../src/reports/paper/page-breaks';
import type { SummaryContents } from '../../src/reports/paper/summary-contents';
import { summarySheet } from '../../src/reports/summary/summary-sheet';
import { formatAddress } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/cell';
import { calculatedSheet, shownBy } from '../support/calculated';
import {
  EVERYTHING_SAID,
  NOTHING_SAID,
  numbersBeside,
  rowWith,
  sourceOf,
  summaryOf,
  summaryWith,
  textsOf,
} from '../support/summary-of';
import {
  hamletLines,
  sampleLines,
  targetWorkbook,
  withCell,
  withoutColumns,
  workbookOf,
} from '../support/target-workbook';

const sample = targetWorkbook(sampleLines());

describe('the goals on the summary', () => {
  /** What the line of a measure says of the goals typed on it, computed by another engine. */
  function statusWith(measure: string, typed: Readonly<Record<string, CellValue>>): string {
    const { spec, freeCells } = summaryWith(sample, NOTHING_SAID);
    const goals = new Map(
      freeCells.flatMap(({ name, address }) => (name in typed ? [[formatAddress(address), typed[name] ?? null]] : [])),
    );
    expect(goals.size).toBe(Object.keys(typed).length);
    const cells = spec.cells.map((cell) => {
      const goal = goals.get(formatAddress(cell));
      return goal === undefined ? cell : { ...cell, content: { value: goal, formula: null } };
    });
    const shown = calculatedSheet({ ...spec, cells }, sample);
    const status = rowWith(spec, measure).find(({ content }) => content.formula?.startsWith('=IFERROR(IF(COUNT('));
    return status ? shown(status.row, status.column) : 'no status';
  }

  const { counted, rated } = words.counting.households;
  const [households, rates] = [counted.poor, rated.poor];
  const name = (kind: Parameters<typeof goalCellName>[1]) => goalCellName('poor', kind);

  it.each<[string, Readonly<Record<string, CellValue>>, string]>([
    [rates, { [name('closing-rate')]: 4.93 }, words.reached],
    [rates, { [name('closing-rate')]: 4.94 }, words.reached],
    [rates, { [name('closing-rate')]: 4.92 }, words.missed],
    [rates, { [name('closing-rate')]: 0 }, words.missed],
    [rates, { [name('closing-rate')]: null }, ''],
    [rates, { [name('closing-rate')]: '4,93' }, ''],
    // 27 of 2047 households are 1.3190 points.
    [rates, { [name('points')]: 1.319 }, words.reached],
    [rates, { [name('points')]: 1.32 }, words.missed],
    [rates, { [name('points')]: 1.3, [name('closing-rate')]: 4.9 }, words.missed],
    [rates, { [name('points')]: 1.3, [name('closing-rate')]: 5 }, words.reached],
    [rates, { [name('points')]: 'một', [name('closing-rate')]: 5 }, words.reached],
    [households, { [name('reduction')]: 27 }, words.reached],
    [households, { [name('reduction')]: 28 }, words.missed],
    [households, { [name('closing-count')]: 101 }, words.reached],
    [households, { [name('closing-count')]: 100 }, words.missed],
  ])('answer on the line “%s” to %j with “%s”, live', (measure, typed, status) => {
    expect(statusWith(measure, typed)).toBe(status);
  });

  it('are judged by the counts, where the closing column cuts its rates off', () => {
    const said = { ...NOTHING_SAID, goal: { poor: { 'closing-rate': 4.9 } } };
    const { spec } = summarySheet(sourceOf(sample, { digits: 1, mode: 'truncate' }), said, words);
    // 101 of 2047 households is cut off to 4,9, and is 4,93.
    expect(textsOf(spec)).toContain(words.missed);
    expect(textsOf(spec)).not.toContain(words.reached);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['all kinds', [], ['reduction', 'closing-count', 'points', 'closing-rate']],
    ['none for closings that the table lacks', ['H', 'I'], ['reduction', 'points']],
    ['none for reductions that the table lacks', ['F', 'G'], ['closing-count', 'closing-rate']],
  ])('can be typed: %s', (_name, letters, kinds) => {
    const { freeCells } = summaryWith(withoutColumns(sample, letters), NOTHING_SAID);
    const goals = freeCells.filter((cell) => cell.name.startsWith('goal.poor.')).map((cell) => cell.name);
    expect(goals).toEqual(kinds.map((kind) => `goal.poor.${kind}`));
  });
});

describe('the ranking on the summary', () => {
  /** The list as another engine shows it: rank, name and closing rate. */
  function rankedIn(workbook = sample): string[][] {
    const spec = summaryOf(workbook);
    const shown = calculatedSheet(spec, workbook);
    const first = (rowWith(spec, words.rank)[0]?.row ?? 0) + 1;
    const rows = spec.cells.filter(({ row, column }) => row >= first && column === 0 && row < first + 19);
    return rows.map(({ row }) => [shown(row, 0), shown(row, 1), shown(row, 5)]);
  }

  it('goes from the highest closing rate down, and lets equal rates share their rank', () => {
    const ranked = rankedIn();
    expect(ranked.slice(0, 2)).toEqual([
      ['1', 'Cây Da', '7.34'],
      ['2', 'Phúc Thịnh', '6.14'],
    ]);
    expect(ranked.map(([rank]) => Number(rank))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ]);
    expect(new Set(ranked.map(([, name]) => name)).size).toBe(19);
  });

  it('follows the table live', () => {
    const spec = summaryOf(sample);
    const moved = withCell(sample, 'H5', 90);
    const shown = calculatedSheet(spec, moved);
    const first = (rowWith(spec, words.rank)[0]?.row ?? 0) + 1;
    expect(shown(first, 1)).toBe('Sâm Cồn');
  });

  it('leaves places at the end blank for hamlets without a rate', () => {
    const ranked = rankedIn(withCell(sample, 'C6', 0));
    expect(ranked.at(-1)).toEqual(['', '', '']);
    expect(ranked.flat()).not.toContain('Trùa');
  });

  it('has bars for opening and closing beside the list, described, page by page', () => {
    const { charts = [], page } = summaryOf(targetWorkbook(hamletLines(60)));
    expect(charts).toHaveLength(3);
    expect(charts.map(({ categories }) => categories.lastRow - categories.firstRow + 1)).toEqual([20, 20, 20]);
    for (const { series, description, place, categories } of charts) {
      expect(series.map(({ name }) => name)).toEqual([words.stages.opening, words.stages.closing]);
      expect(description).toContain('20');
      expect(place.lastColumn).toBe(page.printArea.lastColumn);
      expect(place.firstRow).toBeLessThan(categories.firstRow);
    }
  });

  it('is left out where there is no closing rate', () => {
    const spec = summaryOf(withoutColumns(sample, ['H', 'I']));
    expect(textsOf(spec)).not.toContain(words.rank);
    expect(spec.charts).toBeUndefined();
    expect(textsOf(spec)).toContain(words.heading(4, words.headings.hamlets));
  });
});

describe('the groups of a table on the summary', () => {
  const blank: CellValue[] = Array.from({ length: 9 }, () => null);
  const line = (index: CellValue, name: string, households: number, poor: number): CellValue[] => [
    ...[index, name, households, poor, 1, 0],
    ...[poor, 1, 0, poor],
  ];
  const grouped = workbookOf([
    ['Chỉ tiêu giảm nghèo năm 2022', ...blank],
    [
      'STT',
      'Đơn vị',
      'Tổng số hộ',
      'Hộ nghèo đầu năm',
      'Giảm hộ nghèo',
      'Ghi chú',
      'Hộ cận nghèo đầu năm',
      'Giảm hộ cận nghèo',
      'Ghi chú',
      'Khác',
    ],
    line('I', 'Khu vực Đông', 300, 12),
    line(1, 'Sâm Cồn', 100, 5),
    line(2, 'Trùa', 200, 7),
    line('II', 'Khu vực Tây', 250, 9),
    line(1, 'Nậy', 150, 4),
    line(2, 'Cừa Quán', 100, 5),
  ]);

  it('keep their lines, their numbering and their sums, and add up to a total that the table lacks', () => {
    const spec = summaryOf(grouped, NOTHING_SAID);
    const { first: header = 0 } = spec.page.repeatRows ?? {};
    const lines = spec.cells
      .filter(({ row, column }) => row >= header + 2 && column === 0)
      .map(({ content }) => content.value);
    expect(lines.slice(0, 7)).toEqual(['I', 1, 2, 'II', 1, 2, words.total]);
    expect(numbersBeside(spec, 'Khu vực Đông').slice(0, 2)).toEqual([300, 12]);
    const [, , all] = rowWith(spec, words.total);
    expect(all?.content.value).toBe(550);
    const shown = calculatedSheet(spec, grouped);
    expect(spec.cells.filter((cell) => shownBy(cell.content.value) !== shown(cell.row, cell.column))).toEqual([]);
  });
});

describe('a table that counts persons', () => {
  it('is spoken of in persons, and has no goals of households', () => {
    const source = sourceOf(sample);
    const persons = { ...source, table: { ...source.table, counted: 'persons' as const } };
    const texts = textsOf(summarySheet(persons, { ...NOTHING_SAID }, words).spec);
    expect(texts).toContain('Đơn vị tính: khẩu, %');
    expect(texts).toContain('Khẩu của hộ nghèo đầu năm 2022');
    expect(texts).not.toContain('Hộ nghèo đầu năm 2022');
    expect(texts).not.toContain(words.counting.households.all);
  });
});

describe('analysis and policies on the summary', () => {
  it('print the figures of the workbook and the promised shares, to be written over', () => {
    const { spec, freeCells } = summaryWith(sample);
    expect(numbersBeside(spec, words.analysis['poor.withLabour'])).toContain(30);
    expect(numbersBeside(spec, words.policies.housing)).toContain(95.5);
    expect(freeCells.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['policy.credit', 'policy.healthInsurance', 'policy.legalAid', 'policy.housing']),
    );
  });

  it('stand one below the other where the table has too few columns', () => {
    const narrow = withoutColumns(sample, ['J', 'K', 'L', 'M', 'N', 'O']);
    const spec = summaryOf(narrow, EVERYTHING_SAID);
    const rowOf = (text: string) => rowWith(spec, text)[0]?.row ?? 0;
    expect(rowOf(words.policies.credit)).toBeGreaterThan(rowOf(words.analysis['poor.socialProtection']));
  });

  it('are left out, the analysis, where the workbook has none', () => {
    const said: SummaryContents = { ...EVERYTHING_SAID, analysis: {} };
    expect(textsOf(summaryOf(sample, said))).not.toContain(words.analysis['poor.persons']);
    expect(textsOf(summaryOf(sample, said))).toContain(words.heading(2, words.headings.policies));
  });
});

describe('page breaks', () => {
  const rows = (count: number, height: number): number[] => Array.from({ length: count }, () => height);

  it.each<[string, Parameters<typeof pageBreaks>[0], number[]]>([
    ['none where all fits', { whole: [[100]], heading: [10], header: [20], lines: rows(3, 10), closing: [30] }, []],
    [
      'before a part that would be parted',
      { whole: [[150], [100]], heading: [], header: [10], lines: rows(2, 10), closing: [] },
      [1],
    ],
    [
      'before the table, rather than below its header',
      { whole: [[160]], heading: [10], header: [20], lines: rows(8, 10), closing: [] },
      [1],
    ],
    [
      'before the last lines, for the signature',
      { whole: [], heading: [], header: [20], lines: rows(16, 10), closing: [40] },
      [14],
    ],
    [
      'again and again in a long table',
      { whole: [], heading: [], header: [20], lines: rows(50, 10), closing: [10] },
      [19, 37],
    ],
  ])('stand %s', (_name, parts, breaks) => {
    expect(pageBreaks(parts, 200)).toEqual(breaks);
  });
});
