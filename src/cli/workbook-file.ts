import { WorkbookSession } from '../app/session/workbook-session';
import { FileWorkbookHost } from '../hosts/xlsx/file-workbook-host';
import { readInputFile } from './input-file';

/** A workbook file that is being worked on; the file itself stays as it is. */
export interface WorkbookFile {
  readonly session: WorkbookSession;
  /** The workbook as it now stands, to be written to another file. */
  readonly bytes: () => Uint8Array;
}

/** Opens a workbook file. @throws WorkbookFailure naming why it cannot be. */
export async function openWorkbookFile(file: string): Promise<WorkbookFile> {
  const host = FileWorkbookHost.open(await readInputFile(file), file);
  return { session: new WorkbookSession(host), bytes: () => host.save() };
}
