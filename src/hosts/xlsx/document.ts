import type { CellAddress } from '../../sheet/address';
import { MAXIMUM_ROWS } from '../../sheet/address';
import type { CellRange } from '../../sheet/range';
import type { CellEdit } from '../../workbook/change';
import { WorkbookFailure } from '../../workbook/failure';
import type { CalculationMode } from '../../workbook/snapshot';
import type { CellValue, SheetId } from '../../sheet/cell';
import { ChartsDocument } from './charts-document';
import type {
  CellFormat,
  CellFormatPatch,
  CellGrid,
  ConditionalFormat,
  CustomConditionalFormat,
  CustomXmlPart,
  DefinedName,
  DocumentCell,
  NewWorkbook,
  PageSettings,
  PageSettingsPatch,
} from './document-types';
import { OpenedWorkbook } from './opened-workbook';
import {
  addFirstConditionalFormat,
  addLastConditionalFormat,
  deleteConditionalFormat,
  listConditionalFormats,
  moveConditionalFormat,
  rewriteConditionalFormat,
} from './sheet/conditional-formats';
import { columnWidth, isColumnHidden, setColumnWidth } from './sheet/columns';
import { addMerges, clearMerges, listMerges } from './sheet/merges';
import { readPageSettings, writePageSettings } from './sheet/page-settings';
import type { ProtectedAction } from './sheet/protection';
import { allows, isProtected } from './sheet/protection';
import type { RowShift } from './sheet/row-shift';
import { shiftRowsInFormula } from './sheet/row-shift';
import type { FrozenPanes } from './sheet/sheet-view';
import { readFrozenPanes } from './sheet/sheet-view';
import { deleteName, listNames, setName } from './workbook/defined-names';
import { readPrintArea, readRepeatedRows, writePrintArea, writeRepeatedRows } from './workbook/print-names';
import type { Worksheet } from './worksheet';
import { portableUnpacker } from './zip/unpacker';

/**
 * An opened .xlsx: its parts as they came, and the operations through which a workbook is changed.
 * Everything is synchronous. Each operation is done whole or throws a `WorkbookFailure` and changes nothing;
 * `sheet-not-found` where an id is unknown, `sheet-protected` where Excel would refuse because of protection.
 */
export class WorkbookDocument extends ChartsDocument {
  /** @throws WorkbookFailure naming why the bytes are no workbook that can be opened. */
  static open(bytes: Uint8Array, name = '', unpacker = portableUnpacker): WorkbookDocument {
    return new WorkbookDocument(OpenedWorkbook.open(bytes, name, unpacker));
  }

  /** A new, minimal workbook. */
  static create(start: NewWorkbook = {}): WorkbookDocument {
    const document = new WorkbookDocument(OpenedWorkbook.create(start));
    const [first] = (start.sheetNames ?? ['Sheet1']).map((name) => document.addSheet(name));
    if (first !== undefined) document.activate(first);
    return document;
  }

  get calculation(): CalculationMode {
    return this.opened.workbook.calculatesManually ? 'manual' : 'automatic';
  }

  /** The smallest range around everything that has a value; null on an empty sheet. */
  usedRange(id: SheetId): CellRange | null {
    return this.opened.worksheet(id).cells.usedRange();
  }

  readCell(id: SheetId, address: CellAddress): DocumentCell {
    const worksheet = this.opened.worksheet(id);
    const { numberFormat, locked } = this.opened.styles.format(worksheet.styleAt(address));
    return { content: worksheet.cells.read(address).content, numberFormat, locked };
  }

  /** Formulas have their leading "=" and English function names; shared ones are written out. */
  readRange(id: SheetId, range: CellRange): CellGrid {
    return this.opened.worksheet(id).readRange(range, (style) => this.opened.styles.format(style));
  }

  /** Text stays text, also where it begins with "=". A formula is written with its value as the last result. */
  setCells(id: SheetId, edits: readonly CellEdit[]): void {
    const worksheet = this.opened.worksheet(id);
    this.refuseLocked(
      id,
      worksheet,
      edits.map((edit) => edit.address),
    );
    if (edits.some(({ fontName }) => fontName !== undefined)) this.refuseUnlessAllowed(id, 'formatCells');
    this.transaction(() => {
      const { changed, formulaGone } = worksheet.setContents(edits, (edit) =>
        this.styleOfEdit(worksheet.styleAt(edit.address), edit),
      );
      this.opened.renameTableColumns(worksheet, edits);
      if (changed) this.opened.workbook.recalculateOnLoad();
      if (formulaGone) this.opened.dropCalculationChain();
    });
  }

  /** New last results of cells with formulas, as Excel writes them after calculating: the formulas stay as they are. */
  storeResults(id: SheetId, results: readonly { readonly address: CellAddress; readonly value: CellValue }[]): void {
    const worksheet = this.opened.worksheet(id);
    for (const { address, value } of results) worksheet.cells.storeResult(address, value);
  }

  /** Takes away contents and formats of every cell, merges, column widths and row heights; nothing else. */
  clearSheet(id: SheetId): void {
    this.refuseProtected(id);
    if (this.opened.worksheet(id).clear()) this.opened.dropCalculationChain();
  }

  formatAt(id: SheetId, address: CellAddress): CellFormat {
    return this.opened.styles.format(this.opened.worksheet(id).styleAt(address));
  }

  setFormat(id: SheetId, range: CellRange, patch: CellFormatPatch): void {
    this.refuseUnlessAllowed(id, 'formatCells');
    const worksheet = this.opened.worksheet(id);
    this.transaction(() => {
      for (let row = range.firstRow; row <= range.lastRow; row += 1) {
        for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
          const style = worksheet.styleAt({ row, column });
          worksheet.setStyle({ row, column }, this.opened.styles.derive(style, patch));
          if (patch.fontName !== undefined) worksheet.cells.setTextFont({ row, column }, patch.fontName);
        }
      }
    });
  }

  /** Characters of the default font, as Excel shows it. */
  columnWidth(id: SheetId, column: number): number {
    return columnWidth(this.frame(id), column);
  }

  /** Characters of the default font; null brings the default width back. */
  setColumnWidth(id: SheetId, firstColumn: number, lastColumn: number, width: number | null): void {
    this.refuseUnlessAllowed(id, 'formatColumns');
    setColumnWidth(this.frame(id), firstColumn, lastColumn, width);
  }

  /** Points. */
  rowHeight(id: SheetId, row: number): number {
    return this.opened.worksheet(id).rowHeight(row);
  }

  /** Points; null lets the rows fit their text again. */
  setRowHeight(id: SheetId, firstRow: number, lastRow: number, points: number | null): void {
    this.refuseUnlessAllowed(id, 'formatRows');
    for (let row = firstRow; row <= lastRow; row += 1) this.opened.worksheet(id).setRowHeight(row, points);
  }

  /**
   * Rows come in before a zero-based row, looking like the one above, or go from it on: formulas, names, charts, merges
   * and rules follow as in Excel.
   * @throws WorkbookFailure 'excel-refused' where tables or notes lie on the sheet, or cells would leave it at its end
   */
  shiftRows(id: SheetId, shift: RowShift): void {
    this.refuseProtected(id);
    const { name } = this.sheet(id);
    const used = this.usedRange(id);
    const isFull = shift.kind === 'insert' && (used?.lastRow ?? 0) + shift.count >= MAXIMUM_ROWS;
    if (isFull || this.opened.hasTablesOrNotes(id)) throw new WorkbookFailure('excel-refused', name);
    this.transaction(() => {
      this.opened.shiftRows(id, name, shift);
      this.rewriteFormulas((formula) => shiftRowsInFormula(formula, name, false, shift), id);
      this.opened.workbook.recalculateOnLoad();
      this.opened.dropCalculationChain();
    });
  }

  /** Whether the row has a height of its own, which it keeps whatever its text. */
  hasOwnRowHeight(id: SheetId, row: number): boolean {
    return this.opened.worksheet(id).hasOwnRowHeight(row);
  }

  isRowHidden(id: SheetId, row: number): boolean {
    return this.opened.worksheet(id).isRowHidden(row);
  }

  isColumnHidden(id: SheetId, column: number): boolean {
    return isColumnHidden(this.frame(id), column);
  }

  frozenPanes(id: SheetId): FrozenPanes {
    return readFrozenPanes(this.frame(id));
  }

  merges(id: SheetId): readonly CellRange[] {
    return listMerges(this.frame(id));
  }

  /** @throws WorkbookFailure 'excel-refused' where one of them would overlap another merge; none is added then. */
  addMerges(id: SheetId, ranges: readonly CellRange[]): void {
    this.refuseProtected(id);
    addMerges(this.frame(id), ranges);
  }

  /** Takes apart every merge that touches the range. */
  clearMerges(id: SheetId, range: CellRange): void {
    this.refuseProtected(id);
    clearMerges(this.frame(id), range);
  }

  /** First priority first. */
  conditionalFormats(id: SheetId): readonly ConditionalFormat[] {
    return listConditionalFormats(this.frame(id), (index) => this.opened.styles.look(index));
  }

  /** The new rule comes before all others, or behind them; their order among themselves stays. */
  addConditionalFormat(id: SheetId, rule: CustomConditionalFormat, place: 'first' | 'last' = 'first'): void {
    this.refuseUnlessAllowed(id, 'formatCells');
    const add = place === 'first' ? addFirstConditionalFormat : addLastConditionalFormat;
    add(this.frame(id), rule, this.opened.styles.addLook(rule.look));
  }

  /** Rewrites the custom rule of that priority; its place and ranges stay. */
  rewriteConditionalFormat(id: SheetId, priority: number, rule: CustomConditionalFormat): void {
    this.refuseUnlessAllowed(id, 'formatCells');
    rewriteConditionalFormat(this.frame(id), priority, rule, this.opened.styles.addLook(rule.look));
  }

  /** Moves the rule of one priority to another; those between make room. */
  moveConditionalFormat(id: SheetId, from: number, to: number): void {
    this.refuseUnlessAllowed(id, 'formatCells');
    moveConditionalFormat(this.frame(id), from, to);
  }

  /** Takes away the rule of that priority; the rules after it move up. */
  deleteConditionalFormat(id: SheetId, priority: number): void {
    this.refuseUnlessAllowed(id, 'formatCells');
    deleteConditionalFormat(this.frame(id), priority);
  }

  definedNames(): readonly DefinedName[] {
    const tabs = this.opened.workbook.sheets();
    return listNames(this.opened.workbook).map(({ position, ...name }) => ({
      ...name,
      scope: position === null ? null : (tabs[position]?.sheetId ?? null),
    }));
  }

  /** Adds the name, or replaces the one of that name and scope. */
  setDefinedName({ scope, ...name }: DefinedName): void {
    setName(this.opened.workbook, { ...name, position: this.positionOf(scope) });
  }

  deleteDefinedName(name: string, scope: SheetId | null): void {
    deleteName(this.opened.workbook, name, this.positionOf(scope));
  }

  customXmlParts(): readonly CustomXmlPart[] {
    return this.opened.customXml.all();
  }

  /** The first part of that namespace. */
  customXml(namespace: string): string | null {
    return this.opened.customXml.read(namespace);
  }

  /** Adds the part, or rewrites the one of that namespace. The root element of `xml` must be in it. */
  setCustomXml(namespace: string, xml: string): void {
    this.transaction(() => this.opened.customXml.write(namespace, xml));
  }

  deleteCustomXml(namespace: string): void {
    this.opened.customXml.delete(namespace);
  }

  pageSettings(id: SheetId): PageSettings {
    const { position } = this.sheet(id);
    return {
      ...readPageSettings(this.frame(id)),
      repeatRows: readRepeatedRows(this.opened.workbook, position),
      printArea: readPrintArea(this.opened.workbook, position),
    };
  }

  setPageSettings(id: SheetId, patch: PageSettingsPatch): void {
    const { position } = this.sheet(id);
    this.refuseProtected(id);
    this.transaction(() => {
      writePageSettings(this.frame(id), patch);
      const { workbook } = this.opened;
      if (patch.repeatRows !== undefined) writeRepeatedRows(workbook, position, patch.repeatRows);
      if (patch.printArea !== undefined) writePrintArea(workbook, position, patch.printArea);
    });
  }

  private positionOf(scope: SheetId | null): number | null {
    return scope === null ? null : this.sheet(scope).position;
  }

  private styleOfEdit(style: number, { numberFormat, fontName }: CellEdit): number {
    const now = this.opened.styles.format(style);
    const patch: CellFormatPatch = {
      ...(numberFormat !== undefined && numberFormat !== now.numberFormat && { numberFormat }),
      ...(fontName !== undefined && fontName !== now.fontName && { fontName }),
    };
    return Object.keys(patch).length === 0 ? style : this.opened.styles.derive(style, patch);
  }

  private refuseLocked(id: SheetId, worksheet: Worksheet, addresses: readonly CellAddress[]): void {
    if (!isProtected(worksheet.frame)) return;
    const locked = addresses.some((address) => this.opened.styles.format(worksheet.styleAt(address)).locked);
    if (locked) throw new WorkbookFailure('sheet-protected', this.sheet(id).name);
  }

  private refuseProtected(id: SheetId): void {
    if (isProtected(this.frame(id))) throw new WorkbookFailure('sheet-protected', this.sheet(id).name);
  }

  private refuseUnlessAllowed(id: SheetId, action: ProtectedAction): void {
    if (!allows(this.frame(id), action)) throw new WorkbookFailure('sheet-protected', this.sheet(id).name);
  }
}
