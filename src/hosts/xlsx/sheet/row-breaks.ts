import type { SheetFrame } from './frame';

/** A break reaches over all columns of a sheet. */
const LAST_COLUMN = 16_383;

/** The rows before which a page break was set, zero-based; those that Excel sets of its own accord are left out. */
export function readRowBreaks(frame: SheetFrame): number[] {
  const breaks = frame.child('rowBreaks')?.childrenNamed('brk') ?? [];
  return breaks
    .filter((element) => ['1', 'true'].includes(element.attribute('man') ?? ''))
    .map((element) => Number(element.attribute('id')))
    .sort((one, other) => one - other);
}

/** The file counts the rows above the break, which is the zero-based row below it. There is none above the first row. */
export function writeRowBreaks(frame: SheetFrame, rows: readonly number[]): void {
  const sorted = [...new Set(rows)].filter((row) => row > 0).sort((one, other) => one - other);
  frame.remove('rowBreaks');
  if (sorted.length === 0) return;
  const { prefix } = frame;
  const breaks = sorted.map((row) => `<${prefix}brk id="${row}" max="${LAST_COLUMN}" man="1"/>`).join('');
  const counts = `count="${sorted.length}" manualBreakCount="${sorted.length}"`;
  frame.insert('rowBreaks', `<${prefix}rowBreaks ${counts}>${breaks}</${prefix}rowBreaks>`);
}
