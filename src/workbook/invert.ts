import type { CellAddress } from '../sheet/address';
import { CellMap } from '../sheet/cell-map';
import type { CellEdit, Change, SetCells, WriteSheet } from './change';
import { cellsOnEither, differingFromSpec } from './edited-since';
import type { SheetSpec } from './sheet-spec';
import type { Slices } from './slices';
import { portionsOf } from './slices';
import type { SheetSnapshot, SheetTag, WorkbookSnapshot } from './snapshot';
import { contentAt, fontNameAt, numberFormatAt, sheetById, sheetByTag } from './snapshot';

/** The descriptions by which sheets of the tool's own were last written, where they are known. */
export type KnownSpecs = ReadonlyMap<SheetTag, SheetSpec>;

const NONE_KNOWN: KnownSpecs = new Map();

/**
 * The changes that bring the workbook back to the snapshot, last change first.
 * A sheet of the tool's own that was rewritten gets its former content back; its former looks too where it is known by
 * which description it was written then.
 */
export function* inversion(
  changes: readonly Change[],
  before: WorkbookSnapshot,
  formerly: KnownSpecs = NONE_KNOWN,
): Slices<Change[]> {
  const inverse: Change[] = [];
  for (const change of [...changes].reverse()) inverse.push(...(yield* inversionOf(change, before, formerly)));
  return inverse;
}

function* inversionOf(change: Change, before: WorkbookSnapshot, formerly: KnownSpecs): Slices<Change[]> {
  switch (change.kind) {
    case 'set-cells':
      return [{ ...change, edits: yield* restoringSetCells(change, before) }];
    case 'write-sheet':
      return yield* restoringSheet(change, before, formerly);
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

function* restoringSheet({ spec }: WriteSheet, before: WorkbookSnapshot, formerly: KnownSpecs): Slices<Change[]> {
  const existing = sheetByTag(before, spec.tag);
  if (!existing) return [{ kind: 'remove-sheet', tag: spec.tag }];
  const former = formerly.get(spec.tag);
  if (former) return yield* restoringLooks(former, existing);
  const edits = yield* restoringEdits(existing, yield* cellsOnEither(spec, existing));
  return [{ kind: 'set-cells', sheet: existing.id, edits }];
}

/** Writes the sheet as it was described, and then over it what was otherwise. */
function* restoringLooks(former: SheetSpec, existing: SheetSnapshot): Slices<Change[]> {
  const edits = yield* restoringEdits(existing, yield* differingFromSpec(former, existing));
  const rewriting: Change = { kind: 'write-sheet', spec: former };
  return edits.length > 0 ? [rewriting, { kind: 'set-cells', sheet: existing.id, edits }] : [rewriting];
}

/** A font is given back where it was changed; where the cell had several, what they were is not known. */
function* restoringSetCells({ sheet: id, edits }: SetCells, before: WorkbookSnapshot): Slices<CellEdit[]> {
  const sheet = sheetById(before, id);
  const cells: CellAddress[] = [];
  const seen = new CellMap<true>();
  const inAnotherFont = new CellMap<true>();
  for (const portion of portionsOf(edits)) {
    for (const { address, fontName } of portion) {
      const { row, column } = address;
      if (fontName !== undefined) inAnotherFont.set(row, column, true);
      if (seen.has(row, column)) continue;
      seen.set(row, column, true);
      cells.push({ row, column });
    }
    yield;
  }
  return yield* restoringEdits(sheet, cells, inAnotherFont);
}

/** Each cell as it was, its font too where it was given another one. */
function* restoringEdits(
  sheet: SheetSnapshot,
  cells: readonly CellAddress[],
  inAnotherFont = new CellMap<true>(),
): Slices<CellEdit[]> {
  const edits: CellEdit[] = [];
  for (const portion of portionsOf(cells)) {
    for (const address of portion) {
      const edit = { address, content: contentAt(sheet, address), numberFormat: numberFormatAt(sheet, address) };
      const fontName = inAnotherFont.has(address.row, address.column) ? fontNameAt(sheet, address) : '';
      edits.push(fontName === '' ? edit : { ...edit, fontName });
    }
    yield;
  }
  return edits;
}
