import type { TableCell, TargetTable } from '../../domain/target-table';
import type { Computation } from '../../planning/recalculate';
import { formatAddress } from '../../sheet/address';
import { formatRange } from '../../sheet/range';
import { rateExpression } from '../../reports/paper/rate-expression';
import { addressOf, rangesOf } from '../checking/check-report';

/**
 * The Excel formula of a computation, on the table's own sheet.
 * Whole numbers are multiplied before they are divided, so that a rate such as 23 of 160 is not
 * spoiled before it is rounded.
 * @param scale percent points per unit of the cell that will hold it.
 */
export function formulaOf(table: TargetTable, computation: Computation, scale: number): string {
  const at = (cell: TableCell) => formatAddress(addressOf(table, cell));
  switch (computation.kind) {
    case 'difference':
      return `=${at(computation.minuend)}-${at(computation.subtrahend)}`;
    case 'sum':
      return `=SUM(${rangesOf(table, computation.addends).map(formatRange).join(',')})`;
    case 'rate': {
      const count = at(computation.count);
      const households = at(computation.households);
      return `=IF(${households}=0,0,${rateExpression(count, households, computation.style, scale)})`;
    }
  }
}
