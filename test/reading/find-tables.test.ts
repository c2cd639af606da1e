import type { TargetTable } from '../../src/domain/target-table';
import { findHiddenTables, findTables } from '../../src/reading/find-tables';
import { formatRange } from '../../src/sheet/range';
import { sampleSnapshot } from '../support/sample-snapshot';
import type { GridCell } from '../support/snapshot-of';
import { snapshotOf } from '../support/snapshot-of';
import { gridOf } from '../support/grid-of';

const HEADER = 'STT\tThôn\tTổng số hộ\tHộ nghèo đầu năm\tGiảm hộ nghèo\tHộ nghèo cuối năm';
const TRUA = '1\tTrùa\t105\t7\t2\t5';
const NAY = '2\tNậy\t97\t7\t2\t5';
const TOTAL = '\tTổng cộng\t202\t14\t4\t10';

function tablesIn(...lines: readonly string[]): TargetTable[] {
  return findTables(snapshotOf({ grid: gridOf(lines.join('\n')) }));
}

/** The lines of the first table: sheet row, "=" for a sum, name. */
function linesOf(table: TargetTable | undefined): string[] {
  return (table?.rows ?? []).map(({ position, name, kind }) => `${position} ${kind === 'total' ? '=' : ''}${name}`);
}

function sumsOf(table: TargetTable | undefined): string[] {
  const nameAt = (row: number) => table?.rows[row]?.name ?? '';
  return (table?.sums ?? []).map(({ total, addends }) => `${nameAt(total)} = ${addends.map(nameAt).join(' + ')}`);
}

function rangeOf({ firstRow, firstColumn, lastRow, lastColumn }: TargetTable): string {
  return formatRange({ firstRow, firstColumn, lastRow, lastColumn });
}

describe('the sample', () => {
  const [table, ...others] = findTables(sampleSnapshot());

  it('is one table with 13 measures, 19 hamlets and their total', () => {
    expect(others).toEqual([]);
    expect(table && rangeOf(table)).toBe('A5:O26');
    expect(table?.columns.size).toBe(13);
    expect(table?.rows.filter(({ kind }) => kind === 'hamlet')).toHaveLength(19);
    expect(table?.sums.map(({ total, addends }) => [total, addends.length])).toEqual([[19, 19]]);
    expect(table?.year).toBe(2022);
    expect(table?.inferred).toEqual([]);
  });
});

describe('lines', () => {
  it.each<[string, string[], string[]]>([
    ['a total below', [HEADER, TRUA, NAY, TOTAL], ['1 Trùa', '2 Nậy', '3 =Tổng cộng']],
    ['a total above', [HEADER, TOTAL, TRUA, NAY], ['1 =Tổng cộng', '2 Trùa', '3 Nậy']],
    ['a total after a blank line', [HEADER, TRUA, NAY, '', TOTAL], ['1 Trùa', '2 Nậy', '4 =Tổng cộng']],
    [
      'a total that is named over the index',
      [HEADER, TRUA, NAY, 'Tổng cộng\t\t202\t14\t4\t10'],
      ['1 Trùa', '2 Nậy', '3 =Tổng cộng'],
    ],
    ['no total', [HEADER, TRUA, NAY], ['1 Trùa', '2 Nậy']],
    ['blank lines between', [HEADER, '', TRUA, '', NAY, '', '', TOTAL], ['2 Trùa', '4 Nậy', '7 =Tổng cộng']],
    ['the header of a second page', [HEADER, TRUA, HEADER, NAY, TOTAL], ['1 Trùa', '3 Nậy', '4 =Tổng cộng']],
    ['numbered columns', [HEADER, 'A\tB\t1\t2\t3\t4', TRUA, NAY], ['2 Trùa', '3 Nậy']],
    ['columns numbered in brackets', [HEADER, '\t\t(1)\t(2)\t(3)\t(4)', TRUA], ['2 Trùa']],
    ['columns numbered with their formulas', [HEADER, 'A\tB\t1\t2\t3\t4=2-3', TRUA], ['2 Trùa']],
    ['columns numbered with one number twice', [HEADER, 'A\tB\t1\t2\t2\t4', TRUA], ['2 Trùa']],
    ['columns numbered with one number mistyped', [HEADER, 'A\tB\t1\t2\t33\t4', TRUA], ['2 Trùa']],
    [
      'hamlets that have numbers for names',
      [HEADER, '1\t5\t95\t3\t0\t3', '2\t6\t45\t4\t2\t2', TRUA],
      ['1 5', '2 6', '3 Trùa'],
    ],
    [
      'columns numbered again on the second page',
      [HEADER, 'A\tB\t1\t2\t3\t4', TRUA, HEADER, 'A\tB\t1\t2\t3\t4', NAY],
      ['2 Trùa', '5 Nậy'],
    ],
    [
      'notes and signatures',
      [HEADER, TRUA, TOTAL, '\tGhi chú: rà soát đến 31/12', '', '\tNgười lập biểu\t\tCHỦ TỊCH'],
      ['1 Trùa', '2 =Tổng cộng'],
    ],
    [
      'a signature right below a list without total',
      [HEADER, TRUA, NAY, '\tNgười lập biểu\t\tCHỦ TỊCH'],
      ['1 Trùa', '2 Nậy'],
    ],
    [
      'a goal below the total',
      [HEADER, TRUA, NAY, TOTAL, '\tHuyện giao\t202\t14\t5\t9'],
      ['1 Trùa', '2 Nậy', '3 =Tổng cộng'],
    ],
    ['a numbered hamlet without figures', [HEADER, TRUA, '2\tNậy', TOTAL], ['1 Trùa', '2 Nậy', '3 =Tổng cộng']],
    [
      'a hamlet without a number',
      [HEADER, TRUA, '\tNậy\t97\t7\t2\t5', '3\tCây Da\t97\t7\t2\t5'],
      ['1 Trùa', '2 Nậy', '3 Cây Da'],
    ],
    ['a total without figures', [HEADER, TRUA, NAY, '\tTổng cộng'], ['1 Trùa', '2 Nậy', '3 =Tổng cộng']],
    [
      'parts of a hamlet',
      [HEADER, TRUA, '\tTrong đó: DTTS\t5\t1\t0\t1', NAY, TOTAL],
      ['1 Trùa', '3 Nậy', '4 =Tổng cộng'],
    ],
    [
      'hamlets that are only numbers',
      [HEADER, '\t1\t105\t7\t2\t5', '\t2\t97\t7\t2\t5', TOTAL],
      ['1 1', '2 2', '3 =Tổng cộng'],
    ],
    [
      'figures that are errors',
      [HEADER, TRUA, '2\tNậy\t#REF!\t#REF!\t#REF!\t#REF!', TOTAL],
      ['1 Trùa', '2 Nậy', '3 =Tổng cộng'],
    ],
    ['a name that is a formula in text', [HEADER, '1\t=1+1\t105\t7\t2\t5', NAY], ['1 =1+1', '2 Nậy']],
  ])('with %s', (_name, lines, expected) => {
    const [table, ...others] = tablesIn(...lines);
    expect(linesOf(table)).toEqual(expected);
    expect(others).toEqual([]);
  });

  it('of a form that nobody has filled yet are the named ones', () => {
    const [numbered] = tablesIn(HEADER, '1\tTrùa', '2\tNậy', '\tTổng cộng');
    expect(linesOf(numbered)).toEqual(['1 Trùa', '2 Nậy', '3 =Tổng cộng']);
    const unnumbered = 'Thôn\tTổng số hộ\tHộ nghèo đầu năm\tHộ nghèo cuối năm';
    const [table] = tablesIn(unnumbered, 'Trùa', 'Nậy', 'Tổng cộng', '', 'Người lập biểu');
    expect(linesOf(table)).toEqual(['1 Trùa', '2 Nậy', '3 =Tổng cộng']);
  });
});

describe('sums', () => {
  const CAY_DA = '3\tCây Da\t100\t9\t4\t5';

  it.each<[string, string[], string[]]>([
    ['one total', [TRUA, NAY, TOTAL], ['Tổng cộng = Trùa + Nậy']],
    [
      'Roman numbers',
      ['I\tKhu vực 1\t202\t14\t4\t10', TRUA, NAY, 'II\tKhu vực 2\t100\t9\t4\t5', CAY_DA, '\tTổng cộng\t302\t23\t8\t15'],
      ['Khu vực 1 = Trùa + Nậy', 'Khu vực 2 = Cây Da', 'Tổng cộng = Trùa + Nậy + Cây Da'],
    ],
    [
      'decimal numbers',
      [
        '1\tCụm 1\t202\t14\t4\t10',
        '1.1\tTrùa\t105\t7\t2\t5',
        '1.2\tNậy\t97\t7\t2\t5',
        '2\tCụm 2\t100\t9\t4\t5',
        '2.1\tCây Da\t100\t9\t4\t5',
        '\tToàn xã\t302\t23\t8\t15',
      ],
      ['Cụm 1 = Trùa + Nậy', 'Cụm 2 = Cây Da', 'Toàn xã = Trùa + Nậy + Cây Da'],
    ],
    [
      'a numbered grand total above',
      ['A\tTổng số\t302\t23\t8\t15', 'I\tKhu vực 1\t202\t14\t4\t10', TRUA, NAY, 'II\tKhu vực 2\t100\t9\t4\t5', CAY_DA],
      ['Tổng số = Trùa + Nậy + Cây Da', 'Khu vực 1 = Trùa + Nậy', 'Khu vực 2 = Cây Da'],
    ],
    [
      'sums below their lines',
      [TRUA, NAY, '\tCộng\t202\t14\t4\t10', CAY_DA, '\tCộng\t100\t9\t4\t5', '\tTổng cộng\t302\t23\t8\t15'],
      ['Cộng = Trùa + Nậy', 'Cộng = Cây Da', 'Tổng cộng = Trùa + Nậy + Cây Da'],
    ],
    [
      'groups that have names only',
      [
        '\tKhu vực đồng bằng\t202\t14\t4\t10',
        TRUA,
        NAY,
        '\tKhu vực miền núi\t100\t9\t4\t5',
        CAY_DA,
        '\tTổng cộng\t302\t23\t8\t15',
      ],
      ['Khu vực đồng bằng = Trùa + Nậy', 'Khu vực miền núi = Cây Da', 'Tổng cộng = Trùa + Nậy + Cây Da'],
    ],
    [
      'numbered groups of hamlets without numbers',
      [
        '1\tCụm 1\t202\t14\t4\t10',
        '\tTrùa\t105\t7\t2\t5',
        '\tNậy\t97\t7\t2\t5',
        '2\tCụm 2\t100\t9\t4\t5',
        '\tCây Da\t100\t9\t4\t5',
      ],
      ['Cụm 1 = Trùa + Nậy', 'Cụm 2 = Cây Da'],
    ],
    [
      'a last line that has the name of the commune',
      [TRUA, NAY, CAY_DA, '\tXã An Hòa Thịnh\t302\t23\t8\t15'],
      ['Xã An Hòa Thịnh = Trùa + Nậy + Cây Da'],
    ],
    ['a last line without a name', [TRUA, NAY, CAY_DA, '\t\t302\t23\t8\t15'], [' = Trùa + Nậy + Cây Da']],
    ['a wrong total', [TRUA, NAY, '\tTổng cộng\t999\t99\t9\t9'], ['Tổng cộng = Trùa + Nậy']],
    ['letters for numbers', ['A\tTrùa\t105\t7\t2\t5', 'B\tNậy\t97\t7\t2\t5', TOTAL], ['Tổng cộng = Trùa + Nậy']],
  ])('of %s', (_name, lines, expected) => {
    expect(sumsOf(tablesIn(HEADER, ...lines)[0])).toEqual(expected);
  });

  it('of a list numbered with letters hold its ninth hamlet', () => {
    const lines = 'A B C D E F G H I K'.split(' ').map((letter, order) => `${letter}\tThôn ${order}\t100\t7\t2\t5`);
    expect(tablesIn(HEADER, ...lines)[0]?.sums).toEqual([]);
  });

  it('leave titles of groups without figures out', () => {
    const [table] = tablesIn(HEADER, 'I\tKhu vực 1', TRUA, NAY, 'II\tKhu vực 2', CAY_DA, '\tTổng cộng\t302\t23\t8\t15');
    expect(linesOf(table)).toEqual(['2 Trùa', '3 Nậy', '5 Cây Da', '6 =Tổng cộng']);
  });
});

describe('where the table stands', () => {
  it('does not matter: titles above, blank columns left, columns of the officer among them', () => {
    const grid: GridCell[][] = [
      ['ỦY BAN NHÂN DÂN XÃ AN HÒA THỊNH', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['CHỈ TIÊU GIẢM HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2022'],
      [null, null, null, null, null, 'Đơn vị tính: hộ'],
      [null, 'Thôn', 'Trưởng thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', 'Hộ nghèo cuối năm', 'Ghi chú'],
      [null, 'Trùa', 'Ông Ba', 105, 7, 5, 'đã xong'],
      [null, 'Nậy', 'Bà Tư', 97, 7, 5],
    ];
    const [table] = findTables(snapshotOf({ grid, at: 'C3' }));
    expect(table && rangeOf(table)).toBe('D6:H8');
    expect(table?.hamletPosition).toBe(3);
    expect([...(table?.columns.values() ?? [])].map(({ role, position }) => [role, position])).toEqual([
      ['households', 5],
      ['poor.opening.count', 6],
      ['poor.closing.count', 7],
    ]);
  });

  it.each([
    ['CHỈ TIÊU HỘ NGHÈO NĂM 2022', 'poor.opening.count'],
    ['Biểu tổng hợp giảm nghèo', 'poor.opening.count'],
    ['CHỈ TIÊU HỘ CẬN NGHÈO NĂM 2022', 'nearPoor.opening.count'],
  ])('%s says whose households a header counts that does not', (title, role) => {
    const [table] = tablesIn(title, 'Thôn\tTổng số hộ\tĐầu năm\tGiảm trong năm\tCuối năm', 'Trùa\t105\t7\t2\t5');
    expect(table?.columns.get(role as 'poor.opening.count')?.position).toBe(2);
  });

  it.each([
    ['the year of the title, not of the period', ['CHỈ TIÊU NĂM 2023 (giai đoạn 2021-2025)', HEADER, TRUA], 2023],
    ['the year of the title, not of the paper', ['CHỈ TIÊU NĂM 2022', 'ngày 05 tháng 01 năm 2023', HEADER, TRUA], 2022],
    ['the year in the header', [`${HEADER} 2024`, TRUA], 2024],
    ['no year', [HEADER, TRUA], null],
  ])('%s', (_name, lines, year) => {
    expect(tablesIn(...lines)[0]?.year).toBe(year);
  });
});

describe('headers', () => {
  const households = { households: 2 };

  it.each<[string, string[], Record<string, number>]>([
    [
      'without a title above the names',
      [
        'STT\t\tTổng số hộ\tHộ nghèo đầu năm\t',
        '\t\t\tTS\tTỷ lệ so với tổng số hộ (%)',
        '1\tTrùa\t100\t7\t7',
        '2\tNậy\t200\t10\t5',
      ],
      { ...households, 'poor.opening.count': 3, 'poor.opening.rate': 4 },
    ],
    [
      'with years for titles',
      ['TT\tThôn\tSố hộ\tHộ nghèo\t\tHộ cận nghèo', '\t\t\t2021\t2022\t2021\t2022', '1\tTrùa\t100\t7\t5\t6\t4'],
      {
        ...households,
        'poor.opening.count': 3,
        'poor.closing.count': 4,
        'nearPoor.opening.count': 5,
        'nearPoor.closing.count': 6,
      },
    ],
    [
      'whose opening is the closing of a year that no title names',
      ['TT\tThôn\tTổng số hộ\tHộ nghèo cuối năm 2021\tHộ nghèo giảm\tHộ nghèo cuối năm', '1\tTrùa\t100\t7\t2\t5'],
      { ...households, 'poor.opening.count': 3, 'poor.reduction.count': 4, 'poor.closing.count': 5 },
    ],
    [
      'with bare rates beside their counts',
      [
        'TT\tXóm\tTổng số hộ\tHộ nghèo đầu năm\tTỷ lệ\tGiảm\tTỷ lệ',
        '1\tTrùa\t100\t7\t7\t2\t2',
        '2\tNậy\t200\t10\t5\t2\t1',
      ],
      {
        ...households,
        'poor.opening.count': 3,
        'poor.opening.rate': 4,
        'poor.reduction.count': 5,
        'poor.reduction.rate': 6,
      },
    ],
    [
      'with all households last, under the group before',
      ['TT\tXóm\tHộ nghèo\t\t', '\t\tĐầu năm\tCuối năm\tTổng số hộ', '1\tTrùa\t7\t5\t100', '2\tNậy\t10\t8\t200'],
      { households: 4, 'poor.opening.count': 2, 'poor.closing.count': 3 },
    ],
    [
      'that split the reduction in plan and result: neither is the reduction',
      [
        'TT\tThôn\tTổng số hộ\tHộ nghèo đầu năm\tGiảm trong năm\t\tHộ nghèo cuối năm',
        '\t\t\t\tKế hoạch\tThực hiện',
        '1\tTrùa\t100\t7\t1\t2\t5',
      ],
      { ...households, 'poor.opening.count': 3, 'poor.closing.count': 6 },
    ],
    [
      'with nothing but rates',
      ['TT\tThôn\tTỷ lệ hộ nghèo đầu năm\tTỷ lệ hộ nghèo cuối năm', '1\tTrùa\t7.1\t5'],
      { 'poor.opening.rate': 2, 'poor.closing.rate': 3 },
    ],
  ])('%s', (_name, lines, expected) => {
    const [table] = tablesIn(...lines);
    const found = [...(table?.columns.values() ?? [])].map(({ role, position }) => [role, position]);
    expect(Object.fromEntries(found)).toEqual(expected);
    expect(table?.inferred).toEqual([]);
  });
});

describe('several tables', () => {
  const near = HEADER.replaceAll('hộ nghèo', 'hộ cận nghèo').replaceAll('Hộ nghèo', 'Hộ cận nghèo');

  it('on one sheet, the larger first', () => {
    const tables = tablesIn(HEADER, TRUA, TOTAL, '', 'Biểu 2', near, TRUA, NAY, TOTAL);
    expect(tables.map(rangeOf)).toEqual(['A6:F9', 'A1:F3']);
    expect(tables[0]?.columns.has('nearPoor.opening.count')).toBe(true);
  });

  it('under the same header are two, where the list begins again', () => {
    expect(tablesIn(HEADER, TRUA, NAY, '', HEADER, TRUA, NAY).map(linesOf)).toEqual([
      ['1 Trùa', '2 Nậy'],
      ['5 Trùa', '6 Nậy'],
    ]);
    expect(tablesIn(HEADER, TRUA, TOTAL, '', HEADER, NAY, TOTAL)).toHaveLength(2);
  });

  it('on several sheets: the sheet in front first, then the larger', () => {
    const small = gridOf([HEADER, TRUA].join('\n'));
    const large = gridOf([HEADER, TRUA, NAY, TOTAL].join('\n'));
    const snapshot = snapshotOf({ grid: small }, { grid: small }, { grid: large });
    expect(findTables(snapshot).map(({ sheet }) => sheet)).toEqual(['sheet-1', 'sheet-3', 'sheet-2']);
  });

  it('leave out hidden sheets, which can be asked for, and the sheets that the tool made', () => {
    const grid = gridOf([HEADER, TRUA].join('\n'));
    const hidden = snapshotOf({ grid: [['Thư']] }, { grid, visible: false });
    expect(findTables(hidden)).toEqual([]);
    expect(findHiddenTables(hidden).map(({ sheet }) => sheet)).toEqual(['sheet-2']);
    const own = snapshotOf({ grid, tag: 'summary' }, { grid, tag: 'findings', visible: false });
    expect(findTables(own)).toEqual([]);
    expect(findHiddenTables(own)).toEqual([]);
  });
});

it('reads 100,000 lines', () => {
  const [header = []] = gridOf(
    `STT\tThôn\tTổng số hộ\t${['poor', 'near']
      .flatMap((who) =>
        ['đầu năm', 'giảm', 'cuối năm'].flatMap((when) => {
          const title = `${who === 'poor' ? 'Hộ nghèo' : 'Hộ cận nghèo'} ${when}`;
          return [title, `Tỷ lệ ${title.toLowerCase()} (%)`];
        }),
      )
      .join('\t')}`,
  );
  const line = (order: number): GridCell[] => [order, `Thôn ${order}`, 200, 12, 6, 4, 2, 8, 4, 10, 5, 2, 1, 8, 4];
  const snapshot = snapshotOf({
    grid: [header, ...Array.from({ length: 100_000 }, (_line, order) => line(order + 1))],
  });
  const [table] = findTables(snapshot);
  expect(table?.rows).toHaveLength(100_000);
});
