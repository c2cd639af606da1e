import type { Finding } from '../domain/finding';
import { columnOf } from '../domain/target-table';
import type { Check } from './check';
import { at, rowsAbove, wholeCountsOf } from './columns-of-numbers';
import { findingOf } from './finding-of';
import { PERSONS_PAIRS } from './persons-columns';

/** A hamlet whose households have more persons on average is worth another look; fewer than one is an error. */
const MOST_PERSONS = 8;

/** Unusually many persons for so many households. Who moved within the year is too few to have an average. */
export const personsPerHousehold: Check = {
  id: 'persons-per-household',
  severity: 'warning',
  run: ({ table }) =>
    PERSONS_PAIRS.filter(({ isStanding }) => isStanding).flatMap((pair): Finding[] => {
      if (!columnOf(table, pair.persons) || !columnOf(table, pair.households)) return [];
      const allPersons = wholeCountsOf(table, pair.persons);
      const allHouseholds = wholeCountsOf(table, pair.households);
      const unusual = rowsAbove(allPersons, allHouseholds, MOST_PERSONS);
      return unusual.map((row) => {
        const [persons, households] = [at(allPersons, row), at(allHouseholds, row)];
        const cell = { row, role: pair.persons };
        const involved = [cell, { row, role: pair.households }];
        const details = { persons, households };
        return findingOf({ id: 'persons-per-household', details }, 'warning', cell, { involved, found: persons });
      });
    }),
};
