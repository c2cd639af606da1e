import { writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { call, sampleBytes, temporaryFolder } from './call';

const folder = temporaryFolder();

/** The sample with the sheet of its table hidden. */
function hiddenSample(): string {
  const parts = unzipSync(sampleBytes());
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const hidden = workbook.replace('<sheet name="Chỉ tiêu thôn"', '<sheet name="Chỉ tiêu thôn" state="hidden"');
  const file = folder.path('sổ.xlsx');
  writeFileSync(file, zipSync({ ...parts, 'xl/workbook.xml': strToU8(hidden) }));
  return file;
}

describe('a workbook whose only table stands on a hidden sheet', () => {
  it.each([
    ['check', []],
    ['recalculate', []],
    ['allocate', ['--reduce', '5']],
    ['mark', []],
    ['summarize', []],
    ['roll-over', []],
  ])('is refused by %s with the name of that sheet, and nothing is written', async (command, options) => {
    const file = hiddenSample();
    const output = command === 'check' ? [] : ['-o', folder.path('ra.xlsx')];
    const { exitCode, errors } = await call([command, file, ...output, ...options]);
    expect(errors).toMatch(/^[^\n]*ẩn “Chỉ tiêu thôn”[^\n]*\n$/u);
    expect(exitCode).toBe(2);
    expect(folder.files()).toEqual(['sổ.xlsx']);
  });
});
