import { isReference, stringifyTokens, tokenize, translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import type { CellAddress } from '../../../workbook/address';
import { formatAddress, sheetPrefix } from '../../../workbook/address';
import { sameSheetName } from '../../../workbook/sheet-name';

/** A formula as it reads once it is filled from one cell to another; without a leading "=". */
export function fillFormula(formula: string, from: CellAddress, to: CellAddress): string {
  return translateFormulaToA1(translateFormulaToR1C1(formula, formatAddress(from)), formatAddress(to));
}

/** A formula after a sheet got a new name; text in quotes stays as it is. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  if (!formula.toLowerCase().includes(oldName.toLowerCase().replaceAll("'", "''"))) return formula;
  const tokens = tokenize(formula).map((token) =>
    isReference(token) ? { ...token, value: renameInReference(token.value, oldName, newName) } : token,
  );
  return stringifyTokens(tokens);
}

function renameInReference(reference: string, oldName: string, newName: string): string {
  const separator = reference.lastIndexOf('!');
  if (separator < 0) return reference;
  const context = reference.slice(0, separator);
  const names = (context.startsWith("'") ? context.slice(1, -1).replaceAll("''", "'") : context).split(':');
  if (!names.some((name) => sameSheetName(name, oldName))) return reference;
  const renamed = names.map((name) => (sameSheetName(name, oldName) ? newName : name)).join(':');
  return sheetPrefix(renamed) + reference.slice(separator + 1);
}
