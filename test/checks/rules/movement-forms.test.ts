import fc from 'fast-check';
import { contextOf } from '../../../src/checks/definition/check-context';
import { inferStyles } from '../../../src/checks/numbers/infer-styles';
import { runChecks } from '../../../src/checks/registry';
import type { MovementRole, NumberRole } from '../../../src/domain/columns';
import type { TargetTable } from '../../../src/domain/target-table';
import { numberAt, withNumbers } from '../../../src/domain/target-table';
import { TOTAL, targetTableOf } from '../../support/target-table-of';

const DECREASES: readonly MovementRole[] = [
  'poor.toNearPoor.count',
  'poor.aboveNearPoor.count',
  'poor.otherDecrease.count',
];
const INCREASES: readonly MovementRole[] = [
  'poor.fromNearPoor.count',
  'poor.relapsed.count',
  'poor.new.count',
  'poor.otherIncrease.count',
];
const ROLES: readonly NumberRole[] = ['poor.opening.count', ...DECREASES, ...INCREASES, 'poor.closing.count'];

const few = fc.integer({ min: 0, max: 6 });
/** A unit's line of the official form, as it should be. */
const line = fc
  .tuple(
    fc.integer({ min: 20, max: 90 }),
    fc.array(few, { minLength: 3, maxLength: 3 }),
    fc.array(few, { minLength: 4, maxLength: 4 }),
  )
  .map(([opening, decreases, increases]) => [
    opening,
    ...decreases,
    ...increases,
    opening - sumOf(decreases) + sumOf(increases),
  ]);
const forms = fc.array(line, { minLength: 2, maxLength: 12 }).map((lines) => {
  const totals = ROLES.map((_role, column) => sumOf(lines.map((numbers) => numbers[column] ?? 0)));
  const named = lines.map((numbers, order) => [`Thôn ${order + 1}`, ...numbers] as const);
  return targetTableOf(ROLES, ...named, [TOTAL, ...totals]);
});

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function errorsIn(table: TargetTable): string[] {
  const findings = runChecks(contextOf({ table, styles: inferStyles(table) }));
  return findings.filter(({ severity }) => severity === 'error').map(({ id }) => id);
}

describe('a form of movements', () => {
  it('has no error where every line and every sum is right', () => {
    fc.assert(
      fc.property(forms, (table) => {
        expect(errorsIn(table)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('has one wherever a single number is another', () => {
    const slip = fc.tuple(fc.nat(), fc.constantFrom(...ROLES), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(forms, slip, (table, [place, role, more]) => {
        const cell = { row: place % table.rows.length, role };
        const wrong = withNumbers(table, [{ cell, value: numberAt(table, cell.row, role) + more }]);
        expect(errorsIn(wrong)).not.toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
