import type { CellRange } from '../sheet/range';
import { columnCount, rangeAroundAny, rangeOver } from '../sheet/range';
import type { CellEdit, Change, SetCells } from './change';
import { withoutOwnSheet, withWrittenSheet } from './predict-sheet';
import type { CellGrids, SheetSnapshot, WorkbookSnapshot } from './snapshot';
import type { CellValue, SheetId } from '../sheet/cell';
import { sheetByTag } from './snapshot';
import { GENERAL_FORMAT } from '../sheet/number-format';

export { withSheetId } from './predict-sheet';

/**
 * The workbook as it will be once the changes are made: cells, sheets, marks, settings and the sheet in front.
 * A sheet that is added goes by its provisional identity until the host has given it one.
 */
export function predict(changes: readonly Change[], before: WorkbookSnapshot): WorkbookSnapshot {
  return changes.reduce(withChange, before);
}

function withChange(before: WorkbookSnapshot, change: Change): WorkbookSnapshot {
  switch (change.kind) {
    case 'set-cells':
      return withEdits(before, change);
    case 'mark-cells':
      return withSheet(before, change.sheet, (sheet) => ({ ...sheet, marks: change.marks }));
    case 'store-settings':
      return { ...before, settings: change.settings };
    case 'write-sheet':
      return withWrittenSheet(before, change.spec);
    case 'remove-sheet':
      return withoutOwnSheet(before, change.tag);
    case 'activate': {
      const { target } = change;
      const sheet = 'sheet' in target ? target.sheet : sheetByTag(before, target.tag)?.id;
      return { ...before, activeSheet: sheet ?? before.activeSheet };
    }
  }
}

function withSheet(
  before: WorkbookSnapshot,
  id: SheetId,
  update: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return { ...before, sheets: before.sheets.map((sheet) => (sheet.id === id ? update(sheet) : sheet)) };
}

function withEdits(before: WorkbookSnapshot, { sheet: id, edits }: SetCells): WorkbookSnapshot {
  const sheet = before.sheets.find((candidate) => candidate.id === id);
  if (!sheet || edits.length === 0) return before;
  return withSheet(before, id, () => ({ ...sheet, ...editedCells(sheet, edits) }));
}

type EditsByRow = ReadonlyMap<number, readonly CellEdit[]>;

function editsByRow(edits: readonly CellEdit[]): EditsByRow {
  const rows = new Map<number, CellEdit[]>();
  for (const edit of edits) {
    const known = rows.get(edit.address.row);
    if (known) known.push(edit);
    else rows.set(edit.address.row, [edit]);
  }
  return rows;
}

/** Where a grid was and where it will be, and what is written into it. */
interface Editing {
  readonly before: CellRange;
  readonly used: CellRange;
  readonly rows: EditsByRow;
}

/** Edits outside the used range widen it. */
function editedCells(sheet: SheetSnapshot, edits: readonly CellEdit[]): CellGrids {
  const used = rangeAroundAny(sheet.used, rangeOver(edits.map(({ address }) => address)));
  if (!used) return sheet;
  const editing = { before: sheet.used ?? used, used, rows: editsByRow(edits) };
  return {
    used,
    values: editedGrid<CellValue>(sheet.values, editing, null, ({ content }) => content.value),
    formulas: editedGrid<string | null>(sheet.formulas, editing, null, ({ content }) => content.formula),
    numberFormats: editedGrid(sheet.numberFormats, editing, GENERAL_FORMAT, ({ numberFormat }) => numberFormat),
    ...(sheet.fontNames && {
      fontNames: editedGrid(sheet.fontNames, editing, '', ({ fontName }) => fontName),
    }),
  };
}

/** Rows that no edit touches are those of before. */
function editedGrid<Value>(
  old: readonly (readonly Value[])[],
  { before, used, rows }: Editing,
  blank: Value,
  newValue: (edit: CellEdit) => Value | undefined,
): (readonly Value[])[] {
  const grid: (readonly Value[])[] = [];
  const width = columnCount(used);
  for (let row = used.firstRow; row <= used.lastRow; row += 1) {
    const cells = widened(old[row - before.firstRow] ?? [], before.firstColumn - used.firstColumn, width, blank);
    const edits = rows.get(row);
    grid.push(edits ? editedRow(cells, used.firstColumn, edits, newValue) : cells);
  }
  return grid;
}

function widened<Value>(cells: readonly Value[], shift: number, width: number, blank: Value): readonly Value[] {
  if (cells.length === width) return cells;
  return Array.from({ length: width }, (_cell, column) => cells[column - shift] ?? blank);
}

function editedRow<Value>(
  cells: readonly Value[],
  firstColumn: number,
  edits: readonly CellEdit[],
  newValue: (edit: CellEdit) => Value | undefined,
): Value[] {
  const line = [...cells];
  for (const edit of edits) {
    const value = newValue(edit);
    if (value !== undefined) line[edit.address.column - firstColumn] = value;
  }
  return line;
}
