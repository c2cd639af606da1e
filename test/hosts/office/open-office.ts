import { OfficeWorkbookHost } from '../../../src/hosts/office/office-workbook-host';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import type { ExcelHostOptions } from '../../../src/stand-in-excel/excel-host';
import type { Change } from '../../../src/workbook/change';
import { WorkbookFailure } from '../../../src/workbook/failure';
import { openExcel } from '../../stand-in-excel/opened-excel';

/** The Office host over a stand-in Excel. */
export function openOffice(document?: WorkbookDocument, options?: ExcelHostOptions) {
  const excel = openExcel(document, options);
  return { ...excel, office: new OfficeWorkbookHost(excel.Excel) };
}

/** The failure that the work rejects with. @throws Error where it does not */
export async function failureOf(work: Promise<unknown>): Promise<WorkbookFailure> {
  try {
    await work;
  } catch (failure) {
    if (failure instanceof WorkbookFailure) return failure;
    throw failure;
  }
  throw new Error('Nothing has failed');
}

/** The same changes made through both hosts on two copies of one workbook. */
export async function appliedByBoth(bytes: Uint8Array, changes: readonly Change[]) {
  const file = new FileWorkbookHost(WorkbookDocument.open(bytes));
  await file.apply(changes);
  const { office, document } = openOffice(WorkbookDocument.open(bytes));
  await office.read();
  await office.apply(changes);
  return { file, office, fileDocument: file.document, officeDocument: document };
}
