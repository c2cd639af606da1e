import type { HeaderRole } from '../../../src/reading/header/header-vocabulary';
import { resolveVotes } from '../../../src/reading/header/resolve-votes';

type Column = readonly [path: string, vote: HeaderRole | null];

/** Columns with the levels of their titles between bars, and what their words alone say. */
const resolved = (...columns: readonly Column[]) =>
  resolveVotes(
    columns.map(([, vote]) => vote),
    columns.map(([path]) => path.split('|')),
  );

const HOUSEHOLDS: Column = ['tong so ho', 'households'];

describe('what the words of columns say together', () => {
  it('of two closings without an opening, the first is what the year opens with', () => {
    expect(
      resolved(
        HOUSEHOLDS,
        ['ho ngheo cuoi nam 2021|so ho', 'poor.closing.count'],
        ['ho ngheo cuoi nam 2021|ty le', 'poor.closing.rate'],
        ['ho ngheo cuoi nam 2022|so ho', 'poor.closing.count'],
        ['ho ngheo cuoi nam 2022|ty le', 'poor.closing.rate'],
      ),
    ).toEqual(['households', 'poor.opening.count', 'poor.opening.rate', 'poor.closing.count', 'poor.closing.rate']);
  });

  it('of openings of several years, the last counts', () => {
    expect(
      resolved(
        HOUSEHOLDS,
        ['ho ngheo dau nam 2020', 'poor.opening.count'],
        ['ho ngheo dau nam 2021', 'poor.opening.count'],
      ),
    ).toEqual(['households', null, 'poor.opening.count']);
  });

  it('a bare "giam" between the columns of one indicator is its own', () => {
    expect(
      resolved(
        HOUSEHOLDS,
        ['ho ngheo dau nam', 'poor.opening.count'],
        ['giam trong nam', null],
        ['ho ngheo cuoi nam', 'poor.closing.count'],
      ),
    ).toEqual(['households', 'poor.opening.count', 'poor.reduction.count', 'poor.closing.count']);
  });

  it('a bare "giam" between two indicators is of neither', () => {
    expect(
      resolved(
        HOUSEHOLDS,
        ['ho ngheo dau nam', 'poor.opening.count'],
        ['giam', null],
        ['ho can ngheo dau nam', 'nearPoor.opening.count'],
      ),
    ).toEqual(['households', 'poor.opening.count', null, 'nearPoor.opening.count']);
  });

  it('a bare rate belongs to the count at its left, once', () => {
    expect(resolved(HOUSEHOLDS, ['ho ngheo dau nam', 'poor.opening.count'], ['ty le', null], ['ty le', null])).toEqual([
      'households',
      'poor.opening.count',
      'poor.opening.rate',
      null,
    ]);
  });
});
