import { expectAt } from '../../sheet/expect';
import type { Assignment, FreedRow } from './assign-counts';
import { assignCounts } from './assign-counts';
import type { Bounds } from './bounds';
import { entryCost } from './entry-cost';
import { leastWeights } from './cell-weights';
import type { RepairProblem, Rival, SmallestRepairs } from './repair-problem';
import type { ChangedCell, SlotCell } from './row-cells';
import { bitOf, COUNT_SLOTS, roleOfSlot, slotOfRole, slotsOf } from './row-cells';
import type { RowState } from './row-repairs';
import { RowRepairs } from './row-repairs';
import type { SumEdit } from './sum-edits';
import type { SumState } from './sum-state';
import { canHold, SumStates } from './sum-state';

/** More ties than this are not told apart any more. */
export const MOST_REPAIRS = 256;
/** Dearer by no more than one rate is only a little dearer. */
const NEAR = 5;
/** Steps that looking for rivals may take, and cells that may be suspected meanwhile: a wrong total suspects every line. */
const RIVAL_BUDGET = 5000;
const RIVAL_SUSPECTS = 500_000;
/** More numbers for one cell than this are no longer a choice. */
const MOST_CHOICES = 6;

/**
 * The smallest sets of cells whose change makes everything hold, after Fellegi and Holt (1976): every
 * violated rule, or every chain of rules that contradict each other, must lose at least one of its cells,
 * so the search branches on them; a cell once tried is kept afterwards, so that no set is met twice.
 * Iterative deepening over the cost proves the first level with a repair to be the smallest.
 * @param budget how many steps the search may take before it gives up.
 */
export function smallestRepairs(problem: RepairProblem, budget: number): SmallestRepairs {
  return new RepairSearch(problem, budget).run();
}

class RepairSearch {
  readonly #sums: SumStates;
  readonly #least: { readonly count: number; readonly any: number };
  readonly #rows = new Map<number, RowRepairs>();
  readonly #freed = new Map<number, number>();
  readonly #kept = new Map<number, number>();
  /** What the rows still cost for certain, by their own rules. */
  #rowCost = 0;
  #threshold = 0;
  #nextThreshold = Infinity;
  #steps = 0;
  #complete = true;
  #budget: number;
  /** Cells that may still be suspected. */
  #suspectsLeft = Infinity;
  readonly #entryCosts = new Map<number, number>();
  #repairs: ChangedCell[][] = [];

  constructor(
    readonly problem: RepairProblem,
    budget: number,
  ) {
    this.#budget = budget;
    this.#sums = new SumStates(problem.sums);
    this.#least = leastWeights(problem.weight, rowsOf(problem));
    for (const row of problem.brokenRows) {
      this.#freed.set(row, 0);
      this.#rowCost += this.#repairsOf(row).costFrom(0);
    }
  }

  run(): SmallestRepairs {
    this.#nextThreshold = this.#bound(0);
    while (!this.#hasRepair()) {
      this.#threshold = this.#nextThreshold;
      this.#nextThreshold = Infinity;
      if (this.#threshold === Infinity) return { steps: this.#steps, proven: false };
      this.#visit(0);
      if (this.#steps > this.#budget && !this.#hasRepair()) return { steps: this.#steps, proven: false };
    }
    const found = { cost: this.#threshold, repairs: this.#repairs, complete: this.#complete };
    const rivals = found.complete ? this.#rivalsOf(found.cost) : [];
    return { steps: this.#steps, proven: true, ...found, rivals };
  }

  /** Goes on to the repairs that cost a little more; every branch that was cut off said what it costs at least. */
  #rivalsOf(cost: number): Rival[] {
    if (this.#nextThreshold > cost + NEAR) return [];
    this.#threshold = cost + NEAR;
    this.#budget = Math.min(this.#budget, this.#steps + RIVAL_BUDGET);
    this.#suspectsLeft = RIVAL_SUSPECTS;
    this.#repairs = [];
    this.#visit(0);
    if (!this.#complete) return [];
    const rivals = this.#repairs.map((repair) => ({ repair, margin: this.#costOf(repair) - cost }));
    return rivals.filter(({ margin }) => margin > 0);
  }

  #costOf(repair: readonly ChangedCell[]): number {
    return repair.reduce((cost, { row, role }) => cost + this.problem.weight(row, slotOfRole(role)), 0);
  }

  #hasRepair(): boolean {
    return this.#repairs.length > 0;
  }

  #visit(cost: number): void {
    this.#steps += 1;
    if (this.#isOver()) return;
    const bound = this.#bound(cost);
    if (bound > this.#threshold) {
      this.#nextThreshold = Math.min(this.#nextThreshold, bound);
      return;
    }
    const suspects = this.#rowSuspects() ?? this.#sumSuspects(cost) ?? this.#settle();
    if (suspects) this.#branch(suspects, cost);
  }

  #isOver(): boolean {
    const isWithin = this.#steps <= this.#budget && this.#suspectsLeft > 0;
    if (isWithin && this.#repairs.length < MOST_REPAIRS) return false;
    this.#complete = false;
    return true;
  }

  /** A cost that no repair from here on can be below. */
  #bound(cost: number): number {
    return cost + Math.max(this.#rowCost, this.#least.count * slotsOf(this.#sums.untouchedColumns()).length);
  }

  /** Frees one suspect after the other and keeps those that were tried. */
  #branch(suspects: readonly SlotCell[], cost: number): void {
    const tried: SlotCell[] = [];
    for (const cell of suspects) {
      if (this.#isOver()) break;
      this.#suspectsLeft -= 1;
      const least = this.#leastWith(cell, cost);
      if (least > this.#threshold) {
        this.#nextThreshold = Math.min(this.#nextThreshold, least);
      } else {
        this.#free(cell);
        this.#visit(cost + this.problem.weight(cell.row, cell.slot));
        this.#unfree(cell);
      }
      this.#kept.set(cell.row, this.#keptIn(cell.row) | bitOf(cell.slot));
      tried.push(cell);
    }
    for (const { row, slot } of tried) this.#kept.set(row, this.#keptIn(row) & ~bitOf(slot));
  }

  /** What a repair costs at least that frees this cell too; for an untouched row without looking into it, if possible. */
  #leastWith({ row, slot }: SlotCell, cost: number): number {
    const weight = this.problem.weight(row, slot);
    const freed = this.#freedIn(row);
    if (!this.#freed.has(row) && slot < COUNT_SLOTS) {
      const least = cost + this.#rowCost + this.#entryCostOf(row, slot);
      if (least > this.#threshold) return least;
    }
    const repairs = this.#repairsOf(row);
    return cost + this.#rowCost - repairs.costFrom(freed) + weight + repairs.costFrom(freed | bitOf(slot));
  }

  /** The same throughout the search, and asked for at each of its steps. */
  #entryCostOf(row: number, slot: number): number {
    const key = row * COUNT_SLOTS + slot;
    const known = this.#entryCosts.get(key);
    if (known !== undefined) return known;
    const cost = entryCost(this.problem.rules, row, slot, this.problem.weight);
    this.#entryCosts.set(key, cost);
    return cost;
  }

  #free({ row, slot }: SlotCell): void {
    const before = this.#freedIn(row);
    this.#setFreed(row, before, before | bitOf(slot));
    if (slot < COUNT_SLOTS) this.#sums.free(row, slot);
  }

  #unfree({ row, slot }: SlotCell): void {
    const before = this.#freedIn(row);
    const after = before & ~bitOf(slot);
    this.#setFreed(row, before, after);
    if (slot < COUNT_SLOTS) this.#sums.keep(row, slot);
    if (after === 0 && this.#repairsOf(row).costFrom(0) === 0) this.#freed.delete(row);
  }

  #setFreed(row: number, before: number, after: number): void {
    const repairs = this.#repairsOf(row);
    this.#rowCost += repairs.costFrom(after) - repairs.costFrom(before);
    this.#freed.set(row, after);
  }

  #repairsOf(row: number): RowRepairs {
    const known = this.#rows.get(row);
    if (known) return known;
    const repairs = new RowRepairs(this.problem.rules.editsOf(row), this.problem.weight, this.problem.limit);
    this.#rows.set(row, repairs);
    return repairs;
  }

  /** The freed cells of a row, as a mask; of a row that the search has not come to, none. */
  #freedIn(row: number): number {
    return this.#freed.get(row) ?? 0;
  }

  /** The cells of a row that are kept because they were tried, as a mask; of a row without any, none. */
  #keptIn(row: number): number {
    return this.#kept.get(row) ?? 0;
  }

  #stateOf(row: number): RowState {
    return this.#repairsOf(row).stateOf(this.#freedIn(row));
  }

  /** The cells of a mask that may still be freed. */
  #openOf(row: number, mask: number): SlotCell[] {
    const closed = this.#freedIn(row) | this.#keptIn(row);
    return slotsOf(mask & ~closed).map((slot) => ({ row, slot }));
  }

  /** The fewest cells of one row that contradict each other; null where every row can be made right. */
  #rowSuspects(): SlotCell[] | null {
    let fewest: SlotCell[] | null = null;
    for (const [row, freed] of this.#freed) {
      const { conflict } = this.#repairsOf(row).stateOf(freed);
      if (conflict === null) continue;
      const open = this.#openOf(row, conflict);
      if (!fewest || open.length < fewest.length) fewest = open;
      if (open.length === 0) break;
    }
    return fewest;
  }

  /** The cells of one sum that cannot hold; null where all can. */
  #sumSuspects(cost: number): SlotCell[] | null {
    let shortest: SumState | null = null;
    for (const sum of this.#sums.active) {
      if (shortest && shortest.edit.addends.length <= sum.edit.addends.length) continue;
      const holds = canHold(
        sum,
        (row) => this.#stateOf(row),
        (row, slot) => expectAt(this.#repairsOf(row).rules.counts, slot),
      );
      if (!holds) shortest = sum;
    }
    if (!shortest) return null;
    const least = cost + this.#rowCost + this.#least.any;
    if (least > this.#threshold) {
      this.#nextThreshold = Math.min(this.#nextThreshold, least);
      return [];
    }
    const { edit, freed } = shortest;
    const reasons = freed.flatMap(({ row }) => {
      const { lowReason, highReason } = this.#stateOf(row).bounds;
      return this.#openOf(row, expectAt(lowReason, edit.slot) | expectAt(highReason, edit.slot));
    });
    return distinct([...reasons, ...this.#membersOf(edit)]);
  }

  #membersOf({ slot, total, addends }: SumEdit): SlotCell[] {
    return [total, ...addends].flatMap((row) => this.#openOf(row, bitOf(slot)));
  }

  /** Records the repair that the freed cells are; where rows and sums together do not allow it, the cells to blame. */
  #settle(): SlotCell[] | null {
    const rows = [...this.#freed].flatMap(([row, freed]): FreedRow[] =>
      freed === 0 ? [] : [{ repairs: this.#repairsOf(row), freed, bounds: this.#stateOf(row).bounds }],
    );
    const sums = this.#sums.touched();
    const effort = { left: this.#budget - this.#steps };
    const assignments = assignCounts(rows, sums, MOST_CHOICES + 1, effort);
    this.#steps = this.#budget - effort.left;
    if (!assignments) {
      this.#complete = false;
      return null;
    }
    if (assignments.length === 0) {
      const inRows = rows.flatMap(({ repairs: { row, cells } }) => this.#openOf(row, cells));
      return distinct([...inRows, ...sums.flatMap((sum) => this.#membersOf(sum))]);
    }
    const settled = assignments.length > MOST_CHOICES ? [null] : assignments;
    this.#repairs.push(...settled.map((assignment) => changedCells(rows, assignment)));
    return null;
  }
}

/**
 * The freed cells by row and role with their new counts; without an assignment only with those that the row itself
 * settles.
 */
function changedCells(rows: readonly FreedRow[], assignment: Assignment | null): ChangedCell[] {
  return rows.flatMap(({ repairs: { row }, freed, bounds }, order) => {
    const counts = assignment && expectAt(assignment, order);
    return slotsOf(freed).map((slot) => ({ row, role: roleOfSlot(slot), to: newCount(slot, bounds, counts) }));
  });
}

function newCount(slot: number, { low, high }: Bounds, counts: readonly number[] | null): number | null {
  if (slot >= COUNT_SLOTS) return null;
  if (counts) return expectAt(counts, slot);
  return low[slot] === high[slot] ? expectAt(low, slot) : null;
}

/** Every row in which a cell may have to change. */
function rowsOf({ brokenRows, sums }: RepairProblem): Set<number> {
  return new Set([...brokenRows, ...sums.flatMap(({ total, addends }) => [total, ...addends])]);
}

function distinct(cells: readonly SlotCell[]): SlotCell[] {
  return [...new Map(cells.map((cell) => [`${cell.row} ${cell.slot}`, cell])).values()];
}
