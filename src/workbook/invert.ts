import type { CellAddress } from '../sheet/address';
import { CellMap } from '../sheet/cell-map';
import type { CellEdit, Change, SetCells, WriteSheet } from './change';
import { cellsOnEither, differingFromSpec } from './edited-since';
import type { SheetSpec } from './sheet-spec';
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
export function invert(
  changes: readonly Change[],
  before: WorkbookSnapshot,
  formerly: KnownSpecs = NONE_KNOWN,
): Change[] {
  return [...changes].reverse().flatMap((change) => inversesOf(change, before, formerly));
}

function inversesOf(change: Change, before: WorkbookSnapshot, formerly: KnownSpecs): Change[] {
  switch (change.kind) {
    case 'set-cells':
      return [{ ...change, edits: restoringSetCells(change, before) }];
    case 'write-sheet':
      return restoringSheet(change, before, formerly);
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

function restoringSheet({ spec }: WriteSheet, before: WorkbookSnapshot, formerly: KnownSpecs): Change[] {
  const existing = sheetByTag(before, spec.tag);
  if (!existing) return [{ kind: 'remove-sheet', tag: spec.tag }];
  const former = formerly.get(spec.tag);
  if (former) return restoringLooks(former, existing);
  const edits = restoringEdits(existing, cellsOnEither(spec, existing));
  return [{ kind: 'set-cells', sheet: existing.id, edits }];
}

/** Writes the sheet as it was described, and then over it what was otherwise. */
function restoringLooks(former: SheetSpec, existing: SheetSnapshot): Change[] {
  const edits = restoringEdits(existing, differingFromSpec(former, existing));
  const rewriting: Change = { kind: 'write-sheet', spec: former };
  return edits.length > 0 ? [rewriting, { kind: 'set-cells', sheet: existing.id, edits }] : [rewriting];
}

/** A font is given back where it was changed; where the cell had several, what they were is not known. */
function restoringSetCells({ sheet: id, edits }: SetCells, before: WorkbookSnapshot): CellEdit[] {
  const sheet = sheetById(before, id);
  const cells: CellAddress[] = [];
  const seen = new CellMap<true>();
  const inAnotherFont = new CellMap<true>();
  for (const { address, fontName } of edits) {
    const { row, column } = address;
    if (fontName !== undefined) inAnotherFont.set(row, column, true);
    if (seen.has(row, column)) continue;
    seen.set(row, column, true);
    cells.push({ row, column });
  }
  return restoringEdits(sheet, cells, inAnotherFont);
}

/** Each cell as it was, its font too where it was given another one. */
function restoringEdits(
  sheet: SheetSnapshot,
  cells: readonly CellAddress[],
  inAnotherFont = new CellMap<true>(),
): CellEdit[] {
  return cells.map((address) => {
    const edit = { address, content: contentAt(sheet, address), numberFormat: numberFormatAt(sheet, address) };
    const fontName = inAnotherFont.has(address.row, address.column) ? fontNameAt(sheet, address) : '';
    return fontName === '' ? edit : { ...edit, fontName };
  });
}
