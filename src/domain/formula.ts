/*
 * Reads of a formula only what it reckons with. The reader of whole formulas that the hosts use, @borgar/fx, would do
 * that too, but adds 8 kB of compressed script to the pane's first screen for what these 1 kB find; the tests hold the
 * two against each other.
 */

/** A rectangle of a formula's own sheet that it reckons with, by zero-based corners, both included. */
export interface ReferredRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const TEXT = '"(?:[^"]|"")*"';
const SHEET = "'(?:[^']|'')*'!|(?:\\[[^\\]]*\\])?[\\p{L}_][\\p{L}\\p{N}_.]*(?::[\\p{L}_][\\p{L}\\p{N}_.]*)?!";
const AREA = [
  '\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}\\$?\\d+)?',
  '\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}',
  '\\$?\\d+:\\$?\\d+',
].join('|');
/** The columns of a table of Excel's own, in brackets: their titles may look like cells. */
const TABLE_COLUMNS = '\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]';
/** A reference is neither part of a longer name nor a function. */
const REFERENCE = `(?<![\\p{L}\\p{N}_.$!])(${SHEET})?(${AREA})(?![\\p{L}\\p{N}_.(!:[])`;
const PARTS = new RegExp(`${TEXT}|${REFERENCE}|${TABLE_COLUMNS}`, 'giu');
const CORNER = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

/** What a worksheet of Excel 2007 and later can hold (ISO/IEC 29500-1, 18.3.1.73 and 18.3.1.13). */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

interface Area extends ReferredRange {
  /** Whether the rows stay where they are when the formula is filled down. */
  readonly firstRowFixed: boolean;
  readonly lastRowFixed: boolean;
}

/** The ranges of its own sheet that a formula names, in its order; other sheets and workbooks are left out. */
export function referencesIn(formula: string, sheetName: string): ReferredRange[] {
  return [...formula.matchAll(PARTS)].flatMap(([, sheet, text]) => {
    const area = text === undefined ? null : areaOf(text);
    if (!area || !isOn(sheet, sheetName)) return [];
    const { firstRow, firstColumn, lastRow, lastColumn } = area;
    return [{ firstRow, firstColumn, lastRow, lastColumn }];
  });
}

/**
 * The formula with "#" in the place of every reference to its own sheet, in capitals and without blanks:
 * what it does, whatever it does it with.
 */
export function formulaSkeleton(formula: string, sheetName: string): string {
  const skeleton = formula.replace(PARTS, (part, sheet: string | undefined, text: string | undefined) =>
    text !== undefined && areaOf(text) && isOn(sheet, sheetName) ? '#' : part,
  );
  return skeleton.replace(/\s/g, '').toUpperCase();
}

/**
 * Which cells a formula reckons with, seen from its own row: equal for two formulas of one column where filling one
 * down to the other would name the same cells. Where it rounds, and in which order it reckons, makes no difference.
 * @param row zero-based, of the formula's own cell.
 */
export function relativeReferences(formula: string, row: number): string {
  const references = [...formula.matchAll(PARTS)].flatMap(([, sheet = '', text]) => {
    const area = text === undefined ? null : areaOf(text);
    if (!area) return [];
    const first = relativeRow(area.firstRow, area.firstRowFixed, row);
    const last = relativeRow(area.lastRow, area.lastRowFixed, row);
    return [`${sheet.toUpperCase()}${first}C${area.firstColumn}:${last}C${area.lastColumn}`];
  });
  return [...new Set(references)].sort().join(' ');
}

function relativeRow(referred: number, isFixed: boolean, row: number): string {
  return isFixed && referred !== row ? `R${referred}` : `R[${referred - row}]`;
}

/** The rectangle of a reference without its sheet; null where it lies outside every sheet. */
function areaOf(text: string): Area | null {
  const [from = '', to = from] = text.split(':');
  const [one, other] = [CORNER.exec(from), CORNER.exec(to)];
  if (!one || !other) return null;
  const rows = [rowOf(one, 0), rowOf(other, LAST_ROW)].sort((first, last) => first.row - last.row);
  const columns = [columnOf(one, 0), columnOf(other, LAST_COLUMN)];
  const [first, last] = rows;
  const [firstColumn, lastColumn] = [Math.min(...columns), Math.max(...columns)];
  if (!first || !last || first.row < 0 || last.row > LAST_ROW || lastColumn > LAST_COLUMN) return null;
  return {
    firstRow: first.row,
    lastRow: last.row,
    firstColumn,
    lastColumn,
    firstRowFixed: first.isFixed,
    lastRowFixed: last.isFixed,
  };
}

function rowOf([, before, letters, between, digits]: RegExpExecArray, ofWholeColumn: number) {
  if (!digits) return { row: ofWholeColumn, isFixed: true };
  return { row: Number(digits) - 1, isFixed: (letters ? between : before || between) === '$' };
}

const LETTERS_IN_ALPHABET = 26;
const BEFORE_A = 'A'.charCodeAt(0) - 1;

function columnOf([, , letters]: RegExpExecArray, ofWholeRow: number): number {
  if (!letters) return ofWholeRow;
  const number = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * LETTERS_IN_ALPHABET + letter.charCodeAt(0) - BEFORE_A,
    0,
  );
  return number - 1;
}

/** Whether the beginning of a reference names this sheet; without one, a reference means its own. */
function isOn(prefix: string | undefined, sheetName: string): boolean {
  if (prefix === undefined) return true;
  const named = prefix.replace(/^'|'?!$/g, '').replaceAll("''", "'");
  return named.normalize('NFC').toLowerCase() === sheetName.normalize('NFC').toLowerCase();
}
