import type { TargetTable } from '../../domain/target-table';
import type { TableCell } from '../../domain/target-table';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { numberFormatAt } from '../../workbook/snapshot';
import { GENERAL_FORMAT } from '../../sheet/number-format';
import { addressOf } from '../checking/check-report';

/** Formats such as `0.0`, `#,##0` or `0.0%`: the ones whose digits can be changed without guessing. */
const PLAIN_FORMAT = /^([#,]*0)(?:\.(0+))?(\s?%)?$/;

/** The format under which a rate shows that many digits; undefined where the cell's own already does. */
export function formatForDigits(
  sheet: SheetSnapshot,
  table: TargetTable,
  cell: TableCell,
  digits: number,
): string | undefined {
  const format = numberFormatAt(sheet, addressOf(table, cell));
  if (format === GENERAL_FORMAT) return undefined;
  const [, whole, decimals = '', percent = ''] = PLAIN_FORMAT.exec(format) ?? [];
  if (whole === undefined || decimals.length >= digits) return undefined;
  return `${whole}.${'0'.repeat(digits)}${percent}`;
}
