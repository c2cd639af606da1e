import type { CountRole, RateRole } from '../../domain/columns';
import type { RoundingStyle } from '../../domain/rounding';
import type { StatedFigure } from '../../domain/stated-figure';
import type { TargetTable } from '../../domain/target-table';
import { numberAt, stateAt } from '../../domain/target-table';
import type { CellAddress } from '../../sheet/address';
import { formatAddress } from '../../sheet/address';
import { sheetPrefix } from '../../sheet/sheet-name';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { CellContent } from '../../sheet/cell';
import { contentAt } from '../../workbook/snapshot';
import { isCellError } from '../../sheet/cell';
import { constant } from './sheet-block';
import { expectAt, expectPresent } from '../../sheet/expect';

/** The table that a report is about, and the sheet that it was read from. */
export interface ReportSource {
  readonly table: TargetTable;
  readonly sheet: SheetSnapshot;
  /** How the table writes a rate, by its row: the report writes it likewise. */
  readonly styleAt: (row: number, role: RateRole) => RoundingStyle;
}

/**
 * A count of the table as a live link to its cell, with the number it shows now; blank while the cell holds no number.
 * A number typed as text is given as a constant: a formula on the cell would pass the text on, and sums skip text.
 */
export function linkedCount({ table, sheet }: ReportSource, row: number, role: CountRole): CellContent {
  const { position } = expectPresent(table.columns.get(role), role);
  const address = { row: expectAt(table.rows, row).position, column: position };
  const reference = referenceTo(sheet, address);
  if (stateAt(table, row, role) !== 'number') {
    return { formula: `=IF(ISNUMBER(${reference}),${reference},"")`, value: '' };
  }
  const value = numberAt(table, row, role);
  return contentAt(sheet, address).value === value ? { formula: `=${reference}`, value } : constant(value);
}

/** The name of a row as a live link to its cell; as text where the cell itself does not show that name. */
export function linkedName({ table, sheet }: ReportSource, row: number): CellContent {
  const { name, position } = expectAt(table.rows, row);
  const address = { row: position, column: table.hamletPosition };
  const shown = contentAt(sheet, address).value;
  if (shown === null || isCellError(shown) || plain(String(shown)) !== plain(name)) return constant(name);
  return { formula: `=${referenceTo(sheet, address)}`, value: shown };
}

/** A stated figure as a live link to its cell; as a constant where it stands among words. */
export function linkedFigure(snapshot: WorkbookSnapshot, { place, value }: StatedFigure): CellContent {
  const sheet = place.kind === 'cell' ? snapshot.sheets.find(({ id }) => id === place.sheet) : undefined;
  if (place.kind !== 'cell' || !sheet || contentAt(sheet, place).value !== value) return constant(value);
  return { formula: `=${referenceTo(sheet, place)}`, value };
}

function referenceTo(sheet: SheetSnapshot, address: CellAddress): string {
  return sheetPrefix(sheet.name) + formatAddress(address);
}

/** Blanks of every kind and marks without width count as one space: the name was read that way. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b-\u200f\u2028-\u202f\u2060\ufeff]+/gu, ' ')
    .trim();
}
