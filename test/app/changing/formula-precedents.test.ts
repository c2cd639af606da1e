import { dependsOn } from '../../../src/app/changing/formula-precedents';
import { parseAddress } from '../../../src/sheet/address';
import { sheetById } from '../../../src/workbook/snapshot';
import { snapshotOf } from '../../support/snapshot-of';

const cell = (formula: string) => ({ value: 0, formula });

/** A1 holds the formula; B2 depends on C3, C3 on D4. */
function sheetWith(formula: string) {
  const grid = [[cell(formula)], [null, cell('=C3')], [null, null, cell('=D4*2')], [null, null, null, 5]];
  return sheetById(snapshotOf({ name: 'Chỉ tiêu', grid }), 'sheet-1');
}

const A1 = parseAddress('A1');

describe('dependsOn', () => {
  it.each([
    ['names it', '=D4+1'],
    ['names it with $ and in small letters', '=$d$4'],
    ['names a range around it', '=SUM(B2:E5)'],
    ['depends on a formula that does', '=B2'],
    ['depends on a range of such formulas', '=SUM(B1:B3)'],
    ['names its sheet', "='Chỉ tiêu'!D4"],
    ['names its sheet otherwise', "='CHỈ TIÊU'!D4"],
  ])('holds where the formula %s: %s', (_name, formula) => {
    expect(dependsOn(sheetWith(formula), [A1], parseAddress('D4'))).toBe(true);
  });

  it.each([
    ['names other cells', '=D5+E4'],
    ['names a cell of another sheet', "='Trang 2'!D4+Khác!D4"],
    ['only speaks of it', '=IF(E1="D4",1,2)'],
    ['calls a function or a name that looks like it', '=LOG10(E1)+ABCD4+D4_x+TD4.x'],
    ['names what no sheet has', '=ZZZ4+D9999999'],
    ['depends on itself', '=A1'],
  ])('does not hold where the formula %s: %s', (_name, formula) => {
    expect(dependsOn(sheetWith(formula), [A1], parseAddress('D4'))).toBe(false);
  });

  it('does not hold for a constant, nor on an empty sheet', () => {
    expect(dependsOn(sheetWith('=D4'), [parseAddress('D4')], A1)).toBe(false);
    expect(dependsOn(sheetById(snapshotOf({ grid: [] }), 'sheet-1'), [A1], parseAddress('D4'))).toBe(false);
  });
});
