import type { CellContent, SheetId } from '../../../sheet/cell';
import { BLANK } from '../../../sheet/cell';
import { CellMap } from '../../../sheet/cell-map';
import type { CellRange } from '../../../sheet/range';
import { formatRange, rangeOfCell, rangeOver } from '../../../sheet/range';
import { freeSheetName } from '../../../sheet/sheet-name';
import { definedNameOfTag } from '../../../workbook/own/own-sheets';
import type { SheetSpec, SpecCell } from '../../../workbook/sheet-spec';
import type { Slices } from '../slices';
import { portionsOf } from '../slices';
import type { SheetSnapshot, SheetTag } from '../../../workbook/snapshot';
import { contentAt, numberFormatAt, sheetByTag } from '../../../workbook/snapshot';
import { GENERAL_FORMAT, TEXT_FORMAT } from '../../../sheet/number-format';
import type { KnownWorkbook } from '../known-workbook';
import { blocksOfRows } from '../rectangles';
import { untracked } from '../untracked';
import { CELLS_PER_WRITE, bytesOfWriting, cellWriting, queueWriting } from './cell-writing';
import { pageWrites } from './page-setup';
import { addCharts, addChartsBeside, replaceFormerCharts } from './sheet-charts';
import { lookWrites, mergeWrites, sizeWrites } from './sheet-looks';
import type { FindSheet } from './sheet-write';
import { stepsOfWrites } from './sheet-write';
import type { Step } from './step';
import { SMALL_STEP_BYTES } from './step';

/** Steps that add or rewrite a sheet of the tool's own, and, once they are done, the sheet's identity. */
export interface SheetWriting {
  readonly steps: readonly Step[];
  /** What cannot be undone, to be done when everything else is. */
  readonly lastSteps: readonly Step[];
  /** Finds the sheet for steps that come later in the same request. */
  readonly sheet: FindSheet;
  readonly id: () => SheetId;
}

/** Rewrites the sheet of that tag in place, or adds one under a free name. */
export function* sheetWriting(spec: SheetSpec, known: KnownWorkbook): Slices<SheetWriting> {
  const existing = sheetByTag(known.snapshot, spec.tag);
  return existing ? yield* rewriting(spec, existing) : yield* adding(spec, known);
}

function* rewriting(spec: SheetSpec, existing: SheetSnapshot): Slices<SheetWriting> {
  const sheet = ({ worksheets }: Excel.Workbook): Excel.Worksheet => worksheets.getItem(existing.id);
  const clearing: Step = {
    write: (workbook) => queueClearing(sheet(workbook), spec),
    restore: (workbook) => queueFormerContents(sheet(workbook), existing),
    divisible: true,
    subject: existing.name,
    bytes: SMALL_STEP_BYTES,
  };
  return {
    steps: [clearing, ...(yield* describing(spec, sheet)), ...addChartsBeside(spec, sheet)],
    lastSteps: [replaceFormerCharts(spec, sheet)],
    sheet,
    id: () => existing.id,
  };
}

/** Taking the new sheet away again also takes away all that was written on it. */
function* adding(spec: SheetSpec, { snapshot, namedTags }: KnownWorkbook): Slices<SheetWriting> {
  const name = freeSheetName(
    spec.name,
    snapshot.sheets.map((other) => other.name),
  );
  const sheet = ({ worksheets }: Excel.Workbook): Excel.Worksheet => worksheets.getItem(name);
  let added: Excel.Worksheet | null = null;
  const addition: Step = {
    write: ({ worksheets }) => {
      added = worksheets.add(name);
      added.load('id');
    },
    restore: (workbook) => sheet(workbook).delete(),
    divisible: true,
    subject: name,
    bytes: SMALL_STEP_BYTES,
  };
  const tagging: Step = {
    write: (workbook) => {
      if (namedTags.includes(spec.tag)) workbook.names.getItem(definedNameOfTag(spec.tag)).delete();
      nameSheet(workbook, spec.tag, sheet(workbook));
    },
    restore: ({ names }) => names.getItem(definedNameOfTag(spec.tag)).delete(),
    divisible: true,
    subject: name,
    bytes: SMALL_STEP_BYTES,
  };
  return {
    steps: [addition, tagging, ...(yield* describing(spec, sheet)), ...addCharts(spec, sheet)],
    lastSteps: [],
    sheet,
    id: () => added?.id ?? '',
  };
}

/** Lets the hidden name of a tag point at a sheet. */
export function nameSheet(workbook: Excel.Workbook, tag: SheetTag, sheet: Excel.Worksheet): void {
  workbook.names.add(definedNameOfTag(tag), untracked(sheet.getRange('A1'))).visible = false;
}

function* describing(spec: SheetSpec, sheet: FindSheet): Slices<Step[]> {
  const contents = yield* contentSteps(spec, sheet);
  const looks = [yield* lookWrites(spec), yield* mergeWrites(spec), yield* sizeWrites(spec), pageWrites(spec)];
  const steps: Step[] = [];
  for (const writes of looks) steps.push(...(yield* stepsOfWrites(writes, spec.name, sheet)));
  return [...contents, ...steps];
}

function* contentSteps(spec: SheetSpec, sheet: FindSheet): Slices<Step[]> {
  const cells = new CellMap<SpecCell>();
  for (const portion of portionsOf(spec.cells)) {
    for (const cell of portion) cells.set(cell.row, cell.column, cell);
    yield;
  }
  const steps: Step[] = [];
  for (const block of blocksOfRows(rangeOfCells(spec.cells), CELLS_PER_WRITE)) {
    const writing = cellWriting(block, ({ row, column }) => {
      const cell = cells.get(row, column);
      const format = cell ? formatOf(cell) : GENERAL_FORMAT;
      return { content: cell?.content ?? BLANK, format, formatNow: GENERAL_FORMAT };
    });
    steps.push({
      write: (workbook) => queueWriting(sheet(workbook), writing),
      subject: spec.name,
      bytes: SMALL_STEP_BYTES + bytesOfWriting(writing),
    });
    yield;
  }
  return steps;
}

/** Text cells are text cells, so that nothing that is edited there later becomes a formula or a number. */
function formatOf({ content, style }: SpecCell): string {
  return style.numberFormat ?? (isText(content) ? TEXT_FORMAT : GENERAL_FORMAT);
}

function isText({ value, formula }: CellContent): boolean {
  return typeof value === 'string' && formula === null;
}

/** Rows that were given a height fit their text again, until the spec gives them another one. */
function queueClearing(sheet: Excel.Worksheet, { cells }: SheetSpec): void {
  const whole = untracked(sheet.getRange());
  whole.unmerge();
  whole.clear();
  sheet.horizontalPageBreaks.removePageBreaks();
  untracked(sheet.getRange(formatRange(rangeOfCells(cells)))).format.autofitRows();
}

function queueFormerContents(sheet: Excel.Worksheet, former: SheetSnapshot): void {
  untracked(sheet.getRange()).clear('Contents');
  if (!former.used) return;
  const writing = cellWriting(former.used, (address) => ({
    content: contentAt(former, address),
    format: numberFormatAt(former, address),
    formatNow: null,
  }));
  queueWriting(sheet, writing);
}

/** A sheet that is described without any cell begins all the same. */
function rangeOfCells(cells: readonly SpecCell[]): CellRange {
  return rangeOver(cells) ?? rangeOfCell({ row: 0, column: 0 });
}
