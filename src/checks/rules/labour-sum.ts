import { defineCheck } from '../definition/define-check';
import { communeFigure } from '../numbers/commune-figure';
import { statedFigure } from '../numbers/stated-figures';

/**
 * Poor households have labour or they have not: stated beside the table, both together are the poor households at the
 * beginning of the year. Groups by cause overlap, so no other parts are required to add up.
 */
export const labourSum = defineCheck('labour-sum', 'error', ({ table, numbers, figures }, report) => {
  const withLabour = statedFigure(figures, 'poor.withLabour');
  const withoutLabour = statedFigure(figures, 'poor.withoutLabour');
  if (!withLabour || !withoutLabour || table.counted === 'persons') return [];
  const poor = communeFigure(numbers, 'poor.opening.count');
  const sum = withLabour.value + withoutLabour.value;
  if (!poor || poor.value === sum) return [];
  const details = { withLabour: withLabour.value, withoutLabour: withoutLabour.value, poor: poor.value };
  return [
    report(poor.cell, details, {
      found: sum,
      expected: poor.value,
      elsewhere: withLabour.place,
    }),
  ];
});
