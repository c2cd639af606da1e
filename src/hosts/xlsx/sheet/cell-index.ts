import type { CellAddress } from '../../../sheet/address';
import type { CellRange } from '../../../sheet/range';
import { columnIndex, MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../../../sheet/address';
import { visitAttributes } from '../xml/attributes';
import { XmlScanner } from '../xml/scanner';
import { XmlSyntaxError } from '../xml/syntax-error';
import { CellTable } from './cell-table';
import { GrowingUint32 } from './growing-uint32';
import { CELL_KINDS, PlainCells } from './plain-cells';
import { rangeInFile } from './ranges';

/** Where the rows and cells of a sheet stand in its text: numbers only, so that a million cells fit in memory. */
export class CellIndex {
  /** Zero-based numbers, ascending. */
  readonly rowNumbers = new GrowingUint32();
  readonly rowStarts = new GrowingUint32();
  readonly rowOpenEnds = new GrowingUint32();
  readonly rowEnds = new GrowingUint32();
  /** The formats of rows that have one for all their cells, by their numbers. */
  readonly rowStyles = new Map<number, number>();
  /** The first cell of each row, and after the last row the number of cells. */
  readonly firstCells = new GrowingUint32();
  /** Their columns ascend within a row. */
  readonly cells: CellTable;
  /** Cells with a formula that they share, by the number of the group; the first is the one that spells it out. */
  readonly sharedFormulas = new Map<string, GrowingUint32>();
  /** Ranges that one array formula or data table fills. */
  readonly arrays: CellRange[] = [];

  constructor(textLength: number) {
    this.cells = new CellTable(textLength);
  }

  /** The place of a row in the index, or where it would be inserted as `-place - 1`. */
  findRow(row: number): number {
    const { rowNumbers } = this;
    // Where no row is left out, the place follows from the number.
    const guess = rowNumbers.length === 0 ? -1 : row - rowNumbers.at(0);
    if (guess >= 0 && guess < rowNumbers.length && rowNumbers.at(guess) === row) return guess;
    return search((place) => rowNumbers.at(place), 0, rowNumbers.length, row);
  }

  /** The place of a cell in the index; -1 where the sheet's text has no such cell. */
  find(address: CellAddress): number {
    const row = this.findRow(address.row);
    if (row < 0) return -1;
    const [first, afterLast] = [this.firstCells.at(row), this.firstCells.at(row + 1)];
    const place = search((cell) => this.cells.column(cell), first, afterLast, address.column);
    return Math.max(place, -1);
  }

  /** The address of the cell at a place. */
  addressOf(cell: number): CellAddress {
    let low = 0;
    let high = this.rowNumbers.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.firstCells.at(middle) <= cell) low = middle;
      else high = middle - 1;
    }
    return { row: this.rowNumbers.at(low), column: this.cells.column(cell) };
  }
}

/** The place of a number in an ascending stretch, or where it belongs as `-place - 1`. */
function search(numberAt: (place: number) => number, from: number, to: number, wanted: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < to && numberAt(low) === wanted ? low : -low - 1;
}

/**
 * Indexes what stands between the tags of `<sheetData>`, the text from `from` to `to`.
 * @throws XmlSyntaxError where it is not well-formed, or rows or cells are out of order.
 */
export function indexCells(text: string, from: number, to: number): CellIndex {
  const index = new CellIndex(to - from);
  const scanner = new XmlScanner(text, from, to);
  const plain = new PlainCells(text);
  let row = -1;
  let column = -1;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close' && scanner.depth === 0) index.rowEnds.push(scanner.end);
    if (token === 'open') {
      const level = scanner.depth - (scanner.selfClosing ? 0 : 1);
      if (level === 0 && scanner.isNamed('row')) {
        row = addRow(index, text, scanner, row);
        column = -1;
      } else if (level === 1 && scanner.isNamed('c')) column = addCell(index, text, scanner, row, column);
      else if (level < 2) scanner.skipElement();
    }
    if (scanner.depth === 1) column = addPlainCells(index, plain, scanner, column);
  }
  index.firstCells.push(index.cells.length);
  index.cells.finish();
  return index;
}

const TRUTH = /^(1|true)$/;

/** What the start tag of a row says of it. */
interface RowTag {
  row: number;
  style: number | null;
  hasOwnStyle: boolean;
}

function addRow(index: CellIndex, text: string, scanner: XmlScanner, before: number): number {
  const tag: RowTag = { row: before + 1, style: null, hasOwnStyle: false };
  visitAttributes(text, scanner.nameEnd, scanner.end, (nameStart, nameEnd, valueStart, valueEnd) => {
    const isLetter = nameEnd - nameStart === 1;
    if (isLetter && text[nameStart] === 'r') tag.row = Number(text.slice(valueStart, valueEnd)) - 1;
    else if (isLetter && text[nameStart] === 's') tag.style = Number(text.slice(valueStart, valueEnd));
    else if (text.slice(nameStart, nameEnd) === 'customFormat') {
      tag.hasOwnStyle = TRUTH.test(text.slice(valueStart, valueEnd));
    }
  });
  const { row, style, hasOwnStyle } = tag;
  if (!(row > before && row < MAXIMUM_ROWS)) throw new XmlSyntaxError('Rows are out of order', scanner.start);
  index.rowNumbers.push(row);
  index.rowStarts.push(scanner.start);
  index.rowOpenEnds.push(scanner.end);
  index.firstCells.push(index.cells.length);
  if (hasOwnStyle && style !== null) index.rowStyles.set(row, style);
  if (scanner.selfClosing) index.rowEnds.push(scanner.end);
  return row;
}

/** Goes past all cells that follow and are plain; answers the column of the last. */
function addPlainCells(index: CellIndex, plain: PlainCells, scanner: XmlScanner, before: number): number {
  let column = before;
  for (; plain.read(scanner.end, column); scanner.end = plain.end) {
    index.cells.add(plain, scanner.end, plain.end);
    column = plain.column;
  }
  return column;
}

function addCell(index: CellIndex, text: string, scanner: XmlScanner, row: number, before: number): number {
  let column = before + 1;
  let style = 0;
  visitAttributes(text, scanner.nameEnd, scanner.end, (nameStart, nameEnd, valueStart, valueEnd) => {
    if (nameEnd - nameStart !== 1) return;
    if (text[nameStart] === 'r') column = columnOfReference(text, valueStart, valueEnd);
    else if (text[nameStart] === 's') style = Number(text.slice(valueStart, valueEnd));
  });
  if (!(column > before && column < MAXIMUM_COLUMNS)) throw new XmlSyntaxError('Cells are out of order', scanner.start);
  const { start } = scanner;
  const isFilled = scanContent(index, text, scanner, index.cells.length);
  const kind = isFilled ? CELL_KINDS.other : CELL_KINDS.blank;
  index.cells.add({ column, style, kind, number: 0 }, start, scanner.end);
  if (row < 0) throw new XmlSyntaxError('A cell stands outside a row', scanner.start);
  return column;
}

/** The letters count; that the row agrees is left to the row. */
function columnOfReference(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && text.charCodeAt(end) > 0x39) end += 1;
  return columnIndex(text.slice(from, end));
}

/** Walks to the end of the cell; whether it has a value or a formula. */
function scanContent(index: CellIndex, text: string, scanner: XmlScanner, cell: number): boolean {
  if (scanner.selfClosing) return false;
  const outside = scanner.depth - 1;
  let filled = false;
  while (scanner.depth > outside) {
    const token = scanner.next();
    if (token === 'text' || token === 'cdata') filled ||= scanner.depth > outside + 1;
    if (token !== 'open') continue;
    if (scanner.isNamed('f')) {
      filled = true;
      noteFormula(index, text, scanner, cell);
    } else if (!scanner.isNamed('v') && !scanner.isNamed('is')) {
      if (scanner.depth === outside + 2) scanner.skipElement();
    }
  }
  return filled;
}

/** Remembers formulas that reach beyond their own cell. */
function noteFormula(index: CellIndex, text: string, scanner: XmlScanner, cell: number): void {
  let kind = '';
  let group = '';
  let range = '';
  visitAttributes(text, scanner.nameEnd, scanner.end, (nameStart, nameEnd, valueStart, valueEnd) => {
    const name = text.slice(nameStart, nameEnd);
    if (name === 't') kind = text.slice(valueStart, valueEnd);
    else if (name === 'si') group = text.slice(valueStart, valueEnd);
    else if (name === 'ref') range = text.slice(valueStart, valueEnd);
  });
  if (kind === 'shared') {
    const members = index.sharedFormulas.get(group) ?? new GrowingUint32();
    members.push(cell);
    index.sharedFormulas.set(group, members);
  } else if ((kind === 'array' || kind === 'dataTable') && range.includes(':')) index.arrays.push(rangeInFile(range));
}
