import type { CellAddress } from '../sheet/address';
import { CellMap } from '../sheet/cell-map';
import type { Change, SetCells } from './change';
import type { SheetSpec } from './sheet-spec';
import type { Slices } from './slices';
import { portionsOf } from './slices';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import type { CellContent, CellLocation, SheetId } from '../sheet/cell';
import { contentAt, sheetByTag } from './snapshot';
import { BLANK, contentsEqual } from '../sheet/cell';

/**
 * The cells that no longer hold what the changes put there: someone has edited them since.
 * On a sheet of the tool's own that is every cell, also one that was blank.
 */
export function* editedSince(changes: readonly Change[], now: WorkbookSnapshot): Slices<CellLocation[]> {
  const edited: CellLocation[][] = [];
  for (const change of changes) {
    if (change.kind === 'set-cells') edited.push(yield* editedCells(change, now));
    if (change.kind === 'write-sheet') edited.push(yield* editedOnOwnSheet(change.spec, now));
  }
  return edited.flat();
}

function* editedCells({ sheet: id, edits }: SetCells, now: WorkbookSnapshot): Slices<CellLocation[]> {
  const sheet = now.sheets.find((candidate) => candidate.id === id);
  const edited: CellAddress[] = [];
  for (const portion of portionsOf(edits)) {
    for (const { address, content } of portion) {
      if (!sheet || !contentsEqual(contentAt(sheet, address), content)) edited.push(address);
    }
    yield;
  }
  return onSheet(id, edited);
}

function* editedOnOwnSheet(spec: SheetSpec, now: WorkbookSnapshot): Slices<CellLocation[]> {
  const sheet = sheetByTag(now, spec.tag);
  return sheet ? onSheet(sheet.id, yield* differingFromSpec(spec, sheet)) : [];
}

function onSheet(sheet: SheetId, addresses: readonly CellAddress[]): CellLocation[] {
  return addresses.map((address) => ({ sheet, address }));
}

/** Excel takes an empty text for a blank cell. */
const EMPTY_TEXT: CellContent = { value: '', formula: null };

/** The cells of a sheet of the tool's own that hold something else than it was written with. */
export function* differingFromSpec(spec: SheetSpec, sheet: SheetSnapshot): Slices<CellAddress[]> {
  const written = new CellMap<CellContent>();
  for (const portion of portionsOf(spec.cells)) {
    for (const { row, column, content } of portion) {
      written.set(row, column, contentsEqual(content, EMPTY_TEXT) ? BLANK : content);
    }
    yield;
  }
  const differing: CellAddress[] = [];
  for (const portion of portionsOf(yield* cellsOnEither(spec, sheet))) {
    for (const address of portion) {
      const content = written.get(address.row, address.column) ?? BLANK;
      if (!contentsEqual(contentAt(sheet, address), content)) differing.push(address);
    }
    yield;
  }
  return differing;
}

/** Each cell once that is described, and then each that is in use beside them. */
export function* cellsOnEither({ cells }: SheetSpec, { used, values }: SheetSnapshot): Slices<CellAddress[]> {
  const each: CellAddress[] = [];
  const seen = new CellMap<true>();
  const add = (row: number, column: number): void => {
    if (seen.has(row, column)) return;
    seen.set(row, column, true);
    each.push({ row, column });
  };
  for (const portion of portionsOf(cells)) {
    for (const { row, column } of portion) add(row, column);
    yield;
  }
  if (!used) return each;
  for (const [row, line] of values.entries()) {
    for (const column of line.keys()) add(used.firstRow + row, used.firstColumn + column);
    yield;
  }
  return each;
}
