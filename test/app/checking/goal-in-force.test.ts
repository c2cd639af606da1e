import { goalInForce } from '../../../src/app/checking/goal-in-force';
import type { Settings } from '../../../src/app/settings';
import { EMPTY_SETTINGS } from '../../../src/app/settings';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { CellContent } from '../../../src/sheet/cell';
import { sampleLines, targetWorkbook, workbookOf } from '../../support/target-workbook';

const sample = targetWorkbook(sampleLines());

/** Settings with a goal of 4.93 for the poor, and a summary whose cell for it is B2. */
const kept: Settings = {
  ...EMPTY_SETTINGS,
  goal: { poor: { 'closing-rate': 4.93 } },
  summary: {
    basis: '',
    cells: [
      { name: 'goal.poor.closing-rate', cell: 'B2', offered: 4.93 },
      { name: 'goal.nearPoor.reduction', cell: 'B3', offered: null },
    ],
  },
};

/** The sample with a summary that has this in B2 and B3. */
function withSummary(poor: CellContent['value'], nearPoor: CellContent['value'] = null): WorkbookSnapshot {
  const [summary] = workbookOf([[null, null], [null, poor], [null, nearPoor], ['x']], 'Tổng hợp kế hoạch').sheets;
  if (!summary) throw new Error('the workbook has a sheet');
  return { ...sample, sheets: [...sample.sheets, { ...summary, id: 'summary', tag: 'summary' }] };
}

describe('the goal in force', () => {
  it.each<[string, WorkbookSnapshot, Settings, Settings['goal']]>([
    ['that of the settings, where there is no summary', sample, kept, { poor: { 'closing-rate': 4.93 } }],
    ['the same where nothing was written on the summary', withSummary(4.93), kept, { poor: { 'closing-rate': 4.93 } }],
    [
      'what the officer wrote on the summary',
      withSummary(4.5, 50),
      kept,
      { poor: { 'closing-rate': 4.5 }, nearPoor: { reduction: 50 } },
    ],
    ['none where it was emptied', withSummary(null), kept, {}],
    ['none where words stand in its place', withSummary('chưa giao'), kept, {}],
    [
      'that of the settings where they changed since',
      withSummary(4.5),
      { ...kept, goal: { poor: { 'closing-rate': 4 } } },
      { poor: { 'closing-rate': 4 } },
    ],
  ])('is %s', (_name, workbook, settings, goal) => {
    expect(goalInForce(workbook, settings)).toEqual(goal);
  });
});
