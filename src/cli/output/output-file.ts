import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { chmod, link, open, realpath, rename, rm, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { FileError, UsageError, errorCode } from '../errors';
import { removeWhenInterrupted } from './interruption';

/** A file to write, and whether one that exists may be replaced. */
export interface OutputFile {
  readonly file: string;
  readonly replace: boolean;
}

/**
 * Refuses early what could not be written in the end.
 * @throws UsageError where it is the input itself, under whatever name.
 * @throws FileError 'output-exists' or 'output-not-writable'.
 */
export async function expectWritable({ file, replace }: OutputFile, input: string): Promise<void> {
  const [folder, existing] = await Promise.all([found(path.dirname(file), file), found(file, file)]);
  if (!folder?.isDirectory()) throw new FileError('output-not-writable', file);
  if (!existing) return;
  const original = await found(input, input);
  if (original && original.dev === existing.dev && original.ino === existing.ino) {
    throw new UsageError({ id: 'output-is-input', about: { file } });
  }
  // The mode is asked rather than the disk: whoever may write everything still should not replace what is write-protected.
  if (!existing.isFile() || (existing.mode & ANYONE_WRITES) === 0) throw new FileError('output-not-writable', file);
  if (!replace) throw new FileError('output-exists', file);
}

const ANYONE_WRITES = 0o222;
const PERMISSIONS = 0o7777;

/**
 * Writes the whole file or nothing: beside its place first, then under its name in one step. A file that is replaced
 * leaves its permissions to the new one, and a link to it stays a link. Where the process is interrupted the draft
 * goes; where it is killed, the draft's name says that it was never finished.
 * @throws FileError 'output-exists' where the name was taken meanwhile, else 'output-not-writable'.
 */
export async function writeOutputFile({ file, replace }: OutputFile, bytes: Uint8Array): Promise<void> {
  try {
    const place = replace ? await placeBehindLinks(file) : file;
    const draft = path.join(path.dirname(place), `.chua-ghi-xong-${randomUUID()}.tmp`);
    const stopWatching = removeWhenInterrupted(draft);
    try {
      await writeDurably(draft, bytes);
      if (!replace) await renameToFree(draft, file);
      else {
        const former = await found(place, file);
        if (former) await chmod(draft, former.mode & PERMISSIONS);
        await rename(draft, place);
      }
    } finally {
      await rm(draft, { force: true });
      stopWatching();
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    const problem = errorCode(error) === 'EEXIST' ? 'output-exists' : 'output-not-writable';
    throw new FileError(problem, file, { cause: error });
  }
}

/** The file that a link leads to; the path itself where there is no file yet. */
async function placeBehindLinks(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return file;
    throw error;
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
    if (await found(file, file)) throw new FileError('output-exists', file, { cause: error });
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
    throw new FileError('output-not-writable', output, { cause: error });
  }
}
