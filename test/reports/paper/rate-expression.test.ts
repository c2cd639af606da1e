import { roundedRate } from '../../../src/domain/rounding';
import type { RoundingStyle } from '../../../src/domain/rounding';
import { rateExpression } from '../../../src/reports/paper/rate-expression';

const HALF_UP_2: RoundingStyle = { digits: 2, mode: 'half-up' };

describe('a rate as part of a formula', () => {
  it.each<[RoundingStyle, number, string]>([
    [HALF_UP_2, 1, 'ROUND(D8*10000/C8,0)/100'],
    [HALF_UP_2, 100, 'ROUND(D8*10000/C8,0)/10000'],
    [{ digits: 1, mode: 'truncate' }, 1, 'TRUNC(D8*1000/C8)/10'],
    [{ digits: 0, mode: 'half-up' }, 1, 'ROUND(D8*100/C8,0)'],
  ])('rounded as %j, %d percent points a unit: %s', (style, scale, expression) => {
    expect(rateExpression('D8', 'C8', style, scale)).toBe(expression);
  });

  /** 201/20000 is 1.005 %: its half goes up, though no float holds it. */
  it('rounds the half among whole units as the core does', () => {
    expect(rateExpression('201', '20000', HALF_UP_2, 1)).toBe('ROUND(201*10000/20000,0)/100');
    expect(Math.round((201 * 10_000) / 20_000) / 100).toBe(1.01);
    expect(roundedRate(201, 20_000, HALF_UP_2)).toBe(1.01);
  });
});
