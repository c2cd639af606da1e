import { hamletLikeness, mayBeOneHamlet, writtenHamletKey } from '../../domain/hamlet-name';
import type { Check } from '../check';
import { findingOf } from '../finding-of';
import type { NamedRow } from '../numbers/sibling-names';
import { alikeSiblings, rowsByKey } from '../numbers/sibling-names';

/** Two lines of one list whose names are easily taken for each other: a question, because they may be two hamlets. */
export const similarHamletNames: Check = {
  id: 'similar-hamlet-names',
  severity: 'notice',
  run: ({ table }) => {
    const [role] = table.columns.keys();
    if (role === undefined) return [];
    return alikeSiblings(table)
      .flatMap((hamlets) => rowsByKey(hamlets, ({ name }) => hamletLikeness(name)))
      .flatMap(similarPairs)
      .map(([earlier, later]) => {
        const cell = { row: later.row, role };
        const details = { name: earlier.name, other: later.name };
        const involved = [cell, { row: earlier.row, role }];
        return findingOf({ id: 'similar-hamlet-names', details }, 'notice', cell, { involved, about: 'name' });
      });
  },
};

/** The first line of each way of writing, with the first one above that it may be meant for. */
function similarPairs(lines: readonly NamedRow[]): [NamedRow, NamedRow][] {
  const spellings = rowsByKey(lines, ({ name }) => writtenHamletKey(name)).flatMap(([first]) => first ?? []);
  return spellings.flatMap((later, order): [NamedRow, NamedRow][] => {
    const earlier = spellings.slice(0, order).find(({ name }) => mayBeOneHamlet(name, later.name));
    return earlier ? [[earlier, later]] : [];
  });
}
