/**
 * Whole households as an officer types them: "27", "1.234", "27 hộ".
 * Null where the text is not one whole number.
 */
export function readHouseholds(text: string): number | null {
  const digits = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:\s*hộ)?$/iu.exec(text.trim())?.[1]?.replaceAll('.', '');
  const households = Number(digits);
  return digits !== undefined && Number.isSafeInteger(households) ? households : null;
}
