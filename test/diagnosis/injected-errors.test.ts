import { waysToMend } from '../../src/domain/finding';
import fc from 'fast-check';
import { inferStyles } from '../../src/checks/numbers/infer-styles';
import { diagnose } from '../../src/diagnosis/diagnose';
import type { TargetTable } from '../../src/domain/target-table';
import { withNumbers } from '../../src/domain/target-table';
import { cleanTables } from '../support/clean-tables';
import { CASES, SEED } from '../support/random-cases';
import type { InjectedError, Verdict } from './injected-errors';
import { errorOf, judge, spoil } from './injected-errors';

const TABLES = CASES.spoiledTables;
const PARAMETERS = { numRuns: TABLES };
const ALL_KINDS = ['count', 'rate', 'total', 'total-with-rate', 'count-with-rate'] as const;
/** Of the tables in which one repair is the smallest, so many may have been spoiled into looking otherwise. */
const LARGEST_SHARE_MISNAMED = 0.005;
/** Of tables in which every other line is wrong, so many may be better explained otherwise. */
const LARGEST_SHARE_MISSED_AMONG_TEN = 0.1;
const RUN = `${TABLES} tables of each kind, seed ${SEED}`;

const tables = cleanTables({ min: 10, max: 25 });

function errorsIn(table: TargetTable) {
  return diagnose({ table, styles: inferStyles(table) });
}

/** How often each verdict is reached over many spoiled tables. */
function tally(errors: fc.Arbitrary<readonly InjectedError[]>, of = tables): Record<Verdict, number> {
  const verdicts: Record<Verdict, number> = {
    named: 0,
    'among-the-ties': 0,
    'named-wrongly': 0,
    'not-among-the-ties': 0,
    'not-detected': 0,
    unproven: 0,
  };
  for (const [clean, injected] of fc.sample(fc.tuple(of, errors), PARAMETERS)) {
    const { table, truth } = spoil(clean, injected);
    verdicts[judge(errorsIn(table), truth)] += 1;
  }
  return verdicts;
}

describe(`errors put into right tables (${RUN})`, () => {
  it.each([
    ...ALL_KINDS.map((kind) => [`one ${kind}`, fc.tuple(errorOf(kind))] as const),
    ['three in different rows', fc.array(errorOf(...ALL_KINDS), { minLength: 3, maxLength: 3 })] as const,
    ['five in different rows', fc.array(errorOf(...ALL_KINDS), { minLength: 5, maxLength: 5 })] as const,
  ])('are detected, and named with their numbers or among the ties: %s', (_name, errors) => {
    const verdicts = tally(errors);
    expect(verdicts).toMatchObject({ 'not-detected': 0, unproven: 0, 'not-among-the-ties': 0 });
    const unique = verdicts.named + verdicts['named-wrongly'];
    expect(verdicts['named-wrongly']).toBeLessThanOrEqual(Math.floor(LARGEST_SHARE_MISNAMED * unique));
  });
});

describe(`ten errors in a table of twenty hamlets (${RUN})`, () => {
  it('are named with their numbers or among the ties, not attributed to whole columns', () => {
    const errors = fc.array(errorOf(...ALL_KINDS), { minLength: 10, maxLength: 10 });
    const verdicts = tally(errors, cleanTables({ min: 20, max: 20 }));
    expect(verdicts).toMatchObject({ 'not-detected': 0, unproven: 0 });
    const missed = verdicts['named-wrongly'] + verdicts['not-among-the-ties'];
    expect(missed).toBeLessThanOrEqual(Math.floor(LARGEST_SHARE_MISSED_AMONG_TEN * TABLES));
  });
});

describe('right tables', () => {
  it('have no error, however each column rounds', () => {
    fc.assert(
      fc.property(tables, ({ table }) => {
        expect(errorsIn(table).filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      PARAMETERS,
    );
  });
});

describe('a diagnosis', () => {
  it('mends the table: applied, nothing is wrong any more', () => {
    const errors = fc.array(errorOf(...ALL_KINDS), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(tables, errors, (clean, injected) => {
        const { table } = spoil(clean, injected);
        const found = errorsIn(table);
        const repairs = found
          .filter(({ severity }) => severity === 'error')
          .flatMap((error) => waysToMend(error)[0] ?? []);
        const mended = withNumbers(
          table,
          repairs.map(({ cell, to }) => ({ cell, value: to })),
        );
        const styles = inferStyles(table);
        const left = diagnose({ table: mended, styles });
        expect(left.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      PARAMETERS,
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(tables, fc.array(errorOf(...ALL_KINDS), { maxLength: 4 }), (clean, injected) => {
        const { table } = spoil(clean, injected);
        expect(errorsIn(table)).toEqual(errorsIn(table));
      }),
      { ...PARAMETERS, numRuns: Math.ceil(TABLES / 4) },
    );
  });
});
