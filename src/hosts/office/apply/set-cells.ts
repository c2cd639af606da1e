import type { CellAddress } from '../../../workbook/address';
import { formatRange, isInside } from '../../../workbook/address';
import type { CellEdit } from '../../../workbook/change';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { contentAt, numberFormatAt } from '../../../workbook/snapshot';
import { blocksOfRows, rectanglesOf } from '../rectangles';
import type { CellTarget, CellWriting } from './cell-writing';
import { CELLS_PER_WRITE, cellWriting, queueContents, queueFormats, queueWriting, setsAny } from './cell-writing';
import { setFonts } from './set-fonts';
import type { Step } from './step';
import { SMALL_STEP_BYTES, bytesOf } from './step';

/** Writes the edited cells, rectangle by rectangle; what they held comes back from the snapshot. */
export function setCells(sheet: SheetSnapshot, edits: readonly CellEdit[]): Step[] {
  const byAddress = new Map(edits.map((edit) => [keyOf(edit.address), edit]));
  const targetOf = (address: CellAddress): CellTarget => {
    const edit = byAddress.get(keyOf(address));
    const format = numberFormatAt(sheet, address);
    const isKnown = sheet.used !== null && isInside(sheet.used, address);
    const content = edit?.content ?? contentAt(sheet, address);
    return edit?.numberFormat === undefined
      ? { content, format, formatNow: format }
      : { content, format: edit.numberFormat, formatNow: isKnown ? format : null };
  };
  const contents = rectanglesOf(edits.map(({ address }) => address))
    .flatMap((rectangle) => blocksOfRows(rectangle, CELLS_PER_WRITE))
    .flatMap((range) => stepsOf(sheet, cellWriting(range, targetOf)));
  return [...contents, ...setFonts(sheet, edits)];
}

/**
 * The steps of one range. Each can be taken back by itself, so that where Excel refuses the contents
 * only the formats are put back, which it has taken.
 */
function stepsOf(sheet: SheetSnapshot, writing: CellWriting): Step[] {
  const { range, formatsBefore, formatsAfter } = writing;
  const formatsChange = setsAny(formatsBefore) || setsAny(formatsAfter);
  const formerly = cellWriting(range, (address) => {
    const format = numberFormatAt(sheet, address);
    return { content: contentAt(sheet, address), format, formatNow: formatsChange ? null : format };
  });
  const subject = `${sheet.name}!${formatRange(range)}`;
  const worksheet = (workbook: Excel.Workbook): Excel.Worksheet => workbook.worksheets.getItem(sheet.id);
  const formats = (written: CellWriting['formatsBefore']): Step => ({
    write: (workbook) => queueFormats(worksheet(workbook), range, written),
    restore: (workbook) => queueFormats(worksheet(workbook), range, formatsOf(sheet, writing)),
    subject,
    bytes: SMALL_STEP_BYTES + bytesOf(written),
  });
  return [
    ...(setsAny(formatsBefore) ? [formats(formatsBefore)] : []),
    {
      write: (workbook) => queueContents(worksheet(workbook), writing),
      restore: (workbook) => queueWriting(worksheet(workbook), formerly),
      subject,
      bytes: SMALL_STEP_BYTES + bytesOf(writing.contents),
    },
    ...(setsAny(formatsAfter) ? [formats(formatsAfter)] : []),
  ];
}

function formatsOf(sheet: SheetSnapshot, { range, contents }: CellWriting): string[][] {
  return contents.map((row, rowOffset) =>
    row.map((_content, columnOffset) =>
      numberFormatAt(sheet, { row: range.firstRow + rowOffset, column: range.firstColumn + columnOffset }),
    ),
  );
}

function keyOf({ row, column }: CellAddress): string {
  return `${row} ${column}`;
}
