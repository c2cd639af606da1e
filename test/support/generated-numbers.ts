import type { Indicator, MeasureRole, Stage } from '../../src/domain/columns';
import { countRole, INDICATORS, STAGE_PAIRS, STAGES } from '../../src/domain/columns';
import type { RoundingStyle } from '../../src/domain/rounding';
import { roundedRate } from '../../src/domain/rounding';
import type { RandomChoice } from './random-choice';

/** The counts of one hamlet, or their sums over several. */
export type Counts = ReadonlyMap<MeasureRole, number>;

/** A hamlet where everything holds: closing is opening less reduction, poor and near-poor are among the households. */
export function hamletCounts(choice: RandomChoice, mayBeLarge: boolean): Counts {
  const households = mayBeLarge && choice.chance(0.3) ? choice.whole(1000, 4000) : choice.whole(30, 400);
  const counts = new Map<MeasureRole, number>([['households', households]]);
  for (const indicator of INDICATORS) {
    const opening = choice.chance(0.1) ? 0 : choice.whole(1, Math.floor(households / 4));
    const reduction = choice.chance(0.15) ? 0 : choice.whole(0, opening);
    const stages: Readonly<Record<Stage, number>> = { opening, reduction, closing: opening - reduction };
    for (const stage of STAGES) counts.set(countRole(indicator, stage), stages[stage]);
  }
  return counts;
}

export function sumOf(lines: readonly Counts[]): Counts {
  const sums = new Map<MeasureRole, number>();
  for (const line of lines) for (const [role, count] of line) sums.set(role, (sums.get(role) ?? 0) + count);
  return sums;
}

/** Every measure of a line: its counts, and its rates in the style of their columns. */
export function measuresOf(counts: Counts, styles: ReadonlyMap<MeasureRole, RoundingStyle>): Map<MeasureRole, number> {
  const measures = new Map(counts);
  for (const { count, rate } of STAGE_PAIRS) {
    const style = styles.get(rate) ?? { digits: 2, mode: 'half-up' };
    measures.set(rate, roundedRate(counts.get(count) ?? 0, counts.get('households') ?? 1, style));
  }
  return measures;
}

/** A rounding style for each rate column: most are the standard one. */
export function randomStyles(choice: RandomChoice): Map<MeasureRole, RoundingStyle> {
  return new Map(
    STAGE_PAIRS.map(({ rate }): [MeasureRole, RoundingStyle] => [
      rate,
      choice.of<RoundingStyle>(
        { digits: 2, mode: 'half-up' },
        { digits: 2, mode: 'half-up' },
        { digits: 2, mode: 'truncate' },
        { digits: 1, mode: 'half-up' },
        { digits: 1, mode: 'truncate' },
        { digits: 3, mode: 'half-up' },
      ),
    ]),
  );
}

/** The indicators that a sheet counts, in the order in which it prints them. */
export function randomIndicators(choice: RandomChoice): readonly Indicator[] {
  return choice.of<readonly Indicator[]>(
    INDICATORS,
    INDICATORS,
    INDICATORS,
    ['nearPoor', 'poor'],
    ['poor'],
    ['nearPoor'],
  );
}
