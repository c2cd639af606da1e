import { columnLetters } from '../../sheet/address';
import type { CellRange } from '../../sheet/range';
import { element } from './element';
import type { SheetPicture } from './sheet-picture';

/** Pixels below which a row has no room for its number. */
const LEGIBLE_HEIGHT = 12;

/** The headings of columns or of rows: those that scroll, and those of the frozen ones above them. */
export class SheetHeaders {
  readonly scrolling: HTMLElement;
  readonly frozen: HTMLElement;

  constructor(private readonly axis: 'row' | 'column') {
    const attributes = axis === 'column' ? { role: 'row' } : { 'aria-hidden': 'true' };
    this.scrolling = element('div', { class: `${axis}-headers`, ...attributes });
    this.frozen = element('div', { class: `${axis}-headers frozen`, ...attributes });
  }

  draw(picture: SheetPicture, frozen: number, window: CellRange, selected: CellRange): void {
    const first = this.axis === 'row' ? window.firstRow : window.firstColumn;
    const last = this.axis === 'row' ? window.lastRow : window.lastColumn;
    const heading = (index: number) => this.#heading(index, picture, selected);
    this.scrolling.replaceChildren(...indexes(first, last).map(heading));
    this.frozen.replaceChildren(...indexes(0, frozen - 1).map(heading));
    const axis = this.axis === 'row' ? picture.rows : picture.columns;
    this.frozen.style.setProperty(this.axis === 'row' ? 'height' : 'width', `${axis.start(frozen)}px`);
    this.frozen.hidden = frozen === 0;
  }

  #heading(index: number, { rows, columns }: SheetPicture, selected: CellRange): HTMLElement {
    if (this.axis === 'column') {
      const held = index >= selected.firstColumn && index <= selected.lastColumn;
      const heading = element('div', { role: 'columnheader', 'aria-colindex': index + 1, 'data-held': held });
      heading.append(columnLetters(index));
      heading.style.left = `${columns.start(index)}px`;
      heading.style.width = `${columns.span(index, index)}px`;
      return heading;
    }
    const heading = element('div', { 'data-held': index >= selected.firstRow && index <= selected.lastRow });
    const height = rows.span(index, index);
    if (height >= LEGIBLE_HEIGHT) heading.append(String(index + 1));
    heading.style.top = `${rows.start(index)}px`;
    heading.style.height = `${height}px`;
    return heading;
  }
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}
