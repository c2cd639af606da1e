import type { MeasureRole } from '../../src/domain/columns';
import { STAGE_PAIRS } from '../../src/domain/columns';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { GridCell } from '../support/snapshot-of';
import { snapshotOf } from '../support/snapshot-of';

const STAGES = { opening: 'đầu năm', reduction: 'giảm trong năm', closing: 'cuối năm' };
const INDICATORS = { poor: 'Hộ nghèo', nearPoor: 'Hộ cận nghèo' };

/** A sheet that holds these numbers under a header of its own. */
export function sheetOf(numbers: ReadonlyMap<MeasureRole, Float64Array>): WorkbookSnapshot {
  const groups = STAGE_PAIRS.map(({ indicator, stage }) => `${INDICATORS[indicator]} ${STAGES[stage]}`);
  const header: GridCell[][] = [
    ['STT', 'Thôn', 'Tổng số hộ', ...groups.flatMap((group) => [group, null])],
    [null, null, null, ...groups.flatMap(() => ['TS', '%'])],
  ];
  const roles: MeasureRole[] = ['households', ...STAGE_PAIRS.flatMap(({ count, rate }) => [count, rate])];
  const hamlets = (numbers.get('households')?.length ?? 1) - 1;
  const lines = Array.from({ length: hamlets }, (_line, row): GridCell[] => [
    row + 1,
    `Thôn ${row + 1}`,
    ...roles.map((role) => numbers.get(role)?.[row] ?? null),
  ]);
  return snapshotOf({ grid: [...header, ...lines] });
}
