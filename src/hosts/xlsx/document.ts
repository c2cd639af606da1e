import type { CellAddress, CellRange } from '../../workbook/address';
import type { CellEdit } from '../../workbook/change';
import type { Edit } from '../../workbook/host';
import type { SheetId } from '../../workbook/snapshot';
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
  SheetEntry,
} from './document-types';

/**
 * An opened .xlsx: its parts as they came, and the operations through which a workbook is changed.
 * Everything is synchronous. Each operation is done whole or throws a `WorkbookFailure` and changes nothing;
 * `sheet-not-found` where an id is unknown, `sheet-protected` where Excel would refuse because of protection.
 */
export declare class WorkbookDocument {
  /** @throws WorkbookFailure naming why the bytes are no workbook that can be opened. */
  static open(bytes: Uint8Array, name?: string): WorkbookDocument;
  /** A new, minimal workbook. */
  static create(start?: NewWorkbook): WorkbookDocument;
  /** The file as it stands now; parts that nobody touched are the very same compressed bytes. */
  save(): Uint8Array;
  /** Runs several operations as one: where it throws, the document is as it was before. */
  transaction<Result>(work: () => Result): Result;

  /** Worksheets in the order of their tabs. */
  sheets(): readonly SheetEntry[];
  /** @throws WorkbookFailure 'sheet-not-found' */
  sheet(id: SheetId): SheetEntry;
  /** Compared without case, as Excel does. */
  sheetNamed(name: string): SheetEntry | undefined;
  /** Adds an empty worksheet after the last tab. @throws WorkbookFailure 'excel-refused' on an invalid or taken name. */
  addSheet(name: string): SheetId;
  /** @throws WorkbookFailure 'excel-refused' on the last visible sheet. */
  removeSheet(id: SheetId): void;
  /** Formulas and names that speak of the sheet follow. @throws WorkbookFailure 'excel-refused' on an invalid or taken name. */
  renameSheet(id: SheetId, name: string): void;

  /** The smallest range around everything that has a value; null on an empty sheet. */
  usedRange(id: SheetId): CellRange | null;
  readCell(id: SheetId, address: CellAddress): DocumentCell;
  /** Formulas have their leading "=" and English function names; shared ones are written out. */
  readRange(id: SheetId, range: CellRange): CellGrid;
  /** Text stays text, also where it begins with "=". A formula is written with its value as the last result. */
  setCells(id: SheetId, edits: readonly CellEdit[]): void;
  /** Takes away contents and formats of every cell, merges, column widths and row heights; nothing else. */
  clearSheet(id: SheetId): void;

  formatAt(id: SheetId, address: CellAddress): CellFormat;
  setFormat(id: SheetId, range: CellRange, patch: CellFormatPatch): void;

  /** Characters of the default font, as Excel shows it. */
  columnWidth(id: SheetId, column: number): number;
  setColumnWidth(id: SheetId, firstColumn: number, lastColumn: number, width: number): void;
  /** Points. */
  rowHeight(id: SheetId, row: number): number;
  setRowHeight(id: SheetId, firstRow: number, lastRow: number, points: number): void;

  merges(id: SheetId): readonly CellRange[];
  /** @throws WorkbookFailure 'excel-refused' where it would overlap another merge. */
  addMerge(id: SheetId, range: CellRange): void;
  /** Takes apart every merge that touches the range. */
  clearMerges(id: SheetId, range: CellRange): void;

  /** First priority first. */
  conditionalFormats(id: SheetId): readonly ConditionalFormat[];
  /** The new rule comes before all others; their order among themselves stays. */
  addConditionalFormat(id: SheetId, rule: CustomConditionalFormat): void;
  /** Takes away the rule of that priority; the rules after it move up. */
  deleteConditionalFormat(id: SheetId, priority: number): void;

  definedNames(): readonly DefinedName[];
  /** Adds the name, or replaces the one of that name and scope. */
  setDefinedName(name: DefinedName): void;
  deleteDefinedName(name: string, scope: SheetId | null): void;

  customXmlParts(): readonly CustomXmlPart[];
  /** The first part of that namespace. */
  customXml(namespace: string): string | null;
  /** Adds the part, or rewrites the one of that namespace. The root element of `xml` must be in it. */
  setCustomXml(namespace: string, xml: string): void;
  deleteCustomXml(namespace: string): void;

  pageSettings(id: SheetId): PageSettings;
  setPageSettings(id: SheetId, patch: PageSettingsPatch): void;

  activeSheet(): SheetId;
  selection(id: SheetId): CellRange;
  /** Brings the sheet to the front; selects the range where one is given. */
  activate(id: SheetId, range?: CellRange): void;

  /** Calls back for every edit that is reported, until the returned function is called. */
  subscribe(listener: (edit: Edit) => void): () => void;
  /** To be called by whoever lets a person edit the document, after the edit is made. */
  reportEdit(edit: Edit): void;
}
