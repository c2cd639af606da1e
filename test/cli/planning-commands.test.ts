import { readFileSync, writeFileSync } from 'node:fs';
import { FileWorkbookHost } from '../../src/hosts/xlsx/file-workbook-host';
import { parseAddress } from '../../src/sheet/address';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { CellValue } from '../../src/sheet/cell';
import { contentAt } from '../../src/workbook/snapshot';
import { call, documents, SAMPLE, sampleBytes, temporaryFolder } from './call';

const folder = temporaryFolder();

function read(file: string): Promise<WorkbookSnapshot> {
  return FileWorkbookHost.open(readFileSync(file), file).read();
}

function valueIn(snapshot: WorkbookSnapshot, sheet: number, cell: string): CellValue | undefined {
  const found = snapshot.sheets[sheet];
  return found && contentAt(found, parseAddress(cell)).value;
}

/** The sample with other values in some of its cells. */
function sampleWith(name: string, cells: Readonly<Record<string, CellValue>>): string {
  const { document } = FileWorkbookHost.open(sampleBytes());
  const edits = Object.entries(cells).map(([address, value]) => ({
    address: parseAddress(address),
    content: { value, formula: null },
  }));
  document.setCells(document.activeSheet(), edits);
  writeFileSync(folder.path(name), document.save());
  return folder.path(name);
}

describe('allocate', () => {
  it('writes the reductions with all that follows, and says how many', async () => {
    const file = folder.path('out.xlsx');
    const { exitCode, output, errors } = await call(['allocate', SAMPLE, '-o', file, '--to-count', '101']);
    expect([exitCode, errors]).toEqual([0, '']);
    expect(output).toMatch(/Tổng cộng +27 +27 +0\nĐã phân bổ 27 hộ cho 19 thôn, ghi \d+ ô\. Đã ghi .*out\.xlsx\.\n$/u);
    const snapshot = await read(file);
    expect([valueIn(snapshot, 0, 'F11'), valueIn(snapshot, 0, 'H11'), valueIn(snapshot, 0, 'H26')]).toEqual([
      2, 6, 101,
    ]);
  });

  it.each([
    ['--reduce', '27', 27],
    ['--to-rate', '4,93', 27],
    ['--to-rate', '4.93%', 27],
    ['--points', '1,3', 27],
    ['--points', '1-1,5', 21],
    ['--points=1–1.5', '', 21],
  ])('takes %s %s for %d households', async (option, value, households) => {
    const { exitCode, output } = await call(['allocate', SAMPLE, '--dry-run', option, ...(value ? [value] : [])]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(new RegExp(`^Tổng cộng +27 +${households} `, 'mu'));
  });

  it('knows hamlets however they are written, and keeps to locks, floors and caps', async () => {
    const limits = ['--lock', 'THÔN  TRÙA=5', '--floor=Bình Hoà=3', '--cap', 'xóm Nậy = 0'];
    const { exitCode, output } = await call([
      'allocate',
      SAMPLE,
      '--dry-run',
      '--reduce',
      '27',
      '--lang=en',
      ...limits,
    ]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^Trùa +2 +fixed +5 +\+3$/mu);
    expect(output).toMatch(/^Bình Hòa +1 +[\d.]+ +3 +\+2$/mu);
    expect(output).toMatch(/^Nậy +2 +[\d.]+ +0 +-2$/mu);
  });

  it('can weigh by another column, and share near-poor households out', async () => {
    const equal = await call(['allocate', SAMPLE, '--dry-run', '--reduce', '19', '--weights', 'equal']);
    expect(equal.output.match(/ 1,00 +1 /gu)).toHaveLength(19);
    const byColumn = ['--indicator', 'nearPoor', '--to-count', '120', '--weights', 'c'];
    const near = await call(['allocate', SAMPLE, '--dry-run', ...byColumn]);
    expect(near.output).toMatch(/^Tổng cộng +51 +51 +0$/mu);
    expect(near.output).toContain('\nGiảm hộ cận nghèo\n');
  });

  it.each([
    ['no goal', [], '--to-rate'],
    ['two goals', ['--reduce', '2', '--points', '1'], '--reduce, --points'],
    ['a goal that is no number', ['--reduce', 'hai'], 'hai'],
    ['a broken number of households', ['--to-count', '1.5'], '1.5'],
    ['a rate above 100', ['--to-rate', '493'], '493'],
    ['a range where one number is meant', ['--to-rate', '4-5'], '4-5'],
    ['a range that goes down', ['--points', '2-1'], '2-1'],
    ['a lock without a number', ['--reduce', '2', '--lock', 'Trùa'], 'Trùa'],
    ['a hamlet that there is not', ['--reduce', '2', '--lock', 'Trừa=1'], 'Trừa'],
    ['an indicator that there is not', ['--reduce', '2', '--indicator', 'rich'], 'poor, nearPoor'],
    ['weights that there are not', ['--reduce', '2', '--weights', 'labour'], 'labour'],
    ['a column of names as weights', ['--reduce', '2', '--weights', 'B'], 'B'],
    ['more than the hamlets can give', ['--reduce', '129'], '128'],
    ['more left than there are', ['--to-count', '129'], ''],
    ['floors above the goal', ['--reduce', '2', '--floor', 'Trùa=3'], '3'],
    ['a floor above the opening', ['--reduce', '9', '--floor', 'Trùa=8'], 'Trùa'],
    ['a lock above the opening', ['--reduce', '9', '--lock', 'Trùa=8'], 'Trùa'],
  ])('refuses %s in one line, in both languages', async (_case, args, about) => {
    for (const language of ['vi', 'en']) {
      const { exitCode, output, errors } = await call(['allocate', SAMPLE, '--dry-run', '--lang', language, ...args]);
      expect([exitCode, output]).toEqual([2, '']);
      expect(errors).toMatch(/^[^\n]+\.\n$/u);
      expect(errors).toContain(about);
    }
  });

  it('names the hamlets between which it cannot choose', async () => {
    const file = sampleWith('hai-tan.xlsx', { B7: 'Thôn Tân', B8: 'Xóm Tân' });
    const { errors } = await call(['allocate', file, '--dry-run', '--reduce', '2', '--lock', 'Tân=1']);
    expect(errors).toContain('Thôn Tân, Xóm Tân');
    const exact = await call(['allocate', file, '--dry-run', '--reduce', '2', '--lock', 'xóm tân=1']);
    expect(exact.exitCode).toBe(0);
  });
});

describe('a dry run', () => {
  it.each([
    ['allocate', ['--to-count', '101'], /\n {2}F11 +thôn Đông Hà: 1 → 2\n/u],
    ['recalculate', [], /^Giảm hộ cận nghèo\n {2}L26 +Tổng cộng: 50 → 51 +=SUM\(L7:L25\)\n/mu],
    ['recalculate', ['--values'], /^Giảm hộ cận nghèo, %\n {2}M18 +thôn Thiên Nhẫn: 2,03% → 2,33%\n/mu],
    ['roll-over', [], /^Hộ nghèo đầu năm\n {2}D7 +thôn Sâm Cồn: 10 → 8\n/mu],
  ])('of %s %s prints each cell by column, address and labels, and writes nothing', async (command, args, line) => {
    const before = sampleBytes();
    const { exitCode, output, errors } = await call([command, SAMPLE, '--dry-run', ...args]);
    expect([exitCode, errors]).toEqual([0, '']);
    expect(output).toMatch(line);
    expect(output).toMatch(/Chưa ghi gì\.\n$/u);
    expect(folder.files()).toEqual([]);
    expect(sampleBytes().equals(before)).toBe(true);
  });

  it('says so where nothing would change', async () => {
    const file = folder.path('right.xlsx');
    await call(['recalculate', SAMPLE, '-o', file]);
    const { output } = await call(['recalculate', file, '--dry-run', '--lang', 'en']);
    expect(output).toBe('No cell has to change. Nothing was written.\n');
  });

  it('takes one file, like the command itself', async () => {
    const { exitCode, errors } = await call(['roll-over', SAMPLE, SAMPLE, '--dry-run']);
    expect(exitCode).toBe(2);
    expect(errors).toContain('roll-over');
  });
});

describe('roll-over', () => {
  it('adds the sheet of the next year, once, and warns of errors left on the old one', async () => {
    const file = folder.path('2023.xlsx');
    const { exitCode, output } = await call(['roll-over', SAMPLE, '-o', file]);
    expect([exitCode, output]).toEqual([
      0,
      'Biểu năm nay còn 3 lỗi, không ảnh hưởng đến số đầu năm sau; nên sửa trước khi gửi.\n' +
        `Đã lập trang tính năm 2023. Đã ghi ${file}.\n`,
    ]);
    const snapshot = await read(file);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual([
      'Chỉ tiêu thôn',
      'Phân tích hộ nghèo',
      'Chỉ tiêu thôn 2023',
    ]);
    expect([valueIn(snapshot, 2, 'D26'), valueIn(snapshot, 2, 'J26')]).toEqual([101, 120]);
    expect(snapshot.activeSheet).toBe(snapshot.sheets[2]?.id);
  });

  it.each([
    ['a closing that is blank', { H9: null }, 'thôn Nậy, Hộ nghèo cuối năm'],
    ['a closing that contradicts the line', { H9: 50 }, 'thôn Nậy, Hộ nghèo cuối năm'],
    [
      'a sheet without a year',
      {
        A3: 'CHỈ TIÊU',
        A4: null,
        D5: 'Hộ nghèo đầu năm',
        F5: 'Giảm hộ nghèo trong năm',
        H5: 'Hộ nghèo cuối năm',
        J5: 'Hộ cận nghèo đầu năm',
        L5: 'Giảm hộ cận nghèo trong năm',
        N5: 'Hộ cận nghèo cuối năm',
      },
      'năm',
    ],
  ])('refuses %s in one line', async (_case, cells, about) => {
    const file = sampleWith('so.xlsx', cells);
    const { exitCode, output, errors } = await call(['roll-over', file, '--dry-run']);
    expect([exitCode, output]).toEqual([2, '']);
    expect(errors).toMatch(/^[^\n]+\.\n$/u);
    expect(errors).toContain(about);
  });

  it('refuses where the next year is there already', async () => {
    const file = folder.path('2023.xlsx');
    await call(['roll-over', SAMPLE, '-o', file]);
    const { document } = FileWorkbookHost.open(readFileSync(file));
    const [first] = document.sheets();
    if (first) document.activate(first.id);
    writeFileSync(folder.path('front.xlsx'), document.save());
    const { exitCode, errors } = await call(['roll-over', folder.path('front.xlsx'), '--dry-run']);
    expect(exitCode).toBe(2);
    expect(errors).toContain('“Chỉ tiêu thôn 2023”');
  });

  it('lets check see, a year later, where an opening was changed', async () => {
    const file = folder.path('2023.xlsx');
    await call(['roll-over', SAMPLE, '-o', file]);
    const { document } = FileWorkbookHost.open(readFileSync(file));
    document.setCells(document.activeSheet(), [{ address: parseAddress('D8'), content: { value: 6, formula: null } }]);
    writeFileSync(folder.path('edited.xlsx'), document.save());
    const { output } = await call(['check', folder.path('edited.xlsx'), '--json']);
    expect(JSON.stringify(documents(output))).toContain(
      'thôn Trùa, Hộ nghèo đầu năm: ghi 6, nhưng cuối năm trước ở trang tính “Chỉ tiêu thôn” là 5.',
    );
  });
});
