import type { CellRange } from '../../../workbook/address';
import { formatAddress, formatRange } from '../../../workbook/address';
import type { CellEdit } from '../../../workbook/change';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { fontNameAt } from '../../../workbook/snapshot';
import { addressLists } from '../rectangles';
import { untracked } from '../untracked';
import type { Step } from './step';
import { SMALL_STEP_BYTES, bytesOf } from './step';
import type { Styled } from './style-groups';
import { rangesByValue } from './style-groups';

/**
 * Gives the edited cells their new fonts, one step for each, also where they had it: a text of many runs that is
 * overwritten loses theirs. Those they had, as far as known, come back from the snapshot.
 */
export function setFonts(sheet: SheetSnapshot, edits: readonly CellEdit[]): Step[] {
  const byAddress = new Map(
    edits.flatMap(({ address, fontName }): [string, Styled<string>][] =>
      fontName === undefined ? [] : [[formatAddress(address), { cell: address, value: fontName }]],
    ),
  );
  const changed = [...byAddress.values()];
  return rangesByValue(changed).map(({ value, ranges }) => {
    const cells = changed.filter((styled) => styled.value === value).map(({ cell }) => cell);
    const formerly = rangesByValue(cells.map((cell) => ({ cell, value: fontNameAt(sheet, cell) })));
    const worksheet = (workbook: Excel.Workbook): Excel.Worksheet => workbook.worksheets.getItem(sheet.id);
    return {
      write: (workbook) => queueFont(worksheet(workbook), ranges, value),
      restore: (workbook) => {
        for (const former of formerly) queueFont(worksheet(workbook), former.ranges, former.value);
      },
      divisible: true,
      subject: `${sheet.name}!${ranges.map(formatRange).join(',')}`,
      bytes: SMALL_STEP_BYTES * addressLists(ranges).length + bytesOf(ranges.map(formatRange)),
    };
  });
}

/** An empty name is that of several fonts, which nobody can give back. */
function queueFont(sheet: Excel.Worksheet, ranges: readonly CellRange[], name: string): void {
  if (name === '') return;
  for (const addresses of addressLists(ranges)) untracked(sheet.getRanges(addresses)).format.font.name = name;
}
