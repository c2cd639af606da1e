import { INDICATORS, STAGE_PAIRS } from '../domain/columns';
import type { CommuneGoal } from '../domain/commune';
import { STANDARD_STYLE } from '../domain/rounding';
import type { TargetTable } from '../domain/target-table';
import { numberAt, wholeCountAt } from '../domain/target-table';
import { styleOfRate } from '../planning/rate-style';
import type { SummaryWords } from '../locales/sections/summary';
import { summary } from '../locales/vi/summary';
import type { ReportSource } from '../reports/source-link';
import { summaryGoalCells, summarySheet } from '../reports/summary-sheet';
import { rangeOfCell } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { contentAt, sheetById, sheetByTag } from '../workbook/snapshot';
import { check } from './check';
import type { CheckedTable } from './check-report';
import type { Proposal } from './proposal';
import type { Settings } from './settings';
import { readSettings } from './settings';

const FIRST_CELL = rangeOfCell({ row: 0, column: 0 });

/**
 * The changes that make the summary sheet of the workbook's first target table, or write it anew; null without a table.
 * The summary is a paper for a Vietnamese office, so its words are Vietnamese whatever language the tool speaks.
 */
export function summarize(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  words: SummaryWords = summary,
): Proposal | null {
  const checked = check(snapshot).tables[0];
  if (!checked) return null;
  const { table } = checked;
  const source: ReportSource = { table, sheet: sheetById(snapshot, table.sheet), styleAt: styleAt(checked) };
  const goal = currentGoal(snapshot, table, settings.goal);
  return {
    action: 'summarize',
    table,
    basis: snapshot,
    changes: [
      { kind: 'write-sheet', spec: summarySheet(source, { profile: settings.profile, goal }, words) },
      { kind: 'activate', target: { tag: 'summary' }, range: FIRST_CELL },
    ],
    preview: [],
  };
}

function styleAt({ table, styles }: CheckedTable): ReportSource['styleAt'] {
  return (row, rate) => {
    const count = STAGE_PAIRS.find((pair) => pair.rate === rate)?.count;
    const columnStyle = styles.get(rate) ?? STANDARD_STYLE;
    if (!count) return columnStyle;
    const households = wholeCountAt(table, row, 'households');
    return styleOfRate(numberAt(table, row, rate), wholeCountAt(table, row, count), households, columnStyle);
  };
}

/**
 * The goal to print. A goal that the officer typed on the summary itself is newer than a stored one,
 * unless the settings ask for something else than what is stored.
 */
function currentGoal(snapshot: WorkbookSnapshot, table: TargetTable, asked: CommuneGoal): CommuneGoal {
  const stored = readSettings(snapshot.settings).goal;
  const sheet = sheetByTag(snapshot, 'summary');
  const cells = summaryGoalCells(table);
  return Object.fromEntries(
    INDICATORS.flatMap((indicator) => {
      const cell = cells.get(indicator);
      const typed = sheet && cell ? contentAt(sheet, cell).value : null;
      const rate = asked[indicator]?.['closing-rate'];
      const isNewer = rate === stored[indicator]?.['closing-rate'] && typeof typed === 'number';
      const goal = isNewer ? { ...asked[indicator], 'closing-rate': typed } : asked[indicator];
      return goal === undefined ? [] : [[indicator, goal]];
    }),
  );
}
