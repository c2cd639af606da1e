import type { CellRange } from '../../../sheet/range';
import { parseRange } from '../../../sheet/range';
import { MARK_LOOKS, markFormula, rangesByLevel } from '../../../workbook/own/marks';
import type { Mark, MarkLevel, SheetSnapshot } from '../../../workbook/snapshot';
import type { MarkRule } from '../known-workbook';
import { addressLists } from '../rectangles';
import { untracked } from '../untracked';
import type { Step } from './step';
import { SMALL_STEP_BYTES } from './step';

/** Steps that replace the marks of a sheet, and, once they are done, the rules that then are its marks. */
export interface Marking {
  readonly steps: readonly Step[];
  readonly rules: () => MarkRule[];
}

/** Takes the rules that were known off the sheet and lays the marks over it; the officer's rules stay as they are. */
export function markCells(sheet: SheetSnapshot, known: readonly MarkRule[], marks: readonly Mark[]): Marking {
  const added = rangesByLevel(marks)
    .flatMap(({ level, ranges }) => addressLists(ranges).map((addresses) => new AddedRule(sheet, level, addresses)))
    .reverse();
  return {
    steps: [...known.map((rule) => removal(sheet, rule)), ...added.map((rule) => rule.step)],
    rules: () => added.map((rule) => rule.known),
  };
}

function removal(sheet: SheetSnapshot, { id, level, ranges }: MarkRule): Step {
  return {
    write: (workbook) => queueRemoval(workbook, sheet, id),
    restore: (workbook) => {
      for (const addresses of addressLists(ranges)) queueRule(workbook, sheet, level, addresses);
    },
    subject: sheet.name,
    bytes: SMALL_STEP_BYTES,
  };
}

/** A rule that comes to the front of all others, so the loudest is to be added last. */
class AddedRule {
  #format: Excel.ConditionalFormat | null = null;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly level: MarkLevel,
    private readonly addresses: string,
  ) {}

  get step(): Step {
    return {
      write: (workbook) => {
        this.#format = queueRule(workbook, this.sheet, this.level, this.addresses);
      },
      restore: (workbook) => queueRemoval(workbook, this.sheet, this.known.id),
      divisible: true,
      subject: this.sheet.name,
      bytes: SMALL_STEP_BYTES,
    };
  }

  /** The rule as Excel now knows it. @throws Error before it was added */
  get known(): MarkRule {
    if (!this.#format) throw new Error('The rule has not been added yet');
    const ranges: CellRange[] = this.addresses.split(',').map(parseRange);
    return { id: this.#format.id, level: this.level, ranges };
  }
}

function queueRemoval(workbook: Excel.Workbook, sheet: SheetSnapshot, id: string): void {
  const whole = untracked(workbook.worksheets.getItem(sheet.id).getRange());
  whole.conditionalFormats.getItem(id).delete();
}

function queueRule(
  workbook: Excel.Workbook,
  sheet: SheetSnapshot,
  level: MarkLevel,
  addresses: string,
): Excel.ConditionalFormat {
  const areas = untracked(workbook.worksheets.getItem(sheet.id).getRanges(addresses));
  const format = areas.conditionalFormats.add('Custom');
  // Asked for before the rule is filled in: whatever of that is refused, the rule can be found and taken away.
  format.load('id');
  const { fill, fontColor, bold, italic, underline } = MARK_LOOKS[level];
  format.custom.rule.formula = `=${markFormula(level)}`;
  format.custom.format.fill.color = fill;
  format.custom.format.font.color = fontColor;
  format.custom.format.font.bold = bold;
  format.custom.format.font.italic = italic;
  format.custom.format.font.underline = underline ? 'Single' : 'None';
  format.priority = 0;
  format.stopIfTrue = true;
  return format;
}
