import type { Step } from '../selecting/selection';
import { stepAfter, stepAfterTyping } from '../selecting/key-command';
import { element } from './element';
import type { Box } from './sheet-layer';

/** An entry that a person finished: its text, and where to go next. False where it cannot be taken as it is. */
export type OnFinished = (text: string, next: Step | null) => boolean;

/** Who wants to know of a cell being typed into. */
export interface EditorListener {
  /** Typing begins, with this text already there. */
  readonly opened: () => void;
  readonly closed: () => void;
  readonly finished: OnFinished;
  /** The text is being changed. */
  readonly changed: () => void;
}

/**
 * The field that a person types into. It has the focus while the grid is worked in, unseen until something is typed:
 * only a field lets the input methods of Windows and macOS compose a letter such as "ữ".
 */
export class CellEditor {
  readonly field: HTMLTextAreaElement;
  #isOpen = false;
  /** Whether arrows move in the text, as after F2, instead of finishing the entry. */
  #movesInText = false;

  constructor(
    label: string,
    private readonly listener: EditorListener,
  ) {
    this.field = element('textarea', {
      class: 'cell-editor',
      'aria-label': label,
      'aria-controls': 'grid',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      rows: 1,
      tabindex: -1,
    });
    this.field.addEventListener('keydown', (event) => this.#onKey(event));
    this.field.addEventListener('compositionstart', () => this.#begin(false));
    this.field.addEventListener('input', () => {
      if (this.field.value !== '') this.#begin(false);
      this.listener.changed();
    });
    this.field.addEventListener('blur', () => this.finish(null));
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Opens with this text, to be changed. */
  open(text: string): void {
    if (!this.finish(null)) return;
    this.#begin(true);
    this.field.value = text;
    this.field.focus({ preventScroll: true });
    this.field.setSelectionRange(text.length, text.length);
  }

  /** Lies over this box of the view; its text has this font. */
  place({ left, top, width, height }: Box, font: string): void {
    const { style } = this.field;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.minWidth = `${width}px`;
    style.minHeight = `${height}px`;
    style.font = font;
  }

  /** Finishes what is being typed. @returns whether nothing is open any more: an entry that is refused stays */
  finish(next: Step | null): boolean {
    if (!this.#isOpen) return true;
    // What is finished must not be finished once more by the loss of the focus that comes of it.
    this.#isOpen = false;
    const isTaken = this.listener.finished(this.field.value, next);
    this.#isOpen = !isTaken;
    if (isTaken) this.#close();
    return isTaken;
  }

  #begin(movesInText: boolean): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#movesInText = movesInText;
    this.field.classList.add('open');
    this.listener.opened();
  }

  #close(): void {
    this.#isOpen = false;
    this.field.value = '';
    this.field.classList.remove('open');
    this.listener.closed();
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#isOpen || event.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      this.field.setRangeText('\n', this.field.selectionStart, this.field.selectionEnd, 'end');
    } else if (event.key === 'F2') {
      this.#movesInText = true;
    } else {
      const next = this.#movesInText ? stepAfter(event) : stepAfterTyping(event);
      if (!next) return;
      event.preventDefault();
      this.finish(next);
    }
  }
}
