/*
 * Reads of a formula only what it computes with. The reader of whole formulas that the hosts use, @borgar/fx, would do
 * that too, but adds 8 kB of compressed script to the pane's first screen for what these 1 kB find; the tests hold the
 * two against each other.
 */

import { columnIndex, MAXIMUM_COLUMNS, MAXIMUM_ROWS } from './address';
import type { CellRange } from './range';
import { sameSheetName } from './sheet-name';

const TEXT = '"(?:[^"]|"")*"';
const SHEET = "'(?:[^']|'')*'!|(?:\\[[^\\]]*\\])?[\\p{L}_][\\p{L}\\p{N}_.]*(?::[\\p{L}_][\\p{L}\\p{N}_.]*)?!";
const AREA = [
  '\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}\\$?\\d+)?',
  '\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}',
  '\\$?\\d+:\\$?\\d+',
].join('|');
/** The columns of a table of Excel's own, in brackets: their titles may look like cells. */
const TABLE_COLUMNS = '\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]';
/** A reference is neither the beginning of a longer name nor a function. */
const REFERENCE = `(${SHEET})?(${AREA})(?![\\p{L}\\p{N}_.(!:[])`;
/** Names, functions and numbers, each as a whole, so that no reference is found inside one. */
const NAME = '[\\p{L}\\p{N}_.$!]+';
const PARTS = new RegExp([TEXT, REFERENCE, TABLE_COLUMNS, NAME].join('|'), 'giu');
const CORNER = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

interface Area extends CellRange {
  /** Whether the rows stay where they are when the formula is filled down. */
  readonly firstRowFixed: boolean;
  readonly lastRowFixed: boolean;
}

/** The ranges of its own sheet that a formula names, in its order; other sheets and workbooks are left out. */
export function referencesIn(formula: string, sheetName: string): CellRange[] {
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
 * Which cells a formula computes with, seen from its own row: equal for two formulas of one column where filling one
 * down to the other would name the same cells. Where it rounds, and in which order it computes, makes no difference.
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
  const rows = [rowOf(one, 0), rowOf(other, MAXIMUM_ROWS - 1)].sort((first, last) => first.row - last.row);
  const columns = [columnOf(one, 0), columnOf(other, MAXIMUM_COLUMNS - 1)];
  const [first, last] = rows;
  const [firstColumn, lastColumn] = [Math.min(...columns), Math.max(...columns)];
  if (!first || !last || first.row < 0 || last.row >= MAXIMUM_ROWS || lastColumn >= MAXIMUM_COLUMNS) return null;
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

function columnOf([, , letters]: RegExpExecArray, ofWholeRow: number): number {
  return letters ? columnIndex(letters) : ofWholeRow;
}

/** Whether the beginning of a reference names this sheet; without one, a reference means its own. */
function isOn(prefix: string | undefined, sheetName: string): boolean {
  if (prefix === undefined) return true;
  const named = prefix.replace(/^'|'?!$/g, '').replaceAll("''", "'");
  return sameSheetName(named, sheetName);
}

/** Whether two formulas say the same, up to what Excel rewrites itself: capitals, blanks, needless quotes around a sheet. */
export function formulasEqual(one: string, other: string): boolean {
  return one === other || canonicalFormula(one) === canonicalFormula(other);
}

const FORMULA_PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/gu;

const NAME_WITHOUT_QUOTES = /^'([\p{L}_][\p{L}\p{N}_.]*)'$/u;

function canonicalFormula(formula: string): string {
  const parts = formula.match(FORMULA_PARTS) ?? [];
  return parts
    .map((part) => {
      if (part.startsWith('"')) return part;
      const bare = part.startsWith("'") ? part.replace(NAME_WITHOUT_QUOTES, '$1') : part.replace(/\s/g, '');
      return bare.toUpperCase();
    })
    .join('');
}
