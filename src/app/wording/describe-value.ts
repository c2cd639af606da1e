import type { TableCell } from '../../domain/target-table';
import type { Dictionary } from '../../locales/dictionary';
import type { CellValue } from '../../sheet/cell';
import { isCellError } from '../../sheet/cell';
import { describeNumber } from './describe-finding';

/** The words that the values of cells are described with. */
export type ValueWords = Pick<Dictionary, 'labels'> & { readonly pane: Pick<Dictionary['pane'], 'preview'> };

/**
 * A value as a person would read it: numbers in the unit of their column, text in quotation marks.
 * @param value a rate in percent points, whatever the unit of its cell.
 */
export function describeValue(value: CellValue, cell: TableCell, dictionary: ValueWords): string {
  if (value === null || value === '') return dictionary.pane.preview.blank;
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return describeNumber(value, cell, dictionary);
}
