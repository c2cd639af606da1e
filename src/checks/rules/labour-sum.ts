import type { Check } from '../check';
import { communeFigure } from '../numbers/commune-figure';
import { findingOf } from '../finding-of';
import { statedFigure } from '../numbers/stated-figures';

/**
 * Poor households have labour or they have not: stated beside the table, both together are the poor households at the
 * beginning of the year. Groups by cause overlap, so no other parts are required to add up.
 */
export const labourSum: Check = {
  id: 'labour-sum',
  severity: 'error',
  run: ({ table, figures }) => {
    const withLabour = statedFigure(figures, 'poor.withLabour');
    const withoutLabour = statedFigure(figures, 'poor.withoutLabour');
    if (!withLabour || !withoutLabour || table.counted === 'persons') return [];
    const poor = communeFigure(table, 'poor.opening.count');
    const sum = withLabour.value + withoutLabour.value;
    if (!poor || poor.value === sum) return [];
    const details = { withLabour: withLabour.value, withoutLabour: withoutLabour.value, poor: poor.value };
    return [
      findingOf({ id: 'labour-sum', details }, 'error', poor.cell, {
        found: sum,
        expected: poor.value,
        elsewhere: withLabour.place,
      }),
    ];
  },
};
