import type { MeasureRole } from '../../src/domain/columns';
import { COUNT_ROLES, countRole, INDICATORS, RATE_ROLES, STAGE_PAIRS } from '../../src/domain/columns';
import { roundedRate, STANDARD_STYLE } from '../../src/domain/rounding';
import type { MeasureColumn, TargetTable } from '../../src/domain/target-table';

/** The numbers of a right table of so many hamlets and their total, column by column; the same at every call. */
export function largeNumbers(hamlets: number): Map<MeasureRole, Float64Array> {
  const numbers = new Map<MeasureRole, Float64Array>(
    [...COUNT_ROLES, ...RATE_ROLES].map((role) => [role, new Float64Array(hamlets + 1)]),
  );
  const column = (role: MeasureRole) => numbers.get(role) ?? new Float64Array(0);
  for (let row = 0; row < hamlets; row += 1) {
    const households = 50 + ((row * 7919) % 200);
    column('households')[row] = households;
    INDICATORS.forEach((indicator, order) => {
      const opening = (row * (31 + order)) % Math.floor(households / 3);
      const reduction = (row * 17) % (opening + 1);
      column(countRole(indicator, 'opening'))[row] = opening;
      column(countRole(indicator, 'reduction'))[row] = reduction;
      column(countRole(indicator, 'closing'))[row] = opening - reduction;
    });
  }
  for (const role of COUNT_ROLES) column(role)[hamlets] = column(role).reduce((sum, count) => sum + count, 0);
  for (const { count, rate } of STAGE_PAIRS) {
    const counts = column(count);
    const households = column('households');
    column(rate).set(counts.map((part, row) => roundedRate(part, households[row] ?? 1, STANDARD_STYLE)));
  }
  return numbers;
}

/** The table that holds these numbers; each call is a table of its own, with nothing remembered from an earlier one. */
export function tableOf(numbers: ReadonlyMap<MeasureRole, Float64Array>): TargetTable {
  const length = numbers.get('households')?.length ?? 0;
  const hamlets = length - 1;
  const columns = new Map(
    [...numbers].map(([role, own], order): [MeasureRole, MeasureColumn] => [
      role,
      {
        role,
        position: order + 2,
        numbers: Float64Array.from(own),
        states: Array.from({ length }, () => 'number'),
        texts: new Map(),
        scales: new Float64Array(length).fill(1),
      },
    ]),
  );
  return {
    sheet: '1',
    sheetName: 'Chỉ tiêu thôn',
    firstRow: 4,
    lastRow: hamlets + 6,
    firstColumn: 0,
    lastColumn: 14,
    year: 2022,
    indexPosition: 0,
    hamletPosition: 1,
    rows: Array.from({ length }, (_row, row) => ({
      position: row + 6,
      name: row < hamlets ? `Thôn ${row + 1}` : 'Tổng cộng',
      kind: row < hamlets ? 'hamlet' : 'total',
    })),
    sums: [{ total: hamlets, addends: Array.from({ length: hamlets }, (_addend, row) => row) }],
    columns,
    inferred: [],
  };
}
