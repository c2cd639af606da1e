import { countRole, INDICATORS } from '../../domain/columns';
import type { Finding } from '../../domain/finding';
import type { Check, CheckContext } from '../check';
import { at, rowsAbove } from '../numbers/columns-of-numbers';
import { communeFigure } from '../numbers/commune-figure';
import { findingOf } from '../finding-of';
import { personsBesideHouseholds } from '../numbers/persons-columns';

/** Fewer persons than households, in a line of the table or where the plan states the persons of all poor households. */
export const personsBelowHouseholds: Check = {
  id: 'persons-below-households',
  severity: 'error',
  run: (context) => [...inTable(context), ...inFigures(context)],
};

function inTable(context: CheckContext): Finding[] {
  return personsBesideHouseholds(context).flatMap(
    ({ persons: allPersons, households: allHouseholds, roles: [role, ...others] }) =>
      rowsAbove(allHouseholds, allPersons).map((row) => {
        const [persons, households] = [at(allPersons, row), at(allHouseholds, row)];
        const cell = { row, role };
        const involved = [cell, ...others.map((other) => ({ row, role: other }))];
        const details = { persons, households };
        return findingOf({ id: 'persons-below-households', details }, 'error', cell, { involved, found: persons });
      }),
  );
}

/** The plan counts the persons of those who are poor when the year begins. */
function inFigures({ table, figures = [] }: CheckContext): Finding[] {
  if (table.counted === 'persons') return [];
  return INDICATORS.flatMap((indicator) => {
    const stated = figures.filter(({ subject }) => subject === `${indicator}.persons`);
    const known = stated.length > 0 ? communeFigure(table, countRole(indicator, 'opening')) : null;
    if (!known) return [];
    const { cell, value: households } = known;
    return stated
      .filter(({ value }) => value < households)
      .map(({ value: persons, place: elsewhere }) => {
        const details = { persons, households };
        return findingOf({ id: 'persons-below-households', details }, 'error', cell, { found: persons, elsewhere });
      });
  });
}
