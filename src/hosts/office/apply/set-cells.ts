import type { CellAddress } from '../../../sheet/address';
import { formatRange, isInside } from '../../../sheet/range';
import { CellMap } from '../../../sheet/cell-map';
import type { CellEdit } from '../../../workbook/change';
import type { Slices } from '../slices';
import { portionsOf } from '../slices';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { contentAt, numberFormatAt } from '../../../workbook/snapshot';
import { blocksOfRows, rectanglesOf } from '../rectangles';
import { bytesOfGrid } from './bytes';
import type { CellTarget, CellWriting } from './cell-writing';
import { CELLS_PER_WRITE, cellWriting, queueContents, queueFormats, queueWriting, setsAny } from './cell-writing';
import { settingFonts } from './set-fonts';
import type { Step } from './step';
import { SMALL_STEP_BYTES } from './step';

/** Writes the edited cells, rectangle by rectangle; what they held comes back from the snapshot. */
export function* settingCells(sheet: SheetSnapshot, edits: readonly CellEdit[]): Slices<Step[]> {
  const byAddress = new CellMap<CellEdit>();
  const cells: CellAddress[] = [];
  for (const portion of portionsOf(edits)) {
    for (const edit of portion) byAddress.set(edit.address.row, edit.address.column, edit);
    cells.push(...portion.map(({ address }) => address));
    yield;
  }
  const steps: Step[] = [];
  for (const rectangle of yield* rectanglesOf(cells)) {
    for (const range of blocksOfRows(rectangle, CELLS_PER_WRITE)) {
      steps.push(
        ...stepsOf(
          sheet,
          cellWriting(range, (address) => targetOf(sheet, address, byAddress)),
        ),
      );
      yield;
    }
  }
  return [...steps, ...(yield* settingFonts(sheet, edits))];
}

function targetOf(sheet: SheetSnapshot, address: CellAddress, edits: CellMap<CellEdit>): CellTarget {
  const edit = edits.get(address.row, address.column);
  const format = numberFormatAt(sheet, address);
  const isKnown = sheet.used !== null && isInside(sheet.used, address);
  const content = edit?.content ?? contentAt(sheet, address);
  return edit?.numberFormat === undefined
    ? { content, format, formatNow: format }
    : { content, format: edit.numberFormat, formatNow: isKnown ? format : null };
}

/**
 * The steps of one range. Each can be undone by itself, so that where Excel refuses the contents
 * only the formats are put back, which it has taken.
 */
function stepsOf(sheet: SheetSnapshot, writing: CellWriting): Step[] {
  const { range, formatsBefore, formatsAfter } = writing;
  const subject = `${sheet.name}!${formatRange(range)}`;
  const worksheet = (workbook: Excel.Workbook): Excel.Worksheet => workbook.worksheets.getItem(sheet.id);
  const formats = (written: CellWriting['formatsBefore']): Step => ({
    write: (workbook) => queueFormats(worksheet(workbook), range, written),
    restore: (workbook) => queueFormats(worksheet(workbook), range, formatsOf(sheet, writing)),
    subject,
    bytes: SMALL_STEP_BYTES + bytesOfGrid(written),
  });
  return [
    ...(setsAny(formatsBefore) ? [formats(formatsBefore)] : []),
    {
      write: (workbook) => queueContents(worksheet(workbook), writing),
      restore: (workbook) => queueWriting(worksheet(workbook), formerWriting(sheet, writing)),
      subject,
      bytes: SMALL_STEP_BYTES + bytesOfGrid(writing.contents),
    },
    ...(setsAny(formatsAfter) ? [formats(formatsAfter)] : []),
  ];
}

function formerWriting(sheet: SheetSnapshot, { range, formatsBefore, formatsAfter }: CellWriting): CellWriting {
  const formatsChange = setsAny(formatsBefore) || setsAny(formatsAfter);
  return cellWriting(range, (address) => {
    const format = numberFormatAt(sheet, address);
    return { content: contentAt(sheet, address), format, formatNow: formatsChange ? null : format };
  });
}

function formatsOf(sheet: SheetSnapshot, { range, contents }: CellWriting): string[][] {
  return contents.map((row, rowOffset) =>
    row.map((_content, columnOffset) =>
      numberFormatAt(sheet, { row: range.firstRow + rowOffset, column: range.firstColumn + columnOffset }),
    ),
  );
}
