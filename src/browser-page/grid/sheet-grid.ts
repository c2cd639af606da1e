import type { GridWords } from '../../locales/words/browser-page';
import type { CellAddress } from '../../sheet/address';
import { formatAddress } from '../../sheet/address';
import type { CellRange } from '../../sheet/range';
import type { Selection } from '../selecting/selection';
import { blockOf, commonRange, selectedRange } from '../selecting/selection';
import type { Axis } from './axis';
import { cellElementId } from './cell-element';
import { chartElement } from './chart-element';
import { element } from './element';
import { SheetHeaders } from './sheet-headers';
import type { Box } from './sheet-layer';
import { SheetLayer } from './sheet-layer';
import type { SheetPicture } from './sheet-picture';

/** Rows and columns drawn beyond the visible ones, so that scrolling shows no blank edge. */
const OVERSCAN = 4;
/** Of the view, at most: where frozen cells took more, nothing would be left to scroll. */
const MOST_FROZEN = 0.75;
/** Pixels beyond a cell that the handle of its frame takes. */
const HANDLE = 6;
/** Pixels around the edge of a heading in which it can be pulled. */
const PULL_REACH = 4;

/** What lies under a point of the grid. */
export interface GridPlace {
  readonly part: 'cells' | 'row-headers' | 'column-headers' | 'corner';
  /** The nearest cell. */
  readonly address: CellAddress;
}

/** The part of a sheet that is in view, as elements: it draws and is scrolled, and decides nothing. */
export class SheetGrid {
  /** Around the scrolled grid: what lies over the cells is put here. */
  readonly element: HTMLElement;
  readonly scroller: HTMLElement;
  readonly #columnHeaders = new SheetHeaders('column');
  readonly #rowHeaders = new SheetHeaders('row');
  readonly #main = new SheetLayer('cells');
  readonly #frozenRows = new SheetLayer('frozen-rows');
  readonly #frozenColumns = new SheetLayer('frozen-columns');
  readonly #frozenCorner = new SheetLayer('frozen-corner');
  readonly #layers = [this.#main, this.#frozenRows, this.#frozenColumns, this.#frozenCorner];
  readonly #charts = element('div', { class: 'charts', role: 'presentation' });
  #picture: SheetPicture | null = null;
  #selection: Selection = { active: { row: 0, column: 0 }, reach: { row: 0, column: 0 } };
  #frozen = { rows: 0, columns: 0 };

  constructor(
    private readonly words: GridWords,
    onScrolled: () => void,
  ) {
    const corner = element('div', { class: 'corner', 'aria-hidden': 'true' });
    this.#main.element.append(this.#charts);
    this.scroller = element('div', {
      class: 'grid',
      id: 'grid',
      role: 'grid',
      tabindex: 0,
      'aria-multiselectable': 'true',
    });
    const headers = [this.#columnHeaders, this.#rowHeaders].flatMap(({ scrolling, frozen }) => [scrolling, frozen]);
    this.scroller.append(corner, ...headers, ...this.#layers.map((layer) => layer.element));
    this.element = element('div', { class: 'sheet-view' }, this.scroller);
    const redraw = () => {
      this.#draw();
      onScrolled();
    };
    this.scroller.addEventListener('scroll', redraw, { passive: true });
    new ResizeObserver(redraw).observe(this.scroller);
  }

  /** Shows this picture of a sheet with this selection; where another sheet was shown it begins at its top. */
  show(picture: SheetPicture, selection: Selection): void {
    const another = picture.document !== this.#picture?.document || picture.sheet !== this.#picture.sheet;
    this.#picture = picture;
    this.#selection = selection;
    const { rows, columns } = picture;
    this.scroller.setAttribute('aria-label', this.words.sheet(picture.document.sheet(picture.sheet).name));
    this.scroller.setAttribute('aria-rowcount', String(rows.count));
    this.scroller.setAttribute('aria-colcount', String(columns.count));
    if (another) this.scroller.scrollTo(0, 0);
    this.#drawCharts(picture);
    this.#draw();
  }

  /** The id of the element of the active cell. */
  get activeElementId(): string {
    return cellElementId(formatAddress(this.#selection.active));
  }

  /** Scrolls as little as brings the cell into view. */
  bringIntoView(address: CellAddress): void {
    if (!this.#picture) return;
    const { rows, columns, merges } = this.#picture;
    const block = blockOf(address, merges);
    const { width, height } = this.#viewSize();
    const { scrollLeft, scrollTop } = this.scroller;
    const [left, top] = [columns.start(this.#frozen.columns), rows.start(this.#frozen.rows)];
    const isFrozenColumn = address.column < this.#frozen.columns;
    const isFrozenRow = address.row < this.#frozen.rows;
    const [columnStart, columnEnd] = [columns.start(block.firstColumn), columns.start(block.lastColumn + 1)];
    const [rowStart, rowEnd] = [rows.start(block.firstRow), rows.start(block.lastRow + 1)];
    this.scroller.scrollTo(
      isFrozenColumn ? scrollLeft : scrolledTo(columnStart - left, columnEnd - left, scrollLeft, width - left),
      isFrozenRow ? scrollTop : scrolledTo(rowStart - top, rowEnd - top, scrollTop, height - top),
    );
  }

  /** How many rows a page up or down moves by. */
  get rowsInView(): number {
    if (!this.#picture) return 1;
    const { rows } = this.#picture;
    const from = this.scroller.scrollTop + rows.start(this.#frozen.rows);
    const to = this.scroller.scrollTop + this.#viewSize().height;
    return Math.max(1, rows.indexAt(to) - rows.indexAt(from) - 1);
  }

  /** What lies under a point of the window; null outside of the grid. */
  placeAt(clientX: number, clientY: number): GridPlace | null {
    if (!this.#picture) return null;
    const { x, y } = this.#inSheet(clientX, clientY);
    const address = { row: this.#picture.rows.indexAt(y.pixel), column: this.#picture.columns.indexAt(x.pixel) };
    const part = y.isHeader ? (x.isHeader ? 'corner' : 'column-headers') : x.isHeader ? 'row-headers' : 'cells';
    return { part, address };
  }

  /** The heading whose far edge lies under a point, to be pulled; null where none does. */
  edgeAt(clientX: number, clientY: number): { readonly axis: 'row' | 'column'; readonly index: number } | null {
    const place = this.placeAt(clientX, clientY);
    if (!place || !this.#picture) return null;
    const { x, y } = this.#inSheet(clientX, clientY);
    if (place.part === 'column-headers') return edgeOf('column', this.#picture.columns, place.address.column, x.pixel);
    if (place.part === 'row-headers') return edgeOf('row', this.#picture.rows, place.address.row, y.pixel);
    return null;
  }

  /** Where a cell, or the merged range around it, lies in the view; it may lie outside. */
  boxInView(address: CellAddress): Box {
    const block = blockOf(address, this.#picture?.merges ?? []);
    const box = this.#boxOf(block);
    const { scrollLeft, scrollTop } = this.scroller;
    const { left, top } = this.#headerSize();
    return {
      ...box,
      left: left + box.left - (address.column < this.#frozen.columns ? 0 : scrollLeft),
      top: top + box.top - (address.row < this.#frozen.rows ? 0 : scrollTop),
    };
  }

  /** Shows what the cells would fill; null takes it away. */
  previewFill(range: CellRange | null): void {
    for (const layer of this.#layers) layer.previewFill(range && this.#boxOf(range));
  }

  #inSheet(clientX: number, clientY: number) {
    const view = this.scroller.getBoundingClientRect();
    const { left, top } = this.#headerSize();
    const { rows, columns } = this.#picture ?? {};
    const across = clientX - view.left - left;
    const down = clientY - view.top - top;
    const isFrozenColumn = across < (columns?.start(this.#frozen.columns) ?? 0);
    const isFrozenRow = down < (rows?.start(this.#frozen.rows) ?? 0);
    return {
      x: { pixel: isFrozenColumn ? across : across + this.scroller.scrollLeft, isHeader: across < 0 },
      y: { pixel: isFrozenRow ? down : down + this.scroller.scrollTop, isHeader: down < 0 },
    };
  }

  #headerSize(): { readonly left: number; readonly top: number } {
    return { left: this.#rowHeaders.scrolling.offsetWidth, top: this.#columnHeaders.scrolling.offsetHeight };
  }

  #viewSize(): { readonly width: number; readonly height: number } {
    const { left, top } = this.#headerSize();
    return { width: this.scroller.clientWidth - left, height: this.scroller.clientHeight - top };
  }

  #boxOf({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): Box {
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
    this.#frozen = this.#fittingFrozen(picture);
    this.#measure(picture);
    const window = this.#window(picture);
    const selected = selectedRange(this.#selection, picture.merges);
    this.#columnHeaders.draw(picture, this.#frozen.columns, window, selected);
    this.#rowHeaders.draw(picture, this.#frozen.rows, window, selected);
    const box = this.#boxOf(commonRange(selected, picture.extent) ?? selected);
    for (const { layer, owned, drawn } of this.#parts(picture, window)) {
      layer.draw(picture, drawn, owned, selected, this.words.marked);
      layer.frame(box);
    }
  }

  /** Which cells each part of the view shows, wherever it is scrolled, and which of them it draws now. */
  #parts({ extent }: SheetPicture, window: CellRange) {
    const { rows, columns } = this.#frozen;
    const frozenRows = { firstRow: 0, lastRow: rows - 1 };
    const frozenColumns = { firstColumn: 0, lastColumn: columns - 1 };
    const main = { ...extent, firstRow: rows, firstColumn: columns };
    const corner = { ...frozenRows, ...frozenColumns };
    return [
      { layer: this.#main, owned: main, drawn: window },
      { layer: this.#frozenRows, owned: { ...main, ...frozenRows }, drawn: { ...window, ...frozenRows } },
      { layer: this.#frozenColumns, owned: { ...main, ...frozenColumns }, drawn: { ...window, ...frozenColumns } },
      { layer: this.#frozenCorner, owned: corner, drawn: corner },
    ];
  }

  /** Without the frozen ones where they would leave too little of the view. */
  #fittingFrozen({ frozen, rows, columns }: SheetPicture): { readonly rows: number; readonly columns: number } {
    const { width, height } = this.#viewSize();
    return {
      rows: rows.start(frozen.rows) > height * MOST_FROZEN ? 0 : frozen.rows,
      columns: columns.start(frozen.columns) > width * MOST_FROZEN ? 0 : frozen.columns,
    };
  }

  #measure({ rows, columns }: SheetPicture): void {
    const [frozenWidth, frozenHeight] = [columns.start(this.#frozen.columns), rows.start(this.#frozen.rows)];
    this.#main.measure(columns.length, rows.length);
    this.#frozenRows.measure(columns.length, frozenHeight);
    this.#frozenColumns.measure(frozenWidth, rows.length);
    this.#frozenCorner.measure(frozenWidth, frozenHeight);
  }

  #drawCharts({ charts }: SheetPicture): void {
    const drawn = charts.map((each) => {
      const created = chartElement(each);
      for (const [side, pixels] of Object.entries(this.#boxOf(each.chart.place))) {
        created.style.setProperty(side, `${pixels}px`);
      }
      return created;
    });
    this.#charts.replaceChildren(...drawn);
  }

  #window({ rows, columns }: SheetPicture): CellRange {
    const { scrollLeft, scrollTop } = this.scroller;
    const { width, height } = this.#viewSize();
    const [firstRow, lastRow] = visibleSpan(rows, scrollTop, height, this.#frozen.rows);
    const [firstColumn, lastColumn] = visibleSpan(columns, scrollLeft, width, this.#frozen.columns);
    return { firstRow, firstColumn, lastRow, lastColumn };
  }
}

/** The rows or columns that show between the frozen ones and the end of the view. */
function visibleSpan(axis: Axis, scrolled: number, length: number, frozen: number): readonly [number, number] {
  return [
    Math.max(axis.indexAt(scrolled + axis.start(frozen)) - OVERSCAN, frozen),
    Math.min(axis.indexAt(scrolled + length) + OVERSCAN, axis.count - 1),
  ];
}

/** Where to scroll so that [start, end) is in view; its start where it is longer than the view. */
function scrolledTo(start: number, end: number, scrolled: number, length: number): number {
  if (start < scrolled || end - start > length - HANDLE) return start;
  return end + HANDLE > scrolled + length ? end + HANDLE - length : scrolled;
}

/** The heading whose end is within reach of the pixel: the one under it, or the one before it. */
function edgeOf(axis: 'row' | 'column', headings: Axis, index: number, pixel: number) {
  if (headings.start(index + 1) - pixel <= PULL_REACH) return { axis, index };
  return pixel - headings.start(index) <= PULL_REACH && index > 0 ? { axis, index: index - 1 } : null;
}
