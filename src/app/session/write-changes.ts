import type { Change } from '../../workbook/change';
import type { WorkbookAccess } from '../../workbook/host';
import { predict } from '../../workbook/predict';
import type { WorkOptions } from '../../workbook/work-options';
import { notCancellable } from '../../workbook/work-options';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { withRemarks } from '../../workbook/snapshot';
import type { CheckReport } from '../checking/check-report';
import type { Checker } from './checker';
import { hasFollowingFormulas } from './following-formulas';
import { marksOf } from '../checking/mark';

/** What is to be written, and the reading that it was computed from. */
interface Writing {
  readonly changes: readonly Change[];
  readonly before: WorkbookSnapshot;
  /** Whether the marks shall follow. */
  readonly marked: boolean;
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
 * @param work is cancelled as long as nothing has been sent to the host
 */
export async function writeChanges(
  host: WorkbookAccess,
  checker: Checker,
  { changes, before, marked }: Writing,
  work: WorkOptions,
): Promise<Written> {
  const after = predict(changes, before);
  const report = await checker(after, work);
  if (report.checked && hasFollowingFormulas(report.checked.table, changes, after)) {
    const { remarks } = await host.apply(changes, work);
    const snapshot = withRemarks(await host.read(notCancellable(work)), remarks);
    const found = await checker(snapshot, notCancellable(work));
    return { snapshot, report: found, marks: marked ? marksOf(found, snapshot) : [] };
  }
  const marks = marked ? marksOf(report, after, before) : [];
  const snapshot = await host.apply([...changes, ...marks], work);
  const isLonger = snapshot.sheets.length > before.sheets.length;
  return { snapshot, report: isLonger ? await checker(snapshot, notCancellable(work)) : report, marks: [] };
}
