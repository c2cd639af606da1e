import { ExcelObject } from '../excel-object';
import type { OpenWorkbook } from '../open-workbook';
import { booleanOf, oneOf } from './arguments';
import { customXmlPartCollection } from './custom-xml-objects';
import { namedItemCollection } from './named-item-objects';
import { rangeObject } from './range-object';
import { worksheetCollection } from './worksheet-object';

/** Excel.Workbook: where every path of a batch begins. */
export function workbookObject(workbook: OpenWorkbook): ExcelObject {
  const { document } = workbook;
  const application = applicationObject(workbook);
  const runtime = runtimeObject(workbook);
  const worksheets = worksheetCollection(workbook);
  const names = namedItemCollection(workbook, null);
  const customXmlParts = customXmlPartCollection(workbook);
  return new ExcelObject('Workbook', {
    properties: {
      Application: { get: () => application },
      CustomXmlParts: { get: () => customXmlParts },
      Names: { get: () => names },
      Worksheets: { get: () => worksheets },
      _Runtime: { get: () => runtime },
    },
    methods: {
      GetSelectedRange: () => rangeObject(workbook, document.activeSheet(), document.selection(document.activeSheet())),
    },
  });
}

/** Excel.Application */
function applicationObject(workbook: OpenWorkbook): ExcelObject {
  return new ExcelObject('Application', {
    properties: {
      CalculationMode: {
        get: () => workbook.calculationMode,
        set: (value) => {
          workbook.calculationMode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
        },
      },
    },
    methods: {
      Calculate: (type) => {
        oneOf(type, ['Recalculate', 'Full', 'FullRebuild']);
        workbook.calculationRequested = true;
      },
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  });
}

/** Excel.Runtime: whether this add-in is told of events. */
function runtimeObject({ events }: OpenWorkbook): ExcelObject {
  return new ExcelObject('Runtime', {
    properties: {
      EnableEvents: {
        get: () => events.enabled,
        set: (value) => {
          events.enabled = booleanOf(value);
        },
      },
    },
  });
}
