import type { CellRange } from '../../sheet/range';
import { columnCount, rangeAround, rangesEqual, rowCount } from '../../sheet/range';
import type { SheetId } from '../../sheet/cell';
import { invalidArgument, notPlayed } from '../excel-error';
import type { Method, Property } from '../excel-object';
import { ExcelObject } from '../excel-object';
import type { OpenWorkbook } from '../open-workbook';
import { booleanOf, oneOf } from './arguments';
import {
  clearContents,
  readFormulas,
  readNumberFormats,
  readValues,
  writeCells,
  writeNumberFormats,
  wrongShape,
} from './cells';
import { readCellProperties } from './cell-properties';
import { clearConditionalFormats, conditionalFormatCollection } from './conditional-format-objects';
import { rangeFormatObject } from './format-objects';
import { WHOLE_SHEET, fullAddress, intersection, isUnbounded, rangeOfIndexes } from './range-address';
import { RangeTarget } from './range-target';
import { worksheetObject } from './worksheet-object';

const CLEARING = ['All', 'Contents', 'Formats'] as const;

/** Excel.Range */
export function rangeObject(workbook: OpenWorkbook, sheet: SheetId, range: CellRange): ExcelObject {
  return new ExcelObject('Range', {
    properties: { ...positionProperties(workbook, sheet, range), ...cellProperties(workbook, sheet, range) },
    methods: { ...derivingMethods(workbook, sheet, range), ...actingMethods(workbook, sheet, range) },
    target: new RangeTarget(sheet, range),
  });
}

function positionProperties(workbook: OpenWorkbook, sheet: SheetId, range: CellRange): Record<string, Property> {
  return {
    Address: { get: () => fullAddress(workbook.document.sheet(sheet).name, range) },
    RowIndex: { get: () => range.firstRow },
    ColumnIndex: { get: () => range.firstColumn },
    RowCount: { get: () => rowCount(range) },
    ColumnCount: { get: () => columnCount(range) },
    CellCount: { get: () => rowCount(range) * columnCount(range) },
    Worksheet: { get: () => worksheetObject(workbook, sheet) },
  };
}

function cellProperties(workbook: OpenWorkbook, sheet: SheetId, range: CellRange): Record<string, Property> {
  const write = (written: unknown): void => writeCells(workbook, sheet, range, written);
  return {
    Values: { get: () => readValues(workbook, sheet, range), set: write },
    Formulas: { get: () => readFormulas(workbook, sheet, range), set: write },
    NumberFormat: {
      get: () => readNumberFormats(workbook, sheet, range),
      set: (written) => writeNumberFormats(workbook, sheet, range, written),
    },
    Format: { get: () => rangeFormatObject(workbook, sheet, [range]) },
    ConditionalFormats: { get: () => conditionalFormatCollection(workbook, sheet, [range]) },
  };
}

/** Methods that answer another range, or what its cells are like. */
function derivingMethods(workbook: OpenWorkbook, sheet: SheetId, range: CellRange): Record<string, Method> {
  const derived = (other: CellRange): ExcelObject => rangeObject(workbook, sheet, other);
  const used = (valuesOnly: unknown): CellRange | null => {
    if (valuesOnly !== true) throw notPlayed('a used range that counts formats');
    const whole = workbook.document.usedRange(sheet);
    return whole && intersection(whole, range);
  };
  return {
    GetCellProperties: (options) => readCellProperties(workbook, sheet, range, options),
    GetCell: (row, column) => {
      return derived(rangeOfIndexes(range.firstRow + Number(row), range.firstColumn + Number(column), 1, 1));
    },
    GetRow: (row) => derived(rangeOfIndexes(range.firstRow + Number(row), range.firstColumn, 1, columnCount(range))),
    GetBoundingRect: (other) => derived(rangeAround(range, rangeOn(sheet, other))),
    GetEntireColumn: () => derived({ ...range, firstRow: 0, lastRow: WHOLE_SHEET.lastRow }),
    GetEntireRow: () => derived({ ...range, firstColumn: 0, lastColumn: WHOLE_SHEET.lastColumn }),
    GetUsedRange: (valuesOnly) =>
      derived(used(valuesOnly) ?? { ...range, lastRow: range.firstRow, lastColumn: range.firstColumn }),
    GetUsedRangeOrNullObject: (valuesOnly) => {
      const found = used(valuesOnly);
      return found && derived(found);
    },
  };
}

/** Methods that change the workbook or what it shows. */
function actingMethods(workbook: OpenWorkbook, sheet: SheetId, range: CellRange): Record<string, Method> {
  return {
    _ValidateArraySize: (rows, columns) => {
      if (rows !== rowCount(range) || columns !== columnCount(range)) throw wrongShape();
    },
    Clear: (applyTo) => clear(workbook, sheet, range, oneOf(applyTo ?? 'All', CLEARING)),
    Merge: (across) => merge(workbook, sheet, range, booleanOf(across ?? false)),
    Unmerge: () => {
      workbook.beforeWrite();
      workbook.document.clearMerges(sheet, range);
    },
    Select: () => {
      if (workbook.document.sheet(sheet).visibility !== 'visible') throw invalidArgument('The sheet is hidden');
      workbook.document.activate(sheet, range);
    },
  };
}

/** The range that an argument stands for. @throws ExcelError InvalidArgument where it is none of this sheet */
function rangeOn(sheet: SheetId, argument: unknown): CellRange {
  const target = argument instanceof ExcelObject ? argument.target : null;
  if (!(target instanceof RangeTarget) || target.sheet !== sheet)
    throw invalidArgument('A range of the sheet is missing');
  return target.range;
}

function clear(workbook: OpenWorkbook, sheet: SheetId, range: CellRange, what: (typeof CLEARING)[number]): void {
  if (what === 'Contents') return clearContents(workbook, sheet, range);
  workbook.beforeWrite();
  if (what === 'Formats' || !rangesEqual(range, WHOLE_SHEET)) throw notPlayed('clearing formats of a part of a sheet');
  clearConditionalFormats(workbook, sheet, [range]);
  workbook.document.clearSheet(sheet);
  workbook.afterWrite(sheet, range);
}

/** The upper left cell keeps what it holds; the others lose it, as in Excel. */
function merge(workbook: OpenWorkbook, sheet: SheetId, range: CellRange, across: boolean): void {
  workbook.beforeWrite();
  if (across || isUnbounded(range)) throw notPlayed('merging across, or whole rows and columns');
  const { values } = workbook.document.readRange(sheet, range);
  const first = { row: range.firstRow, column: range.firstColumn };
  const covered = values.flatMap((row, rowIndex) =>
    row.flatMap((value, columnIndex) => {
      const address = { row: range.firstRow + rowIndex, column: range.firstColumn + columnIndex };
      const isFirst = address.row === first.row && address.column === first.column;
      return value === null || isFirst ? [] : [{ address, content: { value: null, formula: null } }];
    }),
  );
  workbook.document.clearMerges(sheet, range);
  workbook.document.setCells(sheet, covered);
  workbook.document.addMerges(sheet, [range]);
}
