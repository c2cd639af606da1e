import type { CellAddress } from '../../../sheet/address';
import type { CellRange } from '../../../sheet/range';
import { formatRange } from '../../../sheet/range';
import { CellMap } from '../../../sheet/cell-map';
import type { CellEdit } from '../../../workbook/change';
import type { Slices } from '../slices';
import { portionsOf } from '../slices';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { fontNameAt } from '../../../workbook/snapshot';
import { addressLists } from '../rectangles';
import { untracked } from '../untracked';
import type { Step } from './step';
import { SMALL_STEP_BYTES } from './step';
import { rangesByValue } from './style-groups';

/** A cell and the font that it is given. */
interface NewFont extends CellAddress {
  readonly fontName: string;
}

/**
 * Gives the edited cells their new fonts, one step for each, also where they had it: a text of many runs that is
 * overwritten loses theirs. Those they had, as far as known, come back from the snapshot.
 */
export function* settingFonts(sheet: SheetSnapshot, edits: readonly CellEdit[]): Slices<Step[]> {
  const changed = yield* newFonts(edits);
  const steps: Step[] = [];
  for (const { value, ranges } of yield* rangesByValue(changed, ({ fontName }) => fontName)) {
    const cells = changed.filter(({ fontName }) => fontName === value);
    const formerly = yield* rangesByValue(cells, (cell) => fontNameAt(sheet, cell));
    const worksheet = (workbook: Excel.Workbook): Excel.Worksheet => workbook.worksheets.getItem(sheet.id);
    const addresses = ranges.map(formatRange).join(',');
    steps.push({
      write: (workbook) => queueFont(worksheet(workbook), ranges, value),
      restore: (workbook) => {
        for (const former of formerly) queueFont(worksheet(workbook), former.ranges, former.value);
      },
      divisible: true,
      subject: `${sheet.name}!${addresses}`,
      bytes: SMALL_STEP_BYTES * addressLists(ranges).length + addresses.length,
    });
    yield;
  }
  return steps;
}

/** Each cell that is given a font once, with the font that it is given last. */
function* newFonts(edits: readonly CellEdit[]): Slices<NewFont[]> {
  const changed: NewFont[] = [];
  const seen = new CellMap<true>();
  for (const portion of portionsOf([...edits].reverse())) {
    for (const { address, fontName } of portion) {
      const { row, column } = address;
      if (fontName === undefined || seen.has(row, column)) continue;
      seen.set(row, column, true);
      changed.push({ row, column, fontName });
    }
    yield;
  }
  return changed;
}

/** An empty name is that of several fonts, which nobody can give back. */
function queueFont(sheet: Excel.Worksheet, ranges: readonly CellRange[], name: string): void {
  if (name === '') return;
  for (const addresses of addressLists(ranges)) untracked(sheet.getRanges(addresses)).format.font.name = name;
}
