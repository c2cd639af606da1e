import type { GridWords } from '../../locales/words/browser-page';
import { stepAfter } from '../selecting/key-command';
import type { Step } from '../selecting/selection';
import type { OnFinished } from './cell-editor';
import { element } from './element';

/** Who wants to know of what is typed in the strip. */
export interface ContentBarListener {
  readonly finished: OnFinished;
  readonly changed: () => void;
  /** Back to the cells, by Enter or by giving up. */
  readonly left: () => void;
}

/** The strip above the grid: which cell is selected, and what it really holds. */
export class ContentBar {
  readonly element: HTMLElement;
  readonly field: HTMLTextAreaElement;
  readonly #address: HTMLOutputElement;
  #shown = '';

  constructor(
    words: GridWords,
    private readonly listener: ContentBarListener,
  ) {
    this.#address = element('output', { class: 'cell-address', 'aria-label': words.cellAddress });
    this.field = element('textarea', {
      class: 'cell-content',
      'aria-label': words.cellContent,
      autocomplete: 'off',
      spellcheck: 'false',
      rows: 1,
    });
    this.element = element('div', { class: 'content-bar' }, this.#address, this.field);
    this.field.addEventListener('keydown', (event) => this.#onKey(event));
    this.field.addEventListener('input', listener.changed);
    this.field.addEventListener('blur', () => this.finish(null));
  }

  /** What a person is typing here just now stays. */
  show(address: string, content: string): void {
    const typing = document.activeElement === this.field && this.#isChanged;
    if (typing && this.#address.value === address) return;
    this.#address.value = address;
    this.field.value = content;
    this.#shown = content;
  }

  /** Finishes what is being typed. @returns false where it cannot be taken as it is: it stays then */
  finish(next: Step | null): boolean {
    if (!this.#isChanged && !next) return true;
    const { value } = this.field;
    const before = this.#shown;
    this.#shown = value;
    const isTaken = this.listener.finished(value, next);
    if (!isTaken) this.#shown = before;
    return isTaken;
  }

  get #isChanged(): boolean {
    return this.field.value !== this.#shown;
  }

  /** Tab goes on to the next part of the page, unless an entry is to be finished: without a mouse there is no other way. */
  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      this.field.value = this.#shown;
      this.listener.changed();
      this.listener.left();
      return;
    }
    const next = stepAfter(event);
    if (!next || event.altKey || (event.key === 'Tab' && !this.#isChanged)) return;
    event.preventDefault();
    if (this.finish(next)) this.listener.left();
  }
}
