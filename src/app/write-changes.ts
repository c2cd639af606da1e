import type { Change } from '../workbook/change';
import type { WorkbookHost } from '../workbook/host';
import { predict, withAddedSheets } from '../workbook/predict';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { CheckReport } from './check-report';
import type { Checker } from './checker';
import { hasFollowingFormulas } from './following-formulas';
import { marksOf } from './mark';

/** What is to be written, and the reading that it was worked out from. */
interface Writing {
  readonly changes: readonly Change[];
  readonly before: WorkbookSnapshot;
  /** Whether the marks shall follow. */
  readonly marked: boolean;
  /** Calls the checking off that comes before the writing; what has begun to be written is not called off. */
  readonly signal?: AbortSignal;
}

/** A workbook after writing, and what checking found out about it. */
export interface Written {
  readonly snapshot: WorkbookSnapshot;
  readonly report: CheckReport;
  /** The marks that the sheet is yet to be given. */
  readonly marks: readonly Change[];
}

/**
 * Writes the changes and, where it is asked for, the marks that then are right. Where formulas of the officer's hang
 * on what was written, only another reading knows their results: the marks are left to write then.
 */
export async function writeChanges(
  host: WorkbookHost,
  checker: Checker,
  { changes, before, marked, signal }: Writing,
): Promise<Written> {
  const after = predict(changes, before);
  const report = await checker(after, signal);
  if (report.tables.some(({ table }) => hasFollowingFormulas(table, changes, after))) {
    await host.apply(changes);
    const snapshot = await host.read();
    const found = await checker(snapshot);
    return { snapshot, report: found, marks: marked ? marksOf(found, snapshot) : [] };
  }
  const marks = marked ? marksOf(report, after, before) : [];
  const snapshot = withAddedSheets(predict(marks, after), await host.apply([...changes, ...marks]));
  const isLonger = snapshot.sheets.length > before.sheets.length;
  return { snapshot, report: isLonger ? await checker(snapshot) : report, marks: [] };
}
