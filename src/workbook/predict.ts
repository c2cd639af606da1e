import { columnCount, rangeAround, rangeOver, rowCount } from './address';
import type { Change, CellEdit } from './change';
import { withoutOwnSheet, withWrittenSheet } from './predict-sheet';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { GENERAL_FORMAT, sheetByTag } from './snapshot';

export { withAddedSheets } from './predict-sheet';

/**
 * The workbook as it will be once the changes are made: cells, sheets, marks, settings and the sheet in front.
 * A sheet that is added goes by its provisional identity until the host has given it one.
 */
export function predict(changes: readonly Change[], before: WorkbookSnapshot): WorkbookSnapshot {
  return changes.reduce(predictOne, before);
}

function predictOne(before: WorkbookSnapshot, change: Change): WorkbookSnapshot {
  switch (change.kind) {
    case 'set-cells':
      return withSheet(before, change.sheet, (sheet) => withEdits(sheet, change.edits));
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
  id: string,
  update: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return { ...before, sheets: before.sheets.map((sheet) => (sheet.id === id ? update(sheet) : sheet)) };
}

/** Edits outside the used range widen it; rows that no edit touches are those of before. */
function withEdits(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const edited = rangeOver(edits.map(({ address }) => address));
  if (!edited) return sheet;
  const before = sheet.used ?? edited;
  const used = rangeAround(before, edited);
  const shift = before.firstColumn - used.firstColumn;
  const editsOf = editsByRow(edits);
  const grid = <Value>(
    old: readonly (readonly Value[])[],
    blank: Value,
    newValue: (edit: CellEdit) => Value | undefined,
  ): (readonly Value[])[] =>
    Array.from({ length: rowCount(used) }, (_row, offset) => {
      const row = used.firstRow + offset;
      const cells = old[row - before.firstRow] ?? [];
      const editsOfRow = editsOf.get(row) ?? [];
      if (editsOfRow.length === 0 && cells.length === columnCount(used)) return cells;
      const line =
        cells.length === columnCount(used)
          ? [...cells]
          : Array.from({ length: columnCount(used) }, (_cell, column) => cells[column - shift] ?? blank);
      for (const edit of editsOfRow) {
        const value = newValue(edit);
        if (value !== undefined) line[edit.address.column - used.firstColumn] = value;
      }
      return line;
    });
  return {
    ...sheet,
    used,
    values: grid<CellValue>(sheet.values, null, ({ content }) => content.value),
    formulas: grid<string | null>(sheet.formulas, null, ({ content }) => content.formula),
    numberFormats: grid(sheet.numberFormats, GENERAL_FORMAT, ({ numberFormat }) => numberFormat),
    ...(sheet.fontNames && { fontNames: grid(sheet.fontNames, '', ({ fontName }) => fontName) }),
  };
}

function editsByRow(edits: readonly CellEdit[]): ReadonlyMap<number, readonly CellEdit[]> {
  const rows = new Map<number, CellEdit[]>();
  for (const edit of edits) {
    const row = rows.get(edit.address.row) ?? [];
    row.push(edit);
    rows.set(edit.address.row, row);
  }
  return rows;
}
