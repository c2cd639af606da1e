import { check } from '../../../src/app/checking/check';
import { recalculate } from '../../support/recalculated';
import type { Settings } from '../../../src/app/settings';
import { EMPTY_SETTINGS } from '../../../src/app/settings';
import type { SummaryRequest } from '../../../src/app/papers/summarize';
import { proposeSummary } from '../../../src/app/papers/summarize';
import { STAGE_PAIRS } from '../../../src/domain/columns';
import { EMPTY_PROFILE } from '../../../src/domain/commune';
import { summary as english } from '../../../src/locales/en/summary';
import { findTables } from '../../../src/reading/find-tables';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { sampleSnapshot } from '../../support/sample-snapshot';
import { sampleLines, targetWorkbook, workbookOf } from '../../support/target-workbook';
import { textsOf } from '../../support/summary-of';
import { predict } from '../../../src/workbook/predict';

const sample = targetWorkbook(sampleLines());

function proposed(workbook: WorkbookSnapshot, more: Partial<SummaryRequest> = {}) {
  return proposeSummary(workbook, { settings: EMPTY_SETTINGS, report: check(workbook), ...more });
}

function written(workbook: WorkbookSnapshot, more: Partial<SummaryRequest> = {}): SheetSpec {
  const change = proposed(workbook, more)?.changes.find((each) => each.kind === 'write-sheet');
  if (!change) throw new Error('no summary was proposed');
  return change.spec;
}

describe('proposeSummary', () => {
  it('proposes to write the summary sheet, to bring it to the front and to keep what it was made from', () => {
    expect(proposed(sample)).toMatchObject({
      action: 'summarize',
      preview: [],
      table: { sheetName: 'Chỉ tiêu thôn' },
      changes: [
        { kind: 'write-sheet', spec: { tag: 'summary', name: 'Tổng hợp kế hoạch', fontName: 'Times New Roman' } },
        { kind: 'activate', target: { tag: 'summary' } },
        { kind: 'store-settings' },
      ],
    });
  });

  it('proposes nothing for a workbook without a target table', () => {
    expect(proposed(workbookOf([['Danh sách', 'Số điện thoại']]))).toBeNull();
  });

  it('speaks Vietnamese, and another language where it is given one', () => {
    expect(written(sample, { words: english }).name).toBe(english.sheetName);
  });

  it('prints every number of a right table as the sheet writes it, whatever the rounding of its columns', () => {
    const workbook = sampleSnapshot();
    const mended = recalculate(workbook, { as: 'values', rounding: 'column' });
    const right = predict(mended?.changes ?? [], workbook);
    const [table] = findTables(right);
    const { cells, page } = written(right);
    const firstLine = (page.repeatRows?.last ?? 0) + 1;
    const printed = cells.filter(
      ({ row, column }) => row >= firstLine && column >= 3 && column <= page.printArea.lastColumn,
    );
    const numbers = printed.flatMap(({ content }) => (typeof content.value === 'number' ? [content.value] : []));
    const columns = STAGE_PAIRS.flatMap(({ count, rate }) => [table?.columns.get(count), table?.columns.get(rate)]);
    expect(numbers).toEqual(table?.rows.flatMap((_row, row) => columns.map((column) => column?.numbers[row])));
  });

  it('says when the numbers were checked and what was found', () => {
    const texts = textsOf(written(sample, { checkedAt: { year: 2022, month: 3, day: 10, hour: 8, minute: 5 } }));
    expect(texts).toContain(
      'Tình trạng kiểm tra: số liệu được kiểm tra lúc 8 giờ 05 ngày 10/3/2022; ' +
        'còn 3 lỗi, 0 điểm cần xem, 2 lưu ý; bỏ qua có lý do: 0 điểm.',
    );
    expect(textsOf(written(sample)).some((text) => text.includes('kiểm tra lúc …… giờ …… ngày ……/……/………'))).toBe(true);
  });

  it.each<[string, Partial<Settings['profile']>, string[]]>([
    ['nothing', {}, ['superiorBody', 'commune', 'documentDate', 'signerTitle', 'signerName', 'place']],
    [
      'the commune, which gives the place too',
      { commune: 'xã A' },
      ['superiorBody', 'documentDate', 'signerTitle', 'signerName'],
    ],
    [
      'everything that it prints',
      {
        superiorBody: 'UBND tỉnh B',
        commune: 'xã A',
        documentDate: 'ngày 1',
        signerTitle: 'Chủ tịch',
        signerName: 'C',
      },
      [],
    ],
  ])('says what it lacks where the profile has %s', (_name, profile, missing) => {
    const settings = { ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, ...profile } };
    expect(proposed(sample, { settings })?.missing).toEqual(missing);
  });
});
