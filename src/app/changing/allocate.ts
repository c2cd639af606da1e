import type { Indicator } from '../../domain/columns';
import { countRole } from '../../domain/columns';
import type { TargetTable } from '../../domain/target-table';
import { hamletRows, numberAt, wholeCountAt } from '../../domain/target-table';
import type { AllocationRefusal, AllocationRow, AllocationShare } from '../../planning/allocate';
import { allocate } from '../../planning/allocate';
import type { ReductionGoal } from '../../planning/reduction-goal';
import { householdsAtMost, householdsToReduce } from '../../planning/reduction-goal';
import { wholeNumberAt } from '../../reading/sheet-columns';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { sheetById } from '../../workbook/snapshot';
import type { Proposal } from './proposal';
import { proposeReductions } from './propose-reductions';
import { expectAt } from '../../sheet/expect';

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

/** A goal as it would be shared out, before anything is proposed for the sheet. */
export interface Sharing {
  readonly kind: 'shared';
  /** The goal in households; of a range, its lower end. */
  readonly goal: number;
  /** The upper end of a range in households; null where the goal is none. */
  readonly goalUpTo: number | null;
  /** They sum to the goal. */
  readonly lines: readonly AllocationLine[];
}

export interface RefusedAllocation {
  readonly kind: 'refused';
  readonly table: TargetTable;
  readonly obstacle: AllocationObstacle;
}

export type AllocationOutcome =
  (Omit<Sharing, 'kind'> & { readonly kind: 'proposed'; readonly proposal: Proposal }) | RefusedAllocation;

/** A goal shared out over the hamlets of a table as new reductions, with closings, totals and rates following. */
export function proposeAllocation(
  snapshot: WorkbookSnapshot,
  table: TargetTable,
  request: AllocationRequest,
): AllocationOutcome {
  const shared = shareOut(snapshot, table, request);
  if (shared.kind === 'refused') return shared;
  const proposal = proposeShares(snapshot, table, request.indicator, shared.lines);
  return { ...shared, kind: 'proposed', proposal };
}

/** What would be written on the sheet where its hamlets are given this. */
export function proposeShares(
  snapshot: WorkbookSnapshot,
  table: TargetTable,
  indicator: Indicator,
  lines: readonly AllocationLine[],
): Proposal {
  const role = countRole(indicator, 'reduction');
  const reductions = lines.map(({ row, proposed }) => ({ cell: { row, role }, value: proposed }));
  return proposeReductions(snapshot, table, { indicator, reductions }, []);
}

/** A goal shared out over the hamlets of a table. */
export function shareOut(
  snapshot: WorkbookSnapshot,
  table: TargetTable,
  request: AllocationRequest,
): Sharing | RefusedAllocation {
  const reduction = countRole(request.indicator, 'reduction');
  const opening = countRole(request.indicator, 'opening');
  const refused = (obstacle: AllocationObstacle): RefusedAllocation => ({ kind: 'refused', table, obstacle });
  if (!table.columns.has(opening) || !table.columns.has(reduction)) return refused({ reason: 'columns-missing' });
  const hamlets = hamletRows(table);
  const openings = hamlets.map((row) => wholeCountAt(table, row, opening));
  const households = hamlets.map((row) => wholeCountAt(table, row, 'households'));
  const unread = hamlets.find((_row, index) => Number.isNaN(expectAt(openings, index) + expectAt(households, index)));
  if (unread !== undefined) return refused({ reason: 'opening-unreadable', row: unread });
  const weights = weightsOf(sheetById(snapshot, table.sheet), table, request, openings);
  if ('reason' in weights) return refused(weights);
  const goal = householdsToReduce(request.goal, sumOf(openings), sumOf(households));
  const claims = hamlets.map((row, index) =>
    claimOf(request, row, expectAt(openings, index), expectAt(weights, index)),
  );
  const allocated = allocate(goal, claims);
  if (allocated.kind === 'refused') return refused(withTableRow(allocated, hamlets));
  const lines = allocated.shares.map(({ quota, households: proposed }, index): AllocationLine => {
    const row = expectAt(hamlets, index);
    const present = numberAt(table, row, reduction);
    return {
      row,
      opening: expectAt(openings, index),
      present: Number.isNaN(present) ? null : present,
      quota,
      proposed,
      locked: request.locks.has(row),
    };
  });
  return { kind: 'shared', goal, goalUpTo: householdsAtMost(request.goal, sumOf(households)), lines };
}

function claimOf(
  { locks, floors, caps }: AllocationRequest,
  row: number,
  opening: number,
  weight: number,
): AllocationRow {
  const cap = Math.min(opening, caps?.get(row) ?? opening);
  // A hamlet without a floor may be given nothing.
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
  const read: number[] = [];
  for (const row of hamletRows(table)) {
    const number = wholeNumberAt(sheet, { row: expectAt(table.rows, row).position, column });
    if (number === null) return { reason: 'weight-unreadable', row, column };
    read.push(number);
  }
  return read;
}

/** An allocation counts its rows from its first hamlet; the table may begin with a total. */
function withTableRow(refusal: AllocationRefusal, hamlets: readonly number[]): AllocationRefusal {
  return 'row' in refusal ? { ...refusal, row: expectAt(hamlets, refusal.row) } : refusal;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
