import type { MovementRole } from '../../domain/columns';
import type { Finding } from '../../domain/finding';
import type { TargetTable } from '../../domain/target-table';
import { hamletRows, wholeCountAt } from '../../domain/target-table';
import type { Check } from '../check';
import { findingOf } from '../finding-of';
import { sameHamlets } from '../numbers/same-hamlets';

/** The same households, counted where they leave and where they arrive. */
const PASSAGES: readonly (readonly [MovementRole, MovementRole])[] = [
  ['poor.toNearPoor.count', 'nearPoor.fromPoor.count'],
  ['poor.fromNearPoor.count', 'nearPoor.toPoor.count'],
];

/**
 * Households that pass from one list to the other are as many in both: within a table that has both columns, and
 * between the form of the poor and the form of the near-poor in one workbook. Which of the two is wrong is for the
 * officer to say. Totals are left to their own sums.
 */
export const movementsDisagree: Check = {
  id: 'movements-disagree',
  severity: 'error',
  run: ({ table, beside = [] }) =>
    PASSAGES.flatMap(([one, other]) => {
      if (has(table, one) && has(table, other)) return within(table, one, other);
      const [own, counterpart] = has(table, one) ? [one, other] : [other, one];
      const form = has(table, own) ? beside.find((each) => isOtherForm(each, table) && has(each, counterpart)) : null;
      return form ? between(table, own, form, counterpart) : [];
    }),
};

function has({ sideColumns }: TargetTable, role: MovementRole): boolean {
  return sideColumns?.has(role) ?? false;
}

/** The same year and the same unit; a form that names no year may be of any. */
function isOtherForm(form: TargetTable, table: TargetTable): boolean {
  return form.counted === table.counted && (form.year === null || table.year === null || form.year === table.year);
}

function within(table: TargetTable, one: MovementRole, other: MovementRole): Finding[] {
  return hamletRows(table).flatMap((row) => {
    const value = wholeCountAt(table, row, other);
    return disagreement(table, row, one, { other, value, sheet: null });
  });
}

function between(table: TargetTable, own: MovementRole, form: TargetTable, other: MovementRole): Finding[] {
  return [...sameHamlets(table, form)].flatMap(([row, formRow]) => {
    const value = wholeCountAt(form, formRow, other);
    return disagreement(table, row, own, { other, value, sheet: form.sheetName });
  });
}

interface Counterpart {
  readonly other: MovementRole;
  readonly value: number;
  /** Null where it stands in the same table. */
  readonly sheet: string | null;
}

function disagreement(table: TargetTable, row: number, role: MovementRole, details: Counterpart): Finding[] {
  const found = wholeCountAt(table, row, role);
  if (Number.isNaN(found + details.value) || found === details.value) return [];
  const cell = { row, role };
  const involved = details.sheet === null ? [cell, { row, role: details.other }] : [cell];
  return [findingOf({ id: 'movements-disagree', details }, 'error', cell, { involved, found })];
}
