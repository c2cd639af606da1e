import type { Stage } from '../../domain/columns';
import type { Word } from './words';

/** When a figure counts, against the year of the table; `foreign` is another year, or a day within one. */
export interface Moment {
  readonly stage: Stage | 'foreign' | null;
  /** The year that was last named. */
  readonly year: number | null;
}

export const NO_MOMENT: Moment = { stage: null, year: null };

/** The moment after a time was named. "Cuối năm 2021" is the opening of a table for 2022. */
export function momentAfter(
  before: Moment,
  { point, year: named }: Extract<Word, { readonly kind: 'time' }>,
  tableYear: number | null,
): Moment {
  const year = named ?? before.year;
  if (point === 'elsewhen') return { stage: 'foreign', year };
  if (point === 'year') return { stage: year === tableYear ? null : 'foreign', year };
  const later = year === null ? 0 : tableYear === null ? Number.NaN : year - tableYear;
  if (point === 'during') return { stage: later === 0 ? 'reduction' : 'foreign', year };
  const fromOpening = point === 'start' ? later : later + 1;
  const stages: Readonly<Record<number, Stage>> = { 0: 'opening', 1: 'closing' };
  return { stage: stages[fromOpening] ?? 'foreign', year };
}
