import { readFileSync, writeFileSync } from 'node:fs';
import { check } from '../../src/app/checking/check';
import { EMPTY_SETTINGS } from '../../src/app/settings';
import { storeSettings } from '../../src/app/stored-settings';
import { WorkbookSession } from '../../src/app/session/workbook-session';
import { FileWorkbookHost } from '../../src/hosts/xlsx/file-workbook-host';
import { sheetByTag } from '../../src/workbook/snapshot';
import { call, documents, SAMPLE, sampleBytes, temporaryFolder } from './call';

const folder = temporaryFolder();

async function snapshotOf(file: string) {
  return FileWorkbookHost.open(readFileSync(file), file).read();
}

/** All constants and last results of the workbook's first sheet. */
async function valuesOf(file: string) {
  return (await snapshotOf(file)).sheets[0]?.values;
}

describe('a call that cannot be understood', () => {
  it.each([
    ['no words at all', [], 'check, recalculate, allocate, roll-over, mark, summarize, findings, plan'],
    ['a command that there is not', ['guess', SAMPLE], 'guess'],
    ['a command that there is not, with options', ['guess', SAMPLE, '-o', 'x.docx'], 'guess'],
    ['an option that there is not', ['check', '--fast', SAMPLE], '--fast'],
    ['a short option that there is not', ['check', '-x', SAMPLE], '-x'],
    ['an option of another command', ['check', SAMPLE, '-o', 'x.xlsx'], '-o'],
    ['--json where nothing prints it', ['mark', SAMPLE, '--json', '-o', 'x.xlsx'], '--json'],
    ['an option named like a method', ['check', '--toString', SAMPLE], '--toString'],
    ['no file', ['check'], 'check'],
    ['no file to write from', ['mark', '-o', 'x.xlsx'], 'mark'],
    ['more files than one', ['recalculate', SAMPLE, SAMPLE, '-o', 'x.xlsx'], 'recalculate'],
    ['no output', ['summarize', SAMPLE], '-o'],
    ['an output without a name', ['mark', SAMPLE, '-o'], '-o'],
    ['an output with an empty name', ['mark', SAMPLE, '--output='], '--output'],
    ['an option in the place of the output', ['mark', SAMPLE, '-o', '--force'], '-o'],
    ['a language that there is not', ['check', SAMPLE, '--lang', 'fr'], 'vi, en'],
    ['a rounding that there is not', ['recalculate', SAMPLE, '-o', 'x.xlsx', '--rounding', 'up'], 'column, standard'],
    ['a value for an option that takes none', ['check', '--json=yes', SAMPLE], '--json'],
  ])('with %s is refused in one line that says what to do', async (_case, args, about) => {
    const said = await Promise.all([call(args), call(['--lang', 'en', ...args])]);
    for (const { exitCode, output, errors } of said) {
      expect(exitCode).toBe(2);
      expect(errors).toMatch(/^[^\n]+\.\n$/u);
      expect(errors).toContain(about);
      if (!args.includes('--json')) expect(output).toBe('');
    }
    expect(said[0].errors === said[1].errors).toBe(args.includes('--lang'));
  });

  it('is answered in the language asked for, and in JSON where that was asked for', async () => {
    const { output, errors } = await call(['check', '--json', '--lang=en']);
    expect(documents(output)).toEqual([{ error: 'usage', message: errors.trimEnd() }]);
    expect(errors).toBe('check needs an .xlsx file. Name it after the command.\n');
  });
});

describe('help and version', () => {
  it.each([
    'check',
    'recalculate',
    'allocate',
    'roll-over',
    'mark',
    'summarize',
    '--output',
    '--force',
    '--json',
    '--values',
    '--rounding',
    '--dry-run',
    '--reduce',
    '--to-count',
    '--to-rate',
    '--points',
    '--indicator',
    '--weights',
    '--lock',
    '--floor',
    '--cap',
    '--lang',
  ])('the help names %s, in both languages', async (word) => {
    for (const language of ['vi', 'en']) {
      const { exitCode, output, errors } = await call(['--help', '--lang', language]);
      expect([exitCode, errors]).toEqual([0, '']);
      expect(output).toContain(word);
    }
  });

  it('the version is printed alone', async () => {
    expect(await call(['--version'])).toEqual({ exitCode: 0, output: '1.2.3\n', errors: '' });
  });
});

describe('check', () => {
  it('says the verdict first, then each fault with its cell and its reasons', async () => {
    const { exitCode, output, errors } = await call(['check', SAMPLE]);
    const lines = output.split('\n');
    expect([exitCode, errors]).toEqual([1, '']);
    expect(lines[0]).toBe(`${SAMPLE}: Chưa gửi được: còn 3 lỗi.`);
    expect(lines[1]).toBe('Chỉ tiêu thôn · 19 thôn · 2022');
    const finding = lines.findIndex((line) => line.startsWith('  L26 '));
    expect(lines[finding]).toBe('  L26   Tổng cộng, Giảm hộ cận nghèo: ghi 50, phải là 51.');
    expect(lines[finding + 1]).toBe('        Cộng 19 thôn được 51.');
    expect(lines.findIndex((line) => line.startsWith('Lưu ý'))).toBeGreaterThan(finding);
  });

  it('speaks English where asked', async () => {
    const { output } = await call(['check', '--lang', 'en', SAMPLE]);
    expect(output).toContain('2022');
    expect(output).not.toMatch(/Chưa gửi được|phải là/u);
  });

  it('changes nothing in the file it reads', async () => {
    const file = folder.path('sổ.xlsx');
    writeFileSync(file, sampleBytes());
    await call(['check', file]);
    expect(readFileSync(file).equals(sampleBytes())).toBe(true);
    expect(folder.files()).toEqual(['sổ.xlsx']);
  });

  it('checks every file though one of them is bad, and ends with the gravest status', async () => {
    const right = folder.path('đúng.xlsx');
    await call(['recalculate', SAMPLE, '-o', right]);
    const missing = folder.path('thiếu.xlsx');
    const { exitCode, output, errors } = await call(['check', '--json', right, missing, SAMPLE]);
    expect(exitCode).toBe(2);
    expect(documents(output)).toEqual([
      expect.objectContaining({ file: right, ready: true }),
      { file: missing, error: 'file-not-found', message: errors.trimEnd() },
      expect.objectContaining({ file: SAMPLE, ready: false }),
    ]);
    expect(await call(['check', right, SAMPLE])).toMatchObject({ exitCode: 1 });
    expect(await call(['check', right])).toMatchObject({ exitCode: 0 });
  });

  it('shows its progress only to a person, and wipes it away', async () => {
    const { errors } = await call(['check', SAMPLE, SAMPLE], true);
    expect(errors).toBe(`[1/2] ${SAMPLE}\r\u001b[K[2/2] ${SAMPLE}\r\u001b[K`);
    expect((await call(['check', SAMPLE, SAMPLE])).errors).toBe('');
    expect((await call(['check', SAMPLE], true)).errors).toBe('');
  });

  it('never lets a name from a file move the cursor or begin a line', async () => {
    const name = folder.path('a\u001b[2Jb\nc.xlsx');
    const { errors } = await call(['check', name]);
    expect(errors).not.toContain('\u001b');
    expect(errors.match(/\n/gu)).toHaveLength(1);
  });
});

describe('check of a workbook whose officer has answered for findings', () => {
  const REASON = 'Số của tỉnh <giao>';
  const answered = async (): Promise<string> => {
    const file = folder.path('đã trả lời.xlsx');
    const host = FileWorkbookHost.open(sampleBytes());
    const session = new WorkbookSession(host);
    const { checked } = await session.look();
    if (!checked) throw new Error('the sample has a table');
    for (const finding of checked.findings.filter(({ severity }) => severity === 'error')) {
      await session.waive(checked.table, finding, REASON);
    }
    writeFileSync(file, host.save());
    return file;
  };

  it('can be sent, says how many errors were answered for, and each with its reason', async () => {
    const { exitCode, output } = await call(['check', await answered()]);
    const lines = output.split('\n');
    expect(exitCode).toBe(0);
    expect(lines[0]).toMatch(/: Gửi được\. Có 2 điểm nên xem\. 3 lỗi được bỏ qua có lý do\.$/u);
    const heading = lines.indexOf('Đã bỏ qua (3)');
    expect(lines.slice(heading + 1, heading + 3)).toEqual([
      '  L26   Tổng cộng, Giảm hộ cận nghèo: ghi 50, phải là 51.',
      `        Lý do: ${REASON}`,
    ]);
  });

  it('lists them apart in the document, and counts the open ones only', async () => {
    const { output } = await call(['check', '--json', await answered()]);
    expect(documents(output)).toMatchObject([
      {
        ready: true,
        counts: { error: 0, warning: 0, notice: 2 },
        findings: [{ severity: 'notice' }, { severity: 'notice' }],
        waived: [
          { id: 'total-mismatch', cell: 'L26', found: 50, expected: 51, reason: REASON },
          { cell: 'G8', reason: REASON },
          { cell: 'M18', reason: REASON },
        ],
      },
    ]);
  });

  it('has an empty list in the document where none was', async () => {
    expect(documents((await call(['check', '--json', SAMPLE])).output)).toMatchObject([{ waived: [] }]);
  });
});

describe('check --json', () => {
  it('prints one document for a file, as the contract has it', async () => {
    const { output } = await call(['check', '--json', SAMPLE]);
    expect(output).toMatch(/^[^\n]+\n$/u);
    const [document] = documents(output);
    expect(document).toMatchObject({
      file: SAMPLE,
      ready: false,
      tables: [
        {
          sheet: 'Chỉ tiêu thôn',
          range: 'A5:O26',
          year: 2022,
          hamlets: 19,
          firstRow: 7,
          lastRow: 25,
          totalRow: 26,
          columns: {
            index: 'A',
            hamlet: 'B',
            households: 'C',
            'poor.opening.count': 'D',
            'poor.opening.rate': 'E',
            'poor.reduction.count': 'F',
            'poor.reduction.rate': 'G',
            'poor.closing.count': 'H',
            'poor.closing.rate': 'I',
            'nearPoor.opening.count': 'J',
            'nearPoor.opening.rate': 'K',
            'nearPoor.reduction.count': 'L',
            'nearPoor.reduction.rate': 'M',
            'nearPoor.closing.count': 'N',
            'nearPoor.closing.rate': 'O',
          },
          inferred: [],
          rounding: {
            'poor.closing.rate': { digits: 2, mode: 'truncate' },
            'poor.reduction.rate': { digits: 1, mode: 'truncate' },
            'nearPoor.closing.rate': { digits: 2, mode: 'half-up' },
          },
        },
      ],
      counts: { error: 3, warning: 0, notice: 2 },
    });
  });

  it('gives each finding its cell, its evidence and its repair, the gravest first', async () => {
    const { output } = await call(['check', '--json', SAMPLE]);
    const sheet = 'Chỉ tiêu thôn';
    expect(documents(output)).toMatchObject([
      {
        findings: [
          {
            id: 'total-mismatch',
            severity: 'error',
            sheet,
            cell: 'L26',
            found: 50,
            expected: 51,
            message: 'Tổng cộng, Giảm hộ cận nghèo: ghi 50, phải là 51.',
            evidence: [
              { id: 'sum-of-rows', cells: ['L7:L25'], message: 'Cộng 19 thôn được 51.' },
              { id: 'row-identity', cells: ['J26', 'L26', 'N26'], message: 'Đầu năm 171 trừ cuối năm 120 còn 51.' },
              { id: 'rate-follows', cells: ['M26'], message: 'Tỷ lệ 2,44% được tính từ 50, nên thành 2,49%.' },
            ],
            repair: [
              { sheet, cell: 'L26', from: 50, to: 51 },
              { sheet, cell: 'M26', from: 2.44, to: 2.49 },
            ],
            alternatives: [],
          },
          { id: 'rate-mismatch', cell: 'G8', found: 1.8, expected: 1.9, repair: [{ cell: 'G8', from: 1.8, to: 1.9 }] },
          { id: 'rate-mismatch', cell: 'M18', found: 2.03, expected: 2.33 },
          { id: 'rounding-style', severity: 'notice', found: null, expected: null },
          { id: 'rounding-style', severity: 'notice', found: null, expected: null },
        ],
      },
    ]);
  });
});

describe('recalculate', () => {
  it.each([
    ['formulas', []],
    ['values', ['--values']],
    ['formulas in one rounding', ['--rounding', 'standard']],
    ['values in one rounding', ['--values', '--rounding', 'standard']],
  ])('leaves a workbook that is ready to send, as %s', async (_case, options) => {
    const output = folder.path('ra.xlsx');
    expect(await call(['recalculate', SAMPLE, '-o', output, ...options])).toMatchObject({ exitCode: 0, errors: '' });
    const snapshot = await snapshotOf(output);
    expect(check(snapshot).ready).toBe(true);
    const formulas = snapshot.sheets[0]?.formulas.flat().filter((formula) => formula !== null) ?? [];
    expect(formulas.length > 0).toBe(!options.includes('--values'));
  });

  it('says how many cells it changed, and where the result is', async () => {
    const output = folder.path('ra.xlsx');
    const first = await call(['recalculate', SAMPLE, '-o', output, '--values']);
    expect(first.output).toMatch(/^Đã tính lại \d+ ô\. Đã ghi .+ra\.xlsx\.\n$/u);
    const again = await call(['recalculate', output, '-o', folder.path('nữa.xlsx'), '--values', '--lang', 'en']);
    expect(again.output).toBe(`Every cell is right, nothing to recalculate. Wrote ${folder.path('nữa.xlsx')}.\n`);
  });
});

describe('mark', () => {
  it('lays marks over the guilty cells and changes no value', async () => {
    const output = folder.path('ra.xlsx');
    expect(await call(['mark', SAMPLE, '-o', output])).toMatchObject({ exitCode: 0, errors: '' });
    expect(await valuesOf(output)).toEqual(await valuesOf(SAMPLE));
    const levels = (await snapshotOf(output)).sheets[0]?.marks.map(({ level }) => level);
    expect(new Set(levels)).toEqual(new Set(['error']));
  });

  it.each([
    ['vi', /^Đã đánh dấu \d+ ô\. Đã ghi .+\n$/u],
    ['en', /^Marked \d+ cells\. Wrote .+\n$/u],
  ])('says how many cells it marked, in %s', async (language, sentence) => {
    const { output } = await call(['mark', SAMPLE, '-o', folder.path('ra.xlsx'), '--lang', language]);
    expect(output).toMatch(sentence);
  });

  it('says so where there is nothing to mark', async () => {
    const right = folder.path('đúng.xlsx');
    await call(['recalculate', SAMPLE, '-o', right]);
    const { exitCode, output } = await call(['mark', right, '-o', folder.path('ra.xlsx')]);
    expect([exitCode, output]).toEqual([0, `Không có ô nào phải đánh dấu. Đã ghi ${folder.path('ra.xlsx')}.\n`]);
  });
});

describe('findings', () => {
  it('lists what was found as a file that Excel opens', async () => {
    const output = folder.path('ra.csv');
    const said = await call(['findings', SAMPLE, '-o', output]);
    expect(said).toEqual({ exitCode: 0, output: `Đã liệt kê 5 điểm. Đã ghi ${output}.\n`, errors: '' });
    const bytes = readFileSync(output);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString('utf8').split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines[1]).toMatch(/^1,Lỗi,"Tổng cộng, Giảm hộ cận nghèo",L26,50,51,/u);
  });

  it('lists it as a sheet of the workbook, and leaves the officer’s own as it was', async () => {
    const output = folder.path('ra.XLSX');
    const said = await call(['findings', SAMPLE, '-o', output, '--lang', 'en']);
    expect(said).toMatchObject({ exitCode: 0, output: `Listed 5 findings. Wrote ${output}.\n` });
    expect(await valuesOf(output)).toEqual(await valuesOf(SAMPLE));
    expect(sheetByTag(await snapshotOf(output), 'findings')?.name).toBe('Findings');
  });

  it.each(['ra.pdf', 'ra', 'ra.csv.txt'])('refuses to write %s', async (name) => {
    const { exitCode, errors } = await call(['findings', SAMPLE, '-o', folder.path(name)]);
    expect(exitCode).toBe(2);
    expect(errors).toMatch(/\.csv hoặc \.xlsx\.\n$/u);
    expect(folder.files()).toEqual([]);
  });
});

describe('summarize', () => {
  it('adds the summary sheet and leaves the officer’s own as it was', async () => {
    const output = folder.path('ra.xlsx');
    const said = await call(['summarize', SAMPLE, '-o', output]);
    expect(said).toMatchObject({ exitCode: 0, output: `Đã thêm biểu tổng hợp. Đã ghi ${output}.\n` });
    expect(said.errors).toMatch(/^Văn bản còn để dòng chấm: [^\n]+\n$/u);
    expect(await valuesOf(output)).toEqual(await valuesOf(SAMPLE));
    expect(sheetByTag(await snapshotOf(output), 'summary')?.name).toBe('Tổng hợp kế hoạch');
  });

  it('prints the names and goals that the workbook keeps', async () => {
    const host = FileWorkbookHost.open(sampleBytes());
    const profile = { ...EMPTY_SETTINGS.profile, commune: 'xã Bình Minh' };
    await host.apply([storeSettings({ ...EMPTY_SETTINGS, profile, goal: { poor: { 'closing-rate': 4.9 } } })]);
    const [input, output] = [folder.path('vào.xlsx'), folder.path('ra.xlsx')];
    writeFileSync(input, host.save());
    expect(await call(['summarize', input, '-o', output])).toMatchObject({ exitCode: 0 });
    const values = sheetByTag(await snapshotOf(output), 'summary')?.values.flat();
    expect(values).toEqual(expect.arrayContaining(['ỦY BAN NHÂN DÂN XÃ BÌNH MINH', 4.9, 'Chưa đạt']));
  });

  it('rewrites its own sheet when it is called again', async () => {
    const [once, twice] = [folder.path('một.xlsx'), folder.path('hai.xlsx')];
    await call(['summarize', SAMPLE, '-o', once]);
    await call(['summarize', once, '-o', twice]);
    expect((await snapshotOf(twice)).sheets.map(({ name }) => name)).toEqual([
      'Chỉ tiêu thôn',
      'Phân tích hộ nghèo',
      'Tổng hợp kế hoạch',
    ]);
  });
});
