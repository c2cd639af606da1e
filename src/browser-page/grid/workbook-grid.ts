import type { WorkbookDocument } from '../../hosts/xlsx/document';
import type { GridWords } from '../../locales/words/browser-page';
import type { CellAddress } from '../../sheet/address';
import { formatAddress } from '../../sheet/address';
import type { SheetId } from '../../sheet/cell';
import { BLANK } from '../../sheet/cell';
import { isInside, rangeOfCell, rangesEqual, rowCount } from '../../sheet/range';
import type { CellEdit } from '../../workbook/change';
import { findCell } from '../selecting/find-text';
import { jumpFrom } from '../selecting/jump';
import type { KeyCommand } from '../selecting/key-command';
import { keyCommand } from '../selecting/key-command';
import type { Selection, Step } from '../selecting/selection';
import { selectCell, selectColumns, selectedRange, selectRange, selectRows, stepFrom } from '../selecting/selection';
import { summarizeSelection } from '../selecting/selection-summary';
import { editableText, shownText, typedContent } from '../typing/cell-text';
import { filledEdits, repeatedEdits } from '../typing/fill';
import { pixelCharacters, pixelPoints } from './axis';
import { CellEditor } from './cell-editor';
import { fontSource } from './cell-font';
import { ContentBar } from './content-bar';
import { ContextMenu } from './context-menu';
import { element } from './element';
import { FindBar } from './find-bar';
import { fittingWidth } from './column-fit';
import type { GridActions } from './grid-actions';
import { clearingEdits, GridClipboard } from './grid-clipboard';
import { GridPointer } from './grid-pointer';
import { gridMenu } from './grid-menu';
import { fittingHeight } from './row-fit';
import type { GridPlace } from './sheet-grid';
import { SheetGrid } from './sheet-grid';
import { SheetInFront } from './sheet-in-front';
import { SheetPicture } from './sheet-picture';
import { SheetTabs } from './sheet-tabs';
import { StatusLine } from './status-line';

/** Cells beyond which adding up what is selected would be felt. */
const MOST_SUMMED = 200_000;

/** A view of an opened workbook: its tabs, its cells, and a person's typing. It keeps nothing but what is selected. */
export class WorkbookGrid {
  readonly element: HTMLElement;
  readonly #grid: SheetGrid;
  readonly #contentBar: ContentBar;
  readonly #fault = element('div', { class: 'typing-fault', role: 'alert' });
  readonly #tabs: SheetTabs;
  readonly #editor: CellEditor;
  readonly #findBar: FindBar;
  readonly #menu: ContextMenu;
  readonly #status: StatusLine;
  readonly #clipboard = new GridClipboard();
  #front: SheetInFront | null = null;
  #zoom = 1;

  constructor(
    private readonly words: GridWords,
    private readonly actions: GridActions,
  ) {
    this.#grid = new SheetGrid(words, () => this.#placeEditor());
    const finished = (text: string, next: Step | null) => this.#enter(text, next);
    const changed = () => this.#tellFault(null);
    this.#contentBar = new ContentBar(words, { finished, changed, left: () => this.focus() });
    this.#tabs = new SheetTabs(words.sheets, (sheet) => this.#chooseSheet(sheet));
    this.#editor = new CellEditor(words.cellContent, {
      opened: () => {
        this.#placeEditor();
        actions.beginTyping();
      },
      closed: () => {
        changed();
        actions.endTyping();
      },
      finished,
      changed,
    });
    this.#findBar = new FindBar(
      words.find,
      (text, backwards) => this.#find(text, backwards),
      () => this.focus(),
    );
    const menu = {
      command: (command: KeyCommand) => this.#obey(command),
      copy: (cut: boolean) => this.#copyByMenu(cut),
    };
    const items = gridMenu(words.menu, { ...menu, paste: () => void this.#pasteByMenu(), find: () => this.openFind() });
    this.#menu = new ContextMenu(words.menu.name, items, () => this.focus());
    this.#status = new StatusLine(words.status, (zoom) => this.#changeZoom(zoom));
    this.#grid.element.append(this.#editor.field);
    const foot = element('div', { class: 'foot' }, this.#tabs.element, this.#status.element);
    this.element = element('main', { class: 'workbook' });
    this.element.append(this.#contentBar.element, this.#fault, this.#findBar.element, this.#grid.element, foot);
    this.element.append(this.#menu.element);
    this.#fault.hidden = true;
    this.#listenToKeys();
    this.#listenToPointer();
  }

  /** The parts that F6 goes through, in their order. */
  get regions(): readonly (() => void)[] {
    return [() => this.#contentBar.field.focus(), () => this.focus(), () => this.#tabs.focus()];
  }

  /** Which of the regions has the focus; -1 where none has. */
  get focusedRegion(): number {
    const parts = [this.#contentBar.element, this.#grid.element, this.#tabs.element];
    return parts.findIndex((part) => part.contains(document.activeElement));
  }

  /** Puts the focus on the cells. */
  focus(): void {
    this.#editor.field.focus({ preventScroll: true });
  }

  openFind(): void {
    if (this.#finishTyping()) this.#findBar.open();
  }

  /** Finishes what is being typed. @returns false where it cannot be taken as it is */
  finishTyping(): boolean {
    return this.#finishTyping();
  }

  /** Shows the workbook as it is now. Where it says that another range is selected, that range comes into view. */
  show(document: WorkbookDocument): void {
    const sheet = document.activeSheet();
    const picture = new SheetPicture(document, sheet, this.#zoom);
    const said = document.selection(sheet);
    const front = this.#front;
    const isSame = front?.picture.document === document && front.picture.sheet === sheet;
    const moved = !front || !isSame || !rangesEqual(said, selectedRange(front.selection, picture.merges));
    this.#front = new SheetInFront(picture, moved ? selectRange(said) : front.selection);
    this.#tabs.show(document.sheets(), sheet);
    this.#draw(this.#front);
    if (moved) this.#grid.bringIntoView(this.#front.selection.active);
  }

  #listenToKeys(): void {
    const { field } = this.#editor;
    const { scroller } = this.#grid;
    // The cells are one stop for the Tab key: the field has the focus in place of the grid around it.
    scroller.addEventListener('focus', () => this.focus());
    field.addEventListener('focus', () => scroller.setAttribute('tabindex', '-1'));
    field.addEventListener('blur', () => scroller.setAttribute('tabindex', '0'));
    field.addEventListener('keydown', (event) => {
      const command = this.#editor.isOpen || event.isComposing ? null : keyCommand(event);
      if (!command || (command.kind === 'move' && event.key === 'Tab' && this.#leaving)) return;
      this.#leaving = command.kind === 'leave';
      event.preventDefault();
      this.#obey(command);
    });
    field.addEventListener('focus', () => (this.#leaving = false));
    field.addEventListener('copy', (event) => this.#onCopy(event, false));
    field.addEventListener('cut', (event) => this.#onCopy(event, true));
    field.addEventListener('paste', (event) => {
      if (this.#editor.isOpen) return;
      event.preventDefault();
      this.#paste(event.clipboardData?.getData('text/plain') ?? '');
    });
  }

  /** Whether the next Tab leaves the cells, as after Escape. */
  #leaving = false;

  #listenToPointer(): void {
    new GridPointer(this.#grid, {
      begin: () => {
        if (!this.#finishTyping()) return false;
        this.focus();
        return true;
      },
      select: (place, stretch) => this.#selectPlace(place, stretch),
      edit: () => this.#edit(),
      menu: (event, place) => this.#openMenu(event, place),
      fill: (whole) => this.#fill(whole),
      resize: (axis, index, pixels) => this.#resize(axis, index, pixels),
      fit: (axis, index) => this.#fit(axis, index),
      selected: () => this.#front?.selectedCells ?? null,
    });
  }

  /** What is being typed belongs to the cell that was selected until now. */
  #finishTyping(): boolean {
    return this.#editor.finish(null) && this.#contentBar.finish(null);
  }

  #obey(command: KeyCommand): void {
    const front = this.#front;
    if (!front) return;
    const { active, reach } = front.selection;
    switch (command.kind) {
      case 'move':
        return this.#select(stepFrom(command.stretch ? reach : active, command.step, front.terrain), command.stretch);
      case 'jump': {
        const from = command.stretch ? reach : active;
        const to = jumpFrom(from, command.step, front.terrain, (address) => front.isFilled(address));
        return this.#select(to, command.stretch);
      }
      case 'page': {
        const from = command.stretch ? reach : active;
        const row = from.row + command.step.rows * this.#grid.rowsInView;
        return this.#select({ ...from, row: Math.min(Math.max(0, row), front.terrain.rows - 1) }, command.stretch);
      }
      case 'go-to-start':
        return this.#select({ row: command.of === 'row' ? active.row : 0, column: 0 }, command.stretch);
      case 'go-to-end': {
        const used = front.picture.document.usedRange(front.picture.sheet);
        return this.#select({ row: used?.lastRow ?? 0, column: used?.lastColumn ?? 0 }, command.stretch);
      }
      case 'select':
        return this.#selectWhole(command.what, front);
      case 'edit':
        return this.#edit();
      case 'clear':
        return this.#clear(front);
      case 'fill':
        return this.#write(repeatedEdits(front.selectedCells, command.direction, front.read));
      case 'insert-rows':
      case 'delete-rows':
        return this.#changeRows(command.kind, front);
      case 'undo':
        return this.actions.undo();
      case 'redo':
        return this.actions.redo();
      case 'menu': {
        const { left, top, height } = this.#grid.boxInView(active);
        const view = this.#grid.element.getBoundingClientRect();
        return this.#menu.open(view.left + left, view.top + top + height);
      }
      case 'leave':
        return undefined;
    }
  }

  #selectWhole(what: 'all' | 'rows' | 'columns', { picture, selected }: SheetInFront): void {
    const used = picture.document.usedRange(picture.sheet);
    if (what === 'rows') this.#change(selectRows(selected.firstRow, selected.lastRow));
    else if (what === 'columns') this.#change(selectColumns(selected.firstColumn, selected.lastColumn));
    else if (used) this.#change(selectRange(used));
  }

  #selectPlace({ part, address }: GridPlace, stretch: boolean): void {
    const front = this.#front;
    if (!front) return;
    const { active } = front.selection;
    if (part === 'row-headers') this.#change(selectRows(stretch ? active.row : address.row, address.row));
    else if (part === 'column-headers') {
      this.#change(selectColumns(stretch ? active.column : address.column, address.column));
    } else if (part === 'corner') this.#obey({ kind: 'select', what: 'all' });
    else this.#select(address, stretch);
  }

  #select(address: CellAddress, stretch: boolean): void {
    const front = this.#front;
    if (!front) return;
    const { active } = front.selection;
    this.#change(stretch ? { active, reach: address } : selectCell(address, front.picture.merges));
    this.#grid.bringIntoView(address);
  }

  #change(selection: Selection): void {
    if (!this.#front) return;
    const { picture } = this.#front;
    this.#front = new SheetInFront(picture, selection);
    picture.document.activate(picture.sheet, this.#front.selected);
    this.#draw(this.#front);
  }

  #chooseSheet(sheet: SheetId): void {
    if (!this.#front || !this.#finishTyping()) return;
    const { document } = this.#front.picture;
    document.activate(sheet);
    this.show(document);
  }

  #changeZoom(zoom: number): void {
    this.#zoom = zoom;
    if (!this.#front) return;
    this.show(this.#front.picture.document);
    this.#grid.bringIntoView(this.#front.selection.active);
  }

  /** Opens the editor on the active cell with what it holds. */
  #edit(): void {
    const front = this.#front;
    if (!front) return;
    this.#grid.bringIntoView(front.selection.active);
    const { content, numberFormat } = front.read(front.selection.active);
    this.#editor.open(editableText(content, numberFormat));
  }

  #placeEditor(): void {
    const front = this.#front;
    if (!front) return;
    const { picture, selection } = front;
    const format = picture.document.formatAt(picture.sheet, selection.active);
    this.#editor.place(this.#grid.boxInView(selection.active), fontSource(format, this.#zoom));
  }

  #enter(text: string, next: Step | null): boolean {
    const front = this.#front;
    if (!front) return true;
    const address = front.selection.active;
    const { content, numberFormat } = front.read(address);
    if (text !== editableText(content, numberFormat)) {
      const typed = typedContent(text, numberFormat);
      if (!typed) {
        this.#tellFault(this.words.faultyFormula(text));
        return false;
      }
      this.#write([{ address, ...typed }]);
    }
    if (next) this.#obey({ kind: 'move', step: next, stretch: false });
    return true;
  }

  #tellFault(sentence: string | null): void {
    this.#fault.hidden = sentence === null;
    this.#fault.textContent = sentence;
  }

  #write(edits: readonly CellEdit[]): void {
    if (this.#front && edits.length > 0) this.actions.write(this.#front.picture.sheet, edits);
  }

  #clear(front: SheetInFront): void {
    const range = front.selectedInUse;
    if (!range) return;
    const edits = clearingEdits(range, null).filter(({ address }) => front.isFilled(address));
    this.#write(edits.map(({ address }) => ({ address, content: BLANK })));
  }

  #changeRows(kind: 'insert-rows' | 'delete-rows', { picture, selected }: SheetInFront): void {
    this.actions.change(picture.sheet, { kind, at: selected.firstRow, count: rowCount(selected) });
  }

  #fill(whole: Parameters<typeof filledEdits>[1]): void {
    const front = this.#front;
    if (!front) return;
    this.#write(filledEdits(front.selectedCells, whole, front.read));
    this.#change(selectRange(whole));
  }

  #resize(axis: 'row' | 'column', index: number, pixels: number): void {
    const front = this.#front;
    if (!front) return;
    const { picture } = front;
    const size = (axis === 'row' ? picture.rows : picture.columns).span(index, index);
    const wanted = Math.max(0, size + pixels) / this.#zoom;
    const chosen = { first: index, last: index };
    this.actions.change(
      picture.sheet,
      axis === 'row'
        ? { kind: 'row-height', ...chosen, height: pixelPoints(wanted) }
        : { kind: 'column-width', ...chosen, width: pixelCharacters(wanted) },
    );
  }

  #fit(axis: 'row' | 'column', index: number): void {
    const picture = this.#front?.picture;
    const used = picture?.document.usedRange(picture.sheet);
    if (!picture || !used) return;
    const { document, sheet, merges } = picture;
    const chosen = { first: index, last: index };
    this.actions.change(
      sheet,
      axis === 'row'
        ? { kind: 'row-height', ...chosen, height: fittingHeight(document, sheet, index, used, merges) }
        : { kind: 'column-width', ...chosen, width: fittingWidth(document, sheet, index, used, merges) },
    );
  }

  #find(text: string, backwards: boolean): boolean {
    const front = this.#front;
    const found = front && findCell(front.searchedCells(), text, front.selection.active, backwards);
    if (found) this.#select(found, false);
    return Boolean(found);
  }

  #openMenu(event: MouseEvent, place: GridPlace): void {
    const front = this.#front;
    if (!front || !this.#finishTyping()) return;
    if (place.part !== 'cells' || !isInside(front.selected, place.address)) this.#selectPlace(place, false);
    this.#menu.open(event.clientX, event.clientY);
  }

  #onCopy(event: ClipboardEvent, isCut: boolean): void {
    if (!this.#front || this.#editor.isOpen) return;
    event.clipboardData?.setData('text/plain', this.#clipboard.copy(this.#front, isCut));
    event.preventDefault();
  }

  #copyByMenu(isCut: boolean): void {
    if (!this.#front) return;
    const text = this.#clipboard.copy(this.#front, isCut);
    // Where the browser keeps the page from its clipboard, what was copied can still be pasted here.
    navigator.clipboard.writeText(text).catch(() => undefined);
  }

  /** Where the browser does not let the page read the clipboard, what was copied here is pasted. */
  async #pasteByMenu(): Promise<void> {
    const text = await navigator.clipboard.readText().catch(() => this.#clipboard.lastText);
    this.#paste(text);
  }

  #paste(text: string): void {
    const front = this.#front;
    const pasted = front && this.#clipboard.paste(front, text);
    if (!pasted) return;
    const { edits, range, cleared } = pasted;
    const isHere = cleared?.sheet === front.picture.sheet;
    const clearing = cleared ? clearingEdits(cleared.range, isHere ? range : null) : [];
    if (cleared && !isHere) this.actions.write(cleared.sheet, clearing);
    this.#write([...edits, ...(isHere ? clearing : [])]);
    this.#change(selectRange(range));
  }

  #draw(front: SheetInFront): void {
    const { picture, selection } = front;
    const { content, numberFormat } = front.read(selection.active);
    this.#contentBar.show(formatAddress(selection.active), editableText(content, numberFormat));
    this.#grid.show(picture, selection);
    this.#editor.field.setAttribute('aria-activedescendant', this.#grid.activeElementId);
    this.#placeEditor();
    this.#showSummary(front, numberFormat);
  }

  #showSummary(front: SheetInFront, numberFormat: string): void {
    const range = front.selectedInUse;
    const isOne = range === null || rangesEqual(range, rangeOfCell({ row: range.firstRow, column: range.firstColumn }));
    const isLong = range !== null && rowCount(range) * (range.lastColumn - range.firstColumn + 1) > MOST_SUMMED;
    const { document, sheet } = front.picture;
    const values = isOne || isLong ? [] : document.readRange(sheet, range).values.flat();
    this.#status.show(summarizeSelection(values), (value) => shownText(value, numberFormat));
  }
}
