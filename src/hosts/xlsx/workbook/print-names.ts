import type { CellRange } from '../../../sheet/range';
import { findAddress, formatAddress } from '../../../sheet/address';
import { rangeBetween } from '../../../sheet/range';
import { sheetPrefix } from '../../../sheet/sheet-name';
import type { PageSettings } from '../document-types';
import { deleteName, listNames, PRINT_AREA, PRINT_TITLES, setName } from './defined-names';
import type { WorkbookPart } from './workbook-part';

const REPEATED_ROWS = /!\$?(\d+):\$?(\d+)$/;
const REPEATED_COLUMNS = /!\$?[A-Z]+:\$?[A-Z]+$/i;

/** The range that a sheet prints; null where it prints everything, or several ranges. */
export function readPrintArea(workbook: WorkbookPart, position: number): CellRange | null {
  const area = referenceOf(workbook, PRINT_AREA, position).replace(/^.*!/, '');
  const [first, last = first, ...others] = area.split(':').map(findAddress);
  return first && last && others.length === 0 ? rangeBetween(first, last) : null;
}

export function writePrintArea(workbook: WorkbookPart, position: number, area: CellRange | null): void {
  if (area === null) return deleteName(workbook, PRINT_AREA, position);
  const from = absolute(area.firstRow, area.firstColumn);
  const to = absolute(area.lastRow, area.lastColumn);
  const reference = `${prefixOf(workbook, position)}${from}:${to}`;
  setName(workbook, { name: PRINT_AREA, position, reference, hidden: false });
}

/** The rows that a sheet prints at the top of every page. */
export function readRepeatedRows(workbook: WorkbookPart, position: number): PageSettings['repeatRows'] {
  const rows = titlesOf(workbook, position)
    .map((title) => REPEATED_ROWS.exec(title))
    .find((match) => match !== null);
  return rows ? { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } : null;
}

/** Repeated columns stay. */
export function writeRepeatedRows(workbook: WorkbookPart, position: number, rows: PageSettings['repeatRows']): void {
  const columns = titlesOf(workbook, position).filter((title) => REPEATED_COLUMNS.test(title));
  const own = rows ? [`${prefixOf(workbook, position)}$${rows.first + 1}:$${rows.last + 1}`] : [];
  const reference = [...columns, ...own].join(',');
  if (reference === '') deleteName(workbook, PRINT_TITLES, position);
  else setName(workbook, { name: PRINT_TITLES, position, reference, hidden: false });
}

/** The columns and the rows stand side by side; a comma inside a quoted sheet name parts nothing. */
function titlesOf(workbook: WorkbookPart, position: number): string[] {
  return referenceOf(workbook, PRINT_TITLES, position).match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}

function referenceOf(workbook: WorkbookPart, name: string, position: number): string {
  const found = listNames(workbook).find((candidate) => candidate.name === name && candidate.position === position);
  return found?.reference ?? '';
}

function prefixOf(workbook: WorkbookPart, position: number): string {
  return sheetPrefix(workbook.sheets()[position]?.name ?? '');
}

function absolute(row: number, column: number): string {
  return formatAddress({ row, column }).replace(/(\D+)(\d+)/, '$$$1$$$2');
}
