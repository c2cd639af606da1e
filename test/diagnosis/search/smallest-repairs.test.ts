import fc from 'fast-check';
import { RATE_ROLES } from '../../../src/domain/columns';
import type { RateRole } from '../../../src/domain/columns';
import type { InferredStyle } from '../../../src/domain/infer-style';
import type { RoundingStyle } from '../../../src/domain/rounding';
import type { TargetTable } from '../../../src/domain/target-table';
import { typedCellWeight } from '../../../src/diagnosis/search/cell-weights';
import { TableNumbers } from '../../../src/checks/numbers/table-numbers';
import { RowRules } from '../../../src/diagnosis/search/row-rules';
import { smallestRepairs } from '../../../src/diagnosis/search/smallest-repairs';
import { sumEdits } from '../../../src/diagnosis/search/sum-edits';
import type { Line } from '../../support/clean-tables';
import { cleanTable } from '../../support/clean-tables';
import { CASES } from '../../support/random-cases';
import { askHighs } from '../highs-oracle';
import { errorOf, spoil } from '../injected-errors';

const ONE_DIGIT: RoundingStyle = { digits: 1, mode: 'half-up' };
const STYLES = Object.fromEntries(RATE_ROLES.map((role) => [role, ONE_DIGIT])) as Record<RateRole, RoundingStyle>;
const LIMIT = 600;
const LEAST_SHARE_COMPARED = 0.97;

const smallLine: fc.Arbitrary<Line> = fc
  .record({
    households: fc.integer({ min: 8, max: 60 }),
    poor: fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })),
    nearPoor: fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })),
  })
  .map(({ households, poor, nearPoor }) => ({
    households,
    'poor.opening.count': Math.max(...poor),
    'poor.reduction.count': Math.min(...poor),
    'poor.closing.count': Math.max(...poor) - Math.min(...poor),
    'nearPoor.opening.count': Math.max(...nearPoor),
    'nearPoor.reduction.count': Math.min(...nearPoor),
    'nearPoor.closing.count': Math.max(...nearPoor) - Math.min(...nearPoor),
  }));

const smallSpoiledTable = fc
  .tuple(
    fc.array(smallLine, { minLength: 2, maxLength: 4 }),
    fc.array(errorOf('count', 'rate', 'total', 'total-with-rate', 'count-with-rate'), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([lines, errors, hasRates, hasTotal]) => {
    const { table } = spoil(cleanTable(lines, STYLES), errors.slice(0, lines.length));
    const columns = new Map([...table.columns].filter(([role]) => hasRates || !role.endsWith('.rate')));
    return { ...table, columns, sums: hasTotal ? table.sums : [] };
  })
  .filter(({ columns }) => [...columns.values()].every(({ numbers }) => numbers.every((number) => number <= LIMIT)));

function costOf(table: TargetTable): number {
  const styles = new Map(
    RATE_ROLES.map((role): [RateRole, InferredStyle] => [role, { style: ONE_DIGIT, accepted: [ONE_DIGIT], margin: 0 }]),
  );
  const rules = new RowRules(new TableNumbers(table), styles, {
    rates: new Set(),
    identities: new Set(),
    sums: new Set(),
  });
  const brokenRows = table.rows.flatMap((_row, row) => (rules.holds(row) ? [] : [row]));
  const problem = { brokenRows, sums: sumEdits(rules), rules, weight: typedCellWeight, limit: LIMIT };
  const result = smallestRepairs(problem, 1e6);
  return result.proven ? result.cost : Number.NaN;
}

describe('the smallest repair', () => {
  it('costs what an integer solver finds, where the answer of that solver really holds', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(smallSpoiledTable, async (table) => {
        const oracle = await askHighs(table, LIMIT);
        if (!oracle.feasible) return;
        compared += 1;
        expect(costOf(table)).toBe(oracle.cost);
      }),
      { numRuns: CASES.oracleTables },
    );
    expect(compared).toBeGreaterThanOrEqual(Math.floor(LEAST_SHARE_COMPARED * CASES.oracleTables));
  });
});
