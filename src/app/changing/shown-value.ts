import { isRateRole } from '../../domain/columns';
import type { TableCell, TargetTable } from '../../domain/target-table';
import type { CellValue } from '../../sheet/cell';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { scaleOf } from './constant-for';

/** A value of a table's cell as a person counts: rates in percent points, whatever the unit of the cell. */
export function shownValue(sheet: SheetSnapshot, table: TargetTable, cell: TableCell, value: CellValue): CellValue {
  return typeof value === 'number' && isRateRole(cell.role) ? value * scaleOf(sheet, table, cell) : value;
}
