import type { CellRange } from '../../sheet/range';
import { rangeAround, rangeOfCell } from '../../sheet/range';
import { isInside } from '../../sheet/range';
import type { GridPlace, SheetGrid } from './sheet-grid';

/** What the pointer asks of the grid. */
export interface PointerListener {
  /** Typing is to be finished first. @returns false where it cannot be: the pointer does nothing then */
  readonly begin: () => boolean;
  /** @param stretch from the cell that a person stands on, as with Shift or while the button is held */
  readonly select: (place: GridPlace, stretch: boolean) => void;
  readonly edit: () => void;
  readonly menu: (event: MouseEvent, place: GridPlace) => void;
  readonly fill: (whole: CellRange) => void;
  readonly resize: (axis: 'row' | 'column', index: number, pixels: number) => void;
  readonly fit: (axis: 'row' | 'column', index: number) => void;
  /** What a fill begins from. */
  readonly selected: () => CellRange | null;
}

/** What the pointer is doing while its button is held. */
type Drag =
  | { readonly kind: 'select'; readonly part: GridPlace['part'] }
  | { readonly kind: 'fill'; readonly source: CellRange }
  | { readonly kind: 'resize'; readonly axis: 'row' | 'column'; readonly index: number; readonly from: number };

/** The pointer over the grid: selecting, pulling edges of headings and the handle that fills, the menu. */
export class GridPointer {
  #drag: Drag | null = null;
  #filled: CellRange | null = null;

  constructor(
    private readonly grid: SheetGrid,
    private readonly listener: PointerListener,
  ) {
    const { scroller } = grid;
    scroller.addEventListener('pointerdown', (event) => this.#onDown(event));
    scroller.addEventListener('pointermove', (event) => this.#onMove(event));
    scroller.addEventListener('pointerup', (event) => this.#onUp(event));
    scroller.addEventListener('pointercancel', () => this.#end());
    // Drawing the selection replaces the cell under the pointer, so no `dblclick` comes of the second press.
    scroller.addEventListener('mousedown', (event) => {
      event.preventDefault();
      if (event.detail === 2 && event.button === 0) this.#onSecondPress(event);
    });
    scroller.addEventListener('contextmenu', (event) => {
      const place = grid.placeAt(event.clientX, event.clientY);
      if (place) this.listener.menu(event, place);
      event.preventDefault();
    });
  }

  #onDown(event: PointerEvent): void {
    const place = this.grid.placeAt(event.clientX, event.clientY);
    if (!place || event.button !== 0 || !this.listener.begin()) return;
    const edge = this.grid.edgeAt(event.clientX, event.clientY);
    const source = this.listener.selected();
    if (edge) this.#drag = { kind: 'resize', ...edge, from: edge.axis === 'row' ? event.clientY : event.clientX };
    else if (isHandle(event) && source) this.#drag = { kind: 'fill', source };
    else {
      this.#drag = { kind: 'select', part: place.part };
      this.listener.select(place, event.shiftKey);
    }
    // A touch is left to scroll.
    if (event.pointerType === 'touch') this.#drag = this.#drag.kind === 'select' ? null : this.#drag;
    else this.grid.scroller.setPointerCapture(event.pointerId);
  }

  #onMove(event: PointerEvent): void {
    const drag = this.#drag;
    const place = this.grid.placeAt(event.clientX, event.clientY);
    if (!drag) {
      const edge = this.grid.edgeAt(event.clientX, event.clientY);
      this.grid.scroller.dataset['edge'] = edge?.axis ?? '';
    } else if (place && drag.kind === 'select') this.listener.select({ ...place, part: drag.part }, true);
    else if (place && drag.kind === 'fill') {
      this.#filled = filledRange(drag.source, place);
      this.grid.previewFill(this.#filled);
    }
  }

  #onUp(event: PointerEvent): void {
    const drag = this.#drag;
    const filled = this.#filled;
    this.#end();
    if (drag?.kind === 'fill' && filled) this.listener.fill(filled);
    if (drag?.kind !== 'resize') return;
    const pulled = (drag.axis === 'row' ? event.clientY : event.clientX) - drag.from;
    if (pulled !== 0) this.listener.resize(drag.axis, drag.index, pulled);
  }

  #onSecondPress(event: MouseEvent): void {
    const edge = this.grid.edgeAt(event.clientX, event.clientY);
    const place = this.grid.placeAt(event.clientX, event.clientY);
    if (edge) this.listener.fit(edge.axis, edge.index);
    else if (place?.part === 'cells' && !isHandle(event)) this.listener.edit();
  }

  #end(): void {
    this.#drag = null;
    this.#filled = null;
    this.grid.previewFill(null);
  }
}

function isHandle({ target }: Event): boolean {
  return target instanceof Element && target.classList.contains('fill-handle');
}

/** The source and the cells up to the place, in the one direction in which the place is farther; null inside of it. */
function filledRange(source: CellRange, { address }: GridPlace): CellRange | null {
  if (isInside(source, address)) return null;
  const down = Math.max(address.row - source.lastRow, source.firstRow - address.row);
  const across = Math.max(address.column - source.lastColumn, source.firstColumn - address.column);
  const { firstRow: row, firstColumn: column } = source;
  return rangeAround(source, rangeOfCell(down >= across ? { ...address, column } : { ...address, row }));
}
