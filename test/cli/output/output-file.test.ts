import * as promises from 'node:fs/promises';
import { readFileSync, writeFileSync } from 'node:fs';
import { writeOutputFile } from '../../../src/cli/output/output-file';
import { WorkbookFailure } from '../../../src/workbook/failure';
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
    await expect(written).rejects.toMatchObject({ reason: 'output-exists', subject: folder.path('ra.xlsx') });
    expect(readFileSync(folder.path('ra.xlsx'), 'utf8')).toBe('của người khác');
    expect(folder.files()).toEqual(['ra.xlsx']);
  });

  it('writes to disks that know no hard links, and still replaces nothing there', async () => {
    const link = jest.spyOn(promises, 'link').mockRejectedValue(diskError('EPERM'));
    const output = { file: folder.path('ra.xlsx'), replace: false };
    await writeOutputFile(output, BYTES);
    expect([...readFileSync(output.file)]).toEqual([1, 2, 3]);
    await expect(writeOutputFile(output, new Uint8Array([9]))).rejects.toMatchObject({ reason: 'output-exists' });
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
    await expect(written).rejects.toEqual(
      new WorkbookFailure('output-not-writable', folder.path('ra.xlsx'), { cause }),
    );
    expect(folder.files()).toEqual([]);
  });
});
