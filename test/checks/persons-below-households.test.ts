import { personsBelowHouseholds } from '../../src/checks/persons-below-households';
import { TOTAL, targetTableOf } from '../target-table-of';
import { PLACE, stated } from './stated';
import { testCheck } from './test-check';

const ROLES = ['households', 'persons', 'poor.opening.count', 'poor.opening.persons'] as const;
const poor = targetTableOf(['poor.opening.count'], ['Trùa', 7], ['Nậy', 5], [TOTAL, 12]);

testCheck(personsBelowHouseholds, {
  valid: [
    { name: 'a person or more in each household', table: targetTableOf(ROLES, ['Trùa', 100, 412, 7, 7]) },
    { name: 'persons that cannot be read', table: targetTableOf(ROLES, ['Trùa', 100, null, 7, 'mười']) },
    { name: 'persons without a column of their households', table: targetTableOf(['persons'], ['Trùa', 0]) },
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
  ],
});
