import { formatAddress } from '../../../sheet/address';
import { isInside } from '../../../sheet/range';
import { rangeInFile } from './ranges';
import type { CellEdit } from '../../../workbook/change';
import { WorkbookFailure } from '../../../workbook/failure';
import type { XmlPart } from '../xml/part';

/**
 * Gives the columns of a table the names that its header row gets: Excel takes a file for damaged where they differ.
 * @throws WorkbookFailure 'excel-refused' where a header would be no text, or that of another column.
 */
export function renameTableColumns(table: XmlPart, edits: readonly CellEdit[]): void {
  if (table.root.attribute('headerRowCount') === '0') return;
  const range = rangeInFile(table.root.attribute('ref') ?? '');
  const header = { ...range, lastRow: range.firstRow };
  for (const { address, content } of edits) {
    if (!isInside(header, address)) continue;
    const columns = table.root.child('tableColumns')?.children ?? [];
    const column = columns[address.column - range.firstColumn];
    const name = typeof content.value === 'string' && content.formula === null ? content.value : '';
    const encoded = name.replaceAll('\n', '_x000a_');
    const sameName = (other: string | undefined) => other?.toLowerCase() === encoded.toLowerCase();
    const taken = columns.some((other) => other !== column && sameName(other.attribute('name')));
    if (!column || encoded === '' || taken) throw new WorkbookFailure('excel-refused', formatAddress(address));
    table.edit(...column.withAttribute('name', encoded));
  }
}
