import type { CellRange } from '../../../workbook/address';
import type { SheetId } from '../../../workbook/snapshot';

/** What a range object stands for, for methods that take one as an argument. */
export class RangeTarget {
  constructor(
    readonly sheet: SheetId,
    readonly range: CellRange,
  ) {}
}
