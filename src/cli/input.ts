import { readFile, stat } from 'node:fs/promises';
import { WorkbookSession } from '../app/session/workbook-session';
import { FileWorkbookHost } from '../hosts/xlsx/file-workbook-host';
import type { FileProblem } from '../locales/words/command-line';
import { WorkbookFailure } from '../workbook/failure';
import { errorCode, FileError } from './errors';
import { nodeUnpacker } from './node-unpacker';

const PROBLEMS: Readonly<Record<string, FileProblem>> = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  EISDIR: 'file-is-folder',
};
const TOO_LARGE = 'ERR_FS_FILE_TOO_LARGE';

/**
 * The bytes of a file.
 * @throws FileError where there is none or it is a folder. @throws WorkbookFailure where it is a device, or not for us to read.
 */
export async function readInputFile(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new FileError('file-is-folder', file);
    if (!found.isFile()) throw new WorkbookFailure('file-not-xlsx', file);
    return await readFile(file);
  } catch (error) {
    if (error instanceof WorkbookFailure || error instanceof FileError) throw error;
    const code = errorCode(error);
    const problem = PROBLEMS[code];
    if (problem) throw new FileError(problem, file, { cause: error });
    throw new WorkbookFailure(code === TOO_LARGE ? 'file-too-large' : 'file-unreadable', file, { cause: error });
  }
}

/** A workbook file that is being worked on; the file itself stays as it is. */
export interface WorkbookFile {
  readonly session: WorkbookSession;
  /** The workbook as it now stands, to be written to another file. */
  readonly bytes: () => Uint8Array;
}

/** Opens a workbook file. @throws WorkbookFailure naming why it cannot be. */
export async function openWorkbookFile(file: string): Promise<WorkbookFile> {
  const host = FileWorkbookHost.open(await readInputFile(file), file, nodeUnpacker);
  return { session: new WorkbookSession(host), bytes: () => host.save() };
}
