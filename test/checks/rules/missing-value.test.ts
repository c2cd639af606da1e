import { missingValue } from '../../../src/checks/rules/missing-value';
import { targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const ROLES = ['households', 'poor.opening.count', 'poor.opening.rate'] as const;
const nothing = { found: null, expected: null, details: {} };

testCheck(missingValue, {
  valid: [
    { name: 'a full table', table: targetTableOf(ROLES, ['Trùa', 100, 5, 5], ['Nậy', 90, 0, 0]) },
    { name: 'an unreadable cell, which is not blank', table: targetTableOf(ROLES, ['Trùa', 100, 'năm', 5]) },
    { name: 'a blank rate where there are no households', table: targetTableOf(ROLES, ['Trùa', 0, 0, null]) },
    {
      name: 'blank movements in lines that add up without them',
      table: targetTableOf(
        ['poor.opening.count', 'poor.escaped.count', 'poor.new.count', 'poor.closing.count'],
        ['Trùa', 7, 2, null, 5],
        ['Nậy', 9, null, null, 9],
      ),
    },
    {
      name: 'blank persons of a movement that nobody made',
      table: targetTableOf(['poor.escaped.count', 'poor.escaped.persons'], ['Trùa', 0, null], ['Nậy', 1, 4]),
    },
  ],
  invalid: [
    {
      name: 'the blank movements of a line that does not add up without them',
      table: targetTableOf(
        [
          'poor.opening.count',
          'poor.escaped.count',
          'poor.new.count',
          'poor.otherIncrease.count',
          'poor.closing.count',
        ],
        ['Trùa', 7, 2, null, 0, 6],
        ['Nậy', 9, 1, 0, 1, 9],
      ),
      findings: [{ row: 0, role: 'poor.new.count', ...nothing, involved: ['0 poor.new.count'] }],
    },
    {
      name: 'the persons of households that are counted, and of those that moved',
      table: targetTableOf(
        ['households', 'persons', 'poor.escaped.count', 'poor.escaped.persons'],
        ['Trùa', 100, null, 2, null],
        ['Nậy', 90, 300, 0, null],
      ),
      findings: [
        { row: 0, role: 'persons', ...nothing },
        { row: 0, role: 'poor.escaped.persons', ...nothing },
      ],
    },
    {
      name: 'a blank count, because blank is not zero',
      table: targetTableOf(ROLES, ['Trùa', 100, 5, 5], ['Nậy', 90, null, 0]),
      findings: [{ row: 1, role: 'poor.opening.count', ...nothing, involved: ['1 poor.opening.count'] }],
    },
    {
      name: 'a blank count also where there are no households',
      table: targetTableOf(ROLES, ['Trùa', 0, null, null], ['Nậy', 90, 9, 10]),
      findings: [{ row: 0, role: 'poor.opening.count', ...nothing }],
    },
    {
      name: 'a column that nobody has filled, once',
      table: targetTableOf(ROLES, ['Trùa', 100, 5, null], ['Nậy', 90, 9, null]),
      findings: [
        {
          row: 0,
          role: 'poor.opening.rate',
          ...nothing,
          involved: ['0 poor.opening.rate', '1 poor.opening.rate'],
        },
      ],
    },
    {
      name: 'a line that nobody has filled, once',
      table: targetTableOf(ROLES, ['Trùa', 100, 5, 5], ['Nậy', null, null, null]),
      findings: [
        {
          row: 1,
          role: 'households',
          ...nothing,
          involved: ['1 households', '1 poor.opening.count', '1 poor.opening.rate'],
        },
      ],
    },
    {
      name: 'an empty line and an empty column, each once',
      table: targetTableOf(ROLES, ['Trùa', 100, 5, null], ['Nậy', null, null, null], ['Đông Hà', 90, 9, null]),
      findings: [
        { row: 1, role: 'households', ...nothing },
        {
          row: 0,
          role: 'poor.opening.rate',
          ...nothing,
          involved: ['0 poor.opening.rate', '2 poor.opening.rate'],
        },
      ],
    },
    {
      name: 'an empty form line by line, not a second time column by column',
      table: targetTableOf(ROLES, ['Trùa', null, null, null], ['Nậy', null, null, null]),
      findings: [
        { row: 0, role: 'households', ...nothing },
        { row: 1, role: 'households', ...nothing },
      ],
    },
  ],
});
