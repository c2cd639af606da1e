import type { StageCountRole, StagePair } from '../../domain/columns';
import { countRole, STAGE_PAIRS } from '../../domain/columns';
import type { CellRepair, FaultPattern } from '../../domain/finding';
import type { PrintedRate } from '../../domain/infer-style';
import { inferStyle } from '../../domain/infer-style';
import type { RoundingStyle } from '../../domain/rounding';
import { agreesWithStyle, roundedRate, STANDARD_STYLE } from '../../domain/rounding';
import type { TargetTable } from '../../domain/target-table';
import { grandTotal, numberAt, wholeCountAt } from '../../domain/target-table';
import { explanationOf, isOneFault } from './fault-pattern';

/** How a printed rate may have come about: from which numbers, and times what. */
interface RateOrigin {
  readonly pattern: FaultPattern;
  readonly rateAt: (row: number) => PrintedRate;
}

const FACTORS = [100, 0.01, 10, 0.1];
const SIGNIFICANT_DIGITS = 15;

/** What a rate column has gone wrong by, and the style its rates turn out to have. */
export interface RateColumnFault {
  readonly pattern: FaultPattern;
  readonly style: RoundingStyle;
}

/** The fault of a rate column with these failing rows; null where the rows are better told one by one. */
export function rateColumnFault(
  table: TargetTable,
  pair: StagePair,
  failed: readonly number[],
): RateColumnFault | null {
  const hypotheses = originsOf(table, pair).map(({ pattern, rateAt }) => {
    const style = styleUnder(table, rateAt);
    return { pattern, style, explained: failed.filter((row) => agrees(rateAt(row), style)).length };
  });
  const explanation = explanationOf(hypotheses, failed.length);
  if (explanation) return explanation;
  return isOneFault(failed.length) ? { pattern: { kind: 'unexplained' }, style: STANDARD_STYLE } : null;
}

/** The rates that the failing rows should have. */
export function recomputedRates(
  table: TargetTable,
  { rate, count }: StagePair,
  failed: readonly number[],
  style: RoundingStyle,
): CellRepair[] {
  return failed.map((row) => {
    const to = roundedRate(wholeCountAt(table, row, count), wholeCountAt(table, row, 'households'), style);
    return { cell: { row, role: rate }, from: numberAt(table, row, rate), to };
  });
}

function originsOf(table: TargetTable, pair: StagePair): RateOrigin[] {
  const printed = (row: number): number => numberAt(table, row, pair.rate);
  const share = (row: number, role: StageCountRole, of: 'households' | StageCountRole): [number, number] => [
    wholeCountAt(table, row, role),
    wholeCountAt(table, row, of),
  ];
  const rate = (row: number, [count, households]: [number, number]): PrintedRate => ({
    printed: printed(row),
    count,
    households,
  });
  const opening = countRole(pair.indicator, 'opening');
  const whole = grandTotal(table);
  const ofTotal = (row: number, total: number, role: 'households' | StageCountRole): [number, number] => [
    wholeCountAt(table, row, pair.count),
    wholeCountAt(table, total, role),
  ];
  return [
    ...FACTORS.map((factor): RateOrigin => ({
      pattern: { kind: 'scaled', factor },
      rateAt: scaledRates(table, pair, factor),
    })),
    ...([1, -1] as const).map((lines): RateOrigin => ({
      pattern: { kind: 'shifted', lines },
      rateAt: (row) => rate(row, share(row - lines, pair.count, 'households')),
    })),
    {
      pattern: { kind: 'share-of-opening' },
      rateAt: (row) => rate(row, share(row, pair.count, opening)),
    },
    ...(whole ? [whole] : []).flatMap(({ total }): RateOrigin[] => [
      { pattern: { kind: 'share-of-commune' }, rateAt: (row) => rate(row, ofTotal(row, total, 'households')) },
      { pattern: { kind: 'share-of-total' }, rateAt: (row) => rate(row, ofTotal(row, total, pair.count)) },
    ]),
    ...STAGE_PAIRS.filter(({ count }) => count !== pair.count).map(({ count }): RateOrigin => ({
      pattern: { kind: 'other-column', role: count },
      rateAt: (row) => rate(row, share(row, count, 'households')),
    })),
  ];
}

/** The rates of a column as they would be without the factor. */
function scaledRates(table: TargetTable, { rate, count }: StagePair, factor: number): (row: number) => PrintedRate {
  return (row) => ({
    printed: Number((numberAt(table, row, rate) / factor).toPrecision(SIGNIFICANT_DIGITS)),
    count: wholeCountAt(table, row, count),
    households: wholeCountAt(table, row, 'households'),
  });
}

function styleUnder(table: TargetTable, rateAt: (row: number) => PrintedRate): RoundingStyle {
  return inferStyle(table.rows.map((_row, row) => rateAt(row)).filter(isComplete)).style;
}

function agrees(rate: PrintedRate, style: RoundingStyle): boolean {
  return isComplete(rate) && agreesWithStyle(rate.printed, rate.count, rate.households, style);
}

function isComplete({ printed, count, households }: PrintedRate): boolean {
  return !Number.isNaN(printed + count) && households > 0;
}
