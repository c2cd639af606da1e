import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../src/hosts/xlsx/file-workbook-host';
import type { CellRange } from '../../src/sheet/range';
import { parseAddress } from '../../src/sheet/address';
import { formatRange, rangeOfCell } from '../../src/sheet/range';
import type { Change } from '../../src/workbook/change';
import type { Edit, WorkbookHost } from '../../src/workbook/host';
import type { Mark, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { CellContent, CellValue, SheetId } from '../../src/sheet/cell';
import type { WorkbookRemark } from '../../src/workbook/remark';
import { contentAt, sheetById, withRemarks } from '../../src/workbook/snapshot';

const SAMPLE = readFileSync('assets/samples/an-hoa-thinh-2022.xlsx');

/**
 * A real .xlsx that lies open before the officer, through the file host.
 * A test may delay the host, or have it fail as a broken connection would.
 */
export class Desk implements WorkbookHost {
  /** What every read and write waits for. */
  delay: Promise<void> = Promise.resolve();
  failure: Error | null = null;
  /** What the host remarks on with every write. */
  remarks: readonly WorkbookRemark[] = [];
  readonly #host: FileWorkbookHost;
  readonly #original: Uint8Array;

  private constructor(private readonly document: WorkbookDocument) {
    this.#host = new FileWorkbookHost(document);
    this.#original = document.save();
  }

  /** The sample sheet of 2022. */
  static withSample(): Desk {
    return new Desk(WorkbookDocument.open(SAMPLE));
  }

  /** The sample with its sheet protected, as Excel writes that. */
  static withProtectedSample(): Desk {
    const parts = unzipSync(SAMPLE);
    const name = Object.keys(parts).find((part) => /worksheets\/sheet\d+\.xml$/u.test(part)) ?? '';
    const sheet = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(sheet.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
    return new Desk(WorkbookDocument.open(zipSync(parts)));
  }

  /** The sample with its sheet hidden. */
  static withHiddenSample(): Desk {
    const parts = unzipSync(SAMPLE);
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    parts['xl/workbook.xml'] = strToU8(workbook.replace('<sheet ', '<sheet state="hidden" '));
    return new Desk(WorkbookDocument.open(zipSync(parts)));
  }

  /** A workbook with one cell that says something else. */
  static withoutTable(): Desk {
    const desk = new Desk(WorkbookDocument.create());
    desk.#write('A1', 'Danh sách cán bộ');
    return desk;
  }

  /** The sample with a title typed in a font from before Unicode: its letters are those of another code. */
  static withLegacyTitle(): Desk {
    const document = WorkbookDocument.open(SAMPLE);
    const desk = new Desk(document);
    desk.#write('A1', 'Hé nghÌo');
    document.setFormat(document.activeSheet(), rangeOfCell(parseAddress('A1')), { fontName: '.VnTime' });
    return desk;
  }

  async read(): Promise<WorkbookSnapshot> {
    await this.#wait();
    return this.#host.read();
  }

  async apply(changes: readonly Change[]): Promise<WorkbookSnapshot> {
    await this.#wait();
    return withRemarks(await this.#host.apply(changes), this.remarks);
  }

  reveal(sheet: SheetId, range: CellRange): Promise<void> {
    return this.#host.reveal(sheet, range);
  }

  onEdited(listener: (edit: Edit) => void): Promise<() => Promise<void>> {
    return this.#host.onEdited(listener);
  }

  /** Keeps these settings in the workbook, as an earlier opening of the tool would have. */
  async keepSettings(settings: object): Promise<void> {
    await this.#host.apply([{ kind: 'store-settings', settings: JSON.stringify(settings) }]);
  }

  /** The officer types a number into a cell. */
  type(address: string, value: CellValue): void {
    this.#write(address, value);
    this.document.reportEdit({ sheet: this.document.activeSheet(), range: rangeOfCell(parseAddress(address)) });
  }

  async contentOf(address: string): Promise<CellContent> {
    const snapshot = await this.#host.read();
    return contentAt(sheetById(snapshot, snapshot.activeSheet), parseAddress(address));
  }

  async valuesOf(...addresses: readonly string[]): Promise<CellValue[]> {
    const contents = await Promise.all(addresses.map((address) => this.contentOf(address)));
    return contents.map(({ value }) => value);
  }

  async marks(): Promise<readonly Mark[]> {
    const snapshot = await this.#host.read();
    return snapshot.sheets.flatMap((sheet) => sheet.marks);
  }

  async sheetNames(): Promise<string[]> {
    return (await this.#host.read()).sheets.map((sheet) => sheet.name);
  }

  async settings(): Promise<unknown> {
    return JSON.parse((await this.#host.read()).settings ?? 'null');
  }

  /** The selected range of the sheet in front. */
  selection(): string {
    return formatRange(this.document.selection(this.document.activeSheet()));
  }

  /** Whether not one byte of the file has changed. */
  isUntouched(): boolean {
    return Buffer.from(this.document.save()).equals(this.#original);
  }

  snapshot(): Promise<WorkbookSnapshot> {
    return this.#host.read();
  }

  #write(address: string, value: CellValue): void {
    const edit = { address: parseAddress(address), content: { value, formula: null } };
    this.document.setCells(this.document.activeSheet(), [edit]);
  }

  async #wait(): Promise<void> {
    await this.delay;
    if (this.failure) throw this.failure;
  }
}
