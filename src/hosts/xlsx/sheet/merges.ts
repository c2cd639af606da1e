import type { CellRange } from '../../../sheet/range';
import { formatRange } from '../../../sheet/range';
import { WorkbookFailure } from '../../../workbook/failure';
import type { SheetFrame } from './frame';
import { rangeInFile, rangesOverlap } from './ranges';

/** The merged ranges of a sheet, in the order of the file. */
export function listMerges(frame: SheetFrame): CellRange[] {
  return elementsOf(frame).map(({ range }) => range);
}

/** @throws WorkbookFailure 'excel-refused' where one of the ranges overlaps another merge. */
export function addMerges(frame: SheetFrame, ranges: readonly CellRange[]): void {
  if (ranges.length === 0) return;
  const merged = listMerges(frame);
  for (const range of ranges) {
    if (merged.some((merge) => rangesOverlap(merge, range))) {
      throw new WorkbookFailure('excel-refused', formatRange(range));
    }
    merged.push(range);
  }
  const elements = ranges.map((range) => `<${frame.prefix}mergeCell ref="${formatRange(range)}"/>`);
  frame.edit(frame.ensure('mergeCells').withAppended(elements.join('')));
  recount(frame);
}

/** Takes apart every merge that has a cell in the range. */
export function clearMerges(frame: SheetFrame, range: CellRange): void {
  const leaving = elementsOf(frame).filter((merge) => rangesOverlap(merge.range, range));
  if (leaving.length === 0) return;
  frame.edit(...leaving.map(({ element }) => element.withReplacement('')));
  recount(frame);
}

function elementsOf(frame: SheetFrame) {
  const elements = frame.child('mergeCells')?.childrenNamed('mergeCell') ?? [];
  return elements.map((element) => ({ element, range: rangeInFile(element.attribute('ref') ?? '') }));
}

/** Excel takes a file for damaged whose list of merges is empty. */
function recount(frame: SheetFrame): void {
  const count = elementsOf(frame).length;
  if (count === 0) frame.remove('mergeCells');
  else if (frame.child('mergeCells')) frame.setAttributes('mergeCells', { count: String(count) });
}
