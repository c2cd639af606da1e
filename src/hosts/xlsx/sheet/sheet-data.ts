import type { CellAddress } from '../../../sheet/address';
import { formatAddress } from '../../../sheet/address';
import { formatRange, rangeOfCell, rangeOver } from '../../../sheet/range';
import type { SharedStrings } from '../strings/shared-strings';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/element';
import type { Splice } from '../xml/splice';
import { applySplices } from '../xml/splice';
import type { CellValue } from '../../../sheet/cell';
import { encodeCharacters } from '../strings/string-text';
import { sourceOfContent } from './cell-content';
import { cellInOneFont } from './cell-runs';
import { fillFormula } from './formula-text';
import type { CellState, SheetCells } from './sheet-cells';

/** What has changed about one row. */
interface RowChange {
  readonly row: number;
  readonly cells: CellChange[];
}

interface CellChange {
  readonly column: number;
  /** The new source of the cell; empty takes it away. */
  readonly source: string;
}

/** New heights of rows, in points, by zero-based row; null gives a row the default height again. */
export type RowHeights = ReadonlyMap<number, number | null>;

/**
 * What stands between the tags of `<sheetData>` after the changes: only changed cells are rewritten,
 * and the tags of rows that get a height or a cell outside the span that they declare.
 */
export function writeSheetData(
  cells: SheetCells,
  heights: RowHeights,
  prefix: string,
  sharedStrings: SharedStrings | null,
): string {
  const { text, index } = cells;
  let position = cells.from;
  let result = '';
  for (const change of rowChanges(cells, heights, prefix, sharedStrings)) {
    const place = index.findRow(change.row);
    const height = heights.get(change.row);
    if (place < 0) {
      const before = -place - 1;
      const at = before === 0 ? cells.from : index.rowEnds.at(before - 1);
      const inner = change.cells.map((cell) => cell.source).join('');
      result += text.slice(position, at);
      if (inner !== '' || typeof height === 'number') result += newRow(prefix, change.row, height ?? null, inner);
      position = at;
    } else {
      result += text.slice(position, index.rowStarts.at(place)) + rewrittenRow(cells, place, change, height);
      position = index.rowEnds.at(place);
    }
  }
  return result + text.slice(position, cells.to);
}

function newRow(prefix: string, row: number, height: number | null, inner: string): string {
  const heightSource = height === null ? '' : ` ht="${height}" customHeight="1"`;
  return `<${prefix}row r="${row + 1}"${heightSource}>${inner}</${prefix}row>`;
}

function rewrittenRow(cells: SheetCells, place: number, change: RowChange, height: number | null | undefined): string {
  const { text, index } = cells;
  const openEnd = index.rowOpenEnds.at(place);
  const end = index.rowEnds.at(place);
  const inner = rewrittenCells(cells, place, change.cells);
  const row = parseRowTag(text.slice(index.rowStarts.at(place), openEnd));
  const tag = rewrittenRowTag(row, height, change.cells);
  const tagOpened = `${tag.slice(0, -'/>'.length)}>`;
  if (openEnd < end) return tagOpened + inner + text.slice(text.lastIndexOf('</', end - 1), end);
  return inner === '' ? tag : `${tagOpened}${inner}</${row.name}>`;
}

/** The element that the open tag of a row would be if it closed itself. */
function parseRowTag(tag: string): XmlElement {
  return parseXml(tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`);
}

/** Closing itself. */
function rewrittenRowTag(row: XmlElement, height: number | null | undefined, cells: readonly CellChange[]): string {
  const splices = height === undefined ? [] : heightSplices(row, height);
  const [first, last] = (row.attribute('spans') ?? '').split(':').map(Number);
  const written = cells.filter((cell) => cell.source !== '').map((cell) => cell.column + 1);
  if (first && last && written.some((column) => column < first || column > last)) {
    const spans = `${Math.min(first, ...written)}:${Math.max(last, ...written)}`;
    splices.push(...row.withAttribute('spans', spans));
  }
  return applySplices(row.source, splices);
}

function heightSplices(row: XmlElement, height: number | null): Splice[] {
  return [
    ...row.withAttribute('ht', height === null ? null : String(height)),
    ...row.withAttribute('customHeight', height === null ? null : '1'),
  ];
}

/** Everything between the tags of a row, with the changed cells in their places. */
function rewrittenCells(cells: SheetCells, place: number, changes: readonly CellChange[]): string {
  const { text, index } = cells;
  const openEnd = index.rowOpenEnds.at(place);
  const end = index.rowEnds.at(place);
  const closeStart = openEnd < end ? text.lastIndexOf('</', end - 1) : openEnd;
  let cell = index.firstCells.at(place);
  const afterLast = index.firstCells.at(place + 1);
  let position = openEnd;
  let result = '';
  for (const change of changes) {
    while (cell < afterLast && index.cells.column(cell) < change.column) cell += 1;
    const replaces = cell < afterLast && index.cells.column(cell) === change.column;
    const insertAt = cell > index.firstCells.at(place) ? index.cells.end(cell - 1) : openEnd;
    const from = replaces ? index.cells.start(cell) : insertAt;
    result += text.slice(position, from) + change.source;
    position = replaces ? index.cells.end(cell) : from;
  }
  return result + text.slice(position, closeStart);
}

function rowChanges(
  cells: SheetCells,
  heights: RowHeights,
  prefix: string,
  sharedStrings: SharedStrings | null,
): RowChange[] {
  const rows = new Map<number, RowChange>();
  const rowOf = (row: number) => {
    const change = rows.get(row) ?? { row, cells: [] };
    rows.set(row, change);
    return change;
  };
  for (const row of heights.keys()) rowOf(row);
  const sources = new Map<string, { address: CellAddress; source: string }>();
  for (const { address, state } of cells.changes()) {
    sources.set(formatAddress(address), { address, source: cellSource(cells, address, state, prefix, sharedStrings) });
  }
  for (const { address, source } of promotedMasters(cells, prefix, sources)) {
    sources.set(formatAddress(address), { address, source });
  }
  for (const { address, source } of sources.values()) rowOf(address.row).cells.push({ column: address.column, source });
  for (const { cells: changes } of rows.values()) changes.sort((one, other) => one.column - other.column);
  return [...rows.values()].sort((one, other) => one.row - other.row);
}

function cellSource(
  cells: SheetCells,
  address: CellAddress,
  { content, style, result, fontName }: CellState,
  prefix: string,
  sharedStrings: SharedStrings | null,
): string {
  if (style === null) return '';
  const cell = cells.index.find(address);
  if (content === null && cell >= 0) {
    const original = parseXml(cells.text.slice(cells.index.cells.start(cell), cells.index.cells.end(cell)));
    const element = fontName === undefined ? original : parseXml(cellInOneFont(original, fontName, sharedStrings));
    const styled = applySplices(element.source, element.withAttribute('s', style === 0 ? null : String(style)));
    return result === undefined ? styled : withNewResult(styled, prefix, result);
  }
  const { type, inner } = sourceOfContent(prefix, content ?? { value: null, formula: null }, sharedStrings);
  const tag = `<${prefix}c r="${formatAddress(address)}"${style > 0 ? ` s="${style}"` : ''}${type ? ` t="${type}"` : ''}`;
  return inner === '' ? `${tag}/>` : `${tag}>${inner}</${prefix}c>`;
}

/** The cell with its formula as it is written, and another last result. */
function withNewResult(source: string, prefix: string, result: CellValue): string {
  const element = parseXml(source);
  const formula = element.child('f')?.source ?? '';
  const { type, inner } = sourceOfContent(prefix, { value: result, formula: '' }, null);
  const value = parseXml(`<${element.name}>${inner}</${element.name}>`).child('v')?.source ?? '';
  return applySplices(source, [
    ...element.withAttribute('t', type),
    { start: element.openEnd, end: element.closeStart, text: formula + value },
  ]);
}

/** Where the cell that spells a shared formula out is overwritten, the next one of the group spells it out instead. */
function promotedMasters(
  cells: SheetCells,
  prefix: string,
  sources: ReadonlyMap<string, { readonly source: string }>,
): { readonly address: CellAddress; readonly source: string }[] {
  const { index, text } = cells;
  return [...index.sharedFormulas].flatMap(([group, members]) => {
    const master = cells.masterOf(group);
    if (!master || !cells.stateAt(master.address)?.content) return [];
    const places = Array.from({ length: members.length }, (_unused, member) => members.at(member));
    const remaining = places
      .map((place) => ({ place, address: index.addressOf(place) }))
      .filter(({ address }) => !cells.stateAt(address)?.content);
    const [heir] = remaining;
    if (!heir) return [];
    const source =
      sources.get(formatAddress(heir.address))?.source ??
      text.slice(index.cells.start(heir.place), index.cells.end(heir.place));
    const range = rangeOver(remaining.map(({ address }) => address)) ?? rangeOfCell(heir.address);
    const formula = encodeCharacters(fillFormula(master.formula, master.address, heir.address));
    const element = parseXml(source);
    const shared = `<${prefix}f t="shared" ref="${formatRange(range)}" si="${group}">${formula}</${prefix}f>`;
    const old = element.child('f');
    return old ? [{ address: heir.address, source: applySplices(source, [old.withReplacement(shared)]) }] : [];
  });
}
