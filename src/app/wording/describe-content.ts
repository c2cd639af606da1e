import type { TableCell, TargetTable } from '../../domain/target-table';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CellContent } from '../../sheet/cell';
import { sheetById } from '../../workbook/snapshot';
import { shownValue } from '../changing/shown-value';
import type { ValueWords } from './describe-value';
import { describeValue } from './describe-value';

/**
 * What a cell of the table holds or is to hold, as a person would read it: numbers in the unit of their column
 * (0.0249 of a percent-formatted cell is "2,49%"), text in quotation marks.
 * @param basis the workbook that the table was read from.
 */
export function describeContent(
  basis: WorkbookSnapshot,
  table: TargetTable,
  cell: TableCell,
  { value }: CellContent,
  dictionary: ValueWords,
): string {
  return describeValue(shownValue(sheetById(basis, table.sheet), table, cell, value), cell, dictionary);
}
