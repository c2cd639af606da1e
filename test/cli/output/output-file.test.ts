import * as promises from 'node:fs/promises';
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { expectWritable, writeOutputFile } from '../../../src/cli/output/output-file';
import { FileError } from '../../../src/cli/errors';
import { temporaryFolder } from '../call';

jest.mock('node:fs/promises', () => ({ __esModule: true, ...jest.requireActual<typeof promises>('node:fs/promises') }));

const folder = temporaryFolder();
const BYTES = new Uint8Array([1, 2, 3]);

/** An error as the disk gives it. */
function diskError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('writeOutputFile', () => {
  it('writes the whole file under its name and leaves nothing else', async () => {
    await writeOutputFile({ file: folder.path('ra.xlsx'), replace: false }, BYTES);
    expect([...readFileSync(folder.path('ra.xlsx'))]).toEqual([1, 2, 3]);
    expect(folder.files()).toEqual(['ra.xlsx']);
  });

  it('does not replace a file that appeared while it was at work', async () => {
    writeFileSync(folder.path('ra.xlsx'), 'của người khác');
    const written = writeOutputFile({ file: folder.path('ra.xlsx'), replace: false }, BYTES);
    await expect(written).rejects.toMatchObject({ problem: 'output-exists', file: folder.path('ra.xlsx') });
    expect(readFileSync(folder.path('ra.xlsx'), 'utf8')).toBe('của người khác');
    expect(folder.files()).toEqual(['ra.xlsx']);
  });

  it('writes to disks that know no hard links, and still replaces nothing there', async () => {
    const link = jest.spyOn(promises, 'link').mockRejectedValue(diskError('EPERM'));
    const output = { file: folder.path('ra.xlsx'), replace: false };
    await writeOutputFile(output, BYTES);
    expect([...readFileSync(output.file)]).toEqual([1, 2, 3]);
    await expect(writeOutputFile(output, new Uint8Array([9]))).rejects.toMatchObject({ problem: 'output-exists' });
    expect([...readFileSync(output.file)]).toEqual([1, 2, 3]);
    expect(link).toHaveBeenCalledTimes(2);
    expect(folder.files()).toEqual(['ra.xlsx']);
  });

  it.each([
    ['the rename', 'rename', true],
    ['the link', 'link', false],
  ] as const)('leaves nothing behind where %s fails, and names the cause', async (_step, step, replace) => {
    const cause = diskError('EIO');
    jest.spyOn(promises, step).mockRejectedValue(cause);
    const written = writeOutputFile({ file: folder.path('ra.xlsx'), replace }, BYTES);
    await expect(written).rejects.toEqual(new FileError('output-not-writable', folder.path('ra.xlsx'), { cause }));
    expect(folder.files()).toEqual([]);
  });

  it('keeps the permissions of what it replaces, and a link a link', async () => {
    writeFileSync(folder.path('thật.xlsx'), 'cũ');
    chmodSync(folder.path('thật.xlsx'), 0o640);
    symlinkSync(folder.path('thật.xlsx'), folder.path('ra.xlsx'));
    await writeOutputFile({ file: folder.path('ra.xlsx'), replace: true }, BYTES);
    expect(lstatSync(folder.path('ra.xlsx')).isSymbolicLink()).toBe(true);
    expect([...readFileSync(folder.path('thật.xlsx'))]).toEqual([1, 2, 3]);
    expect(statSync(folder.path('thật.xlsx')).mode & 0o777).toBe(0o640);
    expect(folder.files()).toEqual(['ra.xlsx', 'thật.xlsx']);
  });
});

describe('expectWritable', () => {
  it.each([
    ['a device', '/dev/null'],
    ['what is write-protected', 'khóa.xlsx'],
    ['a folder', '.'],
  ])('refuses %s, also where it may be replaced', async (_what, name) => {
    writeFileSync(folder.path('khóa.xlsx'), 'cũ');
    chmodSync(folder.path('khóa.xlsx'), 0o444);
    const file = name.startsWith('/') ? name : folder.path(name);
    const refusal = expectWritable({ file, replace: true }, folder.path('vào.xlsx'));
    await expect(refusal).rejects.toMatchObject({ problem: 'output-not-writable', file });
  });
});
