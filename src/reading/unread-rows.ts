import type { TargetTable } from '../domain/target-table';
import type { UnreadLack, UnreadPart } from '../domain/unread-part';
import { isNumeric } from './cells/read-number';
import { isBlank, rowValues } from './cells/used-sheet';
import { isPersonalTitle } from './header/find-header';
import { indicatorOfText, isHamletTitle, isMeasureWord, isSupportWord } from './header/header-vocabulary';
import type { PlainRows } from './header/plain-rows';
import { isYear } from './header/plain-rows';
import { readContext } from './header/table-context';

/** So many rows of a sheet show what it holds. */
const ROWS_LOOKED_AT = 2000;
/** Titles stand so many rows above the first line. */
const HEADER_ROWS = 6;
/** Fewer rows or figures than this are no table. */
const FEWEST_ROWS = 2;
const FEWEST_FIGURES = 2;
/** Fewer names beside each other could be titles of anything. */
const FEWEST_NAMES = 3;

/** Rows of figures under titles about poor households that belong to no table that was read. */
export function unreadRows(rows: PlainRows, tables: readonly TargetTable[]): UnreadPart[] {
  const { id, name } = rows.sheet;
  return blocksOutside(rows, tables).flatMap(({ firstRow, lastRow }): UnreadPart[] => {
    const lack = lackOf(rows, firstRow, lastRow);
    const isWholeSheet = tables.length === 0;
    return lack ? [{ kind: 'rows', sheet: id, sheetName: name, firstRow, lastRow, isWholeSheet, lack }] : [];
  });
}

interface Block {
  readonly firstRow: number;
  lastRow: number;
}

/** Runs of rows of figures; a row without any between two of them does not part them. */
function blocksOutside(rows: PlainRows, tables: readonly TargetTable[]): Block[] {
  const { firstRow, lastRow } = rows.sheet.used;
  const blocks: Block[] = [];
  const end = Math.min(lastRow, firstRow + ROWS_LOOKED_AT);
  for (let row = firstRow; row <= end; row += 1) {
    const table = tables.find((candidate) => candidate.firstRow <= row && row <= candidate.lastRow);
    if (table) {
      row = table.lastRow;
      continue;
    }
    if (figuresIn(rows, row) < FEWEST_FIGURES) continue;
    const last = blocks.at(-1);
    if (last && last.lastRow >= row - 2) last.lastRow = row;
    else blocks.push({ firstRow: row, lastRow: row });
  }
  return blocks.filter((block) => block.lastRow - block.firstRow + 1 >= FEWEST_ROWS);
}

function figuresIn(rows: PlainRows, row: number): number {
  return rowValues(rows.sheet, row).filter(
    (value) => !isBlank(value) && isNumeric(value) && !(typeof value === 'number' && isYear(value)),
  ).length;
}

/** What keeps a block from being read; null where it is about something else than hamlets and their poor households. */
function lackOf(rows: PlainRows, firstRow: number, lastRow: number): UnreadLack | null {
  const start = Math.max(rows.sheet.used.firstRow, firstRow - HEADER_ROWS);
  const titles = Array.from({ length: firstRow - start }, (_row, offset) => rows.row(start + offset));
  const words = titles.flat().filter((text) => text !== '');
  if (words.some(isPersonalTitle) || readContext(rows, rows.sheet.used.firstRow, firstRow).isForeign) return null;
  if (haveNamesAbove(titles) && labelsAbout(rows, firstRow, lastRow) >= FEWEST_ROWS) return 'hamlets-in-columns';
  const headers = titles.filter((texts) => texts.filter((text) => text !== '').length >= FEWEST_FIGURES).flat();
  if (!headers.some((text) => isAboutPoor(text) && !isSupportWord(text))) return null;
  return headers.some(isHamletTitle) ? 'unclear-titles' : 'no-names';
}

function isAboutPoor(text: string): boolean {
  return indicatorOfText(text) !== 'none';
}

/** Whether the row right above holds names: words that are no measures. */
function haveNamesAbove(titles: readonly (readonly string[])[]): boolean {
  const last = titles.findLast((texts) => texts.some((text) => text !== '')) ?? [];
  const names = last.filter((text) => /\p{L}{2}/u.test(text) && !isMeasureWord(text) && !isAboutPoor(text));
  return names.filter((text) => !/\b(?:nam|quy|thang|ky) ?\d/.test(text)).length > FEWEST_NAMES;
}

/** How many lines are called by a measure of poor households. */
function labelsAbout(rows: PlainRows, firstRow: number, lastRow: number): number {
  let labels = 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const label = rows.row(row).find((text) => /\p{L}{2}/u.test(text)) ?? '';
    if (isAboutPoor(label)) labels += 1;
  }
  return labels;
}
