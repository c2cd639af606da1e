import type { CellRange } from '../../sheet/range';
import { WorkbookFailure } from '../../workbook/failure';
import type { Edit } from '../../workbook/host';
import { isFreeSheetName, sameSheetName } from '../../sheet/sheet-name';
import type { SheetId } from '../../sheet/cell';
import type { SheetEntry } from './document-types';
import type { OpenedWorkbook, WorkbookMemory } from './opened-workbook';
import { forgetSheetInFormula, renameSheetInFormula } from './sheet/formula-text';
import { isProtected } from './sheet/protection';
import { onSheet } from './malformed-part';
import { readSelection, writeSelection, writeTabSelected } from './sheet/sheet-view';
import { forgetSheetInNames, rewriteReferences } from './workbook/defined-names';
import type { Worksheet } from './worksheet';

/** An opened workbook as a list of sheets: adding, removing, renaming and choosing one, and what holds for every operation. */
export class SheetsDocument {
  private readonly listeners = new Set<(edit: Edit) => void>();
  private inTransaction = false;

  protected constructor(protected readonly opened: OpenedWorkbook) {}

  /** The file as it stands now; parts that nobody touched are the very same compressed bytes. */
  save(): Uint8Array {
    return this.opened.save();
  }

  /** Runs several operations as one: where it throws, the document is as it was before. One inside another is part of it. */
  transaction<Result>(work: () => Result): Result {
    if (this.inTransaction) return work();
    const restore = this.opened.capture();
    this.inTransaction = true;
    try {
      return work();
    } catch (cause) {
      restore();
      throw cause;
    } finally {
      this.inTransaction = false;
    }
  }

  /** The workbook as it is now, to be brought back whenever it is wanted. */
  remember(): WorkbookMemory {
    return this.opened.remember();
  }

  /** Worksheets in the order of their tabs. */
  sheets(): readonly SheetEntry[] {
    return this.opened.listings().map(({ sheetId, name, state, position }) => ({
      id: sheetId,
      name,
      visibility: state,
      protected: isProtected(this.frame(sheetId)),
      position,
    }));
  }

  /** What reading a sheet answers. @throws MalformedPart that names the sheet where its part is damaged */
  readingSheet<Result>({ id, name }: SheetEntry, read: () => Result): Result {
    return onSheet(name, this.opened.worksheet(id).partName, read);
  }

  /** The names of all tabs, those of chart sheets included. */
  tabNames(): string[] {
    return this.opened.workbook.sheets().map((tab) => tab.name);
  }

  /** @throws WorkbookFailure 'sheet-not-found' */
  sheet(id: SheetId): SheetEntry {
    const found = this.sheets().find((sheet) => sheet.id === id);
    if (!found) throw new WorkbookFailure('sheet-not-found', id);
    return found;
  }

  /** Compared without case, as Excel does. */
  sheetNamed(name: string): SheetEntry | undefined {
    return this.sheets().find((sheet) => sameSheetName(sheet.name, name));
  }

  /**
   * Adds an empty worksheet after the last tab.
   * @throws WorkbookFailure 'excel-refused' on an invalid or taken name, 'access-denied' where the structure is protected.
   */
  addSheet(name: string): SheetId {
    this.refuseNewStructure();
    this.refuseSheetName(name, this.tabNames());
    return this.transaction(() => this.opened.addSheet(name));
  }

  /** @throws WorkbookFailure 'excel-refused' on the last visible sheet, 'access-denied' where the structure is protected. */
  removeSheet(id: SheetId): void {
    const { name, position } = this.sheet(id);
    this.refuseNewStructure();
    const tabs = this.opened.workbook.sheets();
    const visibleLeft = tabs.some((tab, tabPosition) => tab.state === 'visible' && tabPosition !== position);
    if (!visibleLeft) throw new WorkbookFailure('excel-refused', name);
    this.transaction(() => {
      const active = this.opened.workbook.activeTab;
      this.opened.removeSheet(id, position);
      forgetSheetInNames(this.opened.workbook, position);
      this.rewriteFormulas((formula) => forgetSheetInFormula(formula, name));
      if (position <= active) this.bringToFront(Math.max(0, active - 1));
      this.opened.dropCalculationChain();
    });
  }

  /**
   * Formulas and names that speak of the sheet follow.
   * @throws WorkbookFailure 'excel-refused' on an invalid or taken name, 'access-denied' where the structure is protected.
   */
  renameSheet(id: SheetId, name: string): void {
    const { name: oldName, position } = this.sheet(id);
    this.refuseNewStructure();
    this.refuseSheetName(
      name,
      this.tabNames().filter((_name, tab) => tab !== position),
    );
    this.transaction(() => {
      this.opened.workbook.renameSheet(position, name);
      this.rewriteFormulas((formula) => renameSheetInFormula(formula, oldName, name));
    });
  }

  /** @throws WorkbookFailure 'sheet-not-found' where the workbook has no worksheet. */
  activeSheet(): SheetId {
    const sheets = this.sheets();
    const active = sheets.find((sheet) => sheet.position === this.opened.workbook.activeTab) ?? sheets[0];
    if (!active) throw new WorkbookFailure('sheet-not-found');
    return active.id;
  }

  selection(id: SheetId): CellRange {
    return readSelection(this.frame(id));
  }

  /** Brings the sheet to the front; selects the range where one is given. */
  activate(id: SheetId, range?: CellRange): void {
    const { position } = this.sheet(id);
    this.bringToFront(position);
    if (range) writeSelection(this.frame(id), range);
  }

  /** Calls back for every edit that is reported, until the returned function is called. */
  subscribe(listener: (edit: Edit) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** To be called by whoever lets a person edit the document, after the edit is made. */
  reportEdit(edit: Edit): void {
    for (const listener of this.listeners) listener(edit);
  }

  protected frame(id: SheetId): Worksheet['frame'] {
    return this.opened.worksheet(id).frame;
  }

  /** Of every name, chart and cell, save the cells of one sheet where it is named. */
  protected rewriteFormulas(rewrite: (formula: string) => string, except?: SheetId): void {
    rewriteReferences(this.opened.workbook, rewrite);
    this.opened.charts.rewriteReferences(rewrite);
    const sheets = this.sheets().filter(({ id }) => id !== except);
    for (const { id } of sheets) this.opened.worksheet(id).rewriteFormulas(rewrite);
  }

  private bringToFront(position: number): void {
    this.opened.workbook.activeTab = position;
    for (const sheet of this.sheets()) writeTabSelected(this.frame(sheet.id), sheet.position === position);
  }

  private refuseSheetName(name: string, taken: readonly string[]): void {
    if (!isFreeSheetName(name, taken)) throw new WorkbookFailure('excel-refused', name);
  }

  private refuseNewStructure(): void {
    if (this.opened.workbook.structureLocked) throw new WorkbookFailure('access-denied');
  }
}
