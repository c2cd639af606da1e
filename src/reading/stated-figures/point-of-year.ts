import type { Stage } from '../../domain/columns';
import type { Word } from './words';

/** When a figure counts, against the year of the table: `another-year`, or `elsewhen`, a day or a period of no year. */
export interface PointOfYear {
  readonly stage: Stage | 'another-year' | 'elsewhen' | null;
  /** The year that was last named. */
  readonly year: number | null;
}

export const NO_POINT: PointOfYear = { stage: null, year: null };

/** The point after a time was named. "Cuối năm 2021" is the opening of a table for 2022. */
export function pointAfter(
  before: PointOfYear,
  { point, year: named }: Extract<Word, { readonly kind: 'time' }>,
  tableYear: number | null,
): PointOfYear {
  const year = named ?? before.year;
  if (point === 'elsewhen') return { stage: 'elsewhen', year };
  if (point === 'year') return { stage: year === tableYear ? null : 'another-year', year };
  const later = year === null ? 0 : tableYear === null ? Number.NaN : year - tableYear;
  if (point === 'during') return { stage: later === 0 ? 'reduction' : 'another-year', year };
  const fromOpening = point === 'start' ? later : later + 1;
  const stages: Readonly<Record<number, Stage>> = { 0: 'opening', 1: 'closing' };
  return { stage: stages[fromOpening] ?? 'another-year', year };
}
