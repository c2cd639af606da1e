import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sampleWorkbook } from '../../src/scripts/sample-workbook';
import { check } from '../../src/app/checking/check';
import { EMPTY_SETTINGS } from '../../src/app/settings';
import { proposeSummary } from '../../src/app/papers/summarize';
import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../src/hosts/xlsx/file-workbook-host';
import { parseAddress } from '../../src/sheet/address';
import { parseRange } from '../../src/sheet/range';

const SAMPLES = path.join(__dirname, '../../assets/samples');
const csv = readFileSync(path.join(SAMPLES, 'hamlet-table-2022.csv'), 'utf8');
const committed = new Uint8Array(readFileSync(path.join(SAMPLES, 'an-hoa-thinh-2022.xlsx')));

const document = WorkbookDocument.open(committed, 'an-hoa-thinh-2022.xlsx');
const sheet = document.activeSheet();

/** What a cell shows under the plain formats of the sample: its number with the digits of its format. */
function shown(row: number, column: number): string {
  const { content, numberFormat } = document.readCell(sheet, { row, column });
  if (typeof content.value !== 'number') return typeof content.value === 'string' ? content.value : '';
  expect(numberFormat).toMatch(/^0(\.0+)?$/);
  return content.value.toFixed(numberFormat.split('.')[1]?.length ?? 0);
}

describe('the sample workbook', () => {
  it('is the file that its script makes, byte for byte', () => {
    expect(Buffer.from(sampleWorkbook(csv)).equals(Buffer.from(committed))).toBe(true);
  });

  it('shows every name and number of the plan with the digits that are printed there', () => {
    const [, ...lines] = csv.trim().split('\n');
    const printed = lines.map((line) => line.split(','));
    const cells = printed.map((fields, order) => fields.map((_field, column) => shown(6 + order, column)));
    expect(cells).toEqual(printed);
    expect(printed).toHaveLength(20);
  });

  it('stands in A5:O26 below its title, with nothing else on the sheet', () => {
    expect(document.usedRange(sheet)).toEqual(parseRange('A1:O26'));
    expect(shown(2, 0)).toBe('CHỈ TIÊU GIẢM NGHÈO CÁC THÔN NĂM 2022');
    expect(shown(25, 1)).toBe('Tổng cộng');
  });

  it('has the figures of section II on a sheet of their own, behind that of the table', () => {
    const [first, analysis] = document.sheets();
    expect([first?.name, analysis?.name]).toEqual(['Chỉ tiêu thôn', 'Phân tích hộ nghèo']);
    expect(document.sheets()).toHaveLength(2);
    expect(first?.id).toBe(sheet);
    const figures = Array.from({ length: 6 }, (_line, order) =>
      ['B', 'C', 'D'].map(
        (column) => document.readCell(analysis?.id ?? '', parseAddress(`${column}${4 + order}`)).content.value,
      ),
    );
    expect(figures).toEqual([
      ['Số khẩu của hộ nghèo', 229, 'khẩu'],
      ['Hộ nghèo có người có khả năng lao động', 30, 'hộ'],
      ['Trong đó: có người khuyết tật hoặc bệnh hiểm nghèo', 0, 'hộ'],
      ['Hộ nghèo không có khả năng lao động', 98, 'hộ'],
      ['Hộ nghèo bảo trợ xã hội', 68, 'hộ'],
      ['Số khẩu của hộ cận nghèo', 504, 'khẩu'],
    ]);
  });

  it('is the golden sample of the checks: three errors, no warning, two notices', async () => {
    const report = check(await new FileWorkbookHost(document).read());
    expect(report.counts).toEqual({ error: 3, warning: 0, notice: 2 });
    expect(report.checked).not.toBeNull();
  });

  it('gives the summary the figures of section II as links', async () => {
    const snapshot = await new FileWorkbookHost(document).read();
    const proposal = proposeSummary(snapshot, { settings: EMPTY_SETTINGS, report: check(snapshot) });
    const written = proposal?.changes.find((change) => change.kind === 'write-sheet');
    const links = written?.spec.cells.filter(({ content }) => content.formula?.startsWith("='Phân tích hộ nghèo'!"));
    expect(links?.map(({ content }) => content.value)).toEqual([229, 504, 30, 0, 98, 68]);
  });

  it.each([
    ['A5', 'A5:A6', 'STT'],
    ['B5', 'B5:B6', 'Đơn vị'],
    ['C5', 'C5:C6', 'Tổng số hộ gia đình'],
    ['D5', 'D5:E5', 'Hộ nghèo đầu năm 2022'],
    ['F5', 'F5:G5', 'Giảm hộ nghèo trong năm 2022'],
    ['H5', 'H5:I5', 'Hộ nghèo cuối năm 2022'],
    ['J5', 'J5:K5', 'Hộ cận nghèo đầu năm 2022'],
    ['L5', 'L5:M5', 'Giảm hộ cận nghèo trong năm 2022'],
    ['N5', 'N5:O5', 'Hộ cận nghèo cuối năm 2022'],
  ])('has the full title of %s merged over %s', (address, range, title) => {
    expect(document.readCell(sheet, parseAddress(address)).content.value).toBe(title);
    expect(document.merges(sheet)).toContainEqual(parseRange(range));
  });

  it('names count and rate under each pair', () => {
    const second = Array.from({ length: 12 }, (_cell, order) => shown(5, 3 + order));
    expect(second).toEqual(Array.from({ length: 6 }, () => ['TS', '%']).flat());
  });

  it('is set in Times New Roman, with a line on every side of the table’s cells', () => {
    for (const address of ['A3', 'A5', 'E6', 'B7', 'O25', 'B26', 'M26']) {
      expect(document.formatAt(sheet, parseAddress(address)).fontName).toBe('Times New Roman');
    }
    for (const address of ['A5', 'E6', 'O5', 'B7', 'O25', 'A26', 'O26']) {
      expect(new Set(document.formatAt(sheet, parseAddress(address)).borders)).toEqual(
        new Set(['top', 'bottom', 'left', 'right']),
      );
    }
  });

  it('refuses a line that is not of the table', () => {
    expect(() => sampleWorkbook('stt,thon\n1,Trùa,105')).toThrow(RangeError);
  });
});
