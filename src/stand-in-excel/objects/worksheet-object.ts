import type { SheetId } from '../../sheet/cell';
import { invalidArgument, itemNotFound } from '../excel-error';
import type { Method, Property } from '../excel-object';
import { ExcelObject } from '../excel-object';
import type { OpenWorkbook } from '../open-workbook';
import { textOf } from './arguments';
import { chartCollection } from './chart-objects';
import { namedItemCollection } from './named-item-objects';
import { rowBreakCollection } from './page-break-objects';
import { pageLayoutObject } from './page-layout-objects';
import { rangeOfAddress, rangeOfIndexes, rangesOfAddress } from './range-address';
import { rangeAreasObject } from './range-areas-object';
import { rangeObject } from './range-object';

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Excel.WorksheetCollection */
export function worksheetCollection(workbook: OpenWorkbook): ExcelObject {
  const { document } = workbook;
  const find = (key: unknown): ExcelObject | null => {
    const entry = document.sheets().find(({ id }) => id === key) ?? document.sheetNamed(textOf(key));
    return entry ? worksheetObject(workbook, entry.id) : null;
  };
  return new ExcelObject('WorksheetCollection', {
    items: () => document.sheets().map(({ id }) => worksheetObject(workbook, id)),
    item: (key) => {
      const found = find(key);
      if (!found) throw itemNotFound(`No sheet ${String(key)}`);
      return found;
    },
    methods: {
      ...workbook.events.methods(),
      GetItemOrNullObject: find,
      GetActiveWorksheet: () => worksheetObject(workbook, document.activeSheet()),
      GetCount: (visibleOnly) =>
        document.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === 'visible').length,
      Add: (name) => {
        workbook.beforeWrite();
        return worksheetObject(workbook, document.addSheet(name === undefined ? freeName(workbook) : textOf(name)));
      },
    },
  });
}

/** The next free name as Excel makes them: "Sheet3". */
function freeName({ document }: OpenWorkbook): string {
  let number = document.sheets().length + 1;
  while (document.sheetNamed(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Excel.Worksheet. @throws ExcelError ItemNotFound where there is no such sheet (any more) */
export function worksheetObject(workbook: OpenWorkbook, sheet: SheetId): ExcelObject {
  workbook.document.sheet(sheet);
  return new ExcelObject('Worksheet', {
    identity: { Id: sheet },
    properties: worksheetProperties(workbook, sheet),
    methods: { ...workbook.events.methods(sheet), ...rangeMethods(workbook, sheet), ...sheetMethods(workbook, sheet) },
  });
}

function worksheetProperties(workbook: OpenWorkbook, sheet: SheetId): Record<string, Property> {
  const { document } = workbook;
  return {
    Id: { get: () => sheet },
    Name: {
      get: () => document.sheet(sheet).name,
      set: (value) => {
        workbook.beforeWrite();
        document.renameSheet(sheet, textOf(value));
        workbook.needsCalculation = true;
      },
    },
    Position: { get: () => document.sheets().findIndex(({ id }) => id === sheet) },
    Visibility: { get: () => VISIBILITIES[document.sheet(sheet).visibility] },
    Protection: { get: () => protectionObject(workbook, sheet) },
    Charts: { get: () => chartCollection(workbook, sheet) },
    HorizontalPageBreaks: { get: () => rowBreakCollection(workbook, sheet) },
    PageLayout: { get: () => pageLayoutObject(workbook, sheet) },
    Names: { get: () => namedItemCollection(workbook, sheet) },
  };
}

function protectionObject({ document }: OpenWorkbook, sheet: SheetId): ExcelObject {
  return new ExcelObject('WorksheetProtection', {
    properties: { Protected: { get: () => document.sheet(sheet).protected } },
  });
}

function rangeMethods(workbook: OpenWorkbook, sheet: SheetId): Record<string, Method> {
  const { document } = workbook;
  const whole = (): ExcelObject => rangeObject(workbook, sheet, rangeOfAddress(undefined, ''));
  return {
    GetRange: (address) => rangeObject(workbook, sheet, rangeOfAddress(address, document.sheet(sheet).name)),
    GetRanges: (address) => rangeAreasObject(workbook, sheet, rangesOfAddress(address, document.sheet(sheet).name)),
    GetCell: (row, column) => rangeObject(workbook, sheet, rangeOfIndexes(row, column, 1, 1)),
    GetRangeByIndexes: (row, column, rows, columns) =>
      rangeObject(workbook, sheet, rangeOfIndexes(row, column, rows, columns)),
    GetUsedRange: (valuesOnly) => whole().call('GetUsedRange', [valuesOnly]),
    GetUsedRangeOrNullObject: (valuesOnly) => whole().call('GetUsedRangeOrNullObject', [valuesOnly]),
  };
}

function sheetMethods(workbook: OpenWorkbook, sheet: SheetId): Record<string, Method> {
  const { document } = workbook;
  return {
    Activate: () => {
      if (document.sheet(sheet).visibility !== 'visible') throw invalidArgument('The sheet is hidden');
      document.activate(sheet);
    },
    Delete: () => {
      workbook.beforeWrite();
      document.removeSheet(sheet);
      workbook.needsCalculation = true;
    },
  };
}
