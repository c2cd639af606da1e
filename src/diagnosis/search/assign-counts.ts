import { expectAt } from '../../sheet/expect';
import type { Bounds } from './bounds';
import { copyBounds, narrow } from './bounds';
import { ratesHold } from './row-edits';
import { bitOf, COUNT_SLOTS } from './row-cells';
import type { RowRepairs } from './row-repairs';
import type { SumEdit } from './sum-edits';

/** A row some of whose cells are free, and how far its counts are narrowed down. */
export interface FreedRow {
  readonly repairs: RowRepairs;
  readonly freed: number;
  readonly bounds: Bounds;
}

/** The counts of each freed row, in the order of the rows given, by slot. */
export type Assignment = readonly (readonly number[])[];

/** How often a row may still be narrowed down; counted down by the work. */
export interface Effort {
  left: number;
}

/**
 * Numbers for the freed counts that meet every rule of their rows and every sum; at most `limit` ways.
 * Empty where there are none, null where the effort was spent before that was known.
 * The sums are those that the freed cells have a part in.
 */
export function assignCounts(
  rows: readonly FreedRow[],
  sums: readonly SumEdit[],
  limit: number,
  effort: Effort,
): Assignment[] | null {
  const found: Assignment[] = [];
  collect(rows, sums, { limit, effort, found });
  return effort.left < 0 && found.length < limit ? null : found;
}

interface Collecting {
  readonly limit: number;
  readonly effort: Effort;
  readonly found: Assignment[];
}

function collect(rows: readonly FreedRow[], sums: readonly SumEdit[], collecting: Collecting): void {
  const { limit, effort, found } = collecting;
  effort.left -= rows.length;
  if (effort.left < 0) return;
  const narrowed = rows.map((row) => ({ ...row, bounds: copyBounds(row.bounds) }));
  if (!narrowAll(narrowed, sums)) return;
  const open = narrowestOpen(narrowed);
  if (!open) {
    const settled = narrowed.map(({ repairs, freed, bounds }) => ({ repairs, freed, counts: [...bounds.low] }));
    if (settled.every(({ repairs, freed, counts }) => keptRatesHold(repairs, freed, counts))) {
      found.push(settled.map(({ counts }) => counts));
    }
    return;
  }
  for (const [low, high] of halves(open)) {
    if (found.length >= limit) return;
    const bounds = copyBounds(open.row.bounds);
    bounds.low[open.slot] = low;
    bounds.high[open.slot] = high;
    const split = narrowed.map((row) => (row === open.row ? { ...row, bounds } : row));
    collect(split, sums, collecting);
  }
}

function keptRatesHold({ rules }: RowRepairs, freed: number, counts: readonly number[]): boolean {
  return ratesHold(
    rules.rates.filter(({ slot }) => (freed & bitOf(slot)) === 0),
    counts,
  );
}

interface OpenCell {
  readonly row: FreedRow;
  readonly slot: number;
  readonly low: number;
  readonly high: number;
}

function narrowestOpen(rows: readonly FreedRow[]): OpenCell | null {
  let narrowest: OpenCell | null = null;
  for (const row of rows) {
    for (let slot = 0; slot < COUNT_SLOTS; slot += 1) {
      if ((row.freed & bitOf(slot)) === 0) continue;
      const low = expectAt(row.bounds.low, slot);
      const high = expectAt(row.bounds.high, slot);
      if (low < high && (!narrowest || high - low < narrowest.high - narrowest.low))
        narrowest = { row, slot, low, high };
    }
  }
  return narrowest;
}

/** Two halves of what a cell can be: without its old number where that lies between, the side of smaller numbers first. */
function halves({ row, slot, low, high }: OpenCell): [number, number][] {
  const original = expectAt(row.repairs.rules.counts, slot);
  if (original > low && original < high) {
    return [
      [low, original - 1],
      [original + 1, high],
    ];
  }
  const middle = Math.floor((low + high) / 2);
  return [
    [low, middle],
    [middle + 1, high],
  ];
}

/** Narrows rows and sums by turns; false where they contradict each other. */
function narrowAll(rows: readonly FreedRow[], sums: readonly SumEdit[]): boolean {
  for (let changed = true; changed;) {
    for (const { repairs, freed, bounds } of rows) {
      if (narrow(repairs.rules.edits, repairs.rules.counts, freed, bounds) !== null) return false;
    }
    changed = false;
    for (const sum of sums) {
      const outcome = narrowSum(rows, sum);
      if (outcome === 'contradiction') return false;
      if (outcome === 'narrowed') changed = true;
    }
  }
  return true;
}

/** A freed cell of a sum and how it counts: +1 as the total, −1 as a line. */
interface SumTerm {
  readonly bounds: Bounds;
  readonly sign: 1 | -1;
  readonly original: number;
}

function termsOf(rows: readonly FreedRow[], { slot, total, addends }: SumEdit): SumTerm[] {
  return rows.flatMap(({ repairs, freed, bounds }): SumTerm[] => {
    if ((freed & bitOf(slot)) === 0) return [];
    const original = expectAt(repairs.rules.counts, slot);
    if (repairs.row === total) return [{ bounds, sign: 1, original }];
    return addends.includes(repairs.row) ? [{ bounds, sign: -1, original }] : [];
  });
}

/** The changes of the total less those of its lines must be what the total lacks. */
function narrowSum(rows: readonly FreedRow[], sum: SumEdit): 'same' | 'narrowed' | 'contradiction' {
  const terms = termsOf(rows, sum).map((term) => ({ ...term, ...changeOf(term, sum.slot) }));
  const least = terms.reduce((running, term) => running + term.least, 0);
  const most = terms.reduce((running, term) => running + term.most, 0);
  if (sum.lacking < least || sum.lacking > most) return 'contradiction';
  let outcome: 'same' | 'narrowed' = 'same';
  for (const { bounds, sign, original, least: ownLeast, most: ownMost } of terms) {
    const low = Math.max(ownLeast, sum.lacking - (most - ownMost));
    const high = Math.min(ownMost, sum.lacking - (least - ownLeast));
    if (low > ownLeast || high < ownMost) outcome = 'narrowed';
    bounds.low[sum.slot] = original + (sign === 1 ? low : -high);
    bounds.high[sum.slot] = original + (sign === 1 ? high : -low);
  }
  return outcome;
}

/** By how much a term can change the sum. */
function changeOf({ bounds, sign, original }: SumTerm, slot: number): { least: number; most: number } {
  const low = expectAt(bounds.low, slot) - original;
  const high = expectAt(bounds.high, slot) - original;
  return sign === 1 ? { least: low, most: high } : { least: -high, most: -low };
}
