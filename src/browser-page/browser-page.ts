import { WorkbookDocument } from '../hosts/xlsx/document';
import type { BrowserPageWords } from '../locales/words/browser-page';
import type { SheetId } from '../sheet/cell';
import { ExcelHost } from '../stand-in-excel/excel-host';
import type { CellEdit } from '../workbook/change';
import { WorkbookFailure } from '../workbook/failure';
import type { SheetChange } from './grid/grid-actions';
import { WorkbookGrid } from './grid/workbook-grid';
import { makeChange } from './make-change';
import { PageView } from './page-view';
import { askBeforeReplacing } from './replace-question';
import type { PageCommand } from './selecting/key-command';
import { pageCommand } from './selecting/key-command';
import { download, fetchBytes, readBytes, sentenceOf } from './workbook-file';

/** The pane's page around Office.js from beside it, as the build writes it. */
const PANE = 'browser-page-pane.html';

/** A workbook that is open on the page. */
interface OpenFile {
  readonly name: string;
  readonly document: WorkbookDocument;
  readonly excelHost: ExcelHost;
  /** How often the workbook had been changed when it was last downloaded. */
  downloadedAt: number;
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
    const undo = () => this.#attempt(({ excelHost }) => excelHost.undo());
    const redo = () => this.#attempt(({ excelHost }) => excelHost.redo());
    this.#view = new PageView(words, {
      open: (file) => void this.#replaceBy(file),
      download: () => this.#download(),
      ...{ undo, redo },
      find: () => this.#grid.openFind(),
      paneLoaded: (pane) => pane.addEventListener('keydown', (event) => this.#onKey(event)),
    });
    this.#grid = new WorkbookGrid(words.grid, {
      write: (sheet, edits) => this.#edit(sheet, edits),
      change: (sheet, change) => this.#change(sheet, change),
      ...{ undo, redo },
      beginTyping: () => this.#file?.excelHost.beginCellEdit(),
      endTyping: () => this.#file?.excelHost.endCellEdit(),
    });
    this.#view.mount(this.#grid.element);
    window.addEventListener('keydown', (event) => this.#onKey(event));
    window.addEventListener('beforeunload', (event) => {
      if (this.#grid.finishTyping() && this.#isDownloaded) return;
      event.preventDefault();
    });
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

  /** Asks first where changes would be lost. */
  async #replaceBy(file: File): Promise<void> {
    if (!this.#grid.finishTyping()) return;
    if (this.#file && !this.#isDownloaded) {
      const answer = await askBeforeReplacing(this.words.replace, this.#file.name);
      if (answer === 'cancel') return;
      if (answer === 'download') this.#download();
    }
    await this.openFile(file);
  }

  async #open(name: string, read: () => Promise<Uint8Array>, sentence?: string): Promise<void> {
    this.#view.tell(null);
    this.#view.showOpening();
    try {
      await this.#show(name, WorkbookDocument.open(await read(), name));
    } catch (cause) {
      this.#fail(cause, sentence);
    }
    this.#showFile();
  }

  async #show(name: string, document: WorkbookDocument): Promise<void> {
    const excelHost = new ExcelHost(document, this.excelApi === null ? {} : { excelApi: this.excelApi });
    // A file from a program that works nothing out, such as a library that wrote it, has formulas without results.
    if (hasUncalculated(document)) await excelHost.calculate();
    this.#unsubscribe();
    this.#unsubscribe = excelHost.subscribe(() => {
      this.#grid.show(document);
      this.#showFile();
    });
    this.#file = { name, document, excelHost, downloadedAt: excelHost.changeCount };
    this.#grid.show(document);
    this.#view.loadPane(PANE);
  }

  #edit(sheet: SheetId, edits: readonly CellEdit[]): void {
    this.#attempt((file) => file.excelHost.edit(sheet, edits));
  }

  #change(sheet: SheetId, change: SheetChange): void {
    this.#attempt((file) => makeChange(file.excelHost, sheet, change));
  }

  #attempt(work: (file: OpenFile) => void): void {
    if (!this.#file) return;
    try {
      work(this.#file);
      this.#view.tell(null);
    } catch (cause) {
      this.#fail(cause);
    }
    this.#grid.show(this.#file.document);
    this.#showFile();
  }

  get #isDownloaded(): boolean {
    return this.#file === null || this.#file.excelHost.changeCount === this.#file.downloadedAt;
  }

  #showFile(): void {
    if (!this.#file) return this.#view.showFile(null);
    const { name, excelHost } = this.#file;
    const { canUndo, canRedo } = excelHost;
    this.#view.showFile({ name, isDownloaded: this.#isDownloaded, canUndo, canRedo });
  }

  /** A changed workbook gets a name of its own, so that the file that was opened is not taken for it. */
  #download(): void {
    const file = this.#file;
    if (!file || !this.#grid.finishTyping()) return;
    const name = file.name.replace(/\.xlsx$/i, '');
    download(
      file.document.save(),
      file.excelHost.changeCount === 0 ? file.name : `${this.words.savedName(name, new Date())}.xlsx`,
    );
    file.downloadedAt = file.excelHost.changeCount;
    this.#showFile();
  }

  #onKey(event: KeyboardEvent): void {
    const command = pageCommand(event);
    if (!command || event.defaultPrevented || !this.#file) return;
    event.preventDefault();
    this.#obey(command);
  }

  #obey(command: PageCommand): void {
    switch (command) {
      case 'download':
        return this.#download();
      case 'print':
        return window.print();
      case 'find':
        return this.#grid.openFind();
      case 'next-region':
        return this.#goToRegion(1);
      case 'previous-region':
        return this.#goToRegion(-1);
    }
  }

  /** Content bar, cells, tabs, pane, and around again. */
  #goToRegion(step: 1 | -1): void {
    const regions = [...this.#grid.regions, () => this.#view.focusPane()];
    const current = this.#view.isPaneFocused ? regions.length - 1 : this.#grid.focusedRegion;
    const from = current < 0 && step < 0 ? 0 : current;
    regions[(from + step + regions.length) % regions.length]?.();
  }

  /** The person reads a sentence; what is no matter of the file is for the developer too. */
  #fail(cause: unknown, sentence = sentenceOf(cause)): void {
    if (!(cause instanceof WorkbookFailure)) reportError(cause);
    this.#view.tell(sentence);
  }
}

/** Whether some formula has never been computed. */
function hasUncalculated(document: WorkbookDocument): boolean {
  return document.sheets().some(({ id }) => {
    const used = document.usedRange(id);
    if (!used) return false;
    const { values, formulas } = document.readRange(id, used);
    return formulas.some((line, row) =>
      line.some((formula, column) => formula !== null && values[row]?.[column] === null),
    );
  });
}
