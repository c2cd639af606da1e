import type { SheetId } from '../../sheet/cell';
import { MARK_LOOKS, markFormula, markLevelOfFormula, rangesByLevel } from '../../workbook/own/marks';
import type { Mark } from '../../workbook/snapshot';
import type { WorkbookDocument } from './document';
import type { ConditionalFormat } from './document-types';

/** The marks that lie on a sheet, loudest first. */
export function readMarks(document: WorkbookDocument, sheet: SheetId): Mark[] {
  return document.conditionalFormats(sheet).flatMap((rule) => {
    const level = levelOf(rule);
    return level ? rule.ranges.map((range) => ({ range, level })) : [];
  });
}

/** Makes these the marks of a sheet, one rule for each level; the officer's own rules stay behind them as they are. */
export function writeMarks(document: WorkbookDocument, sheet: SheetId, marks: readonly Mark[]): void {
  const old = document.conditionalFormats(sheet).filter((rule) => levelOf(rule) !== null);
  for (const { priority } of old.toReversed()) document.deleteConditionalFormat(sheet, priority);
  for (const { level, ranges } of rangesByLevel(marks).toReversed()) {
    if (ranges.length === 0) continue;
    const look = MARK_LOOKS[level];
    document.addConditionalFormat(sheet, { ranges, formula: markFormula(level), look, stopIfTrue: true });
  }
}

function levelOf(rule: ConditionalFormat) {
  const [formula] = rule.formulas;
  return rule.type === 'expression' && formula !== undefined ? markLevelOfFormula(formula) : null;
}
