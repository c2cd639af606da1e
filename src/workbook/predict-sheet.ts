import type { CellRange } from '../sheet/range';
import { rangeOver } from '../sheet/range';
import { CellMap } from '../sheet/cell-map';
import { freeSheetName } from '../sheet/sheet-name';
import type { SheetSpec, SpecCell } from './sheet-spec';
import type { CellGrids, SheetSnapshot, SheetTag, WorkbookSnapshot } from './snapshot';
import type { CellValue, SheetId } from '../sheet/cell';
import { sheetByTag } from './snapshot';
import { GENERAL_FORMAT, TEXT_FORMAT } from '../sheet/number-format';

/** What a sheet that is yet to be added goes by: only the host can give it an identity. */
export function provisionalSheetId(tag: SheetTag): SheetId {
  return `to be added: ${tag}`;
}

/** The workbook with the described sheet, added after all others or in place of the one of its tag. Formulas hold what the spec says they come to. */
export function withWrittenSheet(before: WorkbookSnapshot, spec: SheetSpec): WorkbookSnapshot {
  const { sheets } = before;
  const existing = sheetByTag(before, spec.tag);
  const tellsFonts = sheets.some(({ fontNames }) => fontNames !== undefined);
  const cells = cellsOf(spec, tellsFonts);
  if (existing) {
    const rewritten = { ...existing, ...cells };
    return { ...before, sheets: sheets.map((sheet) => (sheet === existing ? rewritten : sheet)) };
  }
  const added: SheetSnapshot = {
    id: provisionalSheetId(spec.tag),
    name: freeSheetName(
      spec.name,
      sheets.map(({ name }) => name),
    ),
    visible: true,
    protected: false,
    tag: spec.tag,
    ...cells,
    marks: [],
  };
  return { ...before, sheets: [...sheets, added] };
}

/** The workbook without the tool's own sheet of that tag; where it was in front, the one before it comes there. */
export function withoutOwnSheet(before: WorkbookSnapshot, tag: SheetTag): WorkbookSnapshot {
  const position = before.sheets.findIndex((sheet) => sheet.tag === tag);
  const leaving = before.sheets[position];
  if (!leaving) return before;
  const sheets = before.sheets.filter((sheet) => sheet !== leaving);
  const neighbour = sheets[Math.max(0, position - 1)];
  const activeSheet = before.activeSheet === leaving.id && neighbour ? neighbour.id : before.activeSheet;
  return { ...before, sheets, activeSheet };
}

/** The workbook with the identity that the host has given to a sheet that was predicted; others stay. */
export function withSheetId(predicted: WorkbookSnapshot, tag: SheetTag, id: SheetId): WorkbookSnapshot {
  const provisional = provisionalSheetId(tag);
  const given = (known: SheetId): SheetId => (known === provisional ? id : known);
  const sheets = predicted.sheets.map((sheet) => (sheet.id === provisional ? { ...sheet, id } : sheet));
  return { ...predicted, sheets, activeSheet: given(predicted.activeSheet) };
}

/** Cells that only have a style are not in use; an empty text is a blank cell. */
function cellsOf({ cells, fontName }: SheetSpec, tellsFonts: boolean): CellGrids {
  const byAddress = new CellMap<SpecCell>();
  for (const cell of cells) byAddress.set(cell.row, cell.column, cell);
  const used = rangeOver(cells.filter(isInUse));
  if (!used) return { used, values: [], formulas: [], numberFormats: [], ...(tellsFonts && { fontNames: [] }) };
  const grid = <Value>(valueOf: (cell: SpecCell | undefined) => Value) => gridOf(used, byAddress, valueOf);
  return {
    used,
    values: grid<CellValue>((cell) => (cell && !isEmptyText(cell) ? cell.content.value : null)),
    formulas: grid((cell) => cell?.content.formula ?? null),
    numberFormats: grid((cell) => (cell ? formatOf(cell) : GENERAL_FORMAT)),
    ...(tellsFonts && { fontNames: grid((cell) => (cell ? fontName : '')) }),
  };
}

function gridOf<Value>(
  { firstRow, firstColumn, lastRow, lastColumn }: CellRange,
  cells: CellMap<SpecCell>,
  valueOf: (cell: SpecCell | undefined) => Value,
): Value[][] {
  const grid: Value[][] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const line: Value[] = [];
    for (let column = firstColumn; column <= lastColumn; column += 1) line.push(valueOf(cells.get(row, column)));
    grid.push(line);
  }
  return grid;
}

function isInUse({ content: { value, formula } }: SpecCell): boolean {
  return formula !== null || (value !== null && value !== '');
}

function isEmptyText({ content: { value, formula } }: SpecCell): boolean {
  return value === '' && formula === null;
}

function formatOf({ content: { value, formula }, style }: SpecCell): string {
  return style.numberFormat ?? (typeof value === 'string' && formula === null ? TEXT_FORMAT : GENERAL_FORMAT);
}
