import type { BrowserPageWords } from '../locales/words/browser-page';
import { element } from './grid/element';
import { ACCEPTED_FILES } from './workbook-file';

/** What a person can ask of the page around the grid. */
export interface PageActions {
  readonly open: (file: File) => void;
  readonly download: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly find: () => void;
  /** The pane was loaded: its window takes the keys of the page too. */
  readonly paneLoaded: (pane: Window) => void;
}

/** How the open file stands. */
export interface FileState {
  readonly name: string;
  readonly isDownloaded: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The page around the grid: the open file's name, its buttons, the place for notices, and the pane's frame. */
export class PageView {
  readonly #fileName: HTMLElement;
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;
  readonly #find: HTMLButtonElement;
  readonly #download: HTMLButtonElement;
  readonly #notice: HTMLElement;
  readonly #noticeText = element('span', { role: 'alert' });
  readonly #dropTarget: HTMLElement;
  #pane: HTMLIFrameElement | null = null;

  constructor(
    private readonly words: BrowserPageWords,
    private readonly actions: PageActions,
  ) {
    this.#fileName = element('span', { class: 'file-name', role: 'status', 'aria-label': words.openedFile });
    this.#undo = button(words.undo, actions.undo, 'Ctrl+Z');
    this.#redo = button(words.redo, actions.redo, 'Ctrl+Y');
    this.#find = button(words.find, actions.find, 'Ctrl+F');
    this.#download = button(words.download, actions.download, 'Ctrl+S');
    const close = button(words.notices.close, () => this.tell(null));
    this.#notice = element('div', { class: 'notice' }, this.#noticeText, close);
    this.#notice.hidden = true;
    this.#dropTarget = element('div', { class: 'drop-target', 'aria-hidden': 'true' }, words.dropHere);
    this.#dropTarget.hidden = true;
    this.showFile(null);
  }

  /** Puts the page into the document, around this view of the workbook. */
  mount(workbook: HTMLElement): void {
    document.title = this.words.title;
    const bar = element('header', { class: 'page-bar' }, element('h1', {}, this.words.title), this.#fileName);
    bar.append(this.#undo, this.#redo, this.#find, ...this.#fileChooser(), this.#download);
    workbook.append(this.#dropTarget);
    document.body.append(bar, this.#notice, workbook);
    this.#acceptDrops();
  }

  /** Says which file is open, and what can be done with it; null where none is. */
  showFile(file: FileState | null): void {
    const isChanged = file !== null && !file.isDownloaded;
    const name = element('span', { class: 'name' }, file?.name ?? '');
    this.#fileName.replaceChildren(...(file ? [name] : []));
    if (isChanged) this.#fileName.append(element('span', { class: 'unsaved' }, this.words.notDownloaded));
    this.#download.classList.toggle('primary', isChanged);
    this.#download.disabled = file === null;
    this.#find.disabled = file === null;
    this.#undo.disabled = !file?.canUndo;
    this.#redo.disabled = !file?.canRedo;
  }

  /** Says that a file is being opened. */
  showOpening(): void {
    this.#fileName.textContent = this.words.opening;
  }

  /** Shows one sentence until the person closes it; null takes it away. */
  tell(sentence: string | null): void {
    this.#noticeText.textContent = sentence;
    this.#notice.hidden = sentence === null;
  }

  /** Loads the pane again: it belongs to one workbook, as in Excel. */
  loadPane(address: string): void {
    const { title } = this.words;
    const pane = element('iframe', { title, src: address });
    const around = element('aside', { class: 'pane', 'aria-label': title }, pane);
    pane.addEventListener('load', () => {
      if (pane.contentWindow) this.actions.paneLoaded(pane.contentWindow);
    });
    this.#pane?.parentElement?.remove();
    this.#pane = pane;
    document.body.append(around);
  }

  /** Puts the focus into the pane. */
  focusPane(): void {
    const inside = this.#pane?.contentDocument;
    this.#pane?.focus();
    inside?.querySelector<HTMLElement>('button:not([disabled]), a[href], input, [tabindex="0"]')?.focus();
  }

  get isPaneFocused(): boolean {
    return this.#pane !== null && document.activeElement === this.#pane;
  }

  #fileChooser(): HTMLElement[] {
    const chooser = element('input', { type: 'file', accept: ACCEPTED_FILES, tabindex: -1, 'aria-hidden': 'true' });
    chooser.hidden = true;
    chooser.addEventListener('change', () => {
      const [file] = chooser.files ?? [];
      chooser.value = '';
      if (file) this.actions.open(file);
    });
    return [button(this.words.openFile, () => chooser.click()), chooser];
  }

  #acceptDrops(): void {
    document.addEventListener('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      this.#dropTarget.hidden = false;
    });
    document.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) this.#dropTarget.hidden = true;
    });
    document.addEventListener('drop', (event) => {
      this.#dropTarget.hidden = true;
      const [file, ...others] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      if (others.length > 0) this.tell(this.words.notices.oneFileAtATime);
      else this.actions.open(file);
    });
  }
}

/** @param keys that do the same, told where the pointer rests on the button */
function button(name: string, onClick: () => void, keys?: string): HTMLButtonElement {
  const created = element('button', { type: 'button', title: keys === undefined ? false : `${name} (${keys})` }, name);
  created.addEventListener('click', onClick);
  return created;
}
