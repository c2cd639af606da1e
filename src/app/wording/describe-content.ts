import { isRateRole } from '../../domain/columns';
import type { TableCell, TargetTable } from '../../domain/target-table';
import type { Dictionary } from '../../locales/dictionary';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CellContent } from '../../sheet/cell';
import { sheetById } from '../../workbook/snapshot';
import { isCellError } from '../../sheet/cell';
import { scaleOf } from '../changing/constant-for';
import { describeNumber } from './describe-finding';

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
  dictionary: Pick<Dictionary, 'labels'> & { readonly pane: Pick<Dictionary['pane'], 'preview'> },
): string {
  if (value === null || value === '') return dictionary.pane.preview.blank;
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  const scale = isRateRole(cell.role) ? scaleOf(sheetById(basis, table.sheet), table, cell) : 1;
  return describeNumber(value * scale, cell, dictionary);
}
