import fc from 'fast-check';
import type { RoundingStyle } from '../../src/domain/rounding';
import { roundedRate } from '../../src/domain/rounding';
import { HEADER_ROWS } from './sample-snapshot';
import type { CellDetail, GridCell } from './snapshot-of';

/** How a sheet writes a rate: as percent points, or as a fraction under a percent format. */
export type RateForm = 'points' | 'fraction';

interface Hamlet {
  readonly households: number;
  readonly poor: readonly [opening: number, reduction: number];
  readonly nearPoor: readonly [opening: number, reduction: number];
}

const anyHamlet: fc.Arbitrary<Hamlet> = fc
  .oneof(fc.integer({ min: 0, max: 400 }), fc.constantFrom(160, 200, 800, 4000, 20_000))
  .chain((households) => fc.tuple(fc.constant(households), fc.nat(households)))
  .chain(([households, poor]) =>
    fc.record({
      households: fc.constant(households),
      poor: fc.tuple(fc.constant(poor), fc.nat(poor)),
      nearPoor: fc.nat(households - poor).chain((opening) => fc.tuple(fc.constant(opening), fc.nat(opening))),
    }),
  );

const anyStyle: fc.Arbitrary<RoundingStyle> = fc.record({
  digits: fc.integer({ min: 1, max: 3 }),
  mode: fc.constantFrom('half-up', 'half-even', 'truncate'),
});

/** The right number, a wrong one, or none. */
const anyFault = fc.oneof(
  { weight: 12, arbitrary: fc.constant('right' as const) },
  { weight: 1, arbitrary: fc.constant('wrong' as const) },
  { weight: 1, arbitrary: fc.constant('blank' as const) },
);
type Fault = 'right' | 'wrong' | 'blank';

/** A line's cells from the households on: counts, each with its rate, as its form and the faults have it. */
function lineCells(
  { households, poor, nearPoor }: Hamlet,
  styles: readonly RoundingStyle[],
  form: RateForm,
  faultAt: (place: number) => Fault,
  derivedCounts: 'closings' | 'all',
): GridCell[] {
  const counts = [poor, nearPoor].flatMap(([opening, reduction]) => [opening, reduction, opening - reduction]);
  const pairs = counts.flatMap((count, order): GridCell[] => {
    const isDerived = derivedCounts === 'all' || order % 3 === 2;
    const style = styles[order] ?? { digits: 2, mode: 'half-up' };
    const rate = households === 0 ? 0 : roundedRate(count, households, style);
    return [
      faulty(count, isDerived ? faultAt(order * 2) : 'right'),
      rateCell(rate, form, style, faultAt(order * 2 + 1)),
    ];
  });
  return [faulty(households, derivedCounts === 'all' ? faultAt(12) : 'right'), ...pairs];
}

function faulty(count: number, fault: Fault): number | null {
  if (fault === 'blank') return null;
  return fault === 'wrong' ? count + 1 : count;
}

function rateCell(rate: number, form: RateForm, { digits }: RoundingStyle, fault: Fault): CellDetail {
  const printed = fault === 'wrong' ? rate + 7 : rate;
  const zeros = '0'.repeat(digits);
  const value = form === 'points' ? printed : printed / 100;
  return { value: fault === 'blank' ? null : value, format: form === 'points' ? `0.${zeros}` : `0.${zeros}%` };
}

/** The grid of a target sheet with sound inputs; closings, totals and rates may be wrong or missing. */
export const anyTargetSheet: fc.Arbitrary<{ readonly form: RateForm; readonly grid: GridCell[][] }> = fc
  .record({
    hamlets: fc.array(anyHamlet, { minLength: 2, maxLength: 12 }),
    styles: fc.array(anyStyle, { minLength: 6, maxLength: 6 }),
    form: fc.constantFrom<RateForm>('points', 'fraction'),
    faults: fc.array(anyFault, { minLength: 13 * 13, maxLength: 13 * 13 }),
  })
  .map(({ hamlets, styles, form, faults }) => {
    const sum = (pick: (hamlet: Hamlet) => number) => hamlets.reduce((running, hamlet) => running + pick(hamlet), 0);
    const total: Hamlet = {
      households: sum((hamlet) => hamlet.households),
      poor: [sum((hamlet) => hamlet.poor[0]), sum((hamlet) => hamlet.poor[1])],
      nearPoor: [sum((hamlet) => hamlet.nearPoor[0]), sum((hamlet) => hamlet.nearPoor[1])],
    };
    const faultAt = (line: number) => (place: number) => faults[line * 13 + place] ?? 'right';
    return {
      form,
      grid: [
        ...HEADER_ROWS.map((row) => [...row]),
        ...hamlets.map((hamlet, line): GridCell[] => {
          return [line + 1, `Thôn ${line + 1}`, ...lineCells(hamlet, styles, form, faultAt(line), 'closings')];
        }),
        [null, 'Tổng cộng', ...lineCells(total, styles, form, faultAt(hamlets.length), 'all')],
      ],
    };
  });
