import type { SheetId } from '../../sheet/cell';
import { invalidArgument, itemNotFound } from '../excel-error';
import { ExcelObject } from '../excel-object';
import type { OpenWorkbook } from '../open-workbook';
import { rangeOfIndexes } from './range-address';
import { rangeObject } from './range-object';
import { rangeArgument } from './range-target';

/** Excel.PageBreakCollection of the breaks between rows. */
export function rowBreakCollection(workbook: OpenWorkbook, sheet: SheetId): ExcelObject {
  const { document } = workbook;
  const rows = (): readonly number[] => document.pageSettings(sheet).breaksBefore;
  const write = (breaksBefore: readonly number[]): void => {
    workbook.beforeWrite();
    document.setPageSettings(sheet, { breaksBefore });
  };
  const pageBreak = (row: number): ExcelObject =>
    new ExcelObject('PageBreak', {
      properties: { RowIndex: { get: () => row }, ColumnIndex: { get: () => 0 } },
      methods: {
        Delete: () => write(rows().filter((other) => other !== row)),
        GetCellAfterBreak: () => rangeObject(workbook, sheet, rangeOfIndexes(row, 0, 1, 1)),
      },
    });
  return new ExcelObject('PageBreakCollection', {
    items: () => rows().map(pageBreak),
    item: (index) => {
      const row = rows()[Number(index)];
      if (row === undefined) throw itemNotFound(`No page break ${String(index)}`);
      return pageBreak(row);
    },
    methods: {
      Add: (range) => {
        const { firstRow } = rangeArgument(workbook, sheet, range);
        if (firstRow === 0) throw invalidArgument('There is no page before the first row');
        write([...rows(), firstRow]);
        return pageBreak(firstRow);
      },
      GetCount: () => rows().length,
      RemovePageBreaks: () => write([]),
    },
  });
}
