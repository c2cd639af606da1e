import type { Indicator } from '../domain/columns';
import { countRole } from '../domain/columns';
import type { TargetTable } from '../domain/target-table';
import { hamletRows, numberAt, wholeCountAt } from '../domain/target-table';
import type { AllocationRefusal, AllocationRow, AllocationShare } from '../planning/allocate';
import { allocate } from '../planning/allocate';
import type { ReductionGoal } from '../planning/reduction-goal';
import { householdsAtMost, householdsToReduce } from '../planning/reduction-goal';
import { readCount } from '../reading/read-number';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { contentAt, numberFormatAt, sheetById } from '../workbook/snapshot';
import { tablesToWorkOn } from './choose-table';
import type { Proposal } from './proposal';
import { proposeReductions } from './propose-reductions';

/** What the officer wants shared out, and what is already decided. */
export interface AllocationRequest {
  readonly indicator: Indicator;
  readonly goal: ReductionGoal;
  /**
   * By what a hamlet's claim is measured: its households at the opening, every hamlet alike, or whole numbers that
   * stand in another column of the sheet, zero-based, such as households with labour.
   */
  readonly weights: 'opening' | 'equal' | { readonly column: number };
  /** Hamlets whose reduction is fixed, in households by table row. */
  readonly locks: ReadonlyMap<number, number>;
  /** The least, and the most, a hamlet may be given, in households by table row; never more than its opening. */
  readonly floors?: ReadonlyMap<number, number>;
  readonly caps?: ReadonlyMap<number, number>;
}

/** One hamlet of the proposal, in households. */
export interface AllocationLine {
  /** Its index in the table's rows. */
  readonly row: number;
  readonly opening: number;
  /** The reduction that stands on the sheet; null where there is none. */
  readonly present: number | null;
  readonly quota: AllocationShare['quota'];
  readonly proposed: number;
  readonly locked: boolean;
}

/** Why there is no proposal. */
export type AllocationObstacle =
  | AllocationRefusal
  /** The table lacks the column of the opening or of the reduction. */
  | { readonly reason: 'columns-missing' }
  /** The opening of a hamlet, or its households, cannot be read. */
  | { readonly reason: 'opening-unreadable'; readonly row: number }
  /** The column that is to measure the claims holds no whole number for a hamlet. */
  | { readonly reason: 'weight-unreadable'; readonly row: number; readonly column: number };

export type AllocationOutcome =
  | {
      readonly kind: 'proposed';
      /** The goal in households; of a range, its lower end. */
      readonly goal: number;
      /** The upper end of a range in households; null where the goal is none. */
      readonly goalUpTo: number | null;
      readonly lines: readonly AllocationLine[];
      readonly proposal: Proposal;
    }
  | { readonly kind: 'refused'; readonly table: TargetTable; readonly obstacle: AllocationObstacle };

/**
 * Shares a goal out over the hamlets as new reductions, with closings, totals and rates following;
 * null where the workbook has no table.
 */
export function proposeAllocation(snapshot: WorkbookSnapshot, request: AllocationRequest): AllocationOutcome | null {
  const [table] = tablesToWorkOn(snapshot);
  if (!table) return null;
  const reduction = countRole(request.indicator, 'reduction');
  const opening = countRole(request.indicator, 'opening');
  const refused = (obstacle: AllocationObstacle): AllocationOutcome => ({ kind: 'refused', table, obstacle });
  if (!table.columns.has(opening) || !table.columns.has(reduction)) return refused({ reason: 'columns-missing' });
  const hamlets = hamletRows(table);
  const openings = hamlets.map((row) => wholeCountAt(table, row, opening));
  const households = hamlets.map((row) => wholeCountAt(table, row, 'households'));
  const unread = hamlets.find((_row, index) => Number.isNaN((openings[index] ?? 0) + (households[index] ?? 0)));
  if (unread !== undefined) return refused({ reason: 'opening-unreadable', row: unread });
  const weights = weightsOf(sheetById(snapshot, table.sheet), table, request, openings);
  if ('reason' in weights) return refused(weights);
  const goal = householdsToReduce(request.goal, sumOf(openings), sumOf(households));
  const claims = hamlets.map((row, index) => claimOf(request, row, openings[index] ?? 0, weights[index] ?? 0));
  const allocation = allocate(goal, claims);
  if (allocation.kind === 'refused') return refused(withTableRow(allocation, hamlets));
  const lines = allocation.shares.map(({ quota, households: proposed }, index): AllocationLine => {
    const row = hamlets[index] ?? index;
    const present = numberAt(table, row, reduction);
    return {
      row,
      opening: openings[index] ?? 0,
      present: Number.isNaN(present) ? null : present,
      quota,
      proposed,
      locked: request.locks.has(row),
    };
  });
  const reductions = lines.map(({ row, proposed }) => ({ cell: { row, role: reduction }, value: proposed }));
  const proposal = proposeReductions(snapshot, table, { indicator: request.indicator, reductions }, []);
  const goalUpTo = householdsAtMost(request.goal, sumOf(households));
  return { kind: 'proposed', goal, goalUpTo, lines, proposal };
}

function claimOf(
  { locks, floors, caps }: AllocationRequest,
  row: number,
  opening: number,
  weight: number,
): AllocationRow {
  const cap = Math.min(opening, caps?.get(row) ?? opening);
  return { weight, floor: floors?.get(row) ?? 0, cap, locked: locks.get(row) ?? null };
}

/** The weight of each hamlet, in the order of the sheet; the obstacle where one cannot be read. */
function weightsOf(
  sheet: SheetSnapshot,
  table: TargetTable,
  { weights }: AllocationRequest,
  openings: readonly number[],
): readonly number[] | AllocationObstacle {
  if (weights === 'opening') return openings;
  if (weights === 'equal') return openings.map(() => 1);
  const { column } = weights;
  const read = hamletRows(table).map((row) => {
    const address = { row: table.rows[row]?.position ?? 0, column };
    const { number } = readCount(contentAt(sheet, address).value, numberFormatAt(sheet, address));
    return { row, number: Number.isInteger(number) && number >= 0 ? number : null };
  });
  const unread = read.find(({ number }) => number === null);
  return unread ? { reason: 'weight-unreadable', row: unread.row, column } : read.map(({ number }) => number ?? 0);
}

/** An allocation counts its rows from its first hamlet; the table may begin with a total. */
function withTableRow(refusal: AllocationRefusal, hamlets: readonly number[]): AllocationRefusal {
  return 'row' in refusal ? { ...refusal, row: hamlets[refusal.row] ?? refusal.row } : refusal;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
