import { parseRange } from '../../../src/sheet/range';
import { MARK_LEVELS, markFormula, markLevelOfFormula, rangesByLevel } from '../../../src/workbook/own/marks';

describe('a mark of the tool', () => {
  it.each(MARK_LEVELS)('is known by its formula: %s', (level) => {
    expect(markLevelOfFormula(markFormula(level))).toBe(level);
    expect(markLevelOfFormula(`=${markFormula(level)}`)).toBe(level);
  });

  it.each(['A1>5', '', 'OR(TRUE,"my own:error"="")', 'OR(TRUE,"commune-poverty-targets:mark:loud"="")'])(
    'is not mistaken for a rule of the officer: %s',
    (formula) => {
      expect(markLevelOfFormula(formula)).toBeNull();
    },
  );

  it('stands with others of its level under one rule, the loudest first', () => {
    const ranges = rangesByLevel([
      { level: 'warning', range: parseRange('C3') },
      { level: 'error', range: parseRange('A1') },
      { level: 'warning', range: parseRange('D4:D9') },
    ]);
    expect(ranges).toEqual([
      { level: 'error', ranges: [parseRange('A1')] },
      { level: 'warning', ranges: [parseRange('C3'), parseRange('D4:D9')] },
      { level: 'notice', ranges: [] },
    ]);
  });
});
