import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { FileWorkbookHost } from '../../src/hosts/xlsx/file-workbook-host';
import { EMPTY_SETTINGS } from '../../src/app/settings';
import { storeSettings } from '../../src/app/stored-settings';
import { call, SAMPLE, sampleBytes, temporaryFolder } from './call';

const folder = temporaryFolder();

/** The printed words of a document file. */
function textOf(file: string): string {
  const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());
  return xml.replace(/<\/w:p>/gu, '\n').replace(/<[^>]*>/gu, '');
}

async function sampleWithProfile(file: string): Promise<void> {
  const host = FileWorkbookHost.open(sampleBytes(), SAMPLE);
  const profile = Object.fromEntries(Object.keys(EMPTY_SETTINGS.profile).map((field) => [field, `${field} có rồi`]));
  await host.apply([storeSettings({ ...EMPTY_SETTINGS, profile: { ...EMPTY_SETTINGS.profile, ...profile } })]);
  writeFileSync(file, host.save());
}

describe('plan FILE -o OUT.docx', () => {
  it('writes the document and says on standard error what it was made in spite of', async () => {
    const output = folder.path('kế hoạch.docx');
    const { exitCode, output: said, errors } = await call(['plan', SAMPLE, '-o', output]);
    expect({ exitCode, said }).toEqual({ exitCode: 0, said: `Đã lập văn bản kế hoạch. Đã ghi ${output}.\n` });
    expect(errors.trimEnd().split('\n')).toHaveLength(2);
    expect(errors).toContain('3 lỗi');
    expect(errors).toContain('Cơ quan cấp trên');
    expect(textOf(output)).toContain('III. NHIỆM VỤ VÀ GIẢI PHÁP');
    expect(textOf(output)).toContain('cuối năm còn 101 hộ, chiếm 4,93 %');
    expect(readFileSync(SAMPLE).equals(sampleBytes())).toBe(true);
  });

  it('says nothing of a mended workbook whose profile is filled in', async () => {
    const [workbook, mended, output] = ['a.xlsx', 'b.xlsx', 'c.docx'].map((name) => folder.path(name));
    if (!workbook || !mended || !output) throw new RangeError('Three names were made');
    await sampleWithProfile(workbook);
    await call(['recalculate', workbook, '-o', mended, '--values']);
    expect(await call(['plan', mended, '-o', output, '--lang', 'en'])).toEqual({
      exitCode: 0,
      output: `Wrote the plan document ${output}.\n`,
      errors: '',
    });
    expect(textOf(output)).toContain('trong năm giảm 51 hộ');
    expect(textOf(output)).toContain('2,49');
  });

  it('takes chapters III and IV from the officer’s own text', async () => {
    const [text, output] = [folder.path('lời văn.txt'), folder.path('a.docx')];
    writeFileSync(text, '\ufeffIII. VIỆC CẦN LÀM\r\n- Giúp {{hộ nào}}\r\n');
    const { exitCode, errors } = await call(['plan', SAMPLE, '-o', output, '--text', text]);
    expect(exitCode).toBe(0);
    expect(errors).toContain('{{hộ nào}}');
    expect(textOf(output)).toContain('III. VIỆC CẦN LÀM\nGiúp {{hộ nào}}\n');
    expect(textOf(output)).not.toContain('NHIỆM VỤ VÀ GIẢI PHÁP');
  });

  it.each([
    ['a text that is not there', null, 'không.txt'],
    ['an empty text', '  \n', 'trống'],
    ['a text in another encoding', Buffer.from([0xff, 0xfe, 0x41, 0xd8]), 'UTF-8'],
  ])('refuses %s and writes nothing', async (_what, content, said) => {
    const text = folder.path('không.txt');
    if (content !== null) writeFileSync(text, content);
    const { exitCode, errors } = await call(['plan', SAMPLE, '-o', folder.path('a.docx'), '--text', text]);
    expect(exitCode).toBe(2);
    expect(errors).toContain(said);
    expect(folder.files().filter((name) => name.endsWith('.docx'))).toEqual([]);
  });

  it('never writes over a file without --force, and needs an output', async () => {
    const output = folder.path('a.docx');
    writeFileSync(output, 'của tôi');
    expect((await call(['plan', SAMPLE, '-o', output])).exitCode).toBe(2);
    expect(readFileSync(output, 'utf8')).toBe('của tôi');
    expect((await call(['plan', SAMPLE, '-o', output, '--force'])).exitCode).toBe(0);
    expect(textOf(output)).toContain('KẾ HOẠCH');
    expect((await call(['plan', SAMPLE])).exitCode).toBe(2);
  });

  it('refuses a workbook without a target table', async () => {
    const workbook = folder.path('a.xlsx');
    writeFileSync(workbook, readFileSync('assets/templates/bieu-chi-tieu-thon.xlsx'));
    const { exitCode, errors } = await call(['plan', workbook, '-o', folder.path('a.docx')]);
    expect({ exitCode, files: folder.files() }).toEqual({ exitCode: 2, files: ['a.xlsx'] });
    expect(errors).toContain('Không thấy bảng');
  });
});
