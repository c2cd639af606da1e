import type { StatedFigure } from '../../src/domain/stated-figure';

/** Where the figures of these tests stand: on a sheet of the plan. */
export const PLACE = { kind: 'cell', sheet: 'sheet-9', sheetName: 'Kế hoạch', row: 2, column: 1 } as const;

/** A figure as the plan states it. */
export function stated(
  subject: StatedFigure['subject'],
  value: number,
  others: Partial<StatedFigure> = {},
): StatedFigure {
  return { subject, value, digits: Number.isInteger(value) ? 0 : 2, place: PLACE, passage: String(value), ...others };
}
