import { readFile, stat } from 'node:fs/promises';
import type { WorkbookFailureReason } from '../workbook/failure';
import { WorkbookFailure } from '../workbook/failure';
import { errorCode } from './error-code';

const REASONS: Readonly<Record<string, WorkbookFailureReason>> = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  EISDIR: 'file-is-folder',
  ERR_FS_FILE_TOO_LARGE: 'file-too-large',
};

/** The bytes of a file. @throws WorkbookFailure where there is none, or it is a folder, a device, or not for us to read. */
export async function readInputFile(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new WorkbookFailure('file-is-folder', file);
    if (!found.isFile()) throw new WorkbookFailure('file-not-xlsx', file);
    return await readFile(file);
  } catch (error) {
    if (error instanceof WorkbookFailure) throw error;
    throw new WorkbookFailure(REASONS[errorCode(error)] ?? 'file-unreadable', file, { cause: error });
  }
}
