import type { CellRange } from '../../../workbook/address';
import { formatRange, rangeOfCell, rangeOver } from '../../../workbook/address';
import { definedNameOfTag } from '../../../workbook/ownership';
import { freeSheetName } from '../../../workbook/sheet-name';
import type { SheetSpec, SpecCell } from '../../../workbook/sheet-spec';
import type { CellContent, SheetId, SheetSnapshot, SheetTag } from '../../../workbook/snapshot';
import { BLANK, GENERAL_FORMAT, contentAt, numberFormatAt, sheetByTag } from '../../../workbook/snapshot';
import type { KnownWorkbook } from '../known-workbook';
import { blocksOfRows } from '../rectangles';
import { untracked } from '../untracked';
import { CELLS_PER_WRITE, cellWriting, queueWriting } from './cell-writing';
import { queuePageSetup } from './page-setup';
import { addCharts, addChartsBeside, replaceFormerCharts } from './sheet-charts';
import { queueLooks, queueSizes } from './sheet-looks';
import type { Step } from './step';
import { SMALL_STEP_BYTES, bytesOf } from './step';
import { TEXT_FORMAT } from './written-content';

/** Steps that add or rewrite a sheet of the tool's own, and, once they are done, the sheet's identity. */
export interface SheetWriting {
  readonly steps: readonly Step[];
  /** What cannot be taken back, to be done when everything else is. */
  readonly lastSteps: readonly Step[];
  /** Finds the sheet for steps that come later in the same request. */
  readonly sheet: (workbook: Excel.Workbook) => Excel.Worksheet;
  readonly id: () => SheetId;
}

/** Rewrites the sheet of that tag in place, or adds one under a free name. */
export function writeSheet(spec: SheetSpec, known: KnownWorkbook): SheetWriting {
  const existing = sheetByTag(known.snapshot, spec.tag);
  return existing ? rewriting(spec, existing) : adding(spec, known);
}

function rewriting(spec: SheetSpec, existing: SheetSnapshot): SheetWriting {
  const sheet = ({ worksheets }: Excel.Workbook): Excel.Worksheet => worksheets.getItem(existing.id);
  const clearing: Step = {
    write: (workbook) => queueClearing(sheet(workbook), spec),
    restore: (workbook) => queueFormerContents(sheet(workbook), existing),
    divisible: true,
    subject: existing.name,
    bytes: SMALL_STEP_BYTES,
  };
  return {
    steps: [clearing, ...describing(spec, sheet), ...addChartsBeside(spec, sheet)],
    lastSteps: [replaceFormerCharts(spec, sheet)],
    sheet,
    id: () => existing.id,
  };
}

/** Taking the new sheet away again also takes away all that was written on it. */
function adding(spec: SheetSpec, { snapshot, namedTags }: KnownWorkbook): SheetWriting {
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
    steps: [addition, tagging, ...describing(spec, sheet), ...addCharts(spec, sheet)],
    lastSteps: [],
    sheet,
    id: () => added?.id ?? '',
  };
}

/** Lets the hidden name of a tag point at a sheet. */
export function nameSheet(workbook: Excel.Workbook, tag: SheetTag, sheet: Excel.Worksheet): void {
  workbook.names.add(definedNameOfTag(tag), untracked(sheet.getRange('A1'))).visible = false;
}

function describing(spec: SheetSpec, sheet: (workbook: Excel.Workbook) => Excel.Worksheet): Step[] {
  const looks: Step = {
    write: (workbook) => {
      const target = sheet(workbook);
      queueLooks(target, spec);
      for (const merge of spec.merges) untracked(target.getRange(formatRange(merge))).merge();
      queueSizes(target, spec);
      queuePageSetup(target, spec);
    },
    subject: spec.name,
    bytes: bytesOf(spec.cells.map(({ style }) => style)) + SMALL_STEP_BYTES * (1 + spec.merges.length),
  };
  return [...contentSteps(spec, sheet), looks];
}

function contentSteps(spec: SheetSpec, sheet: (workbook: Excel.Workbook) => Excel.Worksheet): Step[] {
  const byAddress = new Map(spec.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return blocksOfRows(rangeOfCells(spec.cells), CELLS_PER_WRITE).map((block) => {
    const writing = cellWriting(block, ({ row, column }) => {
      const cell = byAddress.get(`${row} ${column}`);
      const format = cell ? formatOf(cell) : GENERAL_FORMAT;
      return { content: cell?.content ?? BLANK, format, formatNow: GENERAL_FORMAT };
    });
    return {
      write: (workbook) => queueWriting(sheet(workbook), writing),
      subject: spec.name,
      bytes: SMALL_STEP_BYTES + bytesOf(writing),
    };
  });
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
