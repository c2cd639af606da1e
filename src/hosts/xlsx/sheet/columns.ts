import { MAXIMUM_COLUMNS } from '../../../sheet/address';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/element';
import { applySplices } from '../xml/splice';
import type { SheetFrame } from './frame';

/** What Excel gives a column that nobody has set, in characters. */
const DEFAULT_WIDTH = 8.43;
/** The file counts five pixels of padding with the width, at seven pixels for each character of the default font. */
const PADDING = 5 / 7;

/** The width of a zero-based column, in characters. */
export function columnWidth(frame: SheetFrame, column: number): number {
  const width =
    columnElement(frame, column)?.attribute('width') ?? frame.child('sheetFormatPr')?.attribute('defaultColWidth');
  return width === undefined ? DEFAULT_WIDTH : Math.max(0, Math.round((Number(width) - PADDING) * 100) / 100);
}

/** Whether a zero-based column is hidden: its width is kept for the day when it is shown again. */
export function isColumnHidden(frame: SheetFrame, column: number): boolean {
  const hidden = columnElement(frame, column)?.attribute('hidden');
  return hidden === '1' || hidden === 'true';
}

/** The index of the format that new cells of a column get; null where the column has none. */
export function columnStyle(frame: SheetFrame, column: number): number | null {
  const style = columnElement(frame, column)?.attribute('style');
  return style === undefined ? null : Number(style);
}

/** The indexes of the formats that new cells of the columns get, from the first to the last. */
export function columnStyles(frame: SheetFrame, first: number, last: number): number[] {
  const styles = Array.from({ length: last - first + 1 }, () => 0);
  for (const { element, from, to } of columnElements(frame).toReversed()) {
    const style = Number(element.attribute('style') ?? 0);
    if (from <= last && to >= first) styles.fill(style, Math.max(from, first) - first, Math.min(to, last) - first + 1);
  }
  return styles;
}

/** Gives columns a width, in characters, or the default one by null; everything else about them stays. */
export function setColumnWidth(frame: SheetFrame, first: number, last: number, width: number | null): void {
  const fileWidth = String(Math.floor(((width ?? DEFAULT_WIDTH) + PADDING) * 256) / 256);
  const customWidth = width === null ? 0 : 1;
  const set = (min: number, max: number, element: XmlElement | null) => {
    const source = element?.source ?? `<${frame.prefix}col/>`;
    return withAttributes(source, { min: min + 1, max: max + 1, width: fileWidth, customWidth });
  };
  const existing = columnElements(frame);
  const pieces = existing.map(({ element, from, to }) => ({
    from,
    source: splitColumns(element, from, to, first, last, set),
  }));
  let column = first;
  for (const { from, to } of [...existing, { from: last + 1, to: MAXIMUM_COLUMNS }]) {
    if (to < column) continue;
    const gapEnd = Math.min(from - 1, last);
    if (gapEnd >= column) pieces.push({ from: column, source: set(column, gapEnd, null) });
    column = Math.max(column, to + 1);
  }
  const source = pieces
    .toSorted((one, other) => one.from - other.from)
    .map((piece) => piece.source)
    .join('');
  const cols = frame.ensure('cols');
  frame.edit(cols.withReplacement(`<${cols.name}>${source}</${cols.name}>`));
}

/** Takes every width and format of columns away. */
export function clearColumns(frame: SheetFrame): void {
  frame.remove('cols');
}

interface ColumnElement {
  readonly element: XmlElement;
  /** Zero-based, both included. */
  readonly from: number;
  readonly to: number;
}

function columnElements(frame: SheetFrame): ColumnElement[] {
  return (frame.child('cols')?.childrenNamed('col') ?? []).map((element) => ({
    element,
    from: Number(element.attribute('min')) - 1,
    to: Number(element.attribute('max')) - 1,
  }));
}

function columnElement(frame: SheetFrame, column: number): XmlElement | undefined {
  return columnElements(frame).find(({ from, to }) => from <= column && column <= to)?.element;
}

/** One `<col>` as up to three: what lies before the columns that are set, they themselves, and what lies after. */
function splitColumns(
  element: XmlElement,
  from: number,
  to: number,
  first: number,
  last: number,
  set: (min: number, max: number, element: XmlElement) => string,
): string {
  if (to < first || from > last) return element.source;
  const keep = (min: number, max: number) => withAttributes(element.source, { min: min + 1, max: max + 1 });
  const before = from < first ? keep(from, first - 1) : '';
  const after = to > last ? keep(last + 1, to) : '';
  return before + set(Math.max(from, first), Math.min(to, last), element) + after;
}

function withAttributes(source: string, attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes).reduce((current, [name, value]) => {
    const element = parseXml(current);
    return applySplices(current, element.withAttribute(name, String(value)));
  }, source);
}
