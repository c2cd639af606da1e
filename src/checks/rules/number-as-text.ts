import { CellSet } from '../../domain/cell-set';
import type { CountRole, NumberRole, SideRole } from '../../domain/columns';
import { isRateRole } from '../../domain/columns';
import { formulaSkeleton } from '../../sheet/formula';
import type { Finding } from '../../domain/finding';
import { TableReferences } from '../../domain/table-references';
import type { NumberColumn, TableCell, TargetTable } from '../../domain/target-table';
import { columnOf, formulaAt, numberAt, numberColumns, stateAt } from '../../domain/target-table';
import type { Check, CheckContext } from '../check';
import { findingOf } from '../finding-of';
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
export const numberAsText: Check = {
  id: 'number-as-text',
  severity: 'error',
  run: (context) => {
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
    return columns.flatMap(({ role }) =>
      findingOfColumn(
        table,
        led.filter(({ cell }) => cell.role === role),
      ),
    );
  },
};

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
  const findings = [unreadableCell, totalMismatch, rowIdentity, rateMismatch].flatMap((check) => check.run(context));
  return findings.flatMap(({ cell }) => (formulaAt(context.table, cell.row, cell.role) === null ? [] : [cell]));
}

/**
 * Whether Excel reckons with the text as it is meant: operators make a number of bare digits, functions that add up
 * whole ranges pass over text, which makes no difference to a sum where it stands for nothing. Not so where the formula
 * comes to an error.
 */
function takesAsNumber(table: TargetTable, formula: TableCell, cell: CountCell): boolean {
  if (stateAt(table, formula.row, formula.role) === 'unreadable') return false;
  const written = formulaAt(table, formula.row, formula.role) ?? '';
  if (numberAt(table, cell.row, cell.role) === 0 && onlyAdds(written, table.sheetName)) return true;
  const text = columnOf(table, cell.role)?.textNumbers?.get(cell.row) ?? '';
  return BARE_DIGITS.test(text) && !PASSING_OVER_TEXT.test(formulaSkeleton(written, table.sheetName));
}

const BARE_DIGITS = /^ *\d+ *$/;
const PASSING_OVER_TEXT = /\b(?:SUM|SUBTOTAL|AGGREGATE|SUMPRODUCT|SUMIFS?|N)\(/;

function findingOfColumn(
  table: TargetTable,
  led: readonly { readonly cell: CountCell; readonly formulas: readonly TableCell[] }[],
): Finding[] {
  const [first] = led;
  if (!first) return [];
  const { row, role } = first.cell;
  const cells = led.map(({ cell }) => cell);
  const taken = new CellSet();
  const formulas = led.flatMap((each) => each.formulas).filter((cell) => !taken.has(cell) && taken.add(cell));
  const text = columnOf(table, role)?.textNumbers?.get(row)?.trim() ?? '';
  return [
    findingOf({ id: 'number-as-text', details: { text, cells: cells.length } }, 'error', first.cell, {
      involved: cells,
      consequences: formulas,
      ...(cells.length === 1 && { expected: numberAt(table, row, role) }),
      repair: cells.map((cell) => ({ cell, from: null, to: numberAt(table, cell.row, cell.role) })),
    }),
  ];
}
