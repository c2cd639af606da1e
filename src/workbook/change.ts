import type { CellAddress } from '../sheet/address';
import type { CellRange } from '../sheet/range';
import type { SheetSpec } from './sheet-spec';
import type { Mark, SheetTag } from './snapshot';
import type { CellContent, SheetId } from '../sheet/cell';

/** New content for one cell. Text stays text, also where it begins with "=". */
export interface CellEdit {
  readonly address: CellAddress;
  readonly content: CellContent;
  /** A new number format; the cell keeps its own where left out. */
  readonly numberFormat?: string;
  /** A new font by its name; the cell keeps its own where left out. */
  readonly fontName?: string;
}

/** Write cells of an existing sheet; everything else about them stays. */
export interface SetCells {
  readonly kind: 'set-cells';
  readonly sheet: SheetId;
  readonly edits: readonly CellEdit[];
}

/** Add the described sheet, or rewrite the one with its tag in place. */
export interface WriteSheet {
  readonly kind: 'write-sheet';
  readonly spec: SheetSpec;
}

/** Take away a sheet that the tool itself added: only ever the inverse of adding it. */
export interface RemoveSheet {
  readonly kind: 'remove-sheet';
  readonly tag: SheetTag;
}

/** Make these the marks of a sheet; none takes all marks off. */
export interface MarkCells {
  readonly kind: 'mark-cells';
  readonly sheet: SheetId;
  readonly marks: readonly Mark[];
}

/** Keep this text in the workbook as the tool's settings; null forgets it. */
export interface StoreSettings {
  readonly kind: 'store-settings';
  readonly settings: string | null;
}

/** Bring a sheet to the front and select a range there; what is selected stays where no range is named. */
export interface Activate {
  readonly kind: 'activate';
  readonly target: { readonly sheet: SheetId } | { readonly tag: SheetTag };
  readonly range?: CellRange;
}

/** Everything the tool can do to a workbook, as data. */
export type Change = SetCells | WriteSheet | RemoveSheet | MarkCells | StoreSettings | Activate;
