import type { CellRange } from '../../sheet/range';
import type { MarkLevel, SheetTag, WorkbookSnapshot } from '../../workbook/snapshot';
import type { SheetId } from '../../sheet/cell';

/** Excel's identity of a rule of conditional formatting on a sheet. */
export type RuleId = string;

/** A rule of the tool's own, with the ranges that it marks. */
export interface MarkRule {
  readonly id: RuleId;
  readonly level: MarkLevel;
  readonly ranges: readonly CellRange[];
}

/**
 * What the last reading found out, so that the next request can ask for everything by its identity
 * and the next change knows what it replaces.
 */
export interface KnownWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** All sheets, also those that were added after the snapshot. */
  readonly sheetIds: readonly SheetId[];
  /** The officer's custom rules on each sheet. */
  readonly otherRules: ReadonlyMap<SheetId, readonly RuleId[]>;
  /** The tool's rules on each sheet. */
  readonly markRules: ReadonlyMap<SheetId, readonly MarkRule[]>;
  /** The identity of the custom XML part with the settings. */
  readonly settingsPart: string | null;
  /** The tool's sheets that have a defined name, also where the sheet itself is gone. */
  readonly namedTags: readonly SheetTag[];
  /** Whether Excel answers all cells at once; false where the workbook is too large for that. */
  readonly inOnePiece: boolean;
}

/** What is known of a sheet, to ask for it at once. */
export interface KnownSheet {
  readonly customRules: readonly RuleId[];
  /** Whether its cells had several fonts, which Excel tells only cell by cell. */
  readonly severalFonts: boolean;
}

/** What is known of a sheet that is read for the first time. */
export const UNKNOWN_SHEET: KnownSheet = { customRules: [], severalFonts: false };

/** A sheet that was written since the last reading is asked for the font of each cell at once. */
export function knownSheet({ snapshot, otherRules, markRules }: KnownWorkbook, id: SheetId): KnownSheet {
  const marks = markRules.get(id) ?? [];
  const sheet = snapshot.sheets.find((candidate) => candidate.id === id);
  return {
    customRules: [...(otherRules.get(id) ?? []), ...marks.map((rule) => rule.id)],
    severalFonts: !sheet || hasSeveralFonts(sheet.fontNames ?? []),
  };
}

function hasSeveralFonts(rows: readonly (readonly string[])[]): boolean {
  const [first = ''] = rows[0] ?? [];
  const isOther = (name: string): boolean => name === '' || name !== first;
  return rows.some((row, index) => row !== rows[index - 1] && row.some(isOther));
}
