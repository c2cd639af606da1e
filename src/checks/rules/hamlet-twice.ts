import { writtenHamletKey } from '../../domain/hamlet-name';
import type { MeasureRole } from '../../domain/columns';
import type { Check } from '../check';
import { findingOf } from '../finding-of';
import { alikeSiblings, rowsByKey } from '../numbers/sibling-names';

/** One hamlet in several lines of one list: its households are counted twice. The later lines are laid to it. */
export const hamletTwice: Check = {
  id: 'hamlet-twice',
  severity: 'error',
  run: ({ table }) => {
    const [role] = table.columns.keys();
    if (role === undefined) return [];
    const cellOf = (row: number): { row: number; role: MeasureRole } => ({ row, role });
    return alikeSiblings(table)
      .flatMap((hamlets) => rowsByKey(hamlets, ({ name }) => writtenHamletKey(name)))
      .flatMap((lines) => {
        const [first, second] = lines;
        if (!first || !second) return [];
        const cell = cellOf(second.row);
        const others = lines.filter(({ row }) => row !== second.row).map(({ row }) => cellOf(row));
        const details = { name: first.name, lines: lines.length };
        const involved = [cell, ...others];
        return [findingOf({ id: 'hamlet-twice', details }, 'error', cell, { involved, about: 'name' })];
      });
  },
};
