import type { CellAddress, CellRange } from './address';
import type { SheetSpec } from './sheet-spec';
import type { CellContent, CellLocation, Mark, SheetId, SheetSnapshot, SheetTag, WorkbookSnapshot } from './snapshot';
import { BLANK, contentAt, contentsEqual, fontNameAt, numberFormatAt, sheetById, sheetByTag } from './snapshot';

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

/** The descriptions by which sheets of the tool's own were last written, where they are known. */
export type KnownSpecs = ReadonlyMap<SheetTag, SheetSpec>;

const NONE_KNOWN: KnownSpecs = new Map();

/**
 * The changes that bring the workbook back to the snapshot, last change first.
 * A sheet of the tool's own that was rewritten gets its former content back; its former looks too where it is known by
 * which description it was written then.
 */
export function invert(
  changes: readonly Change[],
  before: WorkbookSnapshot,
  formerly: KnownSpecs = NONE_KNOWN,
): Change[] {
  return changes.flatMap((change) => invertOne(change, before, formerly)).reverse();
}

function invertOne(change: Change, before: WorkbookSnapshot, formerly: KnownSpecs): Change[] {
  switch (change.kind) {
    case 'set-cells':
      return [{ ...change, edits: restoringSetCells(change, before) }];
    case 'write-sheet': {
      const existing = sheetByTag(before, change.spec.tag);
      if (!existing) return [{ kind: 'remove-sheet', tag: change.spec.tag }];
      const former = formerly.get(change.spec.tag);
      if (former) return restoringSheet(former, existing, before);
      const cells = [...change.spec.cells.map(addressOnly), ...cellsInUse(existing)];
      return [{ kind: 'set-cells', sheet: existing.id, edits: restoringEdits(existing.id, cells, before) }];
    }
    case 'mark-cells':
      return [{ ...change, marks: sheetById(before, change.sheet).marks }];
    case 'store-settings':
      return [{ ...change, settings: before.settings }];
    case 'activate':
      return [{ kind: 'activate', target: { sheet: before.activeSheet } }];
    case 'remove-sheet':
      return [];
  }
}

/** Writes the sheet as it was described, and over it what was otherwise; last change first. */
function restoringSheet(former: SheetSpec, existing: SheetSnapshot, before: WorkbookSnapshot): Change[] {
  const edits = restoringEdits(existing.id, differingFromSpec(former, existing), before);
  const rewriting: Change = { kind: 'write-sheet', spec: former };
  return edits.length > 0 ? [{ kind: 'set-cells', sheet: existing.id, edits }, rewriting] : [rewriting];
}

/** A font is given back where it was changed; where the cell had several, what they were is not known. */
function restoringSetCells({ sheet: id, edits }: SetCells, before: WorkbookSnapshot): CellEdit[] {
  const sheet = sheetById(before, id);
  const inAnotherFont = new Set(edits.filter(({ fontName }) => fontName !== undefined).map(keyOfEdit));
  return restoringEdits(id, edits.map(editedCell), before).map((edit) => {
    const fontName = inAnotherFont.has(keyOfEdit(edit)) ? fontNameAt(sheet, edit.address) : '';
    return fontName === '' ? edit : { ...edit, fontName };
  });
}

function keyOfEdit({ address }: CellEdit): string {
  return `${address.row} ${address.column}`;
}

function restoringEdits(sheetId: SheetId, cells: readonly CellAddress[], before: WorkbookSnapshot): CellEdit[] {
  const sheet = sheetById(before, sheetId);
  const each = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return [...each.values()].map((address) => {
    return { address, content: contentAt(sheet, address), numberFormat: numberFormatAt(sheet, address) };
  });
}

function editedCell({ address }: CellEdit): CellAddress {
  return addressOnly(address);
}

function addressOnly({ row, column }: CellAddress): CellAddress {
  return { row, column };
}

function cellsInUse({ used, values }: SheetSnapshot): CellAddress[] {
  if (!used) return [];
  return values.flatMap((line, row) =>
    line.map((_value, column) => ({ row: used.firstRow + row, column: used.firstColumn + column })),
  );
}

/**
 * The cells that no longer hold what the changes put there: someone has edited them since.
 * On a sheet of the tool's own that is every cell, also one that was blank.
 */
export function editedSince(changes: readonly Change[], now: WorkbookSnapshot): CellLocation[] {
  return changes.flatMap((change) => {
    if (change.kind === 'set-cells') return editedCells(change, now);
    return change.kind === 'write-sheet' ? editedOnOwnSheet(change.spec, now) : [];
  });
}

function editedCells({ sheet: id, edits }: SetCells, now: WorkbookSnapshot): CellLocation[] {
  const sheet = now.sheets.find((candidate) => candidate.id === id);
  return edits
    .filter((edit) => !sheet || !contentsEqual(contentAt(sheet, edit.address), edit.content))
    .map((edit) => ({ sheet: id, address: edit.address }));
}

/** Excel takes an empty text for a blank cell. */
const EMPTY_TEXT: CellContent = { value: '', formula: null };

function editedOnOwnSheet(spec: SheetSpec, now: WorkbookSnapshot): CellLocation[] {
  const sheet = sheetByTag(now, spec.tag);
  return sheet ? differingFromSpec(spec, sheet).map((address) => ({ sheet: sheet.id, address })) : [];
}

/** The cells of a sheet of the tool's own that hold something else than it was written with. */
function differingFromSpec(spec: SheetSpec, sheet: SheetSnapshot): CellAddress[] {
  const written = new Map(
    spec.cells.map(({ row, column, content }) => [
      `${row} ${column}`,
      contentsEqual(content, EMPTY_TEXT) ? BLANK : content,
    ]),
  );
  const cells = new Map(
    [...spec.cells.map(addressOnly), ...cellsInUse(sheet)].map((cell) => [`${cell.row} ${cell.column}`, cell]),
  );
  return [...cells]
    .filter(([key, address]) => !contentsEqual(contentAt(sheet, address), written.get(key) ?? BLANK))
    .map(([, address]) => address);
}
