import type { MeasureRole } from '../../src/domain/columns';
import type { TargetTable } from '../../src/domain/target-table';
import { derivedCells } from '../../src/planning/recalculate';
import { TOTAL, targetTableOf } from '../support/target-table-of';

const COUNTS = ['households', 'poor.opening.count', 'poor.reduction.count', 'poor.closing.count'] as const;
const RATES = ['households', 'poor.opening.count', 'poor.opening.rate'] as const;

/** "row role = value", with "!" where the table says otherwise. */
function derived(table: TargetTable, styles: Parameters<typeof derivedCells>[1] = new Map()): string[] {
  return [...derivedCells(table, styles)].map(
    ({ cell, value, agrees }) => `${cell.row} ${cell.role} = ${value}${agrees ? '' : ' !'}`,
  );
}

describe('derivedCells', () => {
  it('derives closings from opening and reduction, and totals from the hamlets', () => {
    const table = targetTableOf(COUNTS, ['Trùa', 105, 7, 2, 6], ['Nậy', 97, 7, 2, 5], [TOTAL, 202, 13, 4, 11]);
    expect(derived(table)).toEqual([
      '0 poor.closing.count = 5 !',
      '1 poor.closing.count = 5',
      '2 households = 202',
      '2 poor.opening.count = 14 !',
      '2 poor.reduction.count = 4',
      '2 poor.closing.count = 10 !',
    ]);
  });

  it('fills blank closings and totals', () => {
    const table = targetTableOf(COUNTS, ['Trùa', 105, 7, 2, null], [TOTAL, null, null, null, null]);
    expect(derived(table)).toEqual([
      '0 poor.closing.count = 5 !',
      '1 households = 105 !',
      '1 poor.opening.count = 7 !',
      '1 poor.reduction.count = 2 !',
      '1 poor.closing.count = 5 !',
    ]);
  });

  describe('beside the measures', () => {
    const BESIDE = ['persons', 'poor.escaped.count'] as const;
    const derivedBeside = (...lines: Parameters<typeof targetTableOf>[1][]) =>
      derived(targetTableOf(['households', ...BESIDE], ...lines)).filter((line) => !line.includes('households'));

    it.each<[string, Parameters<typeof derivedBeside>, string[]]>([
      [
        'derives the totals of persons and movements',
        [
          ['Trùa', 105, 400, 2],
          ['Nậy', 97, 380, 1],
          [TOTAL, 202, 781, 4],
        ],
        ['2 persons = 780 !', '2 poor.escaped.count = 3 !'],
      ],
      [
        'takes a blank movement for none, and a blank number of persons for unknown',
        [
          ['Trùa', 105, null, null],
          ['Nậy', 97, 380, 1],
          [TOTAL, 202, 780, null],
        ],
        ['2 poor.escaped.count = 1 !'],
      ],
      [
        'leaves blank what nobody had',
        [
          ['Trùa', 105, 400, null],
          ['Nậy', 97, 380, null],
          [TOTAL, 202, 780, null],
        ],
        ['2 persons = 780'],
      ],
    ])('%s', (_name, lines, expected) => {
      expect(derivedBeside(...lines)).toEqual(expected);
    });

    it('derives none of them for one indicator alone', () => {
      const table = targetTableOf(['households', 'persons'], ['Trùa', 105, 400], [TOTAL, 105, 401]);
      const cells = [...derivedCells(table, new Map(), { indicators: ['poor'] })].map(({ cell }) => cell.role);
      expect(cells).toEqual(['households']);
    });
  });

  it('derives rates from counts as they will be', () => {
    const roles = [...COUNTS, 'poor.closing.rate'] as const;
    const table = targetTableOf(roles, ['Trùa', 105, 7, 2, 6, 5.71], [TOTAL, 105, 7, 2, 6, 5.71]);
    expect(derived(table).filter((line) => line.includes('rate'))).toEqual([
      '0 poor.closing.rate = 4.76 !',
      '1 poor.closing.rate = 4.76 !',
    ]);
  });

  it.each<[string, MeasureRole, TargetTable]>([
    ['a closing whose opening is missing', 'poor.closing.count', targetTableOf(COUNTS, ['Trùa', 105, null, 2, 5])],
    ['a closing that would be below zero', 'poor.closing.count', targetTableOf(COUNTS, ['Trùa', 105, 2, 7, 5])],
    [
      'a total with an unreadable hamlet',
      'households',
      targetTableOf(COUNTS, ['Trùa', 'x', 7, 2, 5], [TOTAL, 105, 7, 2, 5]),
    ],
    ['a rate whose count is missing', 'poor.opening.rate', targetTableOf(RATES, ['Trùa', 105, null, 6.67])],
    ['a rate of some of no households', 'poor.opening.rate', targetTableOf(RATES, ['Trùa', 0, 7, 6.67])],
  ])('leaves out %s', (_name, role, table) => {
    expect(derived(table).some((line) => line.includes(role))).toBe(false);
  });

  it('derives nothing for columns that the sheet has not', () => {
    expect(derived(targetTableOf(['households'], ['Trùa', 105]))).toEqual([]);
  });

  it('says zero of no households', () => {
    expect(derived(targetTableOf(RATES, ['Trùa', 0, 0, null]))).toEqual(['0 poor.opening.rate = 0 !']);
  });

  it('prints rates in the style of their column, half-even as half-up', () => {
    const table = targetTableOf(RATES, ['Trùa', 32, 1, 9]);
    const rate = (digits: number, mode: 'truncate' | 'half-up' | 'half-even') =>
      derived(table, new Map([['poor.opening.rate', { digits, mode }]]));
    expect(rate(2, 'truncate')).toEqual(['0 poor.opening.rate = 3.12 !']);
    expect(rate(2, 'half-even')).toEqual(['0 poor.opening.rate = 3.13 !']);
    expect(rate(1, 'truncate')).toEqual(['0 poor.opening.rate = 3.1 !']);
    expect(derived(table)).toEqual(['0 poor.opening.rate = 3.13 !']);
  });

  it.each([
    ['more digits than its column has', 6.667, '0 poor.opening.rate = 6.667'],
    ['the whole quotient', (7 / 105) * 100, '0 poor.opening.rate = 6.67'],
  ])('leaves a right rate with %s', (_name, printed, line) => {
    expect(derived(targetTableOf(RATES, ['Trùa', 105, 7, printed]))).toEqual([line]);
  });

  it('adds subtotals before the total that adds them up, wherever it stands', () => {
    const table: TargetTable = {
      ...targetTableOf(['households'], ['Toàn xã', 0], ['Khu I', 0], ['Trùa', 105], ['Nậy', 97]),
      sums: [
        { total: 0, addends: [1] },
        { total: 1, addends: [2, 3] },
      ],
    };
    expect(derived(table)).toEqual(['1 households = 202 !', '0 households = 202 !']);
  });

  it('ends also where sums add each other up', () => {
    const table: TargetTable = {
      ...targetTableOf(['households'], ['Khu I', 1], ['Khu II', 2]),
      sums: [
        { total: 0, addends: [1] },
        { total: 1, addends: [0] },
      ],
    };
    expect(derived(table)).toHaveLength(2);
  });
});
