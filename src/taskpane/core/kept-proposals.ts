import type { PreviewRow, Proposal } from '../../app/changing/proposal';
import { CellSet, isSameCell } from '../../domain/cell-set';
import type { TableCell } from '../../domain/target-table';
import type { ShownProposal } from './core';
import { shownProposal } from './shown-proposal';

/** As many as can be on screen: one, and the one that stays there until it comes. */
const KEPT = 2;

/** A proposal, and what was last left out of it. */
interface KeptProposal {
  readonly whole: Proposal;
  readonly left: readonly PreviewRow[];
  readonly chosen: Proposal;
}

/** The proposals that the officer may still decide on, by their number. */
export class KeptProposals {
  readonly #kept = new Map<number, KeptProposal>();
  #next = 1;

  /** Keeps a proposal, and forgets those that are no longer on screen. */
  add(whole: Proposal): ShownProposal {
    const id = this.#next;
    this.#next += 1;
    this.#kept.set(id, { whole, left: [], chosen: whole });
    for (const other of this.#kept.keys()) if (other <= id - KEPT) this.#kept.delete(other);
    return shownProposal(id, whole, []);
  }

  /** A proposal as it is previewed without these cells. Rejects with a RangeError where it is no longer kept. */
  async without(id: number, left: readonly TableCell[]): Promise<ShownProposal> {
    await this.chosen(id, left);
    const { chosen, left: rows } = this.#proposal(id);
    return shownProposal(id, chosen, rows);
  }

  /** A proposal without these cells. Rejects with a RangeError where it is no longer kept. */
  async chosen(id: number, left: readonly TableCell[]): Promise<Proposal> {
    const before = this.#proposal(id);
    const isKnown =
      left.length === before.left.length && left.every((cell) => before.left.some((row) => isSameCell(row.cell, cell)));
    if (isKnown) return before.chosen;
    const { proposalWithout } = await import('../../app/changing/proposal-without');
    const rows = rowsOf(before, left);
    const chosen = proposalWithout(before.whole, rows);
    this.#kept.set(id, { whole: before.whole, left: rows, chosen });
    return chosen;
  }

  #proposal(id: number): KeptProposal {
    const kept = this.#kept.get(id);
    if (!kept) throw new RangeError('The proposal is no longer kept');
    return kept;
  }
}

/** A row that came to be part of a proposal only because others were left out may be left out, too. */
function rowsOf({ whole, left: before, chosen }: KeptProposal, left: readonly TableCell[]): PreviewRow[] {
  const wanted = new CellSet(left);
  const found = new CellSet();
  return [whole.preview, before, chosen.preview].flat().filter(({ cell }) => {
    if (!wanted.has(cell) || found.has(cell)) return false;
    found.add(cell);
    return true;
  });
}
