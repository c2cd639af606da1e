import type { CellAddress } from '../../../sheet/address';
import type { CellRange } from '../../../sheet/range';
import { formatAddress, MAXIMUM_COLUMNS } from '../../../sheet/address';
import type { CellContent, CellValue } from '../../../sheet/cell';
import type { RunFonts } from '../strings/run-fonts';
import { NO_RUN_FONTS, RUN_FONT } from '../strings/run-fonts';
import { inPart, MalformedPart } from '../malformed-part';
import { decodeCharacters } from '../strings/string-text';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/element';
import { XmlSyntaxError } from '../xml/syntax-error';
import type { CellContentContext } from './cell-content';
import { valueOfCell } from './cell-content';
import type { CellIndex } from './cell-index';
import { indexCells } from './cell-index';
import { mayHoldRuns, runFontsOfCell } from './cell-runs';
import { fillFormula } from './formula-text';
import { CELL_KINDS } from './plain-cells';
import { RestorableMap } from './restorable-map';

/** A cell that is not as it came: its new content, or null where only its format is new. */
export interface CellState {
  readonly content: CellContent | null;
  /** Null takes the cell's element away. */
  readonly style: number | null;
  /** Where the content is as it came: a new last result of its formula. */
  readonly result?: CellValue;
  /** The one font that all runs of the text that came get, where they stand or should they come back. */
  readonly fontName?: string;
}

/** What a cell of the sheet holds and the index of its format. */
export interface StyledContent {
  readonly content: CellContent;
  /** Null where the sheet has no such cell, so that its row or column decides. */
  readonly style: number | null;
}

/** Receives one cell after the other; `style` is null where the sheet has no such cell. */
export type CellVisitor = (column: number, value: CellValue, formula: string | null, style: number | null) => void;

const BLANK: CellContent = { value: null, formula: null };

/** The cells of a sheet: as they came, read from the text when they are asked for, and what has changed since. */
export class SheetCells {
  readonly index: CellIndex;
  private readonly states = new RestorableMap<number, CellState>();
  /** Whether any text of these cells may have a run with a font of its own. */
  readonly haveRunFonts: boolean;
  private masters = new Map<string, { readonly address: CellAddress; readonly formula: string }>();

  /** @throws MalformedPart */
  constructor(
    private readonly partName: string,
    readonly text: string,
    readonly from: number,
    readonly to: number,
    private readonly context: CellContentContext,
  ) {
    this.index = indexed(partName, text, from, to);
    this.haveRunFonts = (context.sharedStrings?.haveRunFonts ?? false) || text.includes(RUN_FONT);
  }

  get changed(): boolean {
    return this.states.size > 0;
  }

  /** The changed cells in reading order. */
  changes(): { readonly address: CellAddress; readonly state: CellState }[] {
    return [...this.states]
      .toSorted(([one], [other]) => one - other)
      .map(([key, state]) => ({ address: addressOfKey(key), state }));
  }

  stateAt(address: CellAddress): CellState | undefined {
    return this.states.get(keyOf(address));
  }

  read(address: CellAddress): StyledContent {
    return this.readAt(address, this.index.find(address));
  }

  /** Whether any cell of the row may hold something, or have a format of its own. */
  mayHold(row: number): boolean {
    return this.changed || this.index.findRow(row) >= 0;
  }

  /** Visits the cells of a row from one column to another, both included, that the file has or that have changed. */
  visitRow(row: number, firstColumn: number, lastColumn: number, visit: CellVisitor): void {
    const { index } = this;
    if (this.changed) {
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        const { content, style } = this.read({ row, column });
        visit(column, content.value, content.formula, style);
      }
      return;
    }
    const place = index.findRow(row);
    const afterLast = place < 0 ? 0 : index.firstCells.at(place + 1);
    for (let cell = place < 0 ? 0 : index.firstCells.at(place); cell < afterLast; cell += 1) {
      const column = index.cells.column(cell);
      if (column < firstColumn) continue;
      if (column > lastColumn) return;
      const value = this.plainValue(cell);
      const content = value === undefined ? this.originalContent(cell, { row, column }) : null;
      visit(column, content ? content.value : (value ?? null), content?.formula ?? null, index.cells.style(cell));
    }
  }

  /** @param cell the place of the cell in the index; -1 where the sheet's text has no such cell */
  private readAt(address: CellAddress, cell: number): StyledContent {
    const state = this.changed ? this.states.get(keyOf(address)) : undefined;
    const originalStyle = cell < 0 ? null : this.index.cells.style(cell);
    return {
      content: state?.content ?? withResult(cell < 0 ? BLANK : this.originalContent(cell, address), state),
      style: state ? state.style : originalStyle,
    };
  }

  /** Whether the file that was opened had no element for the cell. */
  isNew(address: CellAddress): boolean {
    return this.index.find(address) < 0;
  }

  /** The fonts in the runs of a cell's text; none where all of it has that of the cell. */
  runFonts(address: CellAddress): RunFonts {
    if (!this.haveRunFonts) return NO_RUN_FONTS;
    const state = this.states.get(keyOf(address));
    return state?.content || state?.fontName !== undefined ? NO_RUN_FONTS : this.originalRunFonts(address);
  }

  private originalRunFonts(address: CellAddress): RunFonts {
    const cell = this.haveRunFonts ? this.index.find(address) : -1;
    if (cell < 0) return NO_RUN_FONTS;
    const kind = this.index.cells.kind(cell);
    if (kind === CELL_KINDS.sharedText) {
      return this.context.sharedStrings?.runFontsAt(this.index.cells.number(cell), this.context.theme) ?? NO_RUN_FONTS;
    }
    if (kind !== CELL_KINDS.other) return NO_RUN_FONTS;
    const source = this.source(cell);
    return mayHoldRuns(source) ? runFontsOfCell(parseXml(source), this.context) : NO_RUN_FONTS;
  }

  /** Gives every run of a cell's text this font, which is that of the cell; also where that text is yet to come back. */
  setTextFont(address: CellAddress, fontName: string): void {
    if (this.originalRunFonts(address).every((name) => name === null)) return;
    const content = this.states.get(keyOf(address))?.content ?? null;
    this.states.set(keyOf(address), { content, style: this.read(address).style, fontName });
  }

  /** Gives a cell a content; where that and its format are what came with the file, the cell is as it came. */
  write(address: CellAddress, content: CellContent, style: number | null): void {
    const cell = this.index.find(address);
    const original = cell < 0 ? BLANK : this.originalContent(cell, address);
    const originalStyle = cell < 0 ? null : this.index.cells.style(cell);
    const fontName = this.states.get(keyOf(address))?.fontName;
    const looks = { style, ...(fontName !== undefined && { fontName }) };
    const isAsItCame = style === originalStyle && fontName === undefined;
    if (sameContent(content, original) && isAsItCame) this.states.delete(keyOf(address));
    else if (sameContent(content, original)) this.states.set(keyOf(address), { content: null, ...looks });
    else if (content.formula !== null && content.formula === original.formula) {
      this.states.set(keyOf(address), { content: null, style, result: content.value });
    } else this.states.set(keyOf(address), { content, ...looks });
  }

  /** Gives a cell with a formula a new last result; the formula stays as it is written. */
  storeResult(address: CellAddress, value: CellValue): void {
    const { content, style } = this.read(address);
    const state = this.states.get(keyOf(address));
    if (content.formula === null || sameContent(content, { ...content, value })) return;
    if (state?.content) this.states.set(keyOf(address), { ...state, content: { ...content, value } });
    else this.states.set(keyOf(address), { content: null, style, result: value });
  }

  /** The cells that came with the file and those changed since, with a value or not. */
  addresses(): CellAddress[] {
    const keys = new Set(this.states.keys());
    for (let row = 0; row < this.index.rowNumbers.length; row += 1) {
      for (let cell = this.index.firstCells.at(row); cell < this.index.firstCells.at(row + 1); cell += 1) {
        keys.add(keyOf({ row: this.index.rowNumbers.at(row), column: this.index.cells.column(cell) }));
      }
    }
    return [...keys].map(addressOfKey);
  }

  /** The cells that hold a formula now. */
  formulaAddresses(): CellAddress[] {
    return this.addresses().filter((address) => this.read(address).content.formula !== null);
  }

  /** The smallest range around everything that has a value or a formula. */
  usedRange(): CellRange | null {
    const bounds = new Bounds();
    this.addOriginalCells(bounds, (key) => !this.states.get(key)?.content);
    for (const [key, { content }] of this.states) {
      const { row, column } = addressOfKey(key);
      if (content && (content.value !== null || content.formula !== null)) bounds.add(row, column);
    }
    return bounds.range;
  }

  /** The same of the file as it came. */
  originalUsedRange(): CellRange | null {
    const bounds = new Bounds();
    this.addOriginalCells(bounds, () => true);
    return bounds.range;
  }

  /** Of each row only its first and last cell count, so the others are not looked at. */
  private addOriginalCells(bounds: Bounds, counts: (key: number) => boolean): void {
    const { index } = this;
    for (let row = 0; row < index.rowNumbers.length; row += 1) {
      const number = index.rowNumbers.at(row);
      const isCounted = (cell: number) =>
        index.cells.kind(cell) !== CELL_KINDS.blank && counts(number * MAXIMUM_COLUMNS + index.cells.column(cell));
      let first = index.firstCells.at(row);
      let last = index.firstCells.at(row + 1) - 1;
      while (first <= last && !isCounted(first)) first += 1;
      while (last > first && !isCounted(last)) last -= 1;
      if (first > last) continue;
      bounds.add(number, index.cells.column(first));
      bounds.add(number, index.cells.column(last));
    }
  }

  /** The formula that a group of cells shares and the cell that it is spelled out for. */
  masterOf(group: string): { readonly address: CellAddress; readonly formula: string } | undefined {
    const known = this.masters.get(group);
    const members = this.index.sharedFormulas.get(group);
    if (known || !members) return known;
    const cell = members.at(0);
    const formula = decodeCharacters(this.element(cell).child('f')?.content ?? '');
    const master = { address: this.index.addressOf(cell), formula };
    this.masters.set(group, master);
    return master;
  }

  /** Remembers the cells as they are now; the returned function brings them back. */
  capture(): () => void {
    return this.states.capture();
  }

  /** The returned function brings the cells back to what they are now, at any time. */
  remember(): () => void {
    return this.states.remember();
  }

  /** Grows with every change of a cell. */
  get changeCount(): number {
    return this.states.changeCount;
  }

  private originalContent(cell: number, address: CellAddress): CellContent {
    const plain = this.plainValue(cell);
    if (plain === null) return BLANK;
    if (plain !== undefined) return { value: plain, formula: null };
    const read = (): CellContent => {
      const element = this.element(cell);
      const formula = element.child('f') ? this.formulaOf(element, address) : null;
      return { value: valueOfCell(element, this.context), formula };
    };
    return inPart(this.partName, read, { cell: formatAddress(address) });
  }

  /** What the index alone tells of a cell's content: null for a blank cell, undefined where its element must be asked. */
  private plainValue(cell: number): number | string | null | undefined {
    const kind = this.index.cells.kind(cell);
    if (kind === CELL_KINDS.number) return this.index.cells.number(cell);
    if (kind === CELL_KINDS.sharedText)
      return this.context.sharedStrings?.at(this.index.cells.number(cell)) || undefined;
    return kind === CELL_KINDS.blank ? null : undefined;
  }

  private formulaOf(cell: XmlElement, address: CellAddress): string | null {
    const element = cell.child('f');
    const own = decodeCharacters(element?.content ?? '');
    if (own !== '') return `=${own}`;
    const master = element?.attribute('t') === 'shared' ? this.masterOf(element.attribute('si') ?? '') : undefined;
    return master ? `=${fillFormula(master.formula, master.address, address)}` : null;
  }

  private element(cell: number): XmlElement {
    return parseXml(this.source(cell));
  }

  private source(cell: number): string {
    return this.text.slice(this.index.cells.start(cell), this.index.cells.end(cell));
  }
}

/** @throws MalformedPart with the cell that is damaged, or the last one before */
function indexed(partName: string, text: string, from: number, to: number): CellIndex {
  try {
    return indexCells(text, from, to);
  } catch (cause) {
    if (!(cause instanceof XmlSyntaxError)) throw cause;
    const isAtCell = CELL_TAG.test(text.slice(cause.offset, cause.offset + LONGEST_TAG));
    const end = isAtCell ? text.indexOf('>', cause.offset) : cause.offset;
    const before = text.slice(Math.max(from, cause.offset - FURTHEST_CELL_BEFORE), end);
    const cell = [...before.matchAll(CELL_REFERENCE)].at(-1)?.[1] ?? null;
    throw new MalformedPart(partName, cause.message, { cell, cause });
  }
}

/** How far from the damage a cell is looked for. */
const FURTHEST_CELL_BEFORE = 2000;
const LONGEST_TAG = 1000;
const CELL_TAG = /^<(?:[^\s:<>]+:)?c\s[^<>]*>/;
const CELL_REFERENCE = /\sr\s*=\s*["']([A-Z]{1,3}\d{1,7})["']/g;

function withResult(content: CellContent, state: CellState | undefined): CellContent {
  return state?.result === undefined ? content : { ...content, value: state.result };
}

function keyOf(address: CellAddress): number {
  return address.row * MAXIMUM_COLUMNS + address.column;
}

function addressOfKey(key: number): CellAddress {
  return { row: Math.floor(key / MAXIMUM_COLUMNS), column: key % MAXIMUM_COLUMNS };
}

/** Whether two contents are equal down to the last result of a formula, unlike what counts as the same for a person. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  const sameValue =
    typeof one.value === 'object' && one.value && typeof other.value === 'object' && other.value
      ? one.value.error === other.value.error
      : one.value === other.value;
  return sameValue && one.formula === other.formula;
}

/** The smallest range around the cells added to it. */
class Bounds {
  private firstRow = Infinity;
  private firstColumn = Infinity;
  private lastRow = -1;
  private lastColumn = -1;

  add(row: number, column: number): void {
    this.firstRow = Math.min(this.firstRow, row);
    this.firstColumn = Math.min(this.firstColumn, column);
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  get range(): CellRange | null {
    if (this.lastRow < 0) return null;
    const { firstRow, firstColumn, lastRow, lastColumn } = this;
    return { firstRow, firstColumn, lastRow, lastColumn };
  }
}
