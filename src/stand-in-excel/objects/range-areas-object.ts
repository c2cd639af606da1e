import type { CellRange } from '../../sheet/range';
import { columnCount, rowCount } from '../../sheet/range';
import type { SheetId } from '../../sheet/cell';
import { ExcelObject } from '../excel-object';
import type { OpenWorkbook } from '../open-workbook';
import { conditionalFormatCollection } from './conditional-format-objects';
import { rangeFormatObject } from './format-objects';
import { fullAddress } from './range-address';
import { rangeObject } from './range-object';
import { worksheetObject } from './worksheet-object';

/** Excel.RangeAreas: several ranges of one sheet as one. */
export function rangeAreasObject(workbook: OpenWorkbook, sheet: SheetId, ranges: readonly CellRange[]): ExcelObject {
  const areas = new ExcelObject('RangeCollection', {
    items: () => ranges.map((range) => rangeObject(workbook, sheet, range)),
    methods: { GetCount: () => ranges.length },
  });
  return new ExcelObject('RangeAreas', {
    properties: {
      Address: {
        get: () => ranges.map((range) => fullAddress(workbook.document.sheet(sheet).name, range)).join(','),
      },
      AreaCount: { get: () => ranges.length },
      CellCount: { get: () => ranges.reduce((count, range) => count + rowCount(range) * columnCount(range), 0) },
      Areas: { get: () => areas },
      Format: { get: () => rangeFormatObject(workbook, sheet, ranges) },
      ConditionalFormats: { get: () => conditionalFormatCollection(workbook, sheet, ranges) },
      Worksheet: { get: () => worksheetObject(workbook, sheet) },
    },
  });
}
