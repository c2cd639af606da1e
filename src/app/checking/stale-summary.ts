import { contextOf } from '../../checks/definition/check-context';
import { staleSummary } from '../../checks/rules/stale-summary';
import type { OtherPlace } from '../../domain/finding';
import type { StatedFigure } from '../../domain/stated-figure';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { sheetByTag } from '../../workbook/snapshot';
import type { CheckedTable } from './check-report';
import type { Settings } from '../settings';
import { summaryBasis } from './summary-basis';
import { contentsOfSummary, summaryCounts } from './summary-contents';
import { answeredFindings } from './waive';

/**
 * The checked table with a notice where the workbook's summary is out of date.
 * Checked last, because the summary prints how many findings there are.
 */
export function withStaleSummary(
  snapshot: WorkbookSnapshot,
  checked: CheckedTable,
  settings: Settings,
  figures: readonly StatedFigure[],
): CheckedTable {
  const place = outdatedSummary(snapshot, checked, settings, figures);
  if (!place) return checked;
  const found = staleSummary.run(contextOf({ table: checked.table, styles: new Map(), outdatedSummary: place }));
  const { findings, waived } = answeredFindings(settings.waivers, checked.table, found);
  return { ...checked, findings: [...checked.findings, ...findings], waived: [...checked.waived, ...waived] };
}

/** Where the summary stands, if the workbook has one that would be printed otherwise now. */
function outdatedSummary(
  snapshot: WorkbookSnapshot,
  checked: CheckedTable,
  settings: Settings,
  figures: readonly StatedFigure[],
): OtherPlace | null {
  const sheet = sheetByTag(snapshot, 'summary');
  if (!sheet || !settings.summary) return null;
  const contents = contentsOfSummary(snapshot, checked.table, settings, figures);
  if (summaryBasis({ checked, contents, ...summaryCounts(checked) }) === settings.summary.basis) return null;
  return { kind: 'cell', sheet: sheet.id, sheetName: sheet.name, row: 0, column: 0 };
}
