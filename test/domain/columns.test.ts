import {
  COLUMN_ROLES,
  COUNT_ROLES,
  countOfRate,
  isRateRole,
  pairOf,
  RATE_ROLES,
  rateOfCount,
  STAGE_PAIRS,
} from '../../src/domain/columns';

it('the form prints six pairs, all of poor before all of near-poor', () => {
  expect(STAGE_PAIRS.map(({ indicator, stage }) => `${indicator} ${stage}`)).toEqual([
    'poor opening',
    'poor reduction',
    'poor closing',
    'nearPoor opening',
    'nearPoor reduction',
    'nearPoor closing',
  ]);
});

it('each rate stands right of its count', () => {
  expect(COLUMN_ROLES.slice(3)).toEqual(STAGE_PAIRS.flatMap(({ count, rate }) => [count, rate]));
  expect(COLUMN_ROLES).toHaveLength(15);
});

it('a column of numbers is either of counts or of rates', () => {
  expect(RATE_ROLES.every(isRateRole)).toBe(true);
  expect(COUNT_ROLES.some(isRateRole)).toBe(false);
  expect(COUNT_ROLES).toHaveLength(7);
});

it('a count leads to its rate and a rate to its count', () => {
  expect(countOfRate('nearPoor.closing.rate')).toBe('nearPoor.closing.count');
  expect(rateOfCount('poor.reduction.count')).toBe('poor.reduction.rate');
  expect(pairOf('poor.opening.rate')).toBe(pairOf('poor.opening.count'));
});
