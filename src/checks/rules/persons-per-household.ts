import { defineCheck } from '../definition/define-check';
import { at, rowsAbove } from '../numbers/columns-of-numbers';
import { personsBesideHouseholds } from '../numbers/persons-columns';

/** A hamlet whose households have more persons on average is worth another look; fewer than one is an error. */
const MOST_PERSONS = 8;

/** Unusually many persons for so many households. Who moved within the year is too few to have an average. */
export const personsPerHousehold = defineCheck('persons-per-household', 'warning', ({ numbers, beside }, report) =>
  personsBesideHouseholds(numbers, beside)
    .filter(({ isStanding }) => isStanding)
    .flatMap(({ persons: allPersons, households: allHouseholds, roles: [role, ...others] }) =>
      rowsAbove(allPersons, allHouseholds, MOST_PERSONS).map((row) => {
        const [persons, households] = [at(allPersons, row), at(allHouseholds, row)];
        const cell = { row, role };
        const involved = [cell, ...others.map((other) => ({ row, role: other }))];
        const details = { persons, households };
        return report(cell, details, { involved, found: persons });
      }),
    ),
);
