import { STAGE_PAIRS } from '../domain/columns';
import { agreesWithStyle, roundedRate, STANDARD_STYLE } from '../domain/rounding';
import { numberAt, wholeCountAt } from '../domain/target-table';
import type { Check } from './check';
import { findingOf } from './finding-of';

/** A rate that no longer is its count over the households of its row, in the style of its own column. */
export const rateMismatch: Check = {
  id: 'rate-mismatch',
  severity: 'error',
  run: ({ table, styles }) =>
    STAGE_PAIRS.flatMap((pair) => {
      const style = styles.get(pair.rate)?.style ?? STANDARD_STYLE;
      return table.rows.flatMap((_row, row) => {
        const found = numberAt(table, row, pair.rate);
        const count = wholeCountAt(table, row, pair.count);
        const households = wholeCountAt(table, row, 'households');
        if (Number.isNaN(found + count + households) || (households === 0 && count > 0)) return [];
        const expected = households === 0 ? 0 : roundedRate(count, households, style);
        const agrees = households === 0 ? found === 0 : agreesWithStyle(found, count, households, style);
        if (agrees) return [];
        const cell = { row, role: pair.rate };
        const others = [
          { row, role: pair.count },
          { row, role: 'households' as const },
        ];
        return [
          findingOf({ id: 'rate-mismatch', details: { count, households, found, expected, style } }, 'error', cell, {
            involved: [cell, ...others],
            found,
            expected,
            evidence: [{ id: 'rate-of-count', cells: others, count, households, value: expected }],
            repair: [{ cell, from: found, to: expected }],
          }),
        ];
      });
    }),
};
