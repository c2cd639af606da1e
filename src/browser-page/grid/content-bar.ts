import type { GridWords } from '../../locales/words/browser-page';
import { element } from './element';
import { stepAfter } from './key-command';
import type { OnFinished } from './cell-editor';

/** The strip above the grid: which cell is selected, and what it really holds. */
export class ContentBar {
  readonly element: HTMLElement;
  readonly #address: HTMLOutputElement;
  readonly #content: HTMLInputElement;
  #shown = '';

  constructor(words: GridWords, onFinished: OnFinished) {
    this.#address = element('output', { class: 'cell-address', 'aria-label': words.cellAddress });
    this.#content = element('input', {
      class: 'cell-content',
      'aria-label': words.cellContent,
      autocomplete: 'off',
      spellcheck: 'false',
    });
    this.element = element('div', { class: 'content-bar' }, this.#address, this.#content);
    this.#content.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      const next = stepAfter(event);
      if (event.key === 'Escape') this.#content.value = this.#shown;
      if (next) event.preventDefault();
      if (next) this.#finish(onFinished, next);
    });
    this.#content.addEventListener('blur', () => this.#finish(onFinished, null));
  }

  /** What a person is typing here just now stays. */
  show(address: string, content: string): void {
    const typing = document.activeElement === this.#content && this.#content.value !== this.#shown;
    if (typing && this.#address.value === address) return;
    this.#address.value = address;
    this.#content.value = content;
    this.#shown = content;
  }

  #finish(onFinished: OnFinished, next: Parameters<OnFinished>[1]): void {
    const changed = this.#content.value !== this.#shown;
    this.#shown = this.#content.value;
    if (changed || next) onFinished(this.#content.value, next);
  }
}
