import type { CellAddress } from '../../sheet/address';
import type { Step, Terrain } from './selection';
import { stepFrom } from './selection';

/**
 * Where Ctrl and an arrow lead, as in Excel: along filled cells to the last of them, over blank ones to the next filled
 * one, and to the edge where there is none.
 */
export function jumpFrom(
  from: CellAddress,
  step: Step,
  terrain: Terrain,
  isFilled: (address: CellAddress) => boolean,
): CellAddress {
  const next = stepFrom(from, step, terrain);
  const alongFilled = isFilled(from) && isFilled(next);
  let reached = next;
  for (let ahead = stepFrom(next, step, terrain); ahead !== reached; ahead = stepFrom(reached, step, terrain)) {
    if (alongFilled ? !isFilled(ahead) : isFilled(reached)) break;
    reached = ahead;
  }
  return reached;
}
