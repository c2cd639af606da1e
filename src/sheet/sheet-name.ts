const MAXIMUM_LENGTH = 31;
const FORBIDDEN = /[:\\/?*[\]]|^'|'$/g;
/** What no name may hold, control characters among it, and what none may begin or end with; half a character is none. */
const NOWHERE_IN_NAME = /[:\\/?*[\]\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const AROUND_NAME = /^[\s']+|[\s']+$|[\ud800-\udbff]$/g;
/** Where nothing of what was wanted may stand in a name. */
const NO_NAME = 'Sheet1';
/** Excel keeps this name for its list of tracked changes. */
const RESERVED = 'History';

/** Whether two names are the same to Excel, which compares them without case. */
export function sameSheetName(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}

/** Whether Excel would take the name for a sheet beside those that are taken. */
export function isFreeSheetName(name: string, taken: readonly string[]): boolean {
  const valid = name.trim() !== '' && name.length <= MAXIMUM_LENGTH && name.search(FORBIDDEN) < 0;
  return valid && ![RESERVED, ...taken].some((other) => sameSheetName(other, name));
}

/** The name as Excel takes it, with a number behind it where the workbook already has that name. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const allowed = wanted.replace(NOWHERE_IN_NAME, ' ').replace(AROUND_NAME, '');
  const valid = allowed.slice(0, MAXIMUM_LENGTH).replace(AROUND_NAME, '') || NO_NAME;
  let name = valid;
  for (let number = 2; !isFreeSheetName(name, taken); number += 1) {
    const suffix = ` (${number})`;
    name = valid.slice(0, MAXIMUM_LENGTH - suffix.length).replace(AROUND_NAME, '') + suffix;
  }
  return name;
}

/** A sheet name as a formula writes it: `'Chỉ tiêu thôn'!`, quotes doubled. */
export function sheetPrefix(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!`;
}

/** The sheet that a name's reference points at, such as `='Chỉ tiêu'!$A$1`; null where it points nowhere any more. */
export function sheetNameOfReference(reference: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))![^!#]+$/.exec(reference);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
}
