import { readFileSync } from 'node:fs';
import { check } from '../../src/app/checking/check';
import { findTables } from '../../src/reading/find-tables';
import type { GridCell } from '../support/snapshot-of';
import { snapshotOf } from '../support/snapshot-of';

/** The lines of the plan's table as printed, index first. */
const LINES: readonly GridCell[][] = readFileSync('assets/samples/hamlet-table-2022.csv', 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(',').map((field, column) => (field === '' ? null : column === 1 ? field : Number(field))));
const PAIRS = Array.from({ length: 6 }, () => ['TS', '%']).flat();
const FORM_ORDER = {
  households: 2,
  'poor.opening.count': 3,
  'poor.opening.rate': 4,
  'poor.reduction.count': 5,
  'poor.reduction.rate': 6,
  'poor.closing.count': 7,
  'poor.closing.rate': 8,
  'nearPoor.opening.count': 9,
  'nearPoor.opening.rate': 10,
  'nearPoor.reduction.count': 11,
  'nearPoor.reduction.rate': 12,
  'nearPoor.closing.count': 13,
  'nearPoor.closing.rate': 14,
};

function under(...header: readonly GridCell[][]) {
  return snapshotOf({ grid: [...header, ...LINES] });
}

function positionsIn(snapshot: ReturnType<typeof snapshotOf>): Record<string, number> {
  const [table] = findTables(snapshot);
  return Object.fromEntries([...(table?.columns ?? [])].map(([role, { position }]) => [role, position]));
}

describe('the table of the plan with the header that stands in it', () => {
  const titles = ['Đơn vị', 'Tổng số hộ gia đình', 'Hộ nghèo đầu năm 2022', 'Giảm hộ nghèo trong năm 2022'];
  const [unit = '', households = '', opening = '', reduction = ''] = titles;

  it.each<[string, GridCell[][]]>([
    [
      'each title over its columns',
      [
        [null, unit, households, opening, null, reduction],
        [null, null, null, ...PAIRS],
      ],
    ],
    [
      'titles side by side, pairs from the second column on',
      [
        [null, ...titles],
        [null, ...PAIRS],
      ],
    ],
    ['titles and pairs from the first column on', [titles, PAIRS]],
    [
      'a blank that is a space',
      [
        [' ', ...titles],
        [' ', ...PAIRS],
      ],
    ],
  ])('is read whole with %s', (_name, header) => {
    const snapshot = under(...header);
    expect(positionsIn(snapshot)).toEqual(FORM_ORDER);
    const [table] = findTables(snapshot);
    expect([table?.indexPosition, table?.hamletPosition]).toEqual([0, 1]);
    expect(table?.rows.filter(({ kind }) => kind === 'hamlet')).toHaveLength(19);
    expect(table?.inferred).toContain('nearPoor.closing.rate');
  });

  it('names as inferred just what the titles do not say', () => {
    const [table] = findTables(under([null, unit, households, opening, null, reduction], [null, null, null, ...PAIRS]));
    expect(table?.inferred).toEqual([
      'poor.closing.count',
      'poor.closing.rate',
      'nearPoor.opening.count',
      'nearPoor.opening.rate',
      'nearPoor.reduction.count',
      'nearPoor.reduction.rate',
      'nearPoor.closing.count',
      'nearPoor.closing.rate',
    ]);
  });

  it('gives the same findings as under its full header', () => {
    const findings = check(under([null, ...titles], [null, ...PAIRS])).checked?.findings ?? [];
    expect(
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ id, found }) => [id, found])
        .sort(),
    ).toEqual([
      ['rate-mismatch', 1.8],
      ['rate-mismatch', 2.03],
      ['total-mismatch', 50],
    ]);
  });
});

describe('other lost or moved titles', () => {
  it('are put right where a cell of the header has moved by one', () => {
    const groups = [
      'Hộ nghèo đầu năm',
      'Giảm hộ nghèo',
      'Hộ nghèo cuối năm',
      'Hộ cận nghèo đầu năm',
      'Giảm hộ cận nghèo',
      'Hộ cận nghèo cuối năm',
    ];
    const moved = ['STT', 'Thôn', ...groups.flatMap((group) => [group, null]), 'Tổng số hộ'];
    expect(positionsIn(under(moved, [null, null, ...PAIRS]))).toEqual(FORM_ORDER);
  });

  it('are put right where counts and rates have changed places', () => {
    const groups = [
      'Hộ nghèo đầu năm',
      'Giảm hộ nghèo',
      'Hộ nghèo cuối năm',
      'Hộ cận nghèo đầu năm',
      'Giảm hộ cận nghèo',
      'Hộ cận nghèo cuối năm',
    ];
    const header = ['STT', 'Thôn', 'Tổng số hộ', ...groups.flatMap((group) => [group, null])];
    const swapped = Array.from({ length: 6 }, () => ['%', 'TS']).flat();
    expect(positionsIn(under(header, [null, null, null, ...swapped]))).toEqual(FORM_ORDER);
  });

  it('are found for near-poor first', () => {
    const nearFirst = LINES.map((line) => [...line.slice(0, 3), ...line.slice(9), ...line.slice(3, 9)]);
    const header = [null, 'Đơn vị', 'Tổng số hộ', 'Hộ cận nghèo đầu năm', null, 'Giảm hộ cận nghèo'];
    const snapshot = snapshotOf({ grid: [header, [null, null, null, ...PAIRS], ...nearFirst] });
    expect(positionsIn(snapshot)).toMatchObject({
      'nearPoor.opening.count': 3,
      'nearPoor.closing.rate': 8,
      'poor.opening.count': 9,
      'poor.closing.rate': 14,
    });
  });

  it.each<[string, GridCell[][]]>([
    [
      'no word of poverty',
      [
        [null, 'Đơn vị', 'Tổng số hộ'],
        [null, null, null, ...PAIRS],
      ],
    ],
    [
      'nothing but the indicators',
      [
        [null, 'Đơn vị', 'Tổng số', 'Hộ nghèo'],
        [null, null, null, ...PAIRS],
      ],
    ],
    [
      'nothing but the stages',
      [
        [null, 'Đơn vị', 'Tổng số', 'Đầu năm', null, 'Giảm'],
        [null, null, null, ...PAIRS],
      ],
    ],
    ['no header at all', []],
  ])('with %s leave the roles open, and there is no table of all the pairs', (_name, header) => {
    expect(Object.keys(positionsIn(under(...header))).length).toBeLessThan(FULL);
  });

  const FULL = Object.keys(FORM_ORDER).length;
});
