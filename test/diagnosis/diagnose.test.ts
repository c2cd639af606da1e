import { inferStyles } from '../../src/checks/numbers/infer-styles';
import { diagnose } from '../../src/diagnosis/diagnose';
import type { MeasureRole } from '../../src/domain/columns';
import type { CellRepair, Finding } from '../../src/domain/finding';
import { alternativesOf, repairOf } from '../../src/domain/finding';
import type { RowSum, TargetTable } from '../../src/domain/target-table';
import { findTables } from '../../src/reading/find-tables';
import { sampleSnapshot } from '../support/sample-snapshot';
import type { LineLiteral } from '../support/target-table-of';
import { targetTableOf, TOTAL } from '../support/target-table-of';

function diagnosed(table: TargetTable): Finding[] {
  return diagnose({ table, styles: inferStyles(table) });
}

/** A repair in one line: row, column, what stands there and what should. */
function inShort(repair: readonly CellRepair[]): string {
  return repair.map(({ cell: { row, role }, from, to }) => `${row} ${role} ${from} → ${to}`).join(', ');
}

function repairIn(finding: Finding | undefined): string {
  return finding ? inShort(repairOf(finding)) : '';
}

/** The other repairs that are as small. */
function othersOf(finding: Finding | undefined): string[] {
  return finding ? alternativesOf(finding).map(inShort) : [];
}

const errorsOf = (table: TargetTable): Finding[] => diagnosed(table).filter(({ severity }) => severity === 'error');

const POOR = ['poor.opening.count', 'poor.reduction.count', 'poor.closing.count'] as const;
const POOR_WITH_RATES: readonly MeasureRole[] = [
  'households',
  'poor.opening.count',
  'poor.opening.rate',
  'poor.reduction.count',
  'poor.reduction.rate',
  'poor.closing.count',
  'poor.closing.rate',
];

/** Four hamlets and their total, all of it right. */
const RIGHT: readonly LineLiteral[] = [
  ['Sâm Cồn', 166, 10, 6.02, 2, 1.2, 8, 4.82],
  ['Trùa', 105, 7, 6.67, 2, 1.9, 5, 4.76],
  ['Nậy', 97, 17, 17.53, 2, 2.06, 15, 15.46],
  ['Cừa Quán', 130, 28, 21.54, 12, 9.23, 16, 12.31],
  [TOTAL, 498, 62, 12.45, 18, 3.61, 44, 8.84],
];

/** The right table with some cells of its own: row, column, what stands there instead. */
function withCells(...cells: readonly [row: number, column: number, literal: LineLiteral[1]][]): TargetTable {
  const lines = RIGHT.map(([name, ...values], row): LineLiteral => {
    const own = new Map(cells.flatMap(([of, column, literal]) => (of === row ? [[column, literal] as const] : [])));
    return [name, ...values.map((value, column) => (own.has(column) ? (own.get(column) ?? null) : value))];
  });
  return targetTableOf(POOR_WITH_RATES, ...lines);
}

describe('the sample', () => {
  const [table] = findTables(sampleSnapshot());
  if (!table) throw new Error('the sample has a table');
  const findings = diagnosed(table);

  it('has exactly three causes and two odd rounding styles', () => {
    expect(findings.map(({ id, severity }) => `${severity} ${id}`)).toEqual([
      'error total-mismatch',
      'error rate-mismatch',
      'error rate-mismatch',
      'notice rounding-style',
      'notice rounding-style',
    ]);
    expect(findings.slice(0, 3).map((error) => inShort(repairOf(error)))).toEqual([
      '19 nearPoor.reduction.count 50 → 51, 19 nearPoor.reduction.rate 2.44 → 2.49',
      '1 poor.reduction.rate 1.8 → 1.9',
      '11 nearPoor.reduction.rate 2.03 → 2.33',
    ]);
    expect(findings.slice(0, 3).map(({ resolution }) => resolution.kind)).toEqual(['certain', 'certain', 'certain']);
  });

  it('lays the wrong total to one cell by two computations, and lets its rate follow', () => {
    expect(findings[0]?.evidence).toMatchObject([
      { id: 'sum-of-rows', addends: 19, value: 51 },
      { id: 'row-identity', opening: 171, closing: 120, value: 51 },
      { id: 'rate-follows', found: 2.44, from: 50, value: 2.49 },
    ]);
  });
});

describe('one wrong cell', () => {
  it('is none in a table that is right', () => {
    expect(diagnosed(withCells())).toEqual([]);
  });

  it.each<[string, TargetTable, string, string[]]>([
    [
      'a count',
      withCells([1, 3, 3]),
      '1 poor.reduction.count 3 → 2',
      ['rest-of-total', 'row-identity', 'count-of-rate'],
    ],
    ['a rate', withCells([2, 2, 17.35]), '2 poor.opening.rate 17.35 → 17.53', ['rate-of-count']],
    ['a rate below zero', withCells([2, 2, -17.53]), '2 poor.opening.rate -17.53 → 17.53', ['rate-of-count']],
    ['a rate above 100', withCells([2, 2, 1753]), '2 poor.opening.rate 1753 → 17.53', ['rate-of-count']],
    ['the households', withCells([1, 0, 150]), '1 households 150 → 105', ['rest-of-total', 'households-of-rates']],
    [
      'a total',
      withCells([4, 3, 19]),
      '4 poor.reduction.count 19 → 18',
      ['sum-of-rows', 'row-identity', 'count-of-rate'],
    ],
    [
      'a total and the rate computed from it',
      withCells([4, 3, 19], [4, 4, 3.82]),
      '4 poor.reduction.count 19 → 18, 4 poor.reduction.rate 3.82 → 3.61',
      ['sum-of-rows', 'row-identity', 'rate-follows'],
    ],
    [
      'a count and a rate that was wrong anyway',
      withCells([3, 1, 82], [3, 2, 2.15]),
      '3 poor.opening.count 82 → 28, 3 poor.opening.rate 2.15 → 21.54',
      ['rest-of-total', 'row-identity', 'rate-of-count'],
    ],
  ])('is named with its number: %s', (_name, table, repair, evidence) => {
    const errors = errorsOf(table);
    expect(errors.map((error) => inShort(repairOf(error)))).toEqual([repair]);
    expect(errors[0]?.evidence.map(({ id }) => id)).toEqual(evidence);
    expect(errors[0]?.expected).toBe(errors.flatMap(repairOf)[0]?.to);
    expect(['certain', 'nearly', 'likeliest']).toContain(errors[0]?.resolution.kind);
  });

  it('is told apart from another in the same row', () => {
    const errors = errorsOf(withCells([4, 1, 63], [4, 2, 12.54]));
    expect(errors.map((error) => inShort(repairOf(error)))).toEqual([
      '4 poor.opening.count 63 → 62, 4 poor.opening.rate 12.54 → 12.45',
    ]);
  });
});

describe('a tie', () => {
  it('names no number, and lists every repair', () => {
    const [error, ...others] = errorsOf(targetTableOf(POOR, ['Trùa', 7, 2, 6]));
    expect(others).toEqual([]);
    expect(error).toMatchObject({ id: 'row-identity', resolution: { kind: 'tied' }, expected: null });
    expect(othersOf(error)).toEqual([
      '0 poor.opening.count 7 → 8',
      '0 poor.reduction.count 2 → 1',
      '0 poor.closing.count 6 → 5',
    ]);
  });

  it('is broken by the one repair that a slip of the hand explains', () => {
    const [error] = errorsOf(targetTableOf(POOR, ['Trùa', 141, 52, 98]));
    expect(repairIn(error)).toBe('0 poor.closing.count 98 → 89');
    expect(othersOf(error)).toEqual(['0 poor.opening.count 141 → 150', '0 poor.reduction.count 52 → 43']);
    expect(error?.evidence.at(-1)).toMatchObject({ id: 'slip', slip: 'swapped-digits', found: 98, value: 89 });
  });

  it('between a hamlet whose rates were computed from a swap of digits and the total is broken by that swap', () => {
    const [error, ...others] = errorsOf(withCells([1, 0, 150], [1, 2, 4.67], [1, 4, 1.33], [1, 6, 3.33]));
    expect(others).toEqual([]);
    expect(repairIn(error)).toBe(
      '1 households 150 → 105, 1 poor.opening.rate 4.67 → 6.67, 1 poor.reduction.rate 1.33 → 1.9, ' +
        '1 poor.closing.rate 3.33 → 4.76',
    );
    expect(othersOf(error)).toContainEqual(expect.stringContaining('4 households 498 → 543'));
    expect(error?.evidence.map(({ id }) => id)).toEqual([
      'rest-of-total',
      'rate-follows',
      'rate-follows',
      'rate-follows',
      'slip',
    ]);
  });

  it('has the total among its repairs where a hamlet is wrong but agrees with itself', () => {
    const [first, ...others] = errorsOf(withCells([2, 1, 12], [2, 2, 12.37], [2, 5, 10], [2, 6, 10.31]));
    expect(others).toEqual([]);
    expect(repairIn(first)).toBe(
      '2 poor.opening.count 12 → 17, 2 poor.opening.rate 12.37 → 17.53, ' +
        '2 poor.closing.count 10 → 15, 2 poor.closing.rate 10.31 → 15.46',
    );
    expect(othersOf(first)).toContainEqual(
      expect.stringMatching(/^4 poor.opening.count 62 → 57.*4 poor.closing.count 44 → 39/),
    );
    expect(first?.evidence.at(-1)).toMatchObject({ id: 'slip' });
  });

  it('stays apart from another tie', () => {
    const errors = errorsOf(targetTableOf(POOR, ['Trùa', 7, 2, 6], ['Nậy', 8, 2, 7]));
    expect(errors.map((error) => othersOf(error).length)).toEqual([3, 3]);
  });

  it('of more repairs than can be told apart lists none', () => {
    const lines = Array.from({ length: 300 }, (_line, index): LineLiteral => [`Thôn ${index}`, 10]);
    const [error, ...others] = errorsOf(targetTableOf(['households'], ...lines, [TOTAL, 3001]));
    expect(others).toEqual([]);
    expect(error).toMatchObject({
      id: 'total-mismatch',
      expected: null,
      resolution: { kind: 'tied', alternatives: [] },
    });
  });
});

describe('a cell without a usable number', () => {
  it.each<[string, TargetTable, string, number]>([
    ['a blank count', withCells([1, 3, null]), 'missing-value', 2],
    ['a blank total', withCells([4, 1, null]), 'missing-value', 62],
    ['a blank rate', withCells([2, 2, null]), 'missing-value', 17.53],
    ['a count below zero', withCells([3, 1, -28]), 'negative-number', 28],
    ['half a household', withCells([0, 5, 8.5]), 'broken-count', 8],
    ['a word', withCells([0, 0, 'năm']), 'unreadable-cell', 166],
  ])('gets the number that all computations agree on: %s', (_name, table, id, expected) => {
    const errors = errorsOf(table);
    expect(errors.map((error) => error.id)).toEqual([id]);
    expect(errors[0]).toMatchObject({ expected, resolution: { kind: 'certain', repair: [{ to: expected }] } });
    expect(errors[0]?.evidence.length).toBeGreaterThan(0);
  });

  it('gets none where computations disagree, or none leads to it', () => {
    const disagreeing = targetTableOf(POOR, ['Trùa', 7, null, 5], ['Nậy', 8, 2, 6], [TOTAL, null, 5, null]);
    expect(errorsOf(disagreeing)).toMatchObject([
      { id: 'missing-value', cell: { row: 2, role: 'poor.opening.count' }, expected: 15 },
      {
        id: 'missing-value',
        cell: { row: 0, role: 'poor.reduction.count' },
        expected: null,
        resolution: { kind: 'none' },
      },
      { id: 'missing-value', cell: { row: 2, role: 'poor.closing.count' }, expected: 11 },
    ]);
    expect(errorsOf(targetTableOf(POOR, ['Trùa', 7, null, null]))).toMatchObject([
      { id: 'missing-value', expected: null },
      { id: 'missing-value', expected: null },
    ]);
  });
});

describe('what cannot be settled', () => {
  it('names the cell and no number where many numbers would do', () => {
    const table = targetTableOf(['households', 'poor.opening.count', 'nearPoor.opening.count'], ['Trùa', 10, 7, 6]);
    const [error] = errorsOf(table);
    expect(error).toMatchObject({ id: 'poor-exceed-households', resolution: { kind: 'tied' }, expected: null });
  });

  it('names the one cell at fault without a number where its rate leaves it open', () => {
    const table = targetTableOf(
      [
        'households',
        'poor.opening.count',
        'poor.opening.rate',
        'poor.closing.count',
        'poor.closing.rate',
        'nearPoor.opening.count',
        'nearPoor.opening.rate',
      ],
      ['Trùa', 40, 1, 0.25, 1, 0.25, 1, 0.25],
    );
    const [error] = errorsOf(table);
    expect(error).toMatchObject({ cell: { role: 'households' }, resolution: { kind: 'unsettled' }, expected: null });
  });

  it('shows each contradiction where there are too many to be searched to the end', () => {
    const roles = [...POOR, ...POOR.map((role) => role.replace('poor', 'nearPoor') as MeasureRole)];
    const lines = Array.from({ length: 60 }, (_line, index): LineLiteral => {
      const wrong = index % 4 === 0 ? 1 + (index % 7) : 0;
      return [`Thôn ${index}`, 20 + index, 5, 15 + index + wrong, 30, 4, 26 + wrong];
    });
    const total = [1, 2, 3, 4, 5, 6].map((column) =>
      lines.reduce((sum, line) => sum + Number(line[column]), column * 3),
    );
    const errors = errorsOf(targetTableOf(roles, ...lines, [TOTAL, ...total]));
    expect(errors.length).toBeGreaterThan(15);
    expect(new Set(errors.map(({ resolution }) => resolution.kind))).toEqual(new Set(['unproven']));
    expect(errors.every(({ expected }) => expected === null)).toBe(true);
  });
});

describe('nested sums', () => {
  const rows: readonly LineLiteral[] = [
    ['Sâm Cồn', 10, 2, 8],
    ['Trùa', 7, 2, 5],
    ['Khu I', 17, 4, 13],
    ['Nậy', 20, 3, 17],
    ['Cừa Quán', 30, 5, 25],
    ['Khu II', 50, 8, 42],
    [TOTAL, 67, 12, 55],
  ];
  const sums: readonly RowSum[] = [
    { total: 2, addends: [0, 1] },
    { total: 5, addends: [3, 4] },
    { total: 6, addends: [2, 5] },
  ];
  const nested = (cell: [row: number, column: number, value: number]): TargetTable => {
    const lines = rows.map(([name, ...values], row): LineLiteral => [
      name,
      ...values.map((value, column) => (row === cell[0] && column === cell[1] ? cell[2] : value)),
    ]);
    return { ...targetTableOf(POOR, ...lines), sums };
  };

  it('lay the fault to the one line in which all rules meet', () => {
    expect(errorsOf(nested([0, 0, 10]))).toEqual([]);
    expect(errorsOf(nested([2, 1, 6])).map((error) => inShort(repairOf(error)))).toEqual([
      '2 poor.reduction.count 6 → 4',
    ]);
    expect(errorsOf(nested([3, 0, 2])).map((error) => inShort(repairOf(error)))).toEqual([
      '3 poor.opening.count 2 → 20',
    ]);
    expect(errorsOf(nested([6, 2, 54])).map((error) => inShort(repairOf(error)))).toEqual([
      '6 poor.closing.count 54 → 55',
    ]);
  });
});
