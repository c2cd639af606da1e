import type { CountRole, StageRateRole } from '../../domain/columns';
import { countOfRate, isRateRole } from '../../domain/columns';
import type { Finding } from '../../domain/finding';
import type { RoundingMode } from '../../domain/rounding';
import { roundedRate, STANDARD_STYLE } from '../../domain/rounding';
import type { StatedFigure } from '../../domain/stated-figure';
import { isAnalysisFigure } from '../../domain/stated-figure';
import type { TableCell, TargetTable } from '../../domain/target-table';
import { numberAt } from '../../domain/target-table';
import type { Check } from '../check';
import { communeFigure } from '../numbers/commune-figure';
import { findingOf } from '../finding-of';

/**
 * A figure of the whole commune that is stated on another sheet or in the plan's text, and is another one in the
 * table. It may agree with what the totals row prints or with what it should print: where the table contradicts
 * itself, that is no second fault. A bound, such as "tối thiểu còn 4,93%", is a goal, and `goal-missed`'s to judge.
 */
export const statedFigureDiffers: Check = {
  id: 'stated-figure-differs',
  severity: 'error',
  run: ({ table, figures = [] }) =>
    table.counted === 'persons' ? [] : figures.flatMap((figure) => compare(table, figure)),
};

/** What the table says of a subject: one number, and all that are right to state. */
interface KnownFigure {
  readonly cell: TableCell;
  readonly expected: number;
  readonly accepted: readonly number[];
}

function compare(table: TargetTable, figure: StatedFigure): Finding[] {
  const { subject, value: stated, place: elsewhere } = figure;
  if (isAnalysisFigure(subject) || figure.bound) return [];
  const known = isRateRole(subject) ? knownRate(table, subject, figure.digits) : knownCount(table, subject);
  if (!known || known.accepted.includes(stated)) return [];
  const { cell, expected } = known;
  const details = { stated, value: expected };
  return [findingOf({ id: 'stated-figure-differs', details }, 'error', cell, { found: stated, expected, elsewhere })];
}

function knownCount(table: TargetTable, role: CountRole): KnownFigure | null {
  const known = communeFigure(table, role);
  return known && { cell: known.cell, expected: known.value, accepted: [known.value, known.printed] };
}

const MODES: readonly RoundingMode[] = ['half-up', 'truncate', 'half-even'];

/** In so many digits as are stated, a rate may be rounded in any way: the text need not follow its column. */
function knownRate(table: TargetTable, role: StageRateRole, digits: number): KnownFigure | null {
  const count = communeFigure(table, countOfRate(role));
  const households = communeFigure(table, 'households');
  if (!count || !households || households.value <= 0 || !table.columns.has(role)) return null;
  const cell = { row: count.cell.row, role };
  const printed = count.isTotal ? numberAt(table, cell.row, role) : Number.NaN;
  const rounded = MODES.map((mode) => roundedRate(count.value, households.value, { digits, mode }));
  const expected = Number.isNaN(printed) ? roundedRate(count.value, households.value, STANDARD_STYLE) : printed;
  return { cell, expected, accepted: [...rounded, printed] };
}
