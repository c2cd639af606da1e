import type { CellAddress, CellRange } from './address';
import type { SheetSpec } from './sheet-spec';
import type { CellContent, CellLocation, Mark, SheetId, SheetTag, WorkbookSnapshot } from './snapshot';
import { contentAt, contentsEqual, numberFormatAt, sheetById, sheetByTag } from './snapshot';

/** New content for one cell. Text stays text, also where it begins with "=". */
export interface CellEdit {
  readonly address: CellAddress;
  readonly content: CellContent;
  /** A new number format; the cell keeps its own where left out. */
  readonly numberFormat?: string;
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

/** Bring a sheet to the front and select a range there. */
export interface Activate {
  readonly kind: 'activate';
  readonly target: { readonly sheet: SheetId } | { readonly tag: SheetTag };
  readonly range: CellRange;
}

/** Everything the tool can do to a workbook, as data. */
export type Change = SetCells | WriteSheet | RemoveSheet | MarkCells | StoreSettings | Activate;

/** The changes that bring the workbook back to the snapshot, last change first. */
export function invert(changes: readonly Change[], before: WorkbookSnapshot): Change[] {
  return changes.flatMap((change) => invertOne(change, before)).reverse();
}

function invertOne(change: Change, before: WorkbookSnapshot): Change[] {
  switch (change.kind) {
    case 'set-cells':
      return [{ ...change, edits: restoringEdits(change.sheet, change.edits, before) }];
    case 'write-sheet': {
      const existing = sheetByTag(before, change.spec.tag);
      if (!existing) return [{ kind: 'remove-sheet', tag: change.spec.tag }];
      const written = change.spec.cells.map((cell) => ({ address: cell, content: cell.content }));
      return [{ kind: 'set-cells', sheet: existing.id, edits: restoringEdits(existing.id, written, before) }];
    }
    case 'mark-cells':
      return [{ ...change, marks: sheetById(before, change.sheet).marks }];
    case 'store-settings':
      return [{ ...change, settings: before.settings }];
    case 'remove-sheet':
    case 'activate':
      return [];
  }
}

function restoringEdits(sheetId: SheetId, edits: readonly CellEdit[], before: WorkbookSnapshot): CellEdit[] {
  const sheet = sheetById(before, sheetId);
  return edits.map(({ address: { row, column } }) => {
    const address = { row, column };
    return { address, content: contentAt(sheet, address), numberFormat: numberFormatAt(sheet, address) };
  });
}

/** The cells that no longer hold what the changes put there: someone has edited them since. */
export function editedSince(changes: readonly Change[], now: WorkbookSnapshot): CellLocation[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'set-cells') return [];
    const sheet = now.sheets.find((candidate) => candidate.id === change.sheet);
    return change.edits
      .filter((edit) => !sheet || !contentsEqual(contentAt(sheet, edit.address), edit.content))
      .map((edit) => ({ sheet: change.sheet, address: edit.address }));
  });
}
