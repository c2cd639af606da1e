import { WorkbookDocument } from '../hosts/xlsx/document';
import type { BrowserPageWords } from '../locales/words/browser-page';
import type { CellEdit } from '../workbook/change';
import type { SheetId } from '../sheet/cell';
import { ExcelHost } from '../stand-in-excel/excel-host';
import type { SheetChange } from './grid/grid-actions';
import { WorkbookGrid } from './grid/workbook-grid';
import { makeChange } from './make-change';
import { PageView } from './page-view';
import { download, fetchBytes, readBytes, sentenceOf } from './workbook-file';

/** The pane's page around Office.js from beside it, as the build writes it. */
const PANE = 'browser-page-pane.html';

/** A workbook that is open on the page. */
interface OpenFile {
  readonly name: string;
  readonly document: WorkbookDocument;
  readonly excelHost: ExcelHost;
}

/** The browser page: one open workbook, seen in the grid and, through the stand-in Excel, by the pane. */
export class BrowserPage {
  readonly #view: PageView;
  readonly #grid: WorkbookGrid;
  #file: OpenFile | null = null;
  #unsubscribe: () => void = () => undefined;

  /** @param excelApi the requirement set to play, such as "1.7"; the newest that the stand-in knows where left out. */
  constructor(
    private readonly words: BrowserPageWords,
    private readonly excelApi: string | null,
  ) {
    this.#view = new PageView(words, {
      open: (file) => void this.openFile(file),
      download: () => {
        this.#download();
      },
    });
    this.#grid = new WorkbookGrid(words.grid, {
      write: (sheet, edits) => {
        this.#edit(sheet, edits);
      },
      beginTyping: () => this.#file?.excelHost.beginCellEdit(),
      endTyping: () => this.#file?.excelHost.endCellEdit(),
      change: (sheet, change) => this.#change(sheet, change),
      undo: () => undefined,
      redo: () => undefined,
    });
    this.#view.mount(this.#grid.element);
  }

  /** The stand-in Excel of the open workbook; null before one is open. */
  get excelHost(): ExcelHost | null {
    return this.#file?.excelHost ?? null;
  }

  /** Opens a workbook that lies beside the page. */
  async openAddress(address: string): Promise<void> {
    const name = address.slice(address.lastIndexOf('/') + 1);
    await this.#open(name, () => fetchBytes(address), this.words.notices.sampleMissing);
  }

  /** Opens a person's file; where it cannot be opened a sentence says why and the workbook before it stays open. */
  async openFile(file: File): Promise<void> {
    await this.#open(file.name, () => readBytes(file));
  }

  async #open(name: string, read: () => Promise<Uint8Array>, sentence?: string): Promise<void> {
    this.#view.tell(null);
    this.#view.showOpening();
    try {
      this.#show(name, WorkbookDocument.open(await read(), name));
    } catch (cause) {
      this.#fail(cause, sentence);
    }
    this.#view.showFile(this.#file?.name ?? null);
  }

  #show(name: string, document: WorkbookDocument): void {
    const excelHost = new ExcelHost(document, this.excelApi === null ? {} : { excelApi: this.excelApi });
    this.#unsubscribe();
    this.#unsubscribe = excelHost.subscribe(() => {
      this.#grid.show(document);
    });
    this.#file = { name, document, excelHost };
    this.#grid.show(document);
    this.#view.loadPane(PANE);
  }

  #edit(sheet: SheetId, edits: readonly CellEdit[]): void {
    if (!this.#file) return;
    try {
      this.#file.excelHost.edit(sheet, edits);
      this.#view.tell(null);
    } catch (cause) {
      this.#fail(cause);
    }
    this.#grid.show(this.#file.document);
  }

  #change(sheet: SheetId, change: SheetChange): void {
    const file = this.#file;
    if (!file) return;
    try {
      makeChange(file.document, sheet, change);
      this.#view.tell(null);
    } catch (cause) {
      this.#fail(cause);
    }
    this.#grid.show(file.document);
  }

  #download(): void {
    if (this.#file) download(this.#file.document.save(), this.#file.name);
  }

  /** The person reads a sentence, the developer the whole cause. */
  #fail(cause: unknown, sentence = sentenceOf(cause)): void {
    reportError(cause);
    this.#view.tell(sentence);
  }
}
