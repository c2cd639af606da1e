import { element } from './element';
import { stepAfter } from './key-command';
import type { Step } from './selection';

/** An entry that a person finished: its text, and where to go next. */
export type OnFinished = (text: string, next: Step | null) => void;

/** Who wants to know of a field's coming and going. */
export interface EditorListener {
  readonly opened: () => void;
  readonly closed: () => void;
  /** Closed by the keyboard: the focus belongs to the grid again. */
  readonly left: () => void;
}

/** The field that lies over a cell while a person types into it. */
export class CellEditor {
  readonly #field: HTMLInputElement;
  #finish: OnFinished | null = null;

  constructor(
    surface: HTMLElement,
    label: string,
    private readonly listener: EditorListener,
  ) {
    this.#field = element('input', {
      class: 'cell-editor',
      'aria-label': label,
      autocomplete: 'off',
      spellcheck: 'false',
    });
    this.#field.hidden = true;
    this.#field.addEventListener('keydown', (event) => this.#onKey(event));
    this.#field.addEventListener('blur', () => this.#close(null, true));
    surface.append(this.#field);
  }

  get isOpen(): boolean {
    return this.#finish !== null;
  }

  /** Opens over a box of the surface with this text in it; an entry still open is finished first. */
  open(box: { left: number; top: number; width: number; height: number }, text: string, onFinished: OnFinished): void {
    this.#close(null, true);
    this.#finish = onFinished;
    this.listener.opened();
    this.#field.value = text;
    for (const [side, pixels] of Object.entries(box)) this.#field.style.setProperty(side, `${pixels}px`);
    this.#field.hidden = false;
    this.#field.focus({ preventScroll: true });
    this.#field.setSelectionRange(text.length, text.length);
  }

  #onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    const next = stepAfter(event);
    if (next === null && event.key !== 'Escape') return;
    event.preventDefault();
    this.#close(next, next !== null);
    this.listener.left();
  }

  #close(next: Step | null, keep: boolean): void {
    const finish = this.#finish;
    if (!finish) return;
    this.#finish = null;
    this.#field.hidden = true;
    this.listener.closed();
    if (keep) finish(this.#field.value, next);
  }
}
