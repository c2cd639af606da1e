import { INDICATORS } from '../domain/columns';
import type { CommuneGoal } from '../domain/commune';
import type { TargetTable } from '../domain/target-table';
import type { SummaryWords } from '../locales/sections/summary';
import { summary } from '../locales/vi/summary';
import { summaryGoalCells, summarySheet } from '../reports/summary-sheet';
import { rangeOfCell } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { contentAt, sheetById, sheetByTag } from '../workbook/snapshot';
import { check } from './check';
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
  const table = check(snapshot).tables[0]?.table;
  if (!table) return null;
  const source = { table, sheet: sheetById(snapshot, table.sheet) };
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
      const kept = asked[indicator] === stored[indicator] && typeof typed === 'number' ? typed : asked[indicator];
      return kept === undefined ? [] : [[indicator, kept]];
    }),
  );
}
