import { countRole, INDICATORS } from '../../domain/columns';
import type { Finding } from '../../domain/finding';
import type { CheckContext } from '../definition/check-context';
import type { Report } from '../definition/define-check';
import { defineCheck } from '../definition/define-check';
import { at, rowsAbove } from '../numbers/columns-of-numbers';
import { communeFigure } from '../numbers/commune-figure';
import { personsBesideHouseholds } from '../numbers/persons-columns';

/** Fewer persons than households, in a line of the table or where the plan states the persons of all poor households. */
export const personsBelowHouseholds = defineCheck('persons-below-households', 'error', (context, report) => [
  ...inTable(context, report),
  ...inFigures(context, report),
]);

type ReportPersons = Report<'persons-below-households'>;

function inTable({ numbers, beside }: CheckContext, report: ReportPersons): Finding[] {
  return personsBesideHouseholds(numbers, beside).flatMap(
    ({ persons: allPersons, households: allHouseholds, roles: [role, ...others] }) =>
      rowsAbove(allHouseholds, allPersons).map((row) => {
        const [persons, households] = [at(allPersons, row), at(allHouseholds, row)];
        const cell = { row, role };
        const involved = [cell, ...others.map((other) => ({ row, role: other }))];
        const details = { persons, households };
        return report(cell, details, { involved, found: persons });
      }),
  );
}

/** The plan counts the persons of those who are poor when the year begins. */
function inFigures({ table, numbers, figures = [] }: CheckContext, report: ReportPersons): Finding[] {
  if (table.counted === 'persons') return [];
  return INDICATORS.flatMap((indicator) => {
    const stated = figures.filter(({ subject }) => subject === `${indicator}.persons`);
    const known = stated.length > 0 ? communeFigure(numbers, countRole(indicator, 'opening')) : null;
    if (!known) return [];
    const { cell, value: households } = known;
    return stated
      .filter(({ value }) => value < households)
      .map(({ value: persons, place: elsewhere }) => {
        const details = { persons, households };
        return report(cell, details, { found: persons, elsewhere });
      });
  });
}
