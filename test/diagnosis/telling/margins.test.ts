import { inferStyles } from '../../../src/checks/numbers/infer-styles';
import { diagnose } from '../../../src/diagnosis/diagnose';
import type { MeasureRole } from '../../../src/domain/columns';
import type { Finding } from '../../../src/domain/finding';
import type { LineLiteral } from '../../support/target-table-of';
import { targetTableOf } from '../../support/target-table-of';

const WITHOUT_RATE_OF_REDUCTION: readonly MeasureRole[] = [
  'households',
  'poor.opening.count',
  'poor.opening.rate',
  'poor.reduction.count',
  'poor.closing.count',
  'poor.closing.rate',
];

const WITH_ALL_RATES: readonly MeasureRole[] = [...WITHOUT_RATE_OF_REDUCTION, 'poor.reduction.rate'];

function errorsOf(roles: readonly MeasureRole[], ...lines: readonly LineLiteral[]): Finding[] {
  const table = targetTableOf(roles, ...lines);
  return diagnose({ table, styles: inferStyles(table) }).filter(({ severity }) => severity === 'error');
}

describe('the margin to the next best repair', () => {
  it('is one rate where a count alone is to blame, and another count would take its rate along', () => {
    // 10 − 2 ≠ 7: the reduction could be 3, or the opening 9 with its rate, or the closing 8 with its rate.
    const [error, ...others] = errorsOf(
      WITHOUT_RATE_OF_REDUCTION,
      ['Sâm Cồn', 166, 10, 6.02, 2, 7, 4.22],
      ['Nậy', 97, 17, 17.53, 2, 15, 15.46],
    );
    expect(others).toEqual([]);
    expect(error).toMatchObject({
      resolution: {
        kind: 'nearly',
        repair: [{ cell: { row: 0, role: 'poor.reduction.count' }, from: 2, to: 3 }],
        margin: 5,
      },
    });
  });

  it('is not spoken of where every other repair is much dearer', () => {
    // 8 agrees with 10 − 2 and with 4.82 %; were it 9, the reduction would be 1, and two rates would be wrong.
    const [error] = errorsOf(
      WITH_ALL_RATES,
      ['Sâm Cồn', 166, 10, 6.02, 2, 9, 4.82, 1.2],
      ['Nậy', 97, 17, 17.53, 2, 15, 15.46, 2.06],
    );
    expect(error?.resolution).toEqual({
      kind: 'certain',
      repair: [{ cell: { row: 0, role: 'poor.closing.count' }, from: 9, to: 8 }],
    });
  });
});
