import type { CellRange } from '../../sheet/range';
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, columnIndex } from '../../sheet/address';
import { parseRange, rangeAround } from '../../sheet/range';
import type { Edit } from '../../workbook/host';

/** What a person changed, of Excel's event; several ranges at once are taken as the one around them. */
export function editOfEvent({
  worksheetId,
  address,
}: Pick<Excel.WorksheetChangedEventArgs, 'worksheetId' | 'address'>): Edit {
  const ranges = address.split(',').map((part) => rangeOfEvent(part.slice(part.lastIndexOf('!') + 1).trim()));
  return { sheet: worksheetId, range: ranges.reduce(rangeAround) };
}

/** Excel also tells of whole columns ("A:C") and rows ("5:6"), where some were put in or taken out. */
function rangeOfEvent(address: string): CellRange {
  const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/.exec(address);
  if (columns) {
    const [firstColumn, lastColumn] = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')];
    return { firstRow: 0, firstColumn, lastRow: MAXIMUM_ROWS - 1, lastColumn };
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) {
    const [firstRow, lastRow] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return { firstRow, firstColumn: 0, lastRow, lastColumn: MAXIMUM_COLUMNS - 1 };
  }
  return parseRange(address);
}
