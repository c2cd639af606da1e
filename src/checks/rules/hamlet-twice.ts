import { groupBy } from '../../domain/group-by';
import { writtenHamletKey } from '../../domain/hamlet-name';
import type { MeasureRole } from '../../domain/columns';
import { defineCheck } from '../definition/define-check';

/** One hamlet in several lines of one list: its households are counted twice. The later lines are attributed to it. */
export const hamletTwice = defineCheck('hamlet-twice', 'error', ({ table, numbers }, report) => {
  const [role] = table.columns.keys();
  if (role === undefined) return [];
  const cellOf = (row: number): { row: number; role: MeasureRole } => ({ row, role });
  return numbers.alikeSiblings
    .flatMap((hamlets) => [...groupBy(hamlets, ({ name }) => writtenHamletKey(name)).values()])
    .flatMap((lines) => {
      const [first, second] = lines;
      if (!first || !second) return [];
      const cell = cellOf(second.row);
      const others = lines.filter(({ row }) => row !== second.row).map(({ row }) => cellOf(row));
      const details = { name: first.name, lines: lines.length };
      const involved = [cell, ...others];
      return [report(cell, details, { involved, about: 'name' })];
    });
});
