import type { CellAddress } from '../../sheet/address';
import type { CellRange } from '../../sheet/range';
import { formatAddress } from '../../sheet/address';
import { formatRange, isInside, rangeAround, rangesEqual } from '../../sheet/range';
import type { CellEdit } from '../../workbook/change';
import { WorkbookFailure } from '../../workbook/failure';
import type { CellContent } from '../../sheet/cell';
import { contentsEqual } from '../../sheet/cell';
import type { CellFormat, CellGrid } from './document-types';
import type { CellContentContext } from './sheet/cell-content';
import { clearColumns, columnStyle, columnStyles } from './sheet/columns';
import { SheetFrame } from './sheet/frame';
import { clearMerges } from './sheet/merges';
import { rangeInFile } from './sheet/ranges';
import { readGrid } from './sheet/read-grid';
import { RestorableMap } from './sheet/restorable-map';
import { sameContent, SheetCells } from './sheet/sheet-cells';
import { writeSheetData } from './sheet/sheet-data';
import { attributeOfTag } from './xml/attributes';
import { XmlScanner } from './xml/scanner';
import { XmlSyntaxError } from './xml/syntax-error';

const BLANK: CellContent = { value: null, formula: null };
const DEFAULT_ROW_HEIGHT = 15;
/** Characters that Excel keeps in a cell. */
const MAXIMUM_TEXT = 32_767;
/** What a sheet says of how it is looked at. */
const SHEET_VIEWS = /<(?:\w+:)?sheetViews[\s>].*?<\/(?:\w+:)?sheetViews>|<(?:\w+:)?sheetViews\/>/s;
const WHOLE_SHEET: CellRange = { firstRow: 0, firstColumn: 0, lastRow: Infinity, lastColumn: Infinity };

/** The outcome of giving cells new contents. */
export interface ContentChange {
  readonly changed: boolean;
  readonly formulaGone: boolean;
}

/** One worksheet part: its cells, and the frame of everything else around them. */
export class Worksheet {
  readonly frame: SheetFrame;
  readonly cells: SheetCells;
  /** New heights in points; null where a row gets the default again. */
  private readonly heights = new RestorableMap<number, number | null>();
  private readonly data: SheetDataPlace;

  /** @throws XmlSyntaxError */
  constructor(
    readonly partName: string,
    private readonly original: string,
    /** False for a sheet that the file did not have. */
    private readonly inFile: boolean,
    private readonly context: CellContentContext,
  ) {
    const data = findSheetData(original);
    this.data = data;
    this.cells = new SheetCells(partName, original, data.openEnd, data.closeStart, context);
    const frame = `${original.slice(0, data.start)}${data.tag}/>${original.slice(data.end)}`;
    this.frame = new SheetFrame(partName, frame);
    if (!this.frame.child('sheetData'))
      throw new XmlSyntaxError('The cells are of another kind than their sheet', data.start);
  }

  /** The text of the part now; null where it is as it came with the file. */
  get changedText(): string | null {
    if (!this.cells.changed && this.heights.size === 0) {
      const { start, end } = this.data;
      return this.frame.changed ? this.assemble(this.original.slice(start, end)) : this.unchangedText;
    }
    const { name, tag } = this.data;
    const prefix = name.slice(0, -'sheetData'.length);
    const inner = writeSheetData(this.cells, this.heights, prefix, this.context.sharedStrings);
    return this.assemble(inner === '' ? `${tag}/>` : `${tag}>${inner}</${name}>`);
  }

  private get unchangedText(): string | null {
    return this.inFile ? null : this.original;
  }

  /** The index of the format that a cell has, or would have. */
  styleAt(address: CellAddress): number {
    return this.cells.read(address).style ?? this.defaultStyle(address);
  }

  /** The cells of a range; `formatOf` answers the format of a style's index. */
  readRange(range: CellRange, formatOf: (style: number) => CellFormat): CellGrid {
    return readGrid(this.cells, range, {
      formatOf,
      columnStyles: (first, last) => columnStyles(this.frame, first, last),
    });
  }

  /**
   * Gives cells new contents. Answers whether anything is different now, and whether a formula went away.
   * @throws WorkbookFailure 'excel-refused' where only a part of an array formula would be overwritten, or a text is too long.
   */
  setContents(edits: readonly CellEdit[], styleOf: (edit: CellEdit) => number): ContentChange {
    const effective = edits.filter((edit) => !contentsEqual(this.cells.read(edit.address).content, edit.content));
    refuseTooLong(edits);
    this.refusePartsOfArrays(effective);
    let changed = false;
    let formulaGone = false;
    for (const edit of edits) {
      const { content } = this.cells.read(edit.address);
      const newStyle = styleOf(edit);
      const hadStyle = this.styleAt(edit.address);
      formulaGone ||= content.formula !== null && edit.content.formula === null;
      const same = sameContent(content, edit.content);
      changed ||= !same;
      if (!same || newStyle !== hadStyle) this.writeCell(edit, newStyle);
      if (edit.fontName !== undefined) this.cells.setTextFont(edit.address, edit.fontName);
    }
    return { changed, formulaGone };
  }

  /** Gives every formula the text that the function makes of its own, without the leading "=". */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const address of this.cells.formulaAddresses()) {
      const { content, style } = this.cells.read(address);
      const formula = content.formula === null ? null : `=${rewrite(content.formula.slice(1))}`;
      if (formula !== content.formula) this.cells.write(address, { ...content, formula }, style);
    }
  }

  /** Gives cells another format; one that the sheet has no element for gets one. */
  setStyle(address: CellAddress, style: number): void {
    this.cells.write(address, this.cells.read(address).content, style);
  }

  /** Takes every cell, merge, column width and row height away. @returns whether a formula went away */
  clear(): boolean {
    let formulaGone = false;
    for (const address of this.cells.addresses()) {
      formulaGone ||= this.cells.read(address).content.formula !== null;
      this.cells.write(address, BLANK, null);
    }
    clearMerges(this.frame, WHOLE_SHEET);
    clearColumns(this.frame);
    const { index } = this.cells;
    for (let row = 0; row < index.rowNumbers.length; row += 1) this.heights.set(index.rowNumbers.at(row), null);
    return formulaGone;
  }

  /** Points. */
  rowHeight(row: number): number {
    const height = this.heights.get(row);
    const own = height === undefined ? this.rowAttribute(row, 'ht') : height;
    const byDefault = this.frame.child('sheetFormatPr')?.attribute('defaultRowHeight') ?? DEFAULT_ROW_HEIGHT;
    return Number(own ?? byDefault);
  }

  /** Whether the row has a height of its own; Excel fits one that has none to its text. */
  hasOwnRowHeight(row: number): boolean {
    const height = this.heights.get(row);
    return height === undefined ? this.rowAttribute(row, 'ht') !== undefined : height !== null;
  }

  isRowHidden(row: number): boolean {
    const hidden = this.rowAttribute(row, 'hidden');
    return hidden === '1' || hidden === 'true';
  }

  setRowHeight(row: number, points: number | null): void {
    this.heights.set(row, points);
  }

  /** The whole text of the part as it is now. */
  get text(): string {
    return this.changedText ?? this.original;
  }

  /** Remembers the sheet as it is now; the returned function brings it back. */
  capture(): () => void {
    const restoreCells = this.cells.capture();
    const { text } = this.frame;
    const restoreHeights = this.heights.capture();
    return () => {
      restoreCells();
      this.frame.text = text;
      restoreHeights();
    };
  }

  /** The returned function brings the sheet back to what it is now, at any time. */
  remember(): () => void {
    const restorers = [this.cells.remember(), this.heights.remember()];
    const { text } = this.frame;
    return () => {
      for (const restore of restorers) restore();
      if (this.frame.text !== text) this.frame.text = text;
    };
  }

  /** Equal where nothing but what is selected has changed between. */
  get contentsKey(): string {
    const { changeCount } = this.cells;
    return `${this.original.length} ${changeCount} ${this.heights.changeCount} ${this.frame.text.replace(SHEET_VIEWS, '')}`;
  }

  private writeCell({ address, content }: CellEdit, style: number): void {
    const isNothing = isBlank(content) && style === this.defaultStyle(address);
    this.cells.write(address, content, isNothing && this.cells.isNew(address) ? null : style);
  }

  private assemble(sheetData: string): string {
    const frame = new SheetFrame(this.partName, this.frame.text);
    this.widenDimension(frame);
    const placeholder = frame.child('sheetData');
    if (!placeholder) throw new RangeError(`No cells in ${this.partName}`);
    return frame.text.slice(0, placeholder.start) + sheetData + frame.text.slice(placeholder.end);
  }

  /** Some readers believe the range that the sheet claims to fill; a claim that was wrong before is not ours to mend. */
  private widenDimension(frame: SheetFrame): void {
    const claimed = frame.child('dimension')?.attribute('ref');
    const used = this.cells.changed ? this.cells.usedRange() : null;
    if (claimed === undefined || !used) return;
    const before = this.cells.originalUsedRange();
    if (before && rangesEqual(rangeAround(before, used), before)) return;
    frame.setAttributes('dimension', { ref: formatRange(rangeAround(rangeInFile(claimed), used)) });
  }

  private refusePartsOfArrays(edits: readonly CellEdit[]): void {
    for (const range of this.cells.index.arrays) {
      const inside = edits.filter((edit) => isInside(range, edit.address));
      const [first] = inside;
      const size = (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
      if (first && new Set(inside.map((edit) => formatAddress(edit.address))).size < size) {
        throw new WorkbookFailure('excel-refused', formatAddress(first.address));
      }
    }
  }

  /** The format of a cell that the sheet has no element for. */
  private defaultStyle({ row, column }: CellAddress): number {
    return this.cells.index.rowStyles.get(row) ?? columnStyle(this.frame, column) ?? 0;
  }

  private rowAttribute(row: number, name: string): string | undefined {
    const { index } = this.cells;
    const place = index.findRow(row);
    if (place < 0) return undefined;
    return attributeOfTag(this.original, index.rowStarts.at(place), index.rowOpenEnds.at(place), name);
  }
}

function refuseTooLong(edits: readonly CellEdit[]): void {
  const tooLong = edits.find(({ content: { value } }) => typeof value === 'string' && value.length > MAXIMUM_TEXT);
  if (tooLong) throw new WorkbookFailure('excel-refused', formatAddress(tooLong.address));
}

function isBlank({ value, formula }: CellContent): boolean {
  return formula === null && (value === null || value === '');
}

/** Where `<sheetData>` stands in the text of a worksheet. */
interface SheetDataPlace {
  readonly name: string;
  /** Its open tag without what closes it, so that what is declared there stays. */
  readonly tag: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** Finds the place of the cells without looking into it. */
function findSheetData(text: string): SheetDataPlace {
  const scanner = new XmlScanner(text);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    const level = scanner.depth - (scanner.selfClosing ? 0 : 1);
    if (level === 0 && !scanner.isNamed('worksheet')) break;
    if (level !== 1) continue;
    if (!scanner.isNamed('sheetData')) scanner.skipElement();
    else {
      const { start, end: openEnd, selfClosing } = scanner;
      const name = text.slice(scanner.nameStart, scanner.nameEnd);
      const tag = text.slice(start, openEnd - (selfClosing ? '/>' : '>').length).trimEnd();
      if (selfClosing) return { name, tag, start, openEnd, closeStart: openEnd, end: openEnd };
      const closeStart = text.lastIndexOf(`</${name}`);
      const end = text.indexOf('>', closeStart) + 1;
      if (closeStart < openEnd || end === 0) throw new XmlSyntaxError('<sheetData> is not closed', start);
      return { name, tag, start, openEnd, closeStart, end };
    }
  }
  throw new XmlSyntaxError('The sheet has no <sheetData>', 0);
}
