import { WorkbookFailure } from '../../workbook/failure';
import { sameSheetName } from './sheet/formula-text';

const MAXIMUM_LENGTH = 31;
const FORBIDDEN = /[:\\/?*[\]]|^'|'$/g;
/** Excel keeps this name for its list of tracked changes. */
const RESERVED = 'History';

/** @throws WorkbookFailure 'excel-refused' where Excel would not take the name for a new sheet. */
export function refuseSheetName(name: string, taken: readonly string[]): void {
  const invalid = name.trim() === '' || name.length > MAXIMUM_LENGTH || name.search(FORBIDDEN) >= 0;
  if (invalid || [RESERVED, ...taken].some((other) => sameSheetName(other, name))) {
    throw new WorkbookFailure('excel-refused', name);
  }
}

/** The name as Excel takes it, with a number behind it where the workbook already has that name. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const valid = wanted.replace(FORBIDDEN, ' ').trim().slice(0, MAXIMUM_LENGTH).trim();
  const isFree = (name: string) => ![RESERVED, ...taken].some((other) => sameSheetName(other, name));
  let name = valid;
  for (let number = 2; !isFree(name); number += 1) {
    const suffix = ` (${number})`;
    name = valid.slice(0, MAXIMUM_LENGTH - suffix.length).trimEnd() + suffix;
  }
  return name;
}
