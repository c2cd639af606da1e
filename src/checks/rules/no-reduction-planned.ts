import { countRole, INDICATORS } from '../../domain/columns';
import { defineCheck } from '../definition/define-check';
import { at, sumOver } from '../numbers/columns-of-numbers';

/** At the commune's own pace so many households would leave poverty in a hamlet that is worth asking about. */
const LEAST_EXPECTED = 2;

/**
 * Hamlets with poor households of whom none is to leave poverty: one notice for the column. Left out are hamlets with
 * so few of them that, at the commune's own pace, one at most would: one household is the officer's to judge, who
 * knows the old and the sick among them, and need not be asked about it every year.
 */
export const noReductionPlanned = defineCheck('no-reduction-planned', 'notice', ({ table, numbers }, report) =>
  INDICATORS.flatMap((indicator) => {
    const role = countRole(indicator, 'reduction');
    if (!table.columns.has(role)) return [];
    const openings = numbers.wholeCountsOf(countRole(indicator, 'opening'));
    const idle = idleHamlets(numbers.hamlets, openings, numbers.wholeCountsOf(role));
    const involved = idle.map((row) => ({ row, role }));
    const [first] = involved;
    if (!first) return [];
    const details = { indicator, hamlets: idle.length, households: sumOver(openings, idle) };
    return [report(first, details, { involved, found: 0 })];
  }),
);

function idleHamlets(hamlets: readonly number[], openings: Float64Array, reductions: Float64Array): number[] {
  const idle: number[] = [];
  let opening = 0;
  let reduction = 0;
  for (const row of hamlets) {
    const own = at(openings, row);
    const reduced = at(reductions, row);
    if (Number.isNaN(own + reduced)) continue;
    opening += own;
    reduction += reduced;
    if (reduced === 0 && own > 0) idle.push(row);
  }
  return idle.filter((row) => reduction === 0 || at(openings, row) * reduction >= LEAST_EXPECTED * opening);
}
