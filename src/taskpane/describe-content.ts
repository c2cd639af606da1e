import { describeNumber } from '../app/describe-finding';
import type { TableCell, TargetTable } from '../domain/target-table';
import { columnOf } from '../domain/target-table';
import type { CellContent } from '../workbook/snapshot';
import { isCellError } from '../workbook/snapshot';
import type { ScreenWords } from './words';

/**
 * What a cell of the table holds, as a person would read it: numbers in the unit of their column
 * (0.0249 of a percent-formatted cell is "2,49%"), text in quotation marks.
 */
export function describeContent(
  table: TargetTable,
  cell: TableCell,
  { value }: CellContent,
  words: ScreenWords,
): string {
  if (value === null || value === '') return words.pane.preview.blank;
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  const scale = columnOf(table, cell.role)?.scales[cell.row] ?? 1;
  return describeNumber(value * scale, cell, words);
}
