import { linkSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { BAD_FILES } from './bad-files';
import type { Outcome } from './call';
import { call, documents, SAMPLE, sampleBytes, temporaryFolder } from './call';

const folder = temporaryFolder();

/** One plain line that names the file, nothing else, and the status of a refusal. */
function expectRefusal({ exitCode, output, errors }: Outcome, about: string): void {
  expect(errors).toMatch(/^[^\n]+\.\n$/u);
  expect(errors).toContain(about);
  expect(output).toBe('');
  expect(exitCode).toBe(2);
}

const WRITING = ['recalculate', 'mark', 'summarize'] as const;

describe.each(BAD_FILES)('%s', (_name, reason, bytesOf) => {
  const bytes = bytesOf();
  const write = () => {
    const file = folder.path('sổ của xã.xlsx');
    writeFileSync(file, bytes);
    return file;
  };

  it('is refused by check in one line', async () => {
    const file = write();
    expectRefusal(await call(['check', file]), file);
  });

  it.each(WRITING)('is refused by %s, and nothing is written', async (command) => {
    const file = write();
    expectRefusal(await call([command, file, '-o', folder.path('ra.xlsx')]), file);
    expect(folder.files()).toEqual(['sổ của xã.xlsx']);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('is named in JSON too, with a reason that stays', async () => {
    const file = write();
    const { exitCode, output, errors } = await call(['check', '--json', '--lang', 'en', file]);
    expect(documents(output)).toEqual([{ file, error: reason, message: errors.trimEnd() }]);
    expect(exitCode).toBe(2);
  });
});

describe('a place without a workbook', () => {
  it.each([
    ['a file that is not there', 'không có.xlsx', 'file-not-found'],
    ['a path through a file', 'tệp.txt/sổ.xlsx', 'file-not-found'],
    ['a folder', 'thư mục', 'file-is-folder'],
  ])('%s is refused', async (_case, name, reason) => {
    writeFileSync(folder.path('tệp.txt'), '');
    mkdirSync(folder.path('thư mục'));
    const file = folder.path(name);
    expectRefusal(await call(['check', file]), file);
    expect(documents((await call(['check', '--json', file])).output)).toMatchObject([{ error: reason }]);
    for (const command of WRITING) {
      expectRefusal(await call([command, file, '-o', folder.path('ra.xlsx')]), file);
    }
    expect(folder.files()).toEqual(['thư mục', 'tệp.txt'].sort());
  });

  it('a device is refused', async () => {
    expectRefusal(await call(['check', '/dev/null']), '/dev/null');
  });
});

describe('an output', () => {
  it.each(WRITING)('that exists is not touched by %s', async (command) => {
    const output = folder.path('ra.xlsx');
    writeFileSync(output, 'của người khác');
    expectRefusal(await call([command, SAMPLE, '-o', output]), output);
    expect(readFileSync(output, 'utf8')).toBe('của người khác');
    expect(folder.files()).toEqual(['ra.xlsx']);
  });

  it('that exists is replaced with --force', async () => {
    const output = folder.path('ra.xlsx');
    writeFileSync(output, 'cũ');
    expect(await call(['recalculate', SAMPLE, '-o', output, '--force'])).toMatchObject({ exitCode: 0, errors: '' });
    expect(statSync(output).size).toBeGreaterThan(1000);
    expect(folder.files()).toEqual(['ra.xlsx']);
  });

  it.each([
    ['that is a folder', 'thư mục'],
    ['in a folder that is not there', 'đâu/ra.xlsx'],
    ['below a file', 'tệp.txt/ra.xlsx'],
    ['with a name that no disk takes', `${'x'.repeat(300)}.xlsx`],
  ])('%s is refused, with --force and without', async (_case, name) => {
    mkdirSync(folder.path('thư mục'));
    writeFileSync(folder.path('tệp.txt'), '');
    for (const force of [[], ['--force']]) {
      const output = folder.path(name);
      expectRefusal(await call(['mark', SAMPLE, '-o', output, ...force]), output);
    }
    expect(folder.files()).toEqual(['thư mục', 'tệp.txt'].sort());
  });

  it.each([
    ['by its own name', (input: string) => input],
    ['by another path', () => folder.path('./x/../sổ.xlsx')],
    [
      'by a link',
      (input: string) => {
        symlinkSync(input, folder.path('lối tắt.xlsx'));
        return folder.path('lối tắt.xlsx');
      },
    ],
    [
      'by a second name',
      (input: string) => {
        linkSync(input, folder.path('tên khác.xlsx'));
        return folder.path('tên khác.xlsx');
      },
    ],
  ])('that is the input %s is refused, also with --force', async (_case, outputFor) => {
    mkdirSync(folder.path('x'));
    const input = folder.path('sổ.xlsx');
    writeFileSync(input, sampleBytes());
    const output = outputFor(input);
    expectRefusal(await call(['summarize', input, '-o', output, '--force']), output);
    expect(readFileSync(input).equals(sampleBytes())).toBe(true);
  });

  it('that is a link to nowhere is not replaced unasked', async () => {
    const output = folder.path('ra.xlsx');
    symlinkSync(folder.path('đâu.xlsx'), output);
    expectRefusal(await call(['mark', SAMPLE, '-o', output]), output);
    expect(folder.files()).toEqual(['ra.xlsx']);
  });
});
