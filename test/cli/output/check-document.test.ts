import { check } from '../../../src/app/checking/check';
import { checkDocument } from '../../../src/cli/output/check-document';
import { vi } from '../../../src/locales/vi';
import { snapshotOf } from '../../support/snapshot-of';

const FORM = [
  [
    'Thôn',
    'Hộ nghèo đầu năm',
    'Hộ thoát nghèo',
    'Giảm khác',
    'Hộ nghèo phát sinh mới',
    'Tăng khác',
    'Hộ nghèo cuối năm',
  ],
  ['Trùa', 20, 3, 1, 2, 0, 18],
  ['Nậy', 9, 1, 0, 1, 1, 9],
  ['Tổng cộng', 29, 4, 1, 3, 1, 28],
];

describe('the document of a form with movements', () => {
  const report = check(snapshotOf({ grid: FORM }));
  const document = checkDocument('so.xlsx', report, vi);

  it('names the columns of the movements by their roles', () => {
    expect(document.tables[0]?.columns).toMatchObject({
      hamlet: 'A',
      'poor.opening.count': 'B',
      'poor.escaped.count': 'C',
      'poor.new.count': 'E',
      'poor.closing.count': 'G',
    });
  });

  it('lays findings to cells by their addresses', () => {
    const wrong = FORM.map((line, row) => (row === 1 ? [...line.slice(0, 2), 5, ...line.slice(3)] : line));
    const { findings } = checkDocument('so.xlsx', check(snapshotOf({ grid: wrong })), vi);
    expect(findings.map(({ id, cell }) => `${id} ${cell}`)).toEqual(
      expect.arrayContaining(['movement-identity G2', 'total-mismatch C4']),
    );
  });
});

describe('the document of a table whose formulas refer to text', () => {
  it('lists the formulas that go wrong because of it with the cell that is to blame', () => {
    const error = { error: '#VALUE!' };
    const grid = [
      ['Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', 'Giảm hộ nghèo', 'Hộ nghèo cuối năm'],
      ['Trùa', 105, 20, '-', { value: error, formula: '=C2-D2' }],
      ['Nậy', 97, 9, 1, { value: 8, formula: '=C3-D3' }],
      ['Tổng cộng', 202, 29, 1, { value: error, formula: '=SUM(E2:E3)' }],
    ];
    const { findings } = checkDocument('so.xlsx', check(snapshotOf({ grid })), vi);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ id: 'number-as-text', cell: 'D2', expected: 0, consequences: ['E2', 'E4'] }]);
    expect(findings.filter(({ severity }) => severity !== 'error').every((each) => !('consequences' in each))).toBe(
      true,
    );
  });
});
