import type { CellValue } from '../../sheet/cell';
import { isCellError } from '../../sheet/cell';
import type { TableHeader } from '../header/find-header';
import { isHeaderLine } from '../header/find-header';
import type { PlainRows } from '../header/plain-rows';
import { tidyText } from '../cells/plain-text';
import { isNumeric } from '../cells/read-number';
import {
  isCarryName,
  isClosingWord,
  isColumnNumber,
  isPartName,
  isGrandTotalName,
  isGroupName,
  isTotalName,
  rankOfIndex,
  unitOfText,
  NUMBER_RANK,
} from '../cells/row-vocabulary';
import { isBlank } from '../cells/used-sheet';
import { textOf } from '../../sheet/cell';
import { valueAt } from '../../workbook/snapshot';
import { vocabularyText } from '../cells/vocabulary-text';
import { expectAt } from '../../sheet/expect';

/** Where the lines of a table hold what, as zero-based sheet columns. */
export interface LineLayout {
  readonly index: number | null;
  readonly hamlet: number;
  /** Further columns of names, of the communes that the hamlets belong to: "Xã | Thôn". */
  readonly groups: readonly number[];
  /** The column that tells lines of households from lines of persons; null where there is none. */
  readonly unit: number | null;
  readonly measures: readonly number[];
}

/** One line of the table's body. */
export interface TableLine {
  /** Zero-based row on the sheet. */
  readonly position: number;
  readonly name: string;
  /** The name as vocabulary is compared. */
  readonly plainName: string;
  /** What stands in front of the name: "1", "II", "1.1"; empty where nothing does. */
  readonly index: string;
  readonly counted: 'households' | 'persons';
  /** What the further columns of names say, also where a merged cell says it for several lines; empty where they do not. */
  readonly group: string;
}

/** What a sheet row below a header is to its table. */
type RowReading = TableLine | 'blank' | 'header' | 'passed-over' | 'end';

/** More blank lines than this end a table. */
const MOST_BLANK_LINES = 3;

/**
 * The lines below a header, up to what no longer belongs to the table: notes, signatures, the next table.
 * No more than `most` lines. Header lines of further printed pages, lines that number the columns and headings without figures are left out.
 */
export function readLines(
  rows: PlainRows,
  header: TableHeader,
  layout: LineLayout,
  most = Number.POSITIVE_INFINITY,
): TableLine[] {
  const lines: TableLine[] = [];
  const reader = new LineReader(rows, header, layout);
  let blanks = 0;
  let isSecondPage = false;
  for (let position = header.lastRow + 1; position <= rows.sheet.used.lastRow && lines.length < most; position += 1) {
    const line = reader.read(position, lines.at(-1) ?? null);
    if (line === 'blank' && blanks === MOST_BLANK_LINES) break;
    if (line === 'end') break;
    if (line === 'blank') blanks += 1;
    if (line === 'header') isSecondPage = lines.length > 0;
    if (typeof line === 'string') continue;
    if (!reader.continues(line, lines, isSecondPage)) break;
    blanks = 0;
    isSecondPage = false;
    lines.push(line);
  }
  return lines;
}

/** Tells what each sheet row below a header is to its table. */
class LineReader {
  readonly #rows: PlainRows;
  readonly #header: TableHeader;
  readonly #layout: LineLayout;
  #grandTotalSeen = false;

  constructor(rows: PlainRows, header: TableHeader, layout: LineLayout) {
    this.#rows = rows;
    this.#header = header;
    this.#layout = layout;
  }

  read(position: number, previous: TableLine | null): RowReading {
    const figures = this.#figures(position);
    const line = this.#line(position, previous, figures.length > 0);
    const isUnnamed = line.name === '' && line.index === '';
    if (figures.length === 0) {
      return isUnnamed && !this.#hasWords(position) ? 'blank' : this.#withoutFigures(line, previous);
    }
    if (this.#isColumnNumbers(line, figures)) return 'passed-over';
    if (!figures.some(isFigure)) {
      if (this.#isHeader(position)) return this.#grandTotalSeen ? 'end' : 'header';
      const isSigned = this.#rows.row(position).some(isClosingWord);
      const isHeading = isUnnamed || isSigned || (previous !== null && line.index === '' && figures.length < 2);
      if (isHeading && !isSigned && previous === null) return 'passed-over';
      return isHeading ? this.#heading(position) : line;
    }
    return isPartName(line.plainName) ? 'passed-over' : line;
  }

  /**
   * Whether a line still belongs to the table: below the grand total only what is numbered or a sum does,
   * and below a repeated header the list goes on; where it begins again, it is another table.
   */
  continues(line: TableLine, lines: readonly TableLine[], isSecondPage: boolean): boolean {
    if (this.#grandTotalSeen && line.index === '' && !isTotalName(line.plainName)) return false;
    if (isSecondPage && line.name === lines[0]?.name) return false;
    if (lines.length > 0 && isGrandTotalName(line.plainName)) this.#grandTotalSeen = true;
    return true;
  }

  #line(position: number, previous: TableLine | null, hasFigures: boolean): TableLine {
    const { index, hamlet, groups, unit } = this.#layout;
    const counted = unit === null ? null : unitOfText(this.#text(position, unit));
    const ownIndex = index === null ? '' : this.#text(position, index);
    const ownName = this.#text(position, hamlet);
    // A merged total line writes its name over the index column.
    const isMerged = ownName === '' && ownIndex !== '' && rankOfIndex(ownIndex) === null;
    const ownGroup = groups.map((column) => this.#text(position, column)).find((text) => text !== '') ?? '';
    const name = isMerged ? ownIndex : ownName === '' ? ownGroup : ownName;
    const isSecond = name === '' && counted === 'persons' && hasFigures && previous !== null;
    return {
      position,
      name: isSecond ? previous.name : name,
      plainName: isSecond ? previous.plainName : vocabularyText(name),
      index: isSecond ? previous.index : isMerged ? '' : ownIndex,
      counted: counted ?? 'households',
      group: groups.length === 0 ? '' : ownGroup === '' ? (previous?.group ?? '') : ownGroup,
    };
  }

  /** A numbered name is a hamlet that nobody has filled yet; other words are a heading, or stand below the table. */
  #withoutFigures(line: TableLine, previous: TableLine | null): RowReading {
    const texts = this.#rows.row(line.position);
    if (isCarryName(line.plainName)) return 'passed-over';
    if (isTotalName(line.plainName)) return line;
    if (this.#isHeader(line.position)) return this.#grandTotalSeen ? 'end' : 'header';
    if (line.name === '' || isClosingWord(line.plainName) || texts.some(isClosingWord))
      return this.#heading(line.position);
    if (isGroupName(line.plainName)) return this.#heading(line.position);
    const rank = rankOfIndex(line.index);
    if (rank !== null && rank >= NUMBER_RANK) return line;
    const isUnnumbered = rank === null && (previous === null || previous.index === '');
    if (isUnnumbered && this.#layout.index === null && this.#isBetweenLines(line.position, previous)) return line;
    return this.#heading(line.position);
  }

  /** In a list without numbers a name without figures is a hamlet where the list goes on below it. */
  #isBetweenLines(position: number, previous: TableLine | null): boolean {
    if (previous === null && this.#figures(position + 1).length > 0) return false;
    const next = vocabularyText(this.#text(position + 1, this.#layout.hamlet));
    return next !== '' && !isClosingWord(next);
  }

  /** A heading has lines below it; anything else without figures ends the table. */
  #heading(position: number): 'passed-over' | 'end' {
    for (let next = position + 1; next <= position + HEADING_LINES; next += 1) {
      if (!this.#grandTotalSeen && this.#isHeader(next)) return 'passed-over';
      const isNamed = this.#text(next, this.#layout.hamlet) !== '' || this.#indexText(next) !== '';
      if (isNamed && this.#figures(next).some(isFigure) && !this.#beginsTable(position, next)) return 'passed-over';
    }
    return 'end';
  }

  /** Words between two lines in a column of figures are the header of another table. */
  #beginsTable(position: number, next: number): boolean {
    for (let row = position; row < next; row += 1) {
      if (this.#figures(row).length > 0) return true;
    }
    return false;
  }

  #isColumnNumbers(line: TableLine, figures: readonly CellValue[]): boolean {
    if (figures.length < 2 || !figures.every(mayNumberColumn)) return false;
    if (![line.name, line.index].every((text) => text === '' || isColumnNumber(text))) return false;
    const texts = figures.map(textOf);
    if (!texts.every(isColumnNumber)) return false;
    const numbers = texts.map(columnNumber);
    return isRising(numbers) || isCountedWithSlip(numbers);
  }

  #indexText(row: number): string {
    return this.#layout.index === null ? '' : this.#text(row, this.#layout.index);
  }

  #text(row: number, column: number): string {
    return tidyText(textOf(valueAt(this.#rows.sheet, { row, column })));
  }

  #figures(row: number): CellValue[] {
    const values = this.#layout.measures.map((column) => valueAt(this.#rows.sheet, { row, column }));
    return values.filter((value) => !isBlank(value));
  }

  #isHeader(row: number): boolean {
    return isHeaderLine(this.#header, this.#rows.row(row));
  }

  #hasWords(row: number): boolean {
    return this.#rows.row(row).some((text) => text !== '');
  }
}

/** Told without looking at the number as text, which nearly every line has too many of. */
function mayNumberColumn(value: CellValue): boolean {
  return typeof value !== 'number' || (Number.isInteger(value) && value >= 0 && value < 100);
}

/** Letters, which number columns too, stand as 0. */
function columnNumber(text: string): number {
  const digits = /\d+/.exec(text);
  return digits ? Number(digits[0]) : 0;
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, order) => order === 0 || number === 0 || number > expectAt(numbers, order - 1));
}

/**
 * "1 2 3 5 5 6": one number mistyped among those that count on. Households never do: whichever of them is left out,
 * more are poor at the opening than leave poverty, or than are left.
 */
function isCountedWithSlip(numbers: readonly number[]): boolean {
  return (
    numbers.length >= LEAST_COUNTED &&
    numbers.some((_mistyped, order) => isCountedOn(numbers.filter((_number, other) => other !== order)))
  );
}

const LEAST_COUNTED = 4;

/** By one, or by two where the mistyped number stood between. */
function isCountedOn(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, order) => number - expectAt(numbers, order));
  return steps.every((step) => step === 1 || step === 2) && steps.filter((step) => step === 2).length <= 1;
}

/** A heading and a blank line may stand between two lines of one table. */
const HEADING_LINES = 3;

/** A number, or an error where a number should be. */
function isFigure(value: CellValue): boolean {
  return isNumeric(value) || isCellError(value);
}
