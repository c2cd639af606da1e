import type { Indicator } from '../domain/columns';
import { countRole, INDICATORS, rateRole } from '../domain/columns';
import type { TableHeader } from './header/find-header';
import type { HeaderRole } from './header/header-vocabulary';
import type { PlainRows } from './header/plain-rows';
import { readCountColumn } from './cells/read-column';
import { readLines } from './lines/read-rows';
import { layoutOf } from './read-table';
import { expectAt } from '../sheet/expect';

/** So many lines tell as much as all. */
const LINES_LOOKED_AT = 300;

/**
 * The header with the reductions under which openings come to closings, where several columns are headed as one:
 * a sheet prints what was planned beside what was done, and only one of them leads to the closing.
 */
export function withNetReductions(rows: PlainRows, header: TableHeader): TableHeader {
  return INDICATORS.reduce((settled, indicator) => withNetReduction(rows, settled, indicator), header);
}

function withNetReduction(rows: PlainRows, header: TableHeader, indicator: Indicator): TableHeader {
  const [opening, closing] = (['opening', 'closing'] as const).map((stage) =>
    header.positions.get(countRole(indicator, stage)),
  );
  const role = countRole(indicator, 'reduction');
  const candidates = positionsVotedFor(rows, header, role);
  if (opening === undefined || closing === undefined || candidates.length < 2) return header;
  const counts = countsOf(rows, header);
  const [openings, closings] = [counts(opening), counts(closing)];
  const holding = candidates.map((candidate) => {
    const reductions = counts(candidate);
    return openings.filter((count, line) => count - expectAt(reductions, line) === closings[line]).length;
  });
  const chosen = candidates[holding.indexOf(Math.max(...holding))];
  return chosen === undefined || chosen === header.positions.get(role)
    ? header
    : withReduction(rows, header, indicator, chosen);
}

/** The rate beside the chosen count goes with it. */
function withReduction(rows: PlainRows, header: TableHeader, indicator: Indicator, chosen: number): TableHeader {
  const rate = rateRole(indicator, 'reduction');
  const beside = positionsVotedFor(rows, header, rate).find((position) => position === chosen + 1);
  const positions = new Map<HeaderRole, number>([...header.positions, [countRole(indicator, 'reduction'), chosen]]);
  positions.delete(rate);
  if (beside !== undefined) positions.set(rate, beside);
  return { ...header, positions };
}

function positionsVotedFor({ sheet }: PlainRows, { votes }: TableHeader, role: HeaderRole): number[] {
  return votes.flatMap((vote, offset) => (vote === role ? [sheet.used.firstColumn + offset] : []));
}

/** The counts of a column of the sheet on the lines below the header. */
function countsOf(rows: PlainRows, header: TableHeader): (position: number) => Float64Array {
  const layout = layoutOf(rows, header);
  const lines = layout ? readLines(rows, header, layout, LINES_LOOKED_AT) : [];
  const positions = lines.map((line) => line.position);
  return (position) => readCountColumn(rows.sheet, null, position, positions).numbers;
}
