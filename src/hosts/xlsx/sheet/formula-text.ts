import { isReference, stringifyTokens, tokenize, translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import type { CellAddress } from '../../../sheet/address';
import { formatAddress } from '../../../sheet/address';
import { sameSheetName, sheetPrefix } from '../../../sheet/sheet-name';

/** A formula as it reads once it is filled from one cell to another; without a leading "=". */
export function fillFormula(formula: string, from: CellAddress, to: CellAddress): string {
  return translateFormulaToA1(translateFormulaToR1C1(formula, formatAddress(from)), formatAddress(to));
}

/** A formula after a sheet got a new name; text in quotes stays as it is. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  return withSheetReferences(formula, oldName, (sheets) =>
    sheetPrefix(sheets.map((name) => (sameSheetName(name, oldName) ? newName : name)).join(':')),
  );
}

/** A formula after a sheet went away, as Excel leaves it: what spoke of the sheet refers to nothing. */
export function forgetSheetInFormula(formula: string, name: string): string {
  return withSheetReferences(formula, name, () => '#REF!');
}

/** The formula with another beginning of every reference to the sheet; a reference may span two sheets. */
function withSheetReferences(formula: string, name: string, prefixOf: (sheets: readonly string[]) => string): string {
  if (!formula.toLowerCase().includes(name.toLowerCase().replaceAll("'", "''"))) return formula;
  const tokens = tokenize(formula).map((token) => {
    const separator = isReference(token) ? token.value.lastIndexOf('!') : -1;
    if (separator < 0) return token;
    const context = token.value.slice(0, separator);
    const sheets = (context.startsWith("'") ? context.slice(1, -1).replaceAll("''", "'") : context).split(':');
    if (!sheets.some((sheet) => sameSheetName(sheet, name))) return token;
    return { ...token, value: prefixOf(sheets) + token.value.slice(separator + 1) };
  });
  return stringifyTokens(tokens);
}
