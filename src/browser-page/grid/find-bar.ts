import type { FindWords } from '../../locales/words/browser-page';
import { element } from './element';

/** Looks for a text; false where it stands nowhere. */
export type OnFind = (text: string, backwards: boolean) => boolean;

/** The strip in which a text is looked for in the sheet in front. */
export class FindBar {
  readonly element: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #answer: HTMLElement;

  constructor(
    private readonly words: FindWords,
    private readonly onFind: OnFind,
    private readonly onClosed: () => void,
  ) {
    this.#field = element('input', { type: 'search', 'aria-label': words.text, placeholder: words.text });
    this.#answer = element('span', { class: 'find-answer', role: 'status' });
    this.element = element('div', { class: 'find-bar', role: 'search' }, this.#field);
    this.element.append(
      this.#button(words.previous, () => this.#find(true)),
      this.#button(words.next, () => this.#find(false)),
      this.#answer,
      this.#button(words.close, () => this.close()),
    );
    this.element.hidden = true;
    this.element.addEventListener('keydown', (event) => this.#onKey(event));
  }

  open(): void {
    this.element.hidden = false;
    this.#answer.textContent = '';
    this.#field.focus();
    this.#field.select();
  }

  close(): void {
    this.element.hidden = true;
    this.onClosed();
  }

  #find(backwards: boolean): void {
    const text = this.#field.value;
    this.#answer.textContent = text === '' || this.onFind(text, backwards) ? '' : this.words.nowhere(text);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    if (event.key === 'Escape') this.close();
    else if (event.target === this.#field) this.#find(event.shiftKey);
    else return;
    event.preventDefault();
  }

  #button(text: string, onClick: () => void): HTMLButtonElement {
    const button = element('button', { type: 'button' }, text);
    button.addEventListener('click', onClick);
    return button;
  }
}
