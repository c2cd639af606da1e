import type { SheetId } from '../../sheet/cell';
import type { SheetTag, WorkbookSnapshot } from '../../workbook/snapshot';
import type { SheetRules } from './rules/custom-rule';
import { NO_RULES } from './rules/custom-rule';

/**
 * What the last reading found out, so that the next request can ask for everything by its identity
 * and the next change knows what it replaces.
 */
export interface KnownWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** All sheets, also those that were added after the snapshot. */
  readonly sheetIds: readonly SheetId[];
  /** The custom rules of each sheet. Where they stand is no more than a guess by the next request. */
  readonly rules: ReadonlyMap<SheetId, SheetRules>;
  /** The identity of the custom XML part with the settings. */
  readonly settingsPart: string | null;
  /** The tool's sheets that have a defined name, also where the sheet itself is gone. */
  readonly namedTags: readonly SheetTag[];
  /** Whether Excel answers all cells at once; false where the workbook is too large for that. */
  readonly inOnePiece: boolean;
}

/** What is known of a sheet, to ask for it at once. */
export interface KnownSheet {
  /** Where custom rules are thought to be. */
  readonly rulePlaces: readonly number[];
  /** Whether its cells had several fonts, which Excel tells only cell by cell. */
  readonly severalFonts: boolean;
}

/** What is known of a sheet that is read for the first time. */
export const UNKNOWN_SHEET: KnownSheet = { rulePlaces: [], severalFonts: false };

/** A sheet that was written since the last reading is asked for the font of each cell at once. */
export function knownSheet({ snapshot, rules }: KnownWorkbook, id: SheetId): KnownSheet {
  const sheet = snapshot.sheets.find((candidate) => candidate.id === id);
  return {
    rulePlaces: (rules.get(id) ?? NO_RULES).custom.map(({ place }) => place),
    severalFonts: !sheet || hasSeveralFonts(sheet.fontNames ?? []),
  };
}

function hasSeveralFonts(rows: readonly (readonly string[])[]): boolean {
  const [first = ''] = rows[0] ?? [];
  const isOther = (name: string): boolean => name === '' || name !== first;
  return rows.some((row, index) => row !== rows[index - 1] && row.some(isOther));
}
