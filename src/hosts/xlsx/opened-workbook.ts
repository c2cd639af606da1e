import type { CellEdit } from '../../workbook/change';
import { WorkbookFailure } from '../../workbook/failure';
import { parseAddress } from '../../sheet/address';
import { sameSheetName } from '../../sheet/sheet-name';
import type { SheetId } from '../../sheet/cell';
import type { NewWorkbook } from './document-types';
import { parseReference } from './drawing/cell-reference';
import type { CachedCells } from './drawing/chart-cache';
import { SheetCharts } from './drawing/sheet-charts';
import { refuseOtherFormats } from './file-format';
import { OfficePackage } from './package/package';
import type { Relationships } from './package/relationships';
import { inPart, MalformedPart, onSheet } from './malformed-part';
import { addressesIn } from './sheet/ranges';
import type { RowShift } from './sheet/row-shift';
import { shiftedRow, shiftRowsInFormula } from './sheet/row-shift';
import { shiftedSheetText } from './sheet/shifted-sheet';
import { renameTableColumns } from './sheet/tables';
import { SharedStrings } from './strings/shared-strings';
import { StyleSheet } from './styles/style-sheet';
import { blankPackage, blankSheet, blankStyles } from './workbook/blank-workbook';
import { CustomXml } from './workbook/custom-xml';
import { toldFailure } from './told-failure';
import type { SheetListing } from './workbook/workbook-part';
import { WorkbookPart } from './workbook/workbook-part';
import { Worksheet } from './worksheet';
import type { XmlElement } from './xml/element';
import { XmlScanner } from './xml/scanner';
import type { Unpacker } from './zip/unpacker';

const OFFICE_DOCUMENT = '/officeDocument';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DEFAULT_FONT = { name: 'Calibri', size: 11 };

/** What a workbook says of how it is looked at. */
const WORKBOOK_VIEWS = /<(?:\w+:)?bookViews[\s>].*?<\/(?:\w+:)?bookViews>/s;

/** A workbook as it once was. */
export interface WorkbookMemory {
  /** Whether anything but what is in front or selected is different now. */
  readonly isChanged: () => boolean;
  readonly restore: () => void;
}

/** The parts of a workbook and how they hang together: what the operations of a document are made of. */
export class OpenedWorkbook {
  readonly workbook: WorkbookPart;
  readonly styles: StyleSheet;
  readonly customXml: CustomXml;
  readonly charts: SheetCharts;
  private readonly sharedStrings: SharedStrings | null;
  private readonly theme: XmlElement | null;
  private worksheets: Map<SheetId, Worksheet>;

  /** @throws WorkbookFailure naming why the bytes are no workbook that can be opened. */
  static open(bytes: Uint8Array, name: string, unpacker: Unpacker): OpenedWorkbook {
    refuseOtherFormats(bytes, name);
    try {
      const parts = OfficePackage.open(bytes, unpacker);
      const workbookName = findWorkbook(parts);
      if (workbookName === null) throw new WorkbookFailure('file-not-xlsx', name);
      return new OpenedWorkbook(parts, workbookName);
    } catch (cause) {
      throw toldFailure(cause, name);
    }
  }

  static create(start: NewWorkbook): OpenedWorkbook {
    return new OpenedWorkbook(blankPackage(start), 'xl/workbook.xml');
  }

  private constructor(
    private readonly parts: OfficePackage,
    private readonly workbookName: string,
  ) {
    this.workbook = new WorkbookPart(parts.xml(workbookName));
    const strings = this.partOfType('sharedStrings');
    const sharedText = strings === null ? null : parts.originalText(strings);
    this.sharedStrings =
      strings === null || sharedText === null ? null : inPart(strings, () => new SharedStrings(sharedText));
    const theme = this.partOfType('theme');
    this.theme = theme === null ? null : parts.xml(theme).root;
    const styles = parts.xml(this.partOfType('styles') ?? this.addStyles());
    this.styles = inPart(styles.name, () => new StyleSheet(styles, this.theme));
    this.customXml = new CustomXml(parts, workbookName, this.relationshipTypes);
    this.charts = new SheetCharts(parts, this.folder, this.relationshipTypes);
    this.worksheets = new Map(this.listings().map((sheet) => [sheet.sheetId, this.openSheet(sheet)]));
  }

  /** The worksheets among the tabs, from left to right. */
  listings(): (SheetListing & { readonly position: number; readonly partName: string })[] {
    return this.workbook.sheets().flatMap((sheet, position) => {
      const relationship = this.relationships.byId(sheet.relationship);
      const isWorksheet = relationship?.type.endsWith('/worksheet') ?? false;
      return isWorksheet && relationship ? [{ ...sheet, position, partName: relationship.target }] : [];
    });
  }

  /** @throws WorkbookFailure 'sheet-not-found' */
  worksheet(id: SheetId): Worksheet {
    const worksheet = this.worksheets.get(id);
    if (!worksheet) throw new WorkbookFailure('sheet-not-found', id);
    return worksheet;
  }

  addSheet(name: string): SheetId {
    const partName = this.parts.freeName((number) => `${this.folder}worksheets/sheet${number}.xml`);
    const text = blankSheet(this.workbook.namespace);
    const relationship = this.relationships.add(`${this.relationshipTypes}/worksheet`, partName);
    this.parts.contentTypes.add(partName, `${CONTENT_TYPE}.worksheet+xml`);
    this.parts.setLargeText(partName, text);
    const id = this.workbook.addSheet(name, relationship, this.relationshipTypes);
    this.worksheets.set(id, new Worksheet(partName, text, false, this.cellContext));
    return id;
  }

  removeSheet(id: SheetId, position: number): void {
    const { partName } = this.worksheet(id);
    this.worksheets.delete(id);
    this.workbook.removeSheet(position);
    this.relationships.removeTo(partName);
    this.parts.removeWithUnused(partName);
  }

  /** Moves the rows of a sheet; the formulas of other sheets, names and charts are left to the caller. */
  shiftRows(id: SheetId, name: string, shift: RowShift): void {
    const worksheet = this.worksheet(id);
    const rewrite = (formula: string) => shiftRowsInFormula(formula, name, true, shift);
    const formulaAt = (address: string) =>
      rewrite(worksheet.cells.read(parseAddress(address)).content.formula?.slice(1) ?? '');
    const text = shiftedSheetText(worksheet.text, { shift, rewrite, formulaAt });
    this.worksheets.set(id, new Worksheet(worksheet.partName, text, false, this.cellContext));
    this.charts.shiftRows(worksheet, (row) => shiftedRow(row, shift) ?? shift.at);
  }

  /** Whether tables or notes lie on the sheet, which have parts of their own that name its rows. */
  hasTablesOrNotes(id: SheetId): boolean {
    const relationships = this.parts.relationshipsOf(this.worksheet(id).partName);
    return ['table', 'comments', 'threadedComment'].some((type) => (relationships?.ofType(type) ?? []).length > 0);
  }

  /** What calculates in which order: Excel takes the file for damaged where it names a cell without a formula. */
  dropCalculationChain(): void {
    const chain = this.partOfType('calcChain');
    // What the package calls its chain may be a sheet of the officer's all the same.
    if (chain === null || !isCalculationChain(this.parts.originalText(chain) ?? '')) return;
    this.relationships.removeTo(chain);
    this.parts.remove(chain);
  }

  /** Tables follow the texts of their header rows. @throws WorkbookFailure 'excel-refused' where they cannot. */
  renameTableColumns(worksheet: Worksheet, edits: readonly CellEdit[]): void {
    const tables = this.parts.relationshipsOf(worksheet.partName)?.ofType('table') ?? [];
    for (const { target } of tables) if (this.parts.has(target)) renameTableColumns(this.parts.xml(target), edits);
  }

  save(): Uint8Array {
    this.charts.refreshCaches((reference) => this.cellsOf(reference));
    for (const worksheet of this.worksheets.values()) {
      this.parts.setLargeText(worksheet.partName, worksheet.changedText);
    }
    return this.parts.save();
  }

  /** Remembers the workbook as it is now; the returned function brings it back. */
  capture(): () => void {
    const worksheets = new Map(this.worksheets);
    const restorers = [this.parts.capture(), ...[...worksheets.values()].map((worksheet) => worksheet.capture())];
    return () => {
      this.worksheets = worksheets;
      for (const restore of restorers) restore();
    };
  }

  /** The workbook as it is now, to be brought back at any time. */
  remember(): WorkbookMemory {
    const worksheets = new Map(this.worksheets);
    const restorers = [this.parts.capture(), ...[...worksheets.values()].map((worksheet) => worksheet.remember())];
    const key = this.contentsKey;
    return {
      isChanged: () => key !== this.contentsKey,
      restore: () => {
        this.worksheets = new Map(worksheets);
        for (const restore of restorers) restore();
      },
    };
  }

  /** Equal where nothing but what is in front or selected has changed between. */
  private get contentsKey(): string {
    const sheets = [...this.worksheets].map(([id, worksheet]) => `${id} ${worksheet.contentsKey}`);
    const parts = this.parts.changedXml().map((part) => `${part.name} ${part.text.replace(WORKBOOK_VIEWS, '')}`);
    return [...this.parts.names(), ...sheets, ...parts].join('\n');
  }

  private cellsOf(text: string): CachedCells | null {
    const reference = parseReference(text);
    const listing = reference && this.listings().find(({ name }) => sameSheetName(name, reference.sheetName));
    if (!listing) return null;
    const worksheet = this.worksheet(listing.sheetId);
    const { firstRow: row, firstColumn: column } = reference.range;
    return {
      values: addressesIn(reference.range).map((address) => worksheet.cells.read(address).content.value),
      numberFormat: this.styles.format(worksheet.styleAt({ row, column })).numberFormat,
    };
  }

  private get relationships(): Relationships {
    return this.parts.ensureRelationshipsOf(this.workbookName);
  }

  /** What the types of relationships begin with: the strict edition of the standard has its own. */
  private get relationshipTypes(): string {
    const [document] = this.parts.relationshipsOf('')?.ofType('officeDocument') ?? [];
    return (document?.type ?? '').slice(0, -OFFICE_DOCUMENT.length);
  }

  private get folder(): string {
    return this.workbookName.slice(0, this.workbookName.lastIndexOf('/') + 1);
  }

  private get cellContext() {
    return { sharedStrings: this.sharedStrings, dates1904: this.workbook.dates1904, theme: this.theme };
  }

  private partOfType(word: string): string | null {
    const target = this.relationships.ofType(word)[0]?.target;
    return target !== undefined && this.parts.has(target) ? target : null;
  }

  private openSheet({ name, partName }: { readonly name: string; readonly partName: string }): Worksheet {
    return onSheet(name, partName, () => {
      const text = this.parts.originalText(partName);
      if (text === null) throw new MalformedPart(partName, 'The part is missing', { isMissing: true });
      return new Worksheet(partName, text, true, this.cellContext);
    });
  }

  private addStyles(): string {
    // A part of that name that the workbook does not point at is somebody else's.
    const name = this.parts.freeName((number) => `${this.folder}styles${number === 1 ? '' : number}.xml`);
    this.parts.addXml(name, blankStyles(DEFAULT_FONT.name, DEFAULT_FONT.size, this.workbook.namespace));
    this.parts.contentTypes.add(name, `${CONTENT_TYPE}.styles+xml`);
    this.relationships.add(`${this.relationshipTypes}/styles`, name);
    return name;
  }
}

function isCalculationChain(text: string): boolean {
  const scanner = new XmlScanner(text);
  return scanner.next() !== 'end' && scanner.isNamed('calcChain');
}

/** The part that the package calls its document, where that is a workbook in XML. */
function findWorkbook(parts: OfficePackage): string | null {
  const name = parts.relationshipsOf('')?.ofType('officeDocument')[0]?.target;
  if (name === undefined || !parts.has(name)) return null;
  if (!name.toLowerCase().endsWith('.xml')) return null;
  return parts.xml(name).root.local === 'workbook' ? name : null;
}
