import type { CellRange } from '../../sheet/range';
import { isInside } from '../../sheet/range';
import { cellElement } from './cell-element';
import { element } from './element';
import type { SheetPicture } from './sheet-picture';

/** A box in the pixels of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One part of the view of a sheet: what scrolls, or what is frozen above it, beside it or in the corner. */
export class SheetLayer {
  readonly element: HTMLElement;
  readonly #rows = element('div', { class: 'rows', role: 'presentation' });
  readonly #frame = element('div', { class: 'selection', 'aria-hidden': 'true' });
  readonly #fill = element('div', { class: 'fill-preview', 'aria-hidden': 'true' });
  readonly #handle = element('div', { class: 'fill-handle', 'aria-hidden': 'true' });

  constructor(part: 'cells' | 'frozen-rows' | 'frozen-columns' | 'frozen-corner') {
    const kind = part === 'cells' ? 'cells' : `cells frozen ${part}`;
    this.element = element('div', { class: kind, role: 'presentation' });
    this.#frame.append(this.#handle);
    this.#fill.hidden = true;
    this.element.append(this.#rows, this.#frame, this.#fill);
  }

  /** Gives the part its size; without one it is not shown. */
  measure(width: number, height: number): void {
    this.element.style.width = `${width}px`;
    this.element.style.height = `${height}px`;
    this.element.hidden = width === 0 || height === 0;
  }

  /** Draws the cells of a window; `owned` are those that this part shows, wherever it is scrolled. */
  draw(picture: SheetPicture, window: CellRange, owned: CellRange, selected: CellRange, markedWords: string): void {
    const isShown = !this.element.hidden;
    const rows = (isShown ? picture.cellsIn(window) : []).map((cells, offset) =>
      element(
        'div',
        { role: 'row', 'aria-rowindex': window.firstRow + offset + 1 },
        ...cells.map((cell) => {
          const first = { row: cell.range.firstRow, column: cell.range.firstColumn };
          const isWhole = isInside(owned, first);
          return cellElement(cell, picture, { markedWords, isWhole, selected: isInside(selected, first) });
        }),
      ),
    );
    this.#rows.replaceChildren(...rows);
  }

  /** Frames what is selected. */
  frame(box: Box): void {
    place(this.#frame, box);
  }

  /** Frames what the cells would fill; null for nothing. */
  previewFill(box: Box | null): void {
    this.#fill.hidden = box === null;
    if (box) place(this.#fill, box);
  }
}

function place({ style }: HTMLElement, { left, top, width, height }: Box): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
