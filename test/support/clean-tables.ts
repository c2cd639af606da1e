import fc from 'fast-check';
import type { CountRole, MeasureRole, RateRole } from '../../src/domain/columns';
import { COLUMN_ROLES, COUNT_ROLES, countRole, INDICATORS, STAGE_PAIRS } from '../../src/domain/columns';
import type { RoundingStyle } from '../../src/domain/rounding';
import { roundedRate } from '../../src/domain/rounding';
import type { TargetTable } from '../../src/domain/target-table';
import type { LineLiteral } from './target-table-of';
import { targetTableOf, TOTAL } from './target-table-of';

/** The numbers of one line. */
export type Line = Readonly<Record<CountRole, number>>;

/** A table that is right, with how each of its rate columns rounds. */
export interface CleanTable {
  readonly lines: readonly Line[];
  readonly styles: Readonly<Record<RateRole, RoundingStyle>>;
  readonly table: TargetTable;
}

export const MEASURE_ROLES: readonly MeasureRole[] = COLUMN_ROLES.filter(
  (role): role is MeasureRole => role !== 'index' && role !== 'hamlet',
);

const indicator = fc.record({ opening: fc.integer({ min: 0, max: 60 }), reduced: fc.integer({ min: 0, max: 100 }) });

const hamlet: fc.Arbitrary<Line> = fc
  .record({ households: fc.integer({ min: 30, max: 400 }), poor: indicator, nearPoor: indicator })
  .map(({ households, ...indicators }) => {
    const line: Partial<Record<CountRole, number>> = { households };
    for (const each of INDICATORS) {
      const opening = Math.floor((indicators[each].opening / 200) * households);
      const reduction = Math.floor((indicators[each].reduced / 100) * opening);
      line[countRole(each, 'opening')] = opening;
      line[countRole(each, 'reduction')] = reduction;
      line[countRole(each, 'closing')] = opening - reduction;
    }
    return line as Line;
  });

const style: fc.Arbitrary<RoundingStyle> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<RoundingStyle>({ digits: 2, mode: 'half-up' }) },
  {
    weight: 2,
    arbitrary: fc.record<RoundingStyle>({
      digits: fc.integer({ min: 1, max: 3 }),
      mode: fc.constantFrom('half-up', 'half-even', 'truncate'),
    }),
  },
);

/** Right tables of so many hamlets and their total, with a rounding style for each column. */
export function cleanTables(hamlets: { min: number; max: number }): fc.Arbitrary<CleanTable> {
  const styles = fc.tuple(...STAGE_PAIRS.map(() => style));
  return fc
    .tuple(fc.array(hamlet, { minLength: hamlets.min, maxLength: hamlets.max }), styles)
    .map(([lines, chosen]) => cleanTable(lines, stylesOf(chosen)));
}

function stylesOf(chosen: readonly RoundingStyle[]): Record<RateRole, RoundingStyle> {
  return Object.fromEntries(STAGE_PAIRS.map(({ rate }, order) => [rate, chosen[order]])) as Record<
    RateRole,
    RoundingStyle
  >;
}

/** A table of these hamlets with their total. */
export function cleanTable(hamlets: readonly Line[], styles: Readonly<Record<RateRole, RoundingStyle>>): CleanTable {
  const total = Object.fromEntries(
    COUNT_ROLES.map((role) => [role, hamlets.reduce((sum, line) => sum + line[role], 0)]),
  ) as Line;
  const lines = [...hamlets, total];
  const literal = lines.map((line, index): LineLiteral => {
    const name = index === hamlets.length ? TOTAL : `Thôn ${index + 1}`;
    return [name, ...MEASURE_ROLES.map((role) => numberOf(line, role, styles))];
  });
  return { lines, styles, table: targetTableOf(MEASURE_ROLES, ...literal) };
}

/** The number a right line has in a column. */
export function numberOf(line: Line, role: MeasureRole, styles: Readonly<Record<RateRole, RoundingStyle>>): number {
  const pair = STAGE_PAIRS.find(({ rate }) => rate === role);
  if (!pair) return line[role as CountRole];
  return line.households === 0 ? 0 : roundedRate(line[pair.count], line.households, styles[pair.rate]);
}
