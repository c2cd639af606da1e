import type { CellRange } from '../../../sheet/range';
import { formatRange } from '../../../sheet/range';
import { MARK_LOOKS, markFormula, rangesByLevel } from '../../../workbook/own/marks';
import type { Mark, MarkLevel, SheetSnapshot } from '../../../workbook/snapshot';
import { rangeLists } from '../rectangles';
import type { CustomRule, SheetRules } from '../rules/custom-rule';
import { addressesOf, ownRules, rulesEqual } from '../rules/custom-rule';
import { rulesOfSheet } from '../rules/rules-request';
import { untracked } from '../untracked';
import type { Step } from './step';
import { SMALL_STEP_BYTES } from './step';

/** A rule to be laid over a sheet. */
interface MarkRule {
  readonly level: MarkLevel;
  readonly ranges: readonly CellRange[];
}

/** A step that replaces the marks of a sheet, and the custom rules that the sheet then has. */
export interface Marking {
  readonly step: Step;
  readonly rules: SheetRules;
}

/**
 * Takes the tool's rules off the sheet and lays the marks over it; the officer's rules stay as they are.
 * @param now the rules of the sheet as Excel has just told them: the places are good for the very next request
 */
export function markCells(sheet: SheetSnapshot, now: SheetRules, marks: readonly Mark[]): Marking {
  const [former, laid] = [rulesOfMarks(sheet.marks), rulesOfMarks(marks)];
  const step: Step = {
    write: (workbook) => queueMarks(workbook, sheet, ownRules(now), laid),
    rulesBack: {
      sheet: sheet.id,
      restore: (workbook, found) => {
        queueMarks(workbook, sheet, [...ownRules(found), ...halfMade(found, now, laid)], former);
      },
    },
    divisible: true,
    subject: sheet.name,
    bytes: laid.reduce((sum, { ranges }) => sum + bytesOfRule(ranges), SMALL_STEP_BYTES * (1 + ownRules(now).length)),
  };
  return { step, rules: { custom: customAfter(now, laid), complete: now.complete } };
}

/** Each level in as few rules as Excel takes, the loudest first. */
function rulesOfMarks(marks: readonly Mark[]): MarkRule[] {
  return rangesByLevel(marks).flatMap(({ level, ranges }) =>
    rangeLists(ranges).map((list) => ({ level, ranges: list })),
  );
}

/** Rules that come off do so from the last one: each moves those behind it. New ones come in front, so the loudest comes last. */
function queueMarks(
  workbook: Excel.Workbook,
  { id }: SheetSnapshot,
  taken: readonly CustomRule[],
  laid: readonly MarkRule[],
): void {
  const sheet = workbook.worksheets.getItem(id);
  for (const { place } of [...taken].sort((one, other) => other.place - one.place)) {
    rulesOfSheet(sheet).getItemAt(place).delete();
  }
  for (const rule of [...laid].reverse()) queueRule(sheet, rule);
}

/** Once its priority is set the rule's object may stand for another rule, so that comes last. */
function queueRule(sheet: Excel.Worksheet, { level, ranges }: MarkRule): void {
  const areas = untracked(sheet.getRanges(ranges.map(formatRange).join(',')));
  const format = areas.conditionalFormats.add('Custom');
  const { fill, fontColor, bold, italic, underline } = MARK_LOOKS[level];
  format.custom.rule.formula = formulaOf(level);
  format.custom.format.fill.color = fill;
  format.custom.format.font.color = fontColor;
  format.custom.format.font.bold = bold;
  format.custom.format.font.italic = italic;
  format.custom.format.font.underline = underline ? 'Single' : 'None';
  format.stopIfTrue = true;
  format.priority = 0;
}

/** Rules of ours that Excel made but was not given the formula of: new ones over just the cells that were to be marked. */
function halfMade(found: SheetRules, before: SheetRules, laid: readonly MarkRule[]): CustomRule[] {
  const wanted = new Set(laid.map(({ ranges }) => addressesOf(ranges)));
  const own = new Set(ownRules(found));
  return found.custom.filter(
    (rule) =>
      !own.has(rule) &&
      wanted.has(addressesOf(rule.ranges)) &&
      !before.custom.some((former) => rulesEqual(former, rule)),
  );
}

function customAfter(now: SheetRules, laid: readonly MarkRule[]): CustomRule[] {
  const own = ownRules(now);
  const kept = now.custom
    .filter((rule) => !own.includes(rule))
    .map((rule) => ({
      ...rule,
      place: rule.place - own.filter(({ place }) => place < rule.place).length + laid.length,
    }));
  return [...laid.map(({ level, ranges }, place) => ({ place, formula: formulaOf(level), ranges })), ...kept];
}

function formulaOf(level: MarkLevel): string {
  return `=${markFormula(level)}`;
}

function bytesOfRule(ranges: readonly CellRange[]): number {
  return SMALL_STEP_BYTES + ranges.map(formatRange).join().length;
}
