import type { MovementRole } from '../../domain/columns';
import type { TableCell, TargetTable } from '../../domain/target-table';
import { hamletRows, wholeCountAt } from '../../domain/target-table';
import { defineCheck } from '../definition/define-check';
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
export const movementsDisagree = defineCheck('movements-disagree', 'error', ({ table, beside = [] }, report) =>
  PASSAGES.flatMap((passage) => counterpartsOf(table, beside, passage)).flatMap(({ cell, ...details }) => {
    const found = wholeCountAt(table, cell.row, cell.role);
    if (Number.isNaN(found + details.value) || found === details.value) return [];
    const involved = details.sheet === null ? [cell, { row: cell.row, role: details.other }] : [cell];
    return [report(cell, details, { involved, found })];
  }),
);

/** A movement of the table, and what the other list says of it. */
interface Counterpart {
  readonly cell: TableCell & { readonly role: MovementRole };
  readonly other: MovementRole;
  readonly value: number;
  /** The sheet of the other list; null where it stands in the same table. */
  readonly sheet: string | null;
}

function counterpartsOf(
  table: TargetTable,
  beside: readonly TargetTable[],
  [one, other]: readonly [MovementRole, MovementRole],
): Counterpart[] {
  if (has(table, one) && has(table, other)) {
    return hamletRows(table).map((row) => ({
      cell: { row, role: one },
      other,
      value: wholeCountAt(table, row, other),
      sheet: null,
    }));
  }
  const [own, counterpart] = has(table, one) ? [one, other] : [other, one];
  const form = has(table, own) ? beside.find((each) => isOtherForm(each, table) && has(each, counterpart)) : null;
  if (!form) return [];
  return [...sameHamlets(table, form)].map(([row, formRow]) => ({
    cell: { row, role: own },
    other: counterpart,
    value: wholeCountAt(form, formRow, counterpart),
    sheet: form.sheetName,
  }));
}

function has({ sideColumns }: TargetTable, role: MovementRole): boolean {
  return sideColumns?.has(role) ?? false;
}

/** The same year and the same unit; a form that names no year may be of any. */
function isOtherForm(form: TargetTable, table: TargetTable): boolean {
  return form.counted === table.counted && (form.year === null || table.year === null || form.year === table.year);
}
