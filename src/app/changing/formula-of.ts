import type { TableCell, TargetTable } from '../../domain/target-table';
import type { Reckoning } from '../../planning/recalculate';
import { formatAddress } from '../../sheet/address';
import { formatRange } from '../../sheet/range';
import { rateExpression } from '../../reports/paper/rate-expression';
import { addressOf, rangesOf } from '../checking/check-report';

/**
 * The Excel formula of a reckoning, on the table's own sheet.
 * Whole numbers are multiplied before they are divided, so that a rate such as 23 of 160 is not
 * spoiled before it is rounded.
 * @param scale percent points per unit of the cell that will hold it.
 */
export function formulaOf(table: TargetTable, reckoning: Reckoning, scale: number): string {
  const at = (cell: TableCell) => formatAddress(addressOf(table, cell));
  switch (reckoning.kind) {
    case 'difference':
      return `=${at(reckoning.minuend)}-${at(reckoning.subtrahend)}`;
    case 'sum':
      return `=SUM(${rangesOf(table, reckoning.addends).map(formatRange).join(',')})`;
    case 'rate': {
      const count = at(reckoning.count);
      const households = at(reckoning.households);
      return `=IF(${households}=0,0,${rateExpression(count, households, reckoning.style, scale)})`;
    }
  }
}
