import type { WorkbookDocument } from '../../hosts/xlsx/document';
import type { GridWords } from '../../locales/words/browser-page';
import type { CellAddress } from '../../sheet/address';
import { formatAddress } from '../../sheet/address';
import { rangesEqual } from '../../sheet/range';
import type { CellEdit } from '../../workbook/change';
import type { SheetId } from '../../sheet/cell';
import { element } from './element';
import { CellEditor } from './cell-editor';
import { editableText, shownText, typedContent } from './cell-text';
import { readClipboardTable, writeClipboardTable } from './clipboard-table';
import { ContentBar } from './content-bar';
import type { KeyCommand } from './key-command';
import { keyCommand } from './key-command';
import type { Selection, Step } from './selection';
import { selectCell, selectedRange, stepFrom } from './selection';
import { SheetGrid } from './sheet-grid';
import { SheetPicture } from './sheet-picture';
import { SheetTabs } from './sheet-tabs';

/** What a person does in the grid, made in the workbook by somebody else: the grid only shows what is then there. */
export interface GridActions {
  readonly write: (sheet: SheetId, edits: readonly CellEdit[]) => void;
  /** A cell is being typed into; Excel keeps add-ins waiting meanwhile. */
  readonly beginTyping: () => void;
  readonly endTyping: () => void;
}

/** A view of an opened workbook: its tabs, its cells, and a person's typing. It keeps nothing but what is selected. */
export class WorkbookGrid {
  readonly element: HTMLElement;
  readonly #grid: SheetGrid;
  readonly #contentBar: ContentBar;
  readonly #tabs: SheetTabs;
  readonly #editor: CellEditor;
  #picture: SheetPicture | null = null;
  #selection: Selection = { active: { row: 0, column: 0 }, reach: { row: 0, column: 0 } };

  constructor(
    words: GridWords,
    private readonly actions: GridActions,
  ) {
    this.#grid = new SheetGrid(words);
    this.#contentBar = new ContentBar(words, (text, next) => this.#enter(text, next));
    this.#tabs = new SheetTabs(words.sheets, (sheet) => this.#chooseSheet(sheet));
    this.#editor = new CellEditor(this.#grid.surface, words.cellContent, {
      opened: actions.beginTyping,
      closed: actions.endTyping,
      left: () => {
        this.#grid.element.focus();
      },
    });
    this.element = element(
      'section',
      { class: 'workbook' },
      this.#contentBar.element,
      this.#grid.element,
      this.#tabs.element,
    );
    this.#listen();
  }

  /** Shows the workbook as it is now. Where it says that another range is selected, that range comes into view. */
  show(document: WorkbookDocument): void {
    const sheet = document.activeSheet();
    const picture = new SheetPicture(document, sheet);
    const said = document.selection(sheet);
    const own = selectedRange(this.#selection, picture.merges);
    const moved = this.#picture?.document !== document || this.#picture.sheet !== sheet || !rangesEqual(said, own);
    this.#picture = picture;
    if (moved) {
      this.#selection = {
        active: { row: said.firstRow, column: said.firstColumn },
        reach: { row: said.lastRow, column: said.lastColumn },
      };
    }
    this.#tabs.show(document.sheets(), sheet);
    this.#draw(picture);
    if (moved) this.#grid.bringIntoView(this.#selection.active);
  }

  #listen(): void {
    const grid = this.#grid.element;
    grid.addEventListener('keydown', (event) => {
      const command = this.#editor.isOpen ? null : keyCommand(event);
      if (!command) return;
      event.preventDefault();
      this.#obey(command);
    });
    grid.addEventListener('pointerdown', (event) => this.#onPointer(event, event.shiftKey));
    grid.addEventListener('pointermove', (event) => {
      if (event.buttons === 1 && !this.#editor.isOpen) this.#onPointer(event, true);
    });
    // Drawing the selection replaces the cell under the pointer, so no `dblclick` comes of the second press.
    grid.addEventListener('mousedown', (event) => {
      if (event.detail !== 2 || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      this.#edit(null);
    });
    grid.addEventListener('copy', (event) => this.#copy(event));
    grid.addEventListener('paste', (event) => this.#paste(event));
  }

  #onPointer(event: PointerEvent, stretch: boolean): void {
    const address = this.#grid.addressAt(event.clientX, event.clientY);
    if (!address || event.target instanceof HTMLInputElement) return;
    this.#finishTyping();
    this.#select(address, stretch);
  }

  /** What is being typed belongs to the cell that was selected until now. */
  #finishTyping(): void {
    const focused = document.activeElement;
    if (focused instanceof HTMLInputElement && this.element.contains(focused)) focused.blur();
  }

  #obey(command: KeyCommand): void {
    switch (command.kind) {
      case 'move':
        return this.#move(command.step, command.stretch);
      case 'go-to-start':
        return this.#select({ row: command.of === 'row' ? this.#selection.active.row : 0, column: 0 }, false);
      case 'edit':
        return this.#edit(null);
      case 'type':
        return this.#edit(command.text);
      case 'clear':
        return this.#write(
          this.#selectedCells().map((address) => ({ address, content: { value: null, formula: null } })),
        );
    }
  }

  #move(step: Step, stretch: boolean): void {
    const picture = this.#picture;
    if (!picture) return;
    const terrain = {
      merges: picture.merges,
      rows: picture.rows.count,
      columns: picture.columns.count,
      isHidden: (address: CellAddress) => picture.isHidden(address),
    };
    this.#select(stepFrom(stretch ? this.#selection.reach : this.#selection.active, step, terrain), stretch);
  }

  #select(address: CellAddress, stretch: boolean): void {
    const picture = this.#picture;
    if (!picture) return;
    const selection = stretch
      ? { active: this.#selection.active, reach: address }
      : selectCell(address, picture.merges);
    this.#selection = selection;
    picture.document.activate(picture.sheet, selectedRange(selection, picture.merges));
    this.#draw(picture);
    this.#grid.bringIntoView(address);
  }

  #chooseSheet(sheet: SheetId): void {
    if (!this.#picture) return;
    this.#picture.document.activate(sheet);
    this.show(this.#picture.document);
  }

  /** Opens the editor on the active cell: with what the cell holds, or with the first letter typed. */
  #edit(typed: string | null): void {
    const picture = this.#picture;
    if (!picture) return;
    const { content, numberFormat } = picture.document.readCell(picture.sheet, this.#selection.active);
    const text = typed ?? editableText(content, numberFormat);
    this.#editor.open(this.#grid.boxOf(this.#selection.active), text, (entered, next) => this.#enter(entered, next));
  }

  #enter(text: string, next: Step | null): void {
    const picture = this.#picture;
    if (!picture) return;
    const address = this.#selection.active;
    const { content, numberFormat } = picture.document.readCell(picture.sheet, address);
    if (text !== editableText(content, numberFormat)) {
      this.#write([{ address, ...typedContent(text, numberFormat) }]);
    }
    if (next) this.#move(next, false);
  }

  #write(edits: readonly CellEdit[]): void {
    if (this.#picture && edits.length > 0) this.actions.write(this.#picture.sheet, edits);
  }

  #selectedCells(): CellAddress[] {
    const picture = this.#picture;
    if (!picture) return [];
    const { firstRow, lastRow, firstColumn, lastColumn } = selectedRange(this.#selection, picture.merges);
    const { values } = picture.document.readRange(picture.sheet, { firstRow, lastRow, firstColumn, lastColumn });
    return values.flatMap((line, rowOffset) =>
      line.flatMap((value, columnOffset) =>
        value === null ? [] : [{ row: firstRow + rowOffset, column: firstColumn + columnOffset }],
      ),
    );
  }

  #copy(event: ClipboardEvent): void {
    const picture = this.#picture;
    if (!picture || this.#editor.isOpen) return;
    const range = selectedRange(this.#selection, picture.merges);
    const { values, numberFormats } = picture.document.readRange(picture.sheet, range);
    const shown = values.map((line, row) =>
      line.map((value, column) => shownText(value, numberFormats[row]?.[column] ?? '')),
    );
    event.clipboardData?.setData('text/plain', writeClipboardTable(shown));
    event.preventDefault();
  }

  #paste(event: ClipboardEvent): void {
    const picture = this.#picture;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!picture || this.#editor.isOpen || text === '') return;
    event.preventDefault();
    const { row, column } = this.#selection.active;
    const edits = readClipboardTable(text).flatMap((line, rowOffset) =>
      line.map((cell, columnOffset) => {
        const address = { row: row + rowOffset, column: column + columnOffset };
        return { address, ...typedContent(cell, picture.document.readCell(picture.sheet, address).numberFormat) };
      }),
    );
    this.#write(edits);
  }

  #draw(picture: SheetPicture): void {
    const { active } = this.#selection;
    const { content, numberFormat } = picture.document.readCell(picture.sheet, active);
    this.#contentBar.show(formatAddress(active), editableText(content, numberFormat));
    this.#grid.show(picture, this.#selection);
  }
}
