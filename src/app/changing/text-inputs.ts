import type { TableCell, TargetTable } from '../../domain/target-table';
import { numberAt } from '../../domain/target-table';
import type { Computation } from '../../planning/recalculate';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { contentAt, numberFormatAt } from '../../workbook/snapshot';
import { GENERAL_FORMAT, TEXT_FORMAT } from '../../sheet/number-format';
import { addressOf } from '../checking/check-report';
import type { CellProposal } from './propose-cells';
import { inputsOf } from './computed-backwards';

/** What a number is computed from that was typed as text: Excel neither adds it up nor subtracts from it. */
export function typedTextInputs(sheet: SheetSnapshot, table: TargetTable, computation: Computation): TableCell[] {
  return inputsOf(computation).filter((cell) => {
    const { value, formula } = contentAt(sheet, addressOf(table, cell));
    return typeof value === 'string' && formula === null;
  });
}

/** Whether a number is computed from what another formula gives as text, so that no formula can give the number. */
export function hasComputedTextInput(sheet: SheetSnapshot, table: TargetTable, computation: Computation): boolean {
  return inputsOf(computation).some((cell) => {
    const { value, formula } = contentAt(sheet, addressOf(table, cell));
    const isPassedOver = computation.kind === 'sum' && numberAt(table, cell.row, cell.role) === 0;
    return typeof value === 'string' && formula !== null && !isPassedOver;
  });
}

/** The number that a count's text stands for, written so that Excel has a number from now on. */
export function numberForText(sheet: SheetSnapshot, table: TargetTable, cell: TableCell): CellProposal {
  const content = { value: numberAt(table, cell.row, cell.role), formula: null };
  const isTextCell = numberFormatAt(sheet, addressOf(table, cell)) === TEXT_FORMAT;
  return isTextCell ? { cell, content, numberFormat: GENERAL_FORMAT } : { cell, content };
}
