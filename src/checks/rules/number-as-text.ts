import { CellSet } from '../../domain/cell-set';
import type { CountRole, NumberRole, SideRole } from '../../domain/columns';
import { isRateRole } from '../../domain/columns';
import { expectPresent } from '../../sheet/expect';
import { formulaSkeleton } from '../../sheet/formula';
import { certainly } from '../../domain/finding';
import { TableReferences } from '../../domain/table-references';
import type { NumberColumn, TableCell, TargetTable } from '../../domain/target-table';
import { columnOf, formulaAt, numberAt, numberColumns, stateAt } from '../../domain/target-table';
import type { CheckContext } from '../definition/check-context';
import { defineCheck } from '../definition/define-check';
import { rateMismatch } from './rate-mismatch';
import { rowIdentity } from './row-identity';
import { onlyAdds } from '../numbers/sum-coverage';
import { totalMismatch } from './total-mismatch';
import { unreadableCell } from './unreadable-cell';

/**
 * A count that Excel has as text, where a formula goes wrong because of it: SUM leaves it out, and a subtraction from
 * it comes to #VALUE!. One finding a column, because columns are pasted as text as a whole. Where no formula is led
 * astray, a number may well stand as text.
 */
export const numberAsText = defineCheck('number-as-text', 'error', (context, report) => {
  const { table } = context;
  const columns = numberColumns(table);
  const suspected = columns.flatMap(textNumbersOf);
  if (suspected.length === 0 || columns.every(({ formulas }) => formulas === undefined)) return [];
  const references = new TableReferences(table);
  const wrong = new CellSet(wrongFormulas(context));
  const led = suspected.flatMap((cell) => {
    const formulas = references.dependentsOf(
      cell,
      (formula, named) => wrong.has(formula) && !(named === cell && takesAsNumber(table, formula, cell)),
    );
    return formulas.length > 0 ? [{ cell, formulas }] : [];
  });
  return columns.flatMap((column) => {
    const own = led.filter(({ cell }) => cell.role === column.role);
    const cells = own.map(({ cell }) => cell);
    const [first] = cells;
    if (!first) return [];
    const taken = new CellSet();
    const consequences = own.flatMap(({ formulas }) => formulas).filter((cell) => !taken.has(cell) && taken.add(cell));
    const repair = cells.map((cell) => ({ cell, from: null, to: numberAt(table, cell.row, cell.role) }));
    const details = { text: textAt(column, first.row).trim(), cells: cells.length };
    const expected = cells.length === 1 ? { expected: numberAt(table, first.row, first.role) } : {};
    return [report(first, details, { involved: cells, consequences, ...expected, resolution: certainly(repair) })];
  });
});

interface CountCell extends TableCell {
  readonly role: CountRole | SideRole;
}

/** Those that are typed; what a formula gives as text is for the formula to mend. */
function textNumbersOf({ role, textNumbers, formulas }: NumberColumn<NumberRole>): CountCell[] {
  if (isRateRole(role)) return [];
  return [...(textNumbers?.keys() ?? [])].flatMap((row) => ((formulas?.[row] ?? null) === null ? [{ row, role }] : []));
}

/** The formulas that show an error, or a number that the rest of the table contradicts. */
function wrongFormulas(context: CheckContext): TableCell[] {
  const findings = [unreadableCell, totalMismatch, rowIdentity, rateMismatch].flatMap((check) =>
    context.findingsOf(check),
  );
  return findings.flatMap(({ cell }) => (formulaAt(context.table, cell.row, cell.role) === null ? [] : [cell]));
}

/**
 * Whether Excel computes with the text as it is meant: operators make a number of bare digits, functions that add up
 * whole ranges pass over text, which makes no difference to a sum where it stands for nothing. Not so where the formula
 * comes to an error.
 */
function takesAsNumber(table: TargetTable, formula: TableCell, cell: CountCell): boolean {
  if (stateAt(table, formula.row, formula.role) === 'unreadable') return false;
  const written = formulaAt(table, formula.row, formula.role);
  if (written === null) return false;
  if (numberAt(table, cell.row, cell.role) === 0 && onlyAdds(written, table.sheetName)) return true;
  const text = textAt(expectPresent(columnOf(table, cell.role), cell.role), cell.row);
  return BARE_DIGITS.test(text) && !PASSING_OVER_TEXT.test(formulaSkeleton(written, table.sheetName));
}

const BARE_DIGITS = /^ *\d+ *$/;
const PASSING_OVER_TEXT = /\b(?:SUM|SUBTOTAL|AGGREGATE|SUMPRODUCT|SUMIFS?|N)\(/;

/** A number as its cell has it as text. */
function textAt({ role, textNumbers }: NumberColumn<NumberRole>, row: number): string {
  return expectPresent(textNumbers?.get(row), `text of ${role} in row ${row}`);
}
