import fc from 'fast-check';
import type { Waiver } from '../../../src/app/settings';
import { answeredFindings, waivedBy, waiverOf, withoutWaiver, withWaiver } from '../../../src/app/checking/waive';
import { findingOf } from '../../../src/checks/definition/finding-of';
import type { Finding } from '../../../src/domain/finding';
import type { TargetTable } from '../../../src/domain/target-table';
import type { LineLiteral } from '../../support/target-table-of';
import { targetTableOf, TOTAL } from '../../support/target-table-of';

const ROLES = ['households', 'poor.opening.count', 'poor.opening.rate'] as const;
const LINES: readonly LineLiteral[] = [
  ['Trùa', 105, 7, 6.67],
  ['Nậy', 97, 'bảy', 7.22],
  ['Nậy', 97, null, 7.22],
  [TOTAL, 299, 22, 6.69],
];
const table = tableWith();

function tableWith(lines: readonly LineLiteral[] = LINES): TargetTable {
  return targetTableOf(ROLES, ...lines);
}

function total(found: number, expected: number | null, row = 3): Finding {
  return findingOf(
    { id: 'total-mismatch', details: { sum: expected ?? 0, addends: 3, found } },
    'error',
    { row, role: 'poor.opening.count' },
    expected === null ? { found } : { found, expected },
  );
}

const unreadable = findingOf({ id: 'unreadable-cell', details: { text: 'bảy', isComputed: false } }, 'error', {
  row: 1,
  role: 'poor.opening.count',
});
const missing = findingOf({ id: 'missing-value', details: {} }, 'error', { row: 2, role: 'poor.opening.count' });
const twice: Finding = {
  ...findingOf(
    { id: 'hamlet-twice', details: { name: 'Nậy', lines: 2 } },
    'error',
    { row: 1, role: 'households' },
    {
      involved: [
        { row: 1, role: 'households' },
        { row: 2, role: 'households' },
      ],
    },
  ),
  about: 'name',
};
const style = (digits: number, affected: number): Finding =>
  findingOf(
    {
      id: 'rounding-style',
      details: { role: 'poor.opening.rate', style: { digits, mode: 'truncate' }, affected, odd: 0 },
    },
    'notice',
    { row: 0, role: 'poor.opening.rate' },
  );
const stated = (place: Finding['elsewhere']): Finding => ({ ...total(99, 101), ...(place && { elsewhere: place }) });
const onPlan = stated({ kind: 'cell', sheet: 'sheet-2', sheetName: 'Kế hoạch', row: 4, column: 0 });
const inText = stated({ kind: 'text', passage: 'còn 99 hộ' });

const EACH = { number: total(22, 21), unreadable, missing, twice, style: style(1, 3), onPlan, inText };

describe('an answer to a finding', () => {
  it.each(Object.entries(EACH))('holds for the very finding that it was given to: %s', (_name, finding) => {
    const waiver = waiverOf(table, finding, 'Theo phiếu');
    expect(waivedBy([waiver], table, finding)).toBe(waiver);
  });

  it('holds for no other finding', () => {
    const findings = Object.values(EACH);
    const answered = findings.map((finding) => waiverOf(table, finding, 'Theo phiếu'));
    findings.forEach((finding, order) => {
      expect(waivedBy(answered.toSpliced(order, 1), table, finding)).toBeUndefined();
    });
  });

  it.each<[string, TargetTable, Finding]>([
    ['the cell holds another number', tableWith([...LINES.slice(0, 3), [TOTAL, 299, 23, 6.69]]), total(23, 21)],
    ['the number should be another one', table, total(22, 20)],
    ['nobody can tell any more what it should be', table, total(22, null)],
    ['another check speaks', table, { ...total(22, 21), ...unreadable, cell: total(22, 21).cell }],
    ['another line is meant', table, total(22, 21, 0)],
    ['another sheet is meant', { ...table, sheetName: 'Biểu 2' }, total(22, 21)],
  ])('ends where %s', (_case, now, finding) => {
    const waiver = waiverOf(table, total(22, 21), 'Theo phiếu');
    expect(waivedBy([waiver], now, finding)).toBeUndefined();
  });

  it('ends where an unreadable text became another one, and where one of the names did', () => {
    const answers = [unreadable, twice].map((finding) => waiverOf(table, finding, 'Theo phiếu'));
    const other = tableWith([LINES[0] ?? [''], ['Nậy', 97, '7 hộ', 7.22], ['Nậy Trên', 97, null, 7.22]]);
    expect(answeredFindings(answers, other, [unreadable, twice]).waived).toEqual([]);
  });

  it('survives lines added above its own, and columns before it', () => {
    const waiver = waiverOf(table, total(22, 21), 'Theo phiếu');
    const longer = tableWith([['Đông Hà', 127, 8, 6.3], ...LINES]);
    expect(waivedBy([waiver], longer, total(22, 21, 4))).toBe(waiver);
  });

  it('tells lines of one name apart', () => {
    const waiver = waiverOf(table, { ...missing, cell: { row: 1, role: 'households' } }, 'Theo phiếu');
    expect(waivedBy([waiver], table, { ...missing, cell: { row: 2, role: 'households' } })).toBeUndefined();
  });

  it('to a style holds for the column, however many of its cells show it, until the style is another', () => {
    const waiver = waiverOf(table, style(1, 3), 'Theo mẫu của tỉnh');
    expect(waivedBy([waiver], table, { ...style(1, 2), cell: { row: 1, role: 'poor.opening.rate' } })).toBe(waiver);
    expect(waivedBy([waiver], table, style(2, 3))).toBeUndefined();
  });

  it('to a goal that is missed holds until it is missed by something else', () => {
    const missed = (wanted: number, reached: number): Finding =>
      findingOf({ id: 'goal-missed', details: { indicator: 'poor', kind: 'reduction', wanted, reached } }, 'warning', {
        row: 3,
        role: 'poor.opening.count',
      });
    const waiver = waiverOf(table, missed(30, 27), 'Xã chấp nhận');
    expect(waivedBy([waiver], table, missed(30, 27))).toBe(waiver);
    expect(waivedBy([waiver], table, missed(30, 26))).toBeUndefined();
    expect(waivedBy([waiver], table, missed(31, 27))).toBeUndefined();
  });

  it('ends where the cell stays and what it is held against becomes another', () => {
    const disagree = (value: number): Finding =>
      findingOf(
        { id: 'movements-disagree', details: { other: 'nearPoor.fromPoor.count', value, sheet: 'Biểu cận nghèo' } },
        'error',
        { row: 0, role: 'poor.opening.count' },
        { found: 7 },
      );
    const waiver = waiverOf(table, disagree(6), 'Đã đối chiếu');
    expect(waivedBy([waiver], table, disagree(6))).toBe(waiver);
    expect(waivedBy([waiver], table, disagree(5))).toBeUndefined();
  });

  it('keeps the reason as one line, as text', () => {
    expect(waiverOf(table, missing, '  Thôn mới,\nchưa\trà soát <b>=1+1</b> ').reason).toBe(
      'Thôn mới, chưa rà soát <b>=1+1</b>',
    );
  });
});

describe('the answers', () => {
  const first = waiverOf(table, total(22, 21), 'Theo phiếu');
  const second = waiverOf(table, missing, 'Thôn mới');

  it('hold one for each check of a cell: a later one takes the place of the earlier', () => {
    const later = { ...first, found: '23', reason: 'Đã đối chiếu' };
    expect(withWaiver([first, second], later)).toEqual([second, later]);
  });

  it('tell answered findings from open ones, each in its place', () => {
    const { findings, waived } = answeredFindings([first], table, [missing, total(22, 21), unreadable]);
    expect(findings).toEqual([missing, unreadable]);
    expect(waived).toEqual([{ finding: total(22, 21), waiver: first }]);
  });

  it('are as before where one is given and undone, whatever they are', () => {
    const text = fc.string();
    const record = { id: text, sheet: text, line: text, role: text, found: text, expected: text, reason: text };
    const waivers = fc.uniqueArray(fc.record<Waiver>(record), {
      selector: ({ id, sheet, line, role }) => JSON.stringify([id, sheet, line, role]),
    });
    fc.assert(
      fc.property(waivers, (all) => {
        const others = withoutWaiver(all, first);
        expect(withoutWaiver(withWaiver(others, first), first)).toEqual(others);
      }),
    );
  });
});
