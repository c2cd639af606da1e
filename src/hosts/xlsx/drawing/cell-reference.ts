import { findAddress } from '../../../sheet/address';
import type { CellRange } from '../../../sheet/range';
import { formatRange, rangeBetween } from '../../../sheet/range';
import { sameSheetName, sheetNameOfReference, sheetPrefix } from '../../../sheet/sheet-name';

/** Cells of a sheet, by its name. */
export interface CellReference {
  readonly sheetName: string;
  readonly range: CellRange;
}

/** "'Tổng hợp'!$B$5:$B$23" */
export function formatReference({ sheetName, range }: CellReference): string {
  return sheetPrefix(sheetName) + formatRange(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Null where the text is no one range of one sheet. */
export function parseReference(text: string): CellReference | null {
  const sheetName = sheetNameOfReference(text);
  const [from = '', to = from] = text.slice(text.lastIndexOf('!') + 1).split(':');
  const [first, last] = [findAddress(from), findAddress(to)];
  return sheetName === null || !first || !last ? null : { sheetName, range: rangeBetween(first, last) };
}

/** The range where it lies on that sheet. */
export function rangeOnSheet(text: string, sheetName: string): CellRange | null {
  const reference = parseReference(text);
  return reference && sameSheetName(reference.sheetName, sheetName) ? reference.range : null;
}
