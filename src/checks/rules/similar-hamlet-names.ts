import { groupBy } from '../../domain/group-by';
import { mayBeOneHamlet, writtenHamletKey } from '../../domain/hamlet-name';
import { expectAt } from '../../sheet/expect';
import { defineCheck } from '../definition/define-check';
import type { NamedRow } from '../numbers/sibling-names';

/** Two lines of one list whose names are easily taken for each other: a question, because they may be two hamlets. */
export const similarHamletNames = defineCheck('similar-hamlet-names', 'notice', ({ table, numbers }, report) => {
  const [role] = table.columns.keys();
  if (role === undefined) return [];
  return numbers.alikeSiblings.flatMap(similarPairs).map(([earlier, later]) => {
    const cell = { row: later.row, role };
    const details = { name: earlier.name, other: later.name };
    const involved = [cell, { row: earlier.row, role }];
    return report(cell, details, { involved, about: 'name' });
  });
});

/** The first line of each way of writing, with the first one above that it may be meant for. */
function similarPairs(lines: readonly NamedRow[]): [NamedRow, NamedRow][] {
  const spellings = [...groupBy(lines, ({ name }) => writtenHamletKey(name)).values()].map((alike) =>
    expectAt(alike, 0),
  );
  return spellings.flatMap((later, order): [NamedRow, NamedRow][] => {
    const earlier = spellings.slice(0, order).find(({ name }) => mayBeOneHamlet(name, later.name));
    return earlier ? [[earlier, later]] : [];
  });
}
