import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { check } from '../../../src/app/checking/check';
import { listFindings, listFindingsAsCsv } from '../../../src/app/papers/list-findings';
import { WorkbookSession } from '../../../src/app/session/workbook-session';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { findingsList as words } from '../../../src/locales/vi/findings-list';
import { en } from '../../../src/locales/en';
import type { FindingLine } from '../../../src/reports/findings-list/finding-line';
import { findingsCsv } from '../../../src/reports/findings-list/findings-csv';
import { findingsSheet } from '../../../src/reports/findings-list/findings-sheet';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { sheetByTag } from '../../../src/workbook/snapshot';
import { sampleSnapshot } from '../../support/sample-snapshot';
import { hamletLines, sampleLines, targetWorkbook, withCell, workbookOf } from '../../support/target-workbook';

const SAMPLE = readFileSync('assets/samples/an-hoa-thinh-2022.xlsx');
const sample = sampleSnapshot();

function listed(workbook: WorkbookSnapshot): SheetSpec {
  const written = listFindings(check(workbook))?.find((change) => change.kind === 'write-sheet');
  if (!written) throw new Error('no list was made');
  return written.spec;
}

/** The texts of each line of the list, from the number on. */
function linesOf({ cells, page }: SheetSpec): (string | null)[][] {
  const header = page.repeatRows?.last ?? 0;
  const rows = [...new Set(cells.map(({ row }) => row))].filter((row) => row > header);
  return rows.map((row) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ content: { value } }) => (typeof value === 'string' ? value : null)),
  );
}

const LINE: FindingLine = {
  severity: 'Lỗi',
  place: 'thôn Trùa',
  address: 'G8',
  found: '1,8%',
  expected: '1,9%',
  reasons: ['2 trên 105 hộ là 1,9%.'],
  answer: '',
};

/** The records of a .csv file after RFC 4180. */
function recordsOf(csv: string): string[][] {
  const fields = /(?:^|[,\n])(?:"((?:[^"]|"")*)"|([^",\r\n]*))(\r(?=\n))?/gu;
  const records: string[][] = [[]];
  for (const [whole, quoted, plain] of csv.replace(/\r\n$/u, '').matchAll(fields)) {
    if (whole.startsWith('\n')) records.push([]);
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
  }
  return records;
}

describe('the list of findings', () => {
  it('says of each where it is, what stands there, what should, and why; the gravest first', () => {
    const lines = linesOf(listed(sample));
    expect(lines).toHaveLength(5);
    expect(lines[0]).toEqual([
      '1',
      'Lỗi',
      'Tổng cộng, Giảm hộ cận nghèo',
      'L26',
      '50',
      '51',
      expect.stringContaining('Cộng 19 thôn được 51.'),
      null,
      null,
    ]);
    expect(lines.map(([, severity]) => severity)).toEqual(['Lỗi', 'Lỗi', 'Lỗi', 'Lưu ý', 'Lưu ý']);
    expect(lines[3]?.slice(2, 6)).toEqual(['Giảm hộ nghèo, %', 'G8', null, null]);
  });

  it('prints on A4 in landscape, its header on every page', () => {
    const { page, tag, rowHeights } = listed(sample);
    expect(tag).toBe('findings');
    expect(page).toMatchObject({ orientation: 'landscape', fitToPagesWide: 1, repeatRows: { first: 3, last: 3 } });
    expect(Math.max(...Object.values(rowHeights))).toBeLessThanOrEqual(409);
  });

  it('ends its pages where lines end', () => {
    const lines = Array.from({ length: 60 }, (_line, order) => ({
      ...LINE,
      reasons: Array.from({ length: (order % 4) + 1 }, () => LINE.place),
    }));
    const { page, rowHeights } = findingsSheet(lines, '', words);
    const breaks = page.breaksBefore ?? [];
    expect(breaks.length).toBeGreaterThan(0);
    [...breaks, page.printArea.lastRow + 1].reduce((first, next) => {
      const rows = Array.from({ length: next - first }, (_row, order) => rowHeights[first + order] ?? 0);
      expect(rows.reduce((sum, height) => sum + height, 0)).toBeLessThan(482);
      return next;
    }, 0);
  });

  it('says so where nothing was found', () => {
    const clean = targetWorkbook(hamletLines(5));
    expect(check(clean).counts.error).toBe(0);
    const lines = linesOf(listed(workbookOf(clean.sheets[0]?.values ?? [])));
    expect(lines.flat()).toEqual(
      check(clean).counts.notice === 0 ? expect.arrayContaining([words.none]) : expect.anything(),
    );
  });

  it('is not made without a table', () => {
    expect(listFindings(check(workbookOf([['Danh sách']])))).toBeNull();
  });

  it('speaks another language where it is given one', () => {
    const written = listFindings(check(sample), null, en)?.[0];
    expect(written).toMatchObject({ spec: { name: en.findingsList.sheetName } });
  });

  it.each(['=1+1', '<b>x</b>', '@SUM(A1)'])(
    'keeps a hamlet named %s that text, on the sheet and in the file',
    (name) => {
      const workbook = withCell(targetWorkbook(sampleLines()), 'B6', name);
      const cells = listed(workbook).cells.filter(
        ({ content: { value } }) => typeof value === 'string' && value.includes(name),
      );
      expect(cells.length).toBeGreaterThan(0);
      expect(cells.every(({ content }) => content.formula === null)).toBe(true);
      expect(
        recordsOf(listFindingsAsCsv(check(workbook)))
          .flat()
          .some((field) => field.includes(name)),
      ).toBe(true);
    },
  );
});

describe('the sheet of findings in a workbook', () => {
  it('is written at one read and one write, again in its place, with what was set aside, and undone', async () => {
    const host = FileWorkbookHost.open(SAMPLE);
    const session = new WorkbookSession(host);
    expect(await session.listFindings()).toBe(true);
    const { checked } = await session.look();
    const finding = checked?.findings.find(({ severity }) => severity === 'error');
    if (!checked || !finding) throw new Error('the sample has errors');
    await session.waive(checked.table, finding, 'Đã đối chiếu sổ gốc');
    await session.listFindings({ year: 2022, month: 3, day: 10, hour: 8, minute: 5 });
    const { sheets } = await host.read();
    expect(sheets.filter(({ tag }) => tag === 'findings')).toHaveLength(1);
    const own = sheetByTag(await host.read(), 'findings');
    expect(own?.values.at(-1)?.slice(0, 2)).toEqual(['5', 'Lỗi']);
    expect(own?.values.at(-1)?.[7]).toBe('Đã đối chiếu sổ gốc');
    expect(own?.values[1]?.[0]).toContain('lúc 8 giờ 05 ngày 10/3/2022; còn 2 lỗi');
    await session.undo();
    await session.undo();
    await session.undo();
    expect(sheetByTag(await host.read(), 'findings')).toBeUndefined();
  });
});

describe('the file of findings', () => {
  it('begins with the mark of UTF-8, ends every line as Excel does, and quotes what needs it', () => {
    expect(findingsCsv([LINE], words)).toBe(
      '\ufeffSTT,Mức độ,Ở đâu,Ô,Đang ghi,Phải là,Vì sao,"Bỏ qua, vì",Đã sửa\r\n' +
        '1,Lỗi,thôn Trùa,G8,"1,8%","1,9%","2 trên 105 hộ là 1,9%.",,\r\n',
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+84', '+84'],
    ['-5', '-5'],
    ['-5+cmd', "'-5+cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'\t=1+1"],
    ['a "b"', 'a "b"'],
    ['hai\r\ndòng', 'hai\r\ndòng'],
  ])('writes %j so that a spreadsheet reads %j, and never a formula', (place, read) => {
    const [, record] = recordsOf(findingsCsv([{ ...LINE, place }], words).slice(1));
    expect(record?.[2]).toBe(read);
  });

  it('gives every text back that does not begin like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (texts) => {
        const lines = texts.map((text) => ({ ...LINE, place: `x${text}`, answer: `x${text}` }));
        const [, ...records] = recordsOf(findingsCsv(lines, words).slice(1));
        expect(records.map((record) => [record[2], record[7]])).toEqual(texts.map((text) => [`x${text}`, `x${text}`]));
      }),
    );
  });
});
