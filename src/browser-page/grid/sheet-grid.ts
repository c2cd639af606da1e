import type { CellAddress } from '../../sheet/address';
import type { CellRange } from '../../sheet/range';
import { columnLetters, formatAddress } from '../../sheet/address';
import { isInside } from '../../sheet/range';
import type { GridWords } from '../../locales/words/browser-page';
import { element } from './element';
import type { Axis } from './axis';
import { cellElement, cellElementId } from './cell-element';
import { chartElement } from './chart-element';
import type { Selection } from './selection';
import { blockOf, selectedRange } from './selection';
import type { SheetPicture } from './sheet-picture';

/** Rows and columns drawn beyond the visible ones, so that scrolling shows no blank edge. */
const OVERSCAN = 4;
/** Pixels below which a row has no room for its number. */
const LEGIBLE_HEIGHT = 12;

/** The part of a sheet that is in view, as elements: it draws and is scrolled, and decides nothing. */
export class SheetGrid {
  readonly element: HTMLElement;
  /** Where an editor is put, over the cells. */
  readonly surface = element('div', { class: 'cells', role: 'presentation' });
  readonly #columnHeaders = element('div', { class: 'column-headers', role: 'row' });
  readonly #rowHeaders = element('div', { class: 'row-headers', 'aria-hidden': 'true' });
  readonly #rows = element('div', { class: 'rows', role: 'presentation' });
  readonly #charts = element('div', { class: 'charts', role: 'presentation' });
  readonly #frame = element('div', { class: 'selection', 'aria-hidden': 'true' });
  #picture: SheetPicture | null = null;
  #selection: Selection = { active: { row: 0, column: 0 }, reach: { row: 0, column: 0 } };

  constructor(private readonly words: GridWords) {
    const corner = element('div', { class: 'corner', 'aria-hidden': 'true' });
    this.surface.append(this.#rows, this.#charts, this.#frame);
    this.element = element('div', { class: 'grid', role: 'grid', tabindex: 0, 'aria-multiselectable': 'true' });
    this.element.append(corner, this.#columnHeaders, this.#rowHeaders, this.surface);
    this.element.addEventListener('scroll', () => this.#draw(), { passive: true });
    new ResizeObserver(() => this.#draw()).observe(this.element);
  }

  /** Shows this picture of a sheet with this selection; where another sheet was shown it begins at its top. */
  show(picture: SheetPicture, selection: Selection): void {
    const another = picture.document !== this.#picture?.document || picture.sheet !== this.#picture.sheet;
    this.#picture = picture;
    this.#selection = selection;
    const { rows, columns } = picture;
    this.surface.style.width = `${columns.length}px`;
    this.surface.style.height = `${rows.length}px`;
    this.element.setAttribute('aria-label', this.words.sheet(picture.document.sheet(picture.sheet).name));
    this.element.setAttribute('aria-rowcount', String(rows.count));
    this.element.setAttribute('aria-colcount', String(columns.count));
    this.element.setAttribute('aria-activedescendant', cellElementId(formatAddress(selection.active)));
    this.#drawCharts(picture);
    if (another) this.element.scrollTo(0, 0);
    this.#draw();
  }

  /** Scrolls as little as brings the cell into view. */
  bringIntoView(address: CellAddress): void {
    if (!this.#picture) return;
    const { rows, columns, merges } = this.#picture;
    const block = blockOf(address, merges);
    const grid = this.element;
    const width = grid.clientWidth - this.#rowHeaders.offsetWidth;
    const height = grid.clientHeight - this.#columnHeaders.offsetHeight;
    grid.scrollTo(
      scrolledTo(columns.start(block.firstColumn), columns.start(block.lastColumn + 1), grid.scrollLeft, width),
      scrolledTo(rows.start(block.firstRow), rows.start(block.lastRow + 1), grid.scrollTop, height),
    );
  }

  /** The cell under a point of the window; null over the headers. */
  addressAt(clientX: number, clientY: number): CellAddress | null {
    if (!this.#picture) return null;
    const view = this.element.getBoundingClientRect();
    const overHeaders =
      clientX < view.left + this.#rowHeaders.offsetWidth || clientY < view.top + this.#columnHeaders.offsetHeight;
    if (overHeaders) return null;
    const cells = this.surface.getBoundingClientRect();
    return {
      row: this.#picture.rows.indexAt(clientY - cells.top),
      column: this.#picture.columns.indexAt(clientX - cells.left),
    };
  }

  /** Where a cell, or the merged range around it, lies on the surface. */
  boxOf(address: CellAddress): { left: number; top: number; width: number; height: number } {
    const block = blockOf(address, this.#picture?.merges ?? []);
    return this.#boxOfRange(block);
  }

  #boxOfRange({ firstRow, firstColumn, lastRow, lastColumn }: CellRange) {
    const { rows, columns } = this.#picture ?? {};
    return {
      left: columns?.start(firstColumn) ?? 0,
      top: rows?.start(firstRow) ?? 0,
      width: columns?.span(firstColumn, lastColumn) ?? 0,
      height: rows?.span(firstRow, lastRow) ?? 0,
    };
  }

  #draw(): void {
    const picture = this.#picture;
    if (!picture) return;
    const window = this.#window(picture);
    const selected = selectedRange(this.#selection, picture.merges);
    this.#drawHeaders(picture, window, selected);
    const rows = picture.cellsIn(window).map((cells, offset) =>
      element(
        'div',
        { role: 'row', 'aria-rowindex': window.firstRow + offset + 1 },
        ...cells.map((cell) => {
          const first = { row: cell.range.firstRow, column: cell.range.firstColumn };
          return cellElement(cell, picture, isInside(selected, first), this.words.marked);
        }),
      ),
    );
    this.#rows.replaceChildren(...rows);
    this.#place(this.#frame, selected);
  }

  #drawCharts({ charts }: SheetPicture): void {
    const drawn = charts.map((each) => {
      const created = chartElement(each);
      this.#place(created, each.chart.place);
      return created;
    });
    this.#charts.replaceChildren(...drawn);
  }

  #place({ style }: HTMLElement, range: CellRange): void {
    for (const [side, pixels] of Object.entries(this.#boxOfRange(range))) style.setProperty(side, `${pixels}px`);
  }

  #drawHeaders({ rows, columns }: SheetPicture, window: CellRange, selected: CellRange): void {
    const { firstRow, lastRow, firstColumn, lastColumn } = window;
    this.#columnHeaders.replaceChildren(
      ...indexes(firstColumn, lastColumn).map((column) => {
        const held = column >= selected.firstColumn && column <= selected.lastColumn;
        const header = element('div', { role: 'columnheader', 'aria-colindex': column + 1, 'data-held': held });
        header.append(columnLetters(column));
        header.style.left = `${columns.start(column)}px`;
        header.style.width = `${columns.span(column, column)}px`;
        return header;
      }),
    );
    this.#rowHeaders.replaceChildren(
      ...indexes(firstRow, lastRow).map((row) => {
        const header = element('div', { 'data-held': row >= selected.firstRow && row <= selected.lastRow });
        if (rows.span(row, row) >= LEGIBLE_HEIGHT) header.append(String(row + 1));
        header.style.top = `${rows.start(row)}px`;
        header.style.height = `${rows.span(row, row)}px`;
        return header;
      }),
    );
  }

  #window({ rows, columns }: SheetPicture): CellRange {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.element;
    const [firstRow, lastRow] = visibleSpan(rows, scrollTop, clientHeight);
    const [firstColumn, lastColumn] = visibleSpan(columns, scrollLeft, clientWidth);
    return { firstRow, firstColumn, lastRow, lastColumn };
  }
}

function visibleSpan(axis: Axis, scrolled: number, length: number): readonly [number, number] {
  return [
    Math.max(axis.indexAt(scrolled) - OVERSCAN, 0),
    Math.min(axis.indexAt(scrolled + length) + OVERSCAN, axis.count - 1),
  ];
}

/** Where to scroll so that [start, end) is in view; its start where it is longer than the view. */
function scrolledTo(start: number, end: number, scrolled: number, length: number): number {
  if (start < scrolled || end - start > length) return start;
  return end > scrolled + length ? end - length : scrolled;
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
