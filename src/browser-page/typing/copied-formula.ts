import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import type { CellAddress } from '../../sheet/address';
import { formatAddress } from '../../sheet/address';

/** A formula as it reads once it is copied from one cell to another: what would lie outside the sheet refers to nothing. */
export function copiedFormula(formula: string, from: CellAddress, to: CellAddress): string {
  const relative = translateFormulaToR1C1(formula, formatAddress(from));
  return translateFormulaToA1(relative, formatAddress(to), { wrapEdges: false });
}
