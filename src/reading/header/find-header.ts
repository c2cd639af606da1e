import type { Indicator, MeasureRole } from '../../domain/columns';
import type { HeaderContext, HeaderRole } from './header-vocabulary';
import {
  indicatorOfText,
  isHeaderWord,
  isLeadingTitle,
  isMeasureWord,
  isSupportWord,
  roleOfHeader,
} from './header-vocabulary';
import { headerPaths } from './header-paths';
import { finestNames } from './name-columns';
import type { PlainRows } from './plain-rows';
import { isYear } from './plain-rows';
import { isNumeric } from '../cells/read-number';
import { resolveVotes } from './resolve-votes';
import { isColumnNumber } from '../cells/row-vocabulary';
import type { UsedSheet } from '../../workbook/snapshot';
import { isBlank, rowValues } from '../cells/used-sheet';
import type { TableContext } from './table-context';
import { readContext } from './table-context';
import { expectAt, expectPresent } from '../../sheet/expect';

/** A header that was understood, all zero-based on the sheet. */
export interface TableHeader {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly context: TableContext;
  /** How much the title had to say where the headers do not: 0 nothing, 1 the indicator, 2 the stage too. */
  readonly borrowed: number;
  /** Where each role stands. */
  readonly positions: ReadonlyMap<HeaderRole, number>;
  /** The words above each used column, from the top, in plain text. */
  readonly paths: readonly (readonly string[])[];
  /** What the words say of each used column. */
  readonly votes: readonly (HeaderRole | null)[];
  /** Roles whose columns follow from the numbers, not from the words. */
  readonly inferred: readonly MeasureRole[];
  /** How many more signs speak for the inferred roles than for the next likeliest ones. */
  readonly margin?: number;
  /** Zero-based sheet columns whose role, or lack of one, the officer named. */
  readonly corrected?: readonly number[];
}

const DEEPEST_HEADER = 4;
/** A name column and two measures: fewer could be any list. */
const FEWEST_MEASURES = 2;
/** A sheet that holds so many words about poverty and no header among them has none. */
const MOST_WORDS = 4000;
/** Headers of lists of people. */
const PERSONAL = /\bho (va )?ten\b|\bchu ho\b(?! la)|\b(nam|ngay) sinh\b|\bcccd\b|\bcmnd\b|\bcan cuoc\b|\bquan he\b/;

/** Whether a plain text is a title in a list of people. */
export function isPersonalTitle(text: string): boolean {
  return PERSONAL.test(text);
}

/** The first header at or below a row; null where none follows. */
export function findHeader(rows: PlainRows, fromRow: number): TableHeader | null {
  let words = 0;
  for (let row = fromRow; row <= rows.sheet.used.lastRow && words < MOST_WORDS; row += 1) {
    if (!mayBeginHeader(rows, row)) continue;
    words += rows.row(row).filter((text) => text !== '').length;
    const header = bestHeader(rows, fromRow, row);
    if (header) return header;
  }
  return null;
}

/** Whether a row holds a word of the vocabulary and no line of figures. */
export function mayBeginHeader(rows: PlainRows, row: number): boolean {
  return isHeaderRow(rows.sheet, row) && rows.row(row).some((text) => text.length > 1 && isHeaderWord(text));
}

/** The reading that names the most columns, from this row or one of the next: titles may stand right above. */
function bestHeader(rows: PlainRows, fromRow: number, row: number): TableHeader | null {
  let best: TableHeader | null = null;
  for (let firstRow = row; firstRow <= (best?.lastRow ?? row + DEEPEST_HEADER - 1); firstRow += 1) {
    const header = deepestReading(rows, fromRow, firstRow);
    if (header && !isBetter(best, header)) best = header;
  }
  return best;
}

/** Whether the one names more columns, or as many with less help from the title. */
function isBetter(one: TableHeader | null, other: TableHeader): boolean {
  if (!one) return false;
  return one.positions.size === other.positions.size
    ? one.borrowed < other.borrowed
    : one.positions.size > other.positions.size;
}

/** Reads the header one to four rows deep and keeps the depth that names the most columns, or that ends it. */
function deepestReading(rows: PlainRows, fromRow: number, firstRow: number): TableHeader | null {
  const context = readContext(rows, fromRow, firstRow);
  let best: TableHeader | null = null;
  const endRow = Math.min(firstRow + DEEPEST_HEADER - 1, rows.sheet.used.lastRow);
  for (let lastRow = firstRow; lastRow <= endRow && isHeaderRow(rows.sheet, lastRow); lastRow += 1) {
    const header = readHeader(rows, context, firstRow, lastRow);
    if (!header) continue;
    if (!best || header.positions.size > best.positions.size || continuesHeader(rows, header)) best = header;
  }
  return best;
}

/** Whether a header's last row titles measures only, as a line of the table does not: it names nothing in front of them. */
function continuesHeader(rows: PlainRows, { positions, lastRow }: TableHeader): boolean {
  const texts = rows.row(lastRow);
  const { firstColumn } = rows.sheet.used;
  const hamlet = positionOfNames(positions);
  const names = Math.max(hamlet, positions.get('index') ?? hamlet) - firstColumn;
  const words = texts.slice(names + 1).filter((text) => text !== '' && !isColumnNumber(text));
  return words.length > 0 && texts.slice(0, names + 1).every((text) => text === '');
}

/** Header rows hold words; a row with several numbers is already a line of the table. */
function isHeaderRow(sheet: UsedSheet, row: number): boolean {
  let numbers = 0;
  for (const value of rowValues(sheet, row)) {
    if (!isBlank(value) && isNumeric(value) && !(typeof value === 'number' && isYear(value))) numbers += 1;
    if (numbers > 1) return false;
  }
  return true;
}

/** Words that name their stage and indicator come first; the title fills in only where they name neither. */
function readHeader(rows: PlainRows, context: TableContext, firstRow: number, lastRow: number): TableHeader | null {
  const paths = headerPaths(rows, firstRow, lastRow);
  if (paths.some((path) => path.some(isPersonalTitle))) return null;
  const named = withPlainPoverty(paths);
  const subject = soleIndicator(named) ?? context.indicator;
  const { year, stage } = context;
  const contexts: readonly HeaderContext[] = [
    { year, subject, indicator: null, stage: null },
    { year, subject, indicator: subject, stage: null },
    { year, subject, indicator: subject, stage },
  ];
  let best: TableHeader | null = null;
  for (const [borrowed, words] of contexts.entries()) {
    const votes = resolveVotes(
      named.map((path) => (path.length > 0 ? roleOfHeader(path, words) : null)),
      named,
    );
    const positions = positionsOf(rows, votes, paths, lastRow);
    const isCertain = words.stage === null || (best === null && !context.isForeign && isCounted(positions, paths));
    if (
      !isCertain ||
      !isTargetHeader(positions) ||
      isUnderTitle(rows, positions, firstRow) ||
      (best !== null && positions.size <= best.positions.size)
    )
      continue;
    best = { firstRow, lastRow, context, borrowed, positions, paths, votes, inferred: [] };
  }
  return best;
}

/**
 * Multidimensional poverty covers poor and near-poor households together; where no other column counts the poor alone,
 * it is the poor that are meant.
 */
function withPlainPoverty(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isNamedAlone = paths.some((path) => path.some((level) => /\b(ho|hn) ngheo\b(?! da chieu)/.test(level)));
  return isNamedAlone
    ? paths
    : paths.map((path) => path.map((level) => level.replace(/\bho ngheo da chieu\b/, 'ho ngheo')));
}

/** Whether the first row is a title of the sheet: it stands alone, no further right than the names, and is not their own. */
function isUnderTitle(rows: PlainRows, positions: ReadonlyMap<HeaderRole, number>, firstRow: number): boolean {
  const texts = rows.row(firstRow);
  const [first, ...others] = texts.flatMap((text, offset) => (text === '' ? [] : [offset]));
  if (first === undefined) return true;
  const names = positionOfNames(positions) - rows.sheet.used.firstColumn;
  return others.length === 0 && first <= names && !isLeadingTitle(expectAt(texts, first));
}

/** Where the names stand in a header that was understood: no header is, that has none. */
function positionOfNames(positions: ReadonlyMap<HeaderRole, number>): number {
  return expectPresent(positions.get('hamlet'), 'the column of names');
}

/** The one indicator that the header names; null where it names none or both. */
function soleIndicator(paths: readonly (readonly string[])[]): Indicator | null {
  const named = new Set(paths.flatMap((path) => path.map(indicatorOfText)));
  if (named.has('both') || (named.has('poor') && named.has('nearPoor'))) return null;
  if (named.has('poor')) return 'poor';
  return named.has('nearPoor') ? 'nearPoor' : null;
}

/** Whether households are what a header is about: beside columns of money or support it counts all of them, or shares. */
function isCounted(positions: ReadonlyMap<HeaderRole, number>, paths: readonly (readonly string[])[]): boolean {
  const isBesideSupport = paths.some((path) => path.some(isSupportWord));
  return !isBesideSupport || [...positions.keys()].some((role) => role === 'households' || role.endsWith('.rate'));
}

function isTargetHeader(positions: ReadonlyMap<HeaderRole, number>): boolean {
  const roles = [...positions.keys()];
  const standing = roles.filter((role) => /^(poor|nearPoor)\..*\.(count|rate)$/.test(role));
  const stages = standing.filter((role) => /\.(opening|reduction|closing)\./.test(role));
  const measures = standing.length + (positions.has('households') ? 1 : 0);
  return positions.has('hamlet') && stages.length > 0 && measures >= FEWEST_MEASURES;
}

/** Where each role stands; a title above the names may be lost, then the words in the lines below tell. */
function positionsOf(
  rows: PlainRows,
  votes: readonly (HeaderRole | null)[],
  paths: readonly (readonly string[])[],
  lastRow: number,
): Map<HeaderRole, number> {
  const { firstColumn } = rows.sheet.used;
  const positions = new Map<HeaderRole, number>();
  votes.forEach((role, offset) => {
    if (role !== null && !positions.has(role)) positions.set(role, firstColumn + offset);
  });
  const names = finestNames(rows, votes, lastRow);
  if (names !== null) {
    positions.set('hamlet', firstColumn + names);
  } else {
    const measures = votes.findIndex((role) => role !== null && role !== 'index' && role !== 'unit');
    const untitled = untitledNames(rows, paths, lastRow, measures);
    if (untitled >= 0) positions.set('hamlet', firstColumn + untitled);
  }
  return positions;
}

/** The offset of the column without a title, left of the measures, that holds words in the next lines; -1 where there is none. */
function untitledNames(
  rows: PlainRows,
  paths: readonly (readonly string[])[],
  lastRow: number,
  measures: number,
): number {
  for (let offset = measures - 1; offset >= 0; offset -= 1) {
    if (expectAt(paths, offset).length > 0) continue;
    const below = Array.from({ length: LINES_LOOKED_AT }, (_line, order) => rows.row(lastRow + 1 + order)[offset]);
    if (below.filter((text) => text !== undefined && /\p{L}{2}/u.test(text)).length > 1) return offset;
  }
  return -1;
}

const LINES_LOOKED_AT = 6;

/** Whether a line below a header still belongs to it, or repeats it on a second printed page. */
export function isHeaderLine(header: TableHeader, texts: readonly string[]): boolean {
  const words = texts.flatMap((text, offset) => (text === '' ? [] : [{ text, path: expectAt(header.paths, offset) }]));
  const repeated = words.filter(({ text, path }) => path.includes(text) || isMeasureWord(text));
  return words.length > 0 && repeated.length * 2 > words.length;
}
