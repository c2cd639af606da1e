import type { StatusWords } from '../../locales/words/browser-page';
import type { SelectionSummary } from '../selecting/selection-summary';
import { element } from './element';

/** The least and the most that a sheet is drawn at, and the step between, in percent. */
const ZOOM = { least: 50, most: 200, step: 10 };

/** The line under the grid: what the selected cells come to, and how large the sheet is drawn. */
export class StatusLine {
  readonly element: HTMLElement;
  readonly #figures: HTMLElement;
  readonly #level: HTMLButtonElement;
  readonly #smaller: HTMLButtonElement;
  readonly #larger: HTMLButtonElement;
  #zoom = 100;

  constructor(
    private readonly words: StatusWords,
    private readonly onZoom: (zoom: number) => void,
  ) {
    this.#figures = element('div', { class: 'figures' });
    this.#smaller = this.#button('−', words.zoomOut, () => this.#change(this.#zoom - ZOOM.step));
    this.#level = this.#button('', words.zoomReset, () => this.#change(100));
    this.#larger = this.#button('+', words.zoomIn, () => this.#change(this.#zoom + ZOOM.step));
    const zoom = element('div', { class: 'zoom', role: 'group', 'aria-label': words.zoom });
    zoom.append(this.#smaller, this.#level, this.#larger);
    this.element = element('div', { class: 'status-line' }, this.#figures, zoom);
    this.#showZoom();
  }

  /** Null shows nothing: one cell tells itself. */
  show(summary: SelectionSummary | null, shown: (value: number) => string): void {
    const { words } = this;
    this.#figures.replaceChildren();
    if (!summary) return;
    const { numbers, sum } = summary;
    const [average, total] = numbers > 0 ? [words.average(shown(summary.average)), words.sum(shown(sum))] : [];
    const texts = [average, words.count(summary.filled), total].filter((text) => text !== undefined);
    this.#figures.replaceChildren(...texts.map((text) => element('span', {}, text)));
  }

  #change(zoom: number): void {
    this.#zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, zoom));
    this.#showZoom();
    this.onZoom(this.#zoom / 100);
  }

  #showZoom(): void {
    this.#level.textContent = `${this.#zoom} %`;
    this.#smaller.disabled = this.#zoom <= ZOOM.least;
    this.#larger.disabled = this.#zoom >= ZOOM.most;
  }

  #button(text: string, label: string, onClick: () => void): HTMLButtonElement {
    const button = element('button', { type: 'button', title: label }, text);
    if (text !== '') button.setAttribute('aria-label', label);
    button.addEventListener('click', onClick);
    return button;
  }
}
