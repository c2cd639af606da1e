import type { TypedCells } from '../../../src/reports/paper/free-cell';
import { freeContent, goalCellName } from '../../../src/reports/paper/free-cell';

const typed: TypedCells = new Map([
  ['goal', { content: { value: 4.93, formula: null }, offered: null }],
  ['signer', { content: { value: null, formula: '=A1' }, offered: 'Nguyễn Văn A' }],
]);

describe('a cell that the officer may write over', () => {
  it.each([
    ['keeps what was written where the same is offered', 'goal', null, { value: 4.93, formula: null }],
    ['keeps a formula, too', 'signer', 'Nguyễn Văn A', { value: null, formula: '=A1' }],
    ['takes what is offered by now', 'goal', 5, { value: 5, formula: null }],
    [
      'takes what is offered where nothing was written',
      'place',
      'An Hòa Thịnh',
      { value: 'An Hòa Thịnh', formula: null },
    ],
    ['is open where nothing is offered any more', 'signer', null, { value: null, formula: null }],
  ])('%s', (_what, name, offered, content) => {
    expect(freeContent(typed, name, offered)).toEqual(content);
  });

  it('has a name of its own for each goal', () => {
    expect(goalCellName('nearPoor', 'closing-rate')).toBe('goal.nearPoor.closing-rate');
  });
});
