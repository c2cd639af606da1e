import type { CountRole, StageRateRole } from '../../domain/columns';
import { countOfRate, isRateRole } from '../../domain/columns';
import type { RoundingMode } from '../../domain/rounding';
import { roundedRate, STANDARD_STYLE } from '../../domain/rounding';
import type { StatedFigure } from '../../domain/stated-figure';
import { isAnalysisFigure } from '../../domain/stated-figure';
import type { TableCell } from '../../domain/target-table';
import { numberAt } from '../../domain/target-table';
import { defineCheck } from '../definition/define-check';
import { communeFigure } from '../numbers/commune-figure';
import type { TableNumbers } from '../numbers/table-numbers';

/**
 * A figure of the whole commune that is stated on another sheet or in the plan's text, and is another one in the
 * table. It may agree with what the totals row prints or with what it should print: where the table contradicts
 * itself, that is no second fault. A bound, such as "tối thiểu còn 4,93%", is a goal, and `goal-missed`'s to judge.
 */
export const statedFigureDiffers = defineCheck(
  'stated-figure-differs',
  'error',
  ({ table, numbers, figures = [] }, report) =>
    (table.counted === 'persons' ? [] : figures).flatMap((figure) => {
      const known = knownFigure(numbers, figure);
      const { value: stated, place: elsewhere } = figure;
      if (!known || known.accepted.includes(stated)) return [];
      const { cell, expected } = known;
      return [report(cell, { stated, value: expected }, { found: stated, expected, elsewhere })];
    }),
);

/** What the table says of a subject: one number, and all that are right to state. */
interface KnownFigure {
  readonly cell: TableCell;
  readonly expected: number;
  readonly accepted: readonly number[];
}

/** Null where the table says nothing of the subject, and for a bound. */
function knownFigure(numbers: TableNumbers, { subject, bound, digits }: StatedFigure): KnownFigure | null {
  if (isAnalysisFigure(subject) || bound) return null;
  return isRateRole(subject) ? knownRate(numbers, subject, digits) : knownCount(numbers, subject);
}

function knownCount(numbers: TableNumbers, role: CountRole): KnownFigure | null {
  const known = communeFigure(numbers, role);
  return known && { cell: known.cell, expected: known.value, accepted: [known.value, known.printed] };
}

const MODES: readonly RoundingMode[] = ['half-up', 'truncate', 'half-even'];

/** In so many digits as are stated, a rate may be rounded in any way: the text need not follow its column. */
function knownRate(numbers: TableNumbers, role: StageRateRole, digits: number): KnownFigure | null {
  const count = communeFigure(numbers, countOfRate(role));
  const households = communeFigure(numbers, 'households');
  if (!count || !households || households.value <= 0 || !numbers.table.columns.has(role)) return null;
  const cell = { row: count.cell.row, role };
  const printed = count.isTotal ? numberAt(numbers.table, cell.row, role) : Number.NaN;
  const rounded = MODES.map((mode) => roundedRate(count.value, households.value, { digits, mode }));
  const expected = Number.isNaN(printed) ? roundedRate(count.value, households.value, STANDARD_STYLE) : printed;
  return { cell, expected, accepted: [...rounded, printed] };
}
