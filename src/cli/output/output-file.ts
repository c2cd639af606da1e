import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { link, open, rename, rm, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { WorkbookFailure } from '../../workbook/failure';
import { UsageError, errorCode } from '../errors';

/** A file to write, and whether one that exists may be replaced. */
export interface OutputFile {
  readonly file: string;
  readonly replace: boolean;
}

/**
 * Refuses early what could not be written in the end.
 * @throws UsageError where it is the input itself, under whatever name.
 * @throws WorkbookFailure 'output-exists' or 'output-not-writable'.
 */
export async function expectWritable({ file, replace }: OutputFile, input: string): Promise<void> {
  const [folder, existing] = await Promise.all([found(path.dirname(file), file), found(file, file)]);
  if (!folder?.isDirectory()) throw new WorkbookFailure('output-not-writable', file);
  if (!existing) return;
  const original = await found(input, input);
  if (original && original.dev === existing.dev && original.ino === existing.ino) {
    throw new UsageError({ id: 'output-is-input', about: { file } });
  }
  if (!existing.isFile()) throw new WorkbookFailure('output-not-writable', file);
  if (!replace) throw new WorkbookFailure('output-exists', file);
}

/**
 * Writes the whole file or nothing: beside its place first, then under its name in one step.
 * @throws WorkbookFailure 'output-exists' where the name was taken meanwhile, else 'output-not-writable'.
 */
export async function writeOutputFile({ file, replace }: OutputFile, bytes: Uint8Array): Promise<void> {
  const draft = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  try {
    await writeDurably(draft, bytes);
    await (replace ? rename(draft, file) : renameToFree(draft, file));
  } catch (error) {
    await rm(draft, { force: true });
    if (error instanceof WorkbookFailure) throw error;
    const reason = errorCode(error) === 'EEXIST' ? 'output-exists' : 'output-not-writable';
    throw new WorkbookFailure(reason, file, { cause: error });
  }
}

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A hard link, unlike a rename, fails where the name is taken; where the disk knows no links, looking must do. */
async function renameToFree(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
    await unlink(draft);
  } catch (error) {
    if (!LINKS_UNSUPPORTED.includes(errorCode(error))) throw error;
    if (await found(file, file)) throw new WorkbookFailure('output-exists', file, { cause: error });
    await rename(draft, file);
  }
}

const LINKS_UNSUPPORTED = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** What stands at a path; null for nothing. */
async function found(place: string, output: string): Promise<Stats | null> {
  try {
    return await stat(place);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return null;
    throw new WorkbookFailure('output-not-writable', output, { cause: error });
  }
}
