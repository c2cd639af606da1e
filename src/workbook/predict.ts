import type { Change, CellEdit } from './change';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { GENERAL_FORMAT } from './snapshot';

/**
 * The workbook as it will be once the changes are made: cells, marks and settings.
 * Sheets of the tool's own are left out; they are read again when they are needed.
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
    case 'remove-sheet':
    case 'activate':
      return before;
  }
}

function withSheet(
  before: WorkbookSnapshot,
  id: string,
  update: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return { ...before, sheets: before.sheets.map((sheet) => (sheet.id === id ? update(sheet) : sheet)) };
}

/** Edits outside the used range widen it. */
function withEdits(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const [first] = edits;
  if (!first) return sheet;
  const start = sheet.used ?? {
    firstRow: first.address.row,
    firstColumn: first.address.column,
    lastRow: first.address.row,
    lastColumn: first.address.column,
  };
  const used = edits.reduce(
    (range, { address: { row, column } }) => ({
      firstRow: Math.min(range.firstRow, row),
      firstColumn: Math.min(range.firstColumn, column),
      lastRow: Math.max(range.lastRow, row),
      lastColumn: Math.max(range.lastColumn, column),
    }),
    start,
  );
  const grid = <Value>(old: readonly (readonly Value[])[], blank: Value): Value[][] =>
    Array.from({ length: used.lastRow - used.firstRow + 1 }, (_row, rowOffset) =>
      Array.from({ length: used.lastColumn - used.firstColumn + 1 }, (_column, columnOffset) => {
        const row = rowOffset + used.firstRow - start.firstRow;
        const column = columnOffset + used.firstColumn - start.firstColumn;
        return (sheet.used ? old[row]?.[column] : undefined) ?? blank;
      }),
    );
  const values = grid(sheet.values, null);
  const formulas = grid(sheet.formulas, null);
  const numberFormats = grid(sheet.numberFormats, GENERAL_FORMAT);
  for (const { address, content, numberFormat } of edits) {
    const row = address.row - used.firstRow;
    const column = address.column - used.firstColumn;
    (values[row] ?? [])[column] = content.value;
    (formulas[row] ?? [])[column] = content.formula;
    if (numberFormat !== undefined) (numberFormats[row] ?? [])[column] = numberFormat;
  }
  return { ...sheet, used, values, formulas, numberFormats };
}
