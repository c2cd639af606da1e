import type { CellAddress } from '../sheet/address';
import { CellMap } from '../sheet/cell-map';
import type { Change, SetCells } from './change';
import type { SheetSpec } from './sheet-spec';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import type { CellContent, CellLocation, SheetId } from '../sheet/cell';
import { contentAt, sheetByTag } from './snapshot';
import { BLANK, contentsEqual } from '../sheet/cell';

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
  const edited = edits.filter(({ address, content }) => !sheet || !contentsEqual(contentAt(sheet, address), content));
  return onSheet(
    id,
    edited.map(({ address }) => address),
  );
}

function editedOnOwnSheet(spec: SheetSpec, now: WorkbookSnapshot): CellLocation[] {
  const sheet = sheetByTag(now, spec.tag);
  return sheet ? onSheet(sheet.id, differingFromSpec(spec, sheet)) : [];
}

function onSheet(sheet: SheetId, addresses: readonly CellAddress[]): CellLocation[] {
  return addresses.map((address) => ({ sheet, address }));
}

/** Excel takes an empty text for a blank cell. */
const EMPTY_TEXT: CellContent = { value: '', formula: null };

/** The cells of a sheet of the tool's own that hold something else than it was written with. */
export function differingFromSpec(spec: SheetSpec, sheet: SheetSnapshot): CellAddress[] {
  const written = new CellMap<CellContent>();
  for (const { row, column, content } of spec.cells) {
    written.set(row, column, contentsEqual(content, EMPTY_TEXT) ? BLANK : content);
  }
  return cellsOnEither(spec, sheet).filter((address) => {
    const content = written.get(address.row, address.column) ?? BLANK;
    return !contentsEqual(contentAt(sheet, address), content);
  });
}

/** Each cell once that is described, and then each that is in use beside them. */
export function cellsOnEither({ cells }: SheetSpec, { used, values }: SheetSnapshot): CellAddress[] {
  const each: CellAddress[] = [];
  const seen = new CellMap<true>();
  const add = (row: number, column: number): void => {
    if (seen.has(row, column)) return;
    seen.set(row, column, true);
    each.push({ row, column });
  };
  for (const { row, column } of cells) add(row, column);
  if (!used) return each;
  for (const [row, line] of values.entries()) {
    for (const column of line.keys()) add(used.firstRow + row, used.firstColumn + column);
  }
  return each;
}
