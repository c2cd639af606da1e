import type { SheetFrame } from './frame';

/** What a protected sheet may nevertheless allow, as the file names it. */
export type ProtectedAction = 'formatCells' | 'formatColumns' | 'formatRows';

/** Whether the sheet is protected. */
export function isProtected(frame: SheetFrame): boolean {
  const sheet = frame.child('sheetProtection')?.attribute('sheet');
  return sheet === '1' || sheet === 'true';
}

/** Whether protection, where there is one, lets a person do this. The file says so by "0": not locked. */
export function allows(frame: SheetFrame, action: ProtectedAction): boolean {
  const locked = frame.child('sheetProtection')?.attribute(action);
  return !isProtected(frame) || locked === '0' || locked === 'false';
}
