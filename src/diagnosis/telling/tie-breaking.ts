import type { CellRepair, Evidence } from '../../domain/finding';
import { isRateRole } from '../../domain/columns';
import { decimalDigits } from '../../domain/rounding';
import { areSwapped, slipBetween } from './slips';

/** The repairs of a tie, the likeliest first. */
export interface RankedTie {
  /** The one repair that slips of the hand explain, alone among its rivals; null where they do not single one out. */
  readonly best: readonly CellRepair[] | null;
  readonly others: readonly (readonly CellRepair[])[];
  /** The slips that speak for the best one. */
  readonly evidence: readonly Evidence[];
}

/**
 * Orders equally small repairs by the slips that explain them.
 * @param leads the numbers that a repair changes of itself, without the rates that only follow them.
 */
export function rankTie(
  repairs: readonly (readonly CellRepair[])[],
  leads: (repair: readonly CellRepair[]) => readonly CellRepair[],
): RankedTie {
  const explained = repairs.flatMap((repair) => {
    const slips = slipsOf(leads(repair));
    return slips ? [{ repair, slips }] : [];
  });
  const [only] = explained;
  if (!only || explained.length > 1) return { best: null, others: repairs, evidence: [] };
  const others = repairs.filter((repair) => repair !== only.repair);
  return { best: only.repair, others, evidence: only.slips };
}

/** The slips that explain every changed number; null where one of them stays unexplained. */
function slipsOf(leads: readonly CellRepair[]): Evidence[] | null {
  const slips = leads.map((lead) => swapOf(lead, leads) ?? slipOf(lead));
  return slips.every((slip) => slip !== null) ? slips : null;
}

function swapOf(lead: CellRepair, leads: readonly CellRepair[]): Evidence | null {
  const partner = leads.find((other) => areSwapped(lead, other));
  if (!partner || lead.from === null) return null;
  return { id: 'slip', cells: [lead.cell, partner.cell], slip: 'swapped-cells', found: lead.from, value: lead.to };
}

function slipOf({ cell, from, to }: CellRepair): Evidence | null {
  if (from === null) return null;
  const digits = isRateRole(cell.role) ? Math.max(decimalDigits(from), decimalDigits(to)) : 0;
  const slip = slipBetween(from, to, digits);
  return slip === null ? null : { id: 'slip', cells: [cell], slip, found: from, value: to };
}
