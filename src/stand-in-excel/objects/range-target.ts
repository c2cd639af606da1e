import type { CellRange } from '../../sheet/range';
import type { SheetId } from '../../sheet/cell';
import { invalidArgument } from '../excel-error';
import { ExcelObject } from '../excel-object';
import type { OpenWorkbook } from '../open-workbook';
import { textOf } from './arguments';
import { rangeOfAddress } from './range-address';

/** What a range object stands for, for methods that take one as an argument. */
export class RangeTarget {
  constructor(
    readonly sheet: SheetId,
    readonly range: CellRange,
  ) {}
}

/** The range that an argument names, as an object or by its address. @throws ExcelError InvalidArgument where it is not on the sheet */
export function rangeArgument({ document }: OpenWorkbook, sheet: SheetId, argument: unknown): CellRange {
  if (!(argument instanceof ExcelObject)) return rangeOfAddress(textOf(argument), document.sheet(sheet).name);
  const { target } = argument;
  if (target instanceof RangeTarget && target.sheet === sheet) return target.range;
  throw invalidArgument('The range is not on the sheet');
}
