import type { BrowserPageWords } from '../locales/words/browser-page';
import { element } from './grid/element';
import { ACCEPTED_FILES } from './workbook-file';

/** What a person can ask of the page around the grid. */
export interface PageActions {
  readonly open: (file: File) => void;
  readonly download: () => void;
}

/** The page around the grid: the open file's name, its buttons, the place for notices, and the pane's frame. */
export class PageView {
  readonly #fileName: HTMLElement;
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
    this.#download = element('button', { type: 'button', disabled: true }, words.download);
    this.#download.addEventListener('click', actions.download);
    const close = element('button', { type: 'button' }, words.notices.close);
    this.#notice = element('div', { class: 'notice' }, this.#noticeText, close);
    this.#notice.hidden = true;
    close.addEventListener('click', () => this.tell(null));
    this.#dropTarget = element('div', { class: 'drop-target', 'aria-hidden': 'true' }, words.dropHere);
    this.#dropTarget.hidden = true;
  }

  /** Puts the page into the document, around this view of the workbook. */
  mount(workbook: HTMLElement): void {
    document.title = this.words.title;
    const bar = element(
      'header',
      { class: 'page-bar' },
      element('h1', {}, this.words.title),
      this.#fileName,
      ...this.#fileChooser(),
      this.#download,
    );
    workbook.append(this.#dropTarget);
    document.body.append(bar, this.#notice, workbook);
    this.#acceptDrops();
  }

  /** Says which file is open; null where none is. */
  showFile(name: string | null): void {
    this.#fileName.textContent = name;
    this.#download.disabled = name === null;
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

  /** Loads the pane anew: it belongs to one workbook, as in Excel. */
  loadPane(address: string): void {
    this.#pane?.remove();
    this.#pane = element('iframe', { class: 'pane', title: this.words.title, src: address });
    document.body.append(this.#pane);
  }

  #fileChooser(): HTMLElement[] {
    const chooser = element('input', { type: 'file', accept: ACCEPTED_FILES, tabindex: -1, 'aria-hidden': 'true' });
    chooser.hidden = true;
    chooser.addEventListener('change', () => {
      const [file] = chooser.files ?? [];
      chooser.value = '';
      if (file) this.actions.open(file);
    });
    const button = element('button', { type: 'button' }, this.words.openFile);
    button.addEventListener('click', () => chooser.click());
    return [button, chooser];
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
