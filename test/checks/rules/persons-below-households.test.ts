import { personsBelowHouseholds } from '../../../src/checks/rules/persons-below-households';
import type { TargetTable } from '../../../src/domain/target-table';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { PLACE, stated } from '../stated';
import { testCheck } from '../test-check';

const ROLES = ['households', 'persons', 'poor.opening.count', 'poor.opening.persons'] as const;
const poor = targetTableOf(['poor.opening.count'], ['Trùa', 7], ['Nậy', 5], [TOTAL, 12]);

/** The second lines of a form that counts households in the first line of each unit and persons in the second. */
function linesOfPersons(...lines: readonly (readonly [string, number])[]): TargetTable {
  return { ...targetTableOf(['poor.opening.count'], ...lines), counted: 'persons' };
}

testCheck(personsBelowHouseholds, {
  valid: [
    { name: 'a person or more in each household', table: targetTableOf(ROLES, ['Trùa', 100, 412, 7, 7]) },
    { name: 'persons that cannot be read', table: targetTableOf(ROLES, ['Trùa', 100, null, 7, 'mười']) },
    { name: 'persons without a column of their households', table: targetTableOf(['persons'], ['Trùa', 0]) },
    {
      name: 'lines of persons that are enough',
      table: poor,
      beside: [linesOfPersons(['Trùa', 20], ['Nậy', 9], [TOTAL, 29])],
    },
    {
      name: 'lines of persons of other hamlets',
      table: poor,
      beside: [linesOfPersons(['Cừa', 2], ['Nậy', 2], [TOTAL, 4])],
    },
    {
      name: 'lines of persons on another sheet',
      table: poor,
      beside: [{ ...linesOfPersons(['Trùa', 2], ['Nậy', 9], [TOTAL, 11]), sheet: 'sheet-2' }],
    },
    { name: 'a stated number of persons that is enough', table: poor, figures: [stated('poor.persons', 12)] },
    { name: 'stated persons of whom the table says nothing', table: poor, figures: [stated('nearPoor.persons', 1)] },
    {
      name: 'a table of persons beside stated ones',
      table: { ...poor, counted: 'persons' },
      figures: [stated('poor.persons', 3)],
    },
  ],
  invalid: [
    {
      name: 'fewer persons than households',
      table: targetTableOf(ROLES, ['Trùa', 100, 99, 7, 20], ['Nậy', 50, 200, 5, 4]),
      findings: [
        {
          row: 0,
          role: 'persons',
          found: 99,
          expected: null,
          details: { persons: 99, households: 100 },
          involved: ['0 persons', '0 households'],
        },
        {
          row: 1,
          role: 'poor.opening.persons',
          found: 4,
          expected: null,
          details: { persons: 4, households: 5 },
          involved: ['1 poor.opening.persons', '1 poor.opening.count'],
        },
      ],
    },
    {
      name: 'households that moved without persons',
      table: targetTableOf(['poor.escaped.count', 'poor.escaped.persons'], ['Trùa', 2, 0]),
      findings: [
        { row: 0, role: 'poor.escaped.persons', found: 0, expected: null, details: { persons: 0, households: 2 } },
      ],
    },
    {
      name: 'fewer persons stated than poor households counted, at the total and with the place',
      table: poor,
      figures: [stated('poor.persons', 11)],
      findings: [
        {
          row: 2,
          role: 'poor.opening.count',
          found: 11,
          expected: null,
          details: { persons: 11, households: 12 },
          elsewhere: PLACE,
        },
      ],
    },
    {
      name: 'fewer persons than households in the line of persons below',
      table: poor,
      beside: [linesOfPersons(['Trùa', 20], ['Nậy', 4], [TOTAL, 24])],
      findings: [
        {
          row: 1,
          role: 'poor.opening.count',
          found: 4,
          expected: null,
          details: { persons: 4, households: 5 },
          involved: ['1 poor.opening.count'],
        },
      ],
    },
  ],
});
