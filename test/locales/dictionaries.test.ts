import { COLUMN_ROLES, COUNT_ROLES, RATE_ROLES, STAGE_PAIRS } from '../../src/domain/columns';
import { en } from '../../src/locales/en';
import { vi } from '../../src/locales/vi';
import { describeRemark } from '../../src/app/wording/describe-remark';
import type { WorkbookRemark } from '../../src/workbook/remark';
import type { WorkbookFailureReason } from '../../src/workbook/failure';

/** Every text of a section, however deep; those that are said of something are said of this. */
function texts(words: unknown, about: string): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return texts((words as (...of: unknown[]) => unknown)(about, about), about);
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap((each) => texts(each, about)) : [];
}

function failuresOf({ failures, commandLine }: typeof vi, subject: string): string[] {
  const reasons = Object.keys(failures.workbook) as WorkbookFailureReason[];
  return [
    ...reasons.map((reason) => failures.workbook[reason](subject)),
    ...Object.values(commandLine.files).map((say) => say(subject)),
    failures.noTable,
    failures.tableHidden('Biểu 2'),
    failures.editedSince(['M26']),
    failures.editedSince(['M26', 'N26']),
    failures.unexpected('TypeError'),
  ];
}

describe.each([vi, en])('the failures in $language', (dictionary) => {
  it.each(['so.xlsx', ''])('are whole, calm sentences, about “%s”', (subject) => {
    const said = failuresOf(dictionary, subject);
    expect(said).toHaveLength(24);
    expect(said.filter((sentence) => /undefined|NaN|!|\(\)|“”/.test(sentence))).toEqual([]);
    expect(said.filter((sentence) => !/[.]$|TypeError$/.test(sentence))).toEqual([]);
  });

  it('say what to do next', () => {
    const sentences = failuresOf(dictionary, 'so.xlsx').map((text) => text.split(/[.;:] /).length);
    expect(Math.min(...sentences)).toBeGreaterThanOrEqual(2);
  });

  it('name the file or the sheet that they are about', () => {
    const { failures, commandLine } = dictionary;
    for (const [reason, say] of Object.entries({ ...failures.workbook, ...commandLine.files })) {
      if (/^(file|output)-|sheet-not-found/.test(reason)) expect(say('Xã.xlsx')).toContain('Xã.xlsx');
    }
  });
});

describe.each([vi, en])('the remarks in $language', ({ remarks }) => {
  const about: readonly WorkbookRemark[] = [{ kind: 'marks-unreadable', sheet: 'Biểu 2' }];
  const said = about.map((remark) => describeRemark(remark, remarks));

  it('are whole, calm sentences that say what to do', () => {
    expect(about.map(({ kind }) => kind).sort()).toEqual(Object.keys(remarks).sort());
    expect(said.filter((text) => !/[.;] .+[.]$/.test(text) || /undefined|NaN|!|“”/.test(text))).toEqual([]);
  });

  it('name the sheet that they are about', () => {
    for (const [order, remark] of about.entries()) {
      if ('sheet' in remark) expect(said[order]).toContain(remark.sheet);
    }
  });
});

describe.each([vi, en])('the labels in $language', ({ labels }) => {
  it('name every column, each in its own way', () => {
    const names = [...COUNT_ROLES, ...RATE_ROLES].map((role) => labels.columns[role]);
    expect(new Set(names).size).toBe(COLUMN_ROLES.length - 2);
    expect(RATE_ROLES.every((role) => labels.columns[role].endsWith('%'))).toBe(true);
  });
});

describe('Vietnamese labels', () => {
  it.each([
    ['Trùa', 'hamlet', 'thôn Trùa'],
    ['Thôn Trùa', 'hamlet', 'Thôn Trùa'],
    ['Bản Nậy', 'hamlet', 'Bản Nậy'],
    ['Tổ dân phố 3', 'hamlet', 'Tổ dân phố 3'],
    ['Tổng cộng', 'total', 'Tổng cộng'],
    ['Bản', 'hamlet', 'thôn Bản'],
    ['Thị trấn Prao', 'hamlet', 'Thị trấn Prao'],
    ['Xã Đắk Ha', 'hamlet', 'Xã Đắk Ha'],
    ['Thành thị', 'hamlet', 'Thành thị'],
    ['Đồng bằng sông Hồng', 'unit', 'Đồng bằng sông Hồng'],
  ] as const)('call the line %s (%s) “%s”', (name, kind, label) => {
    expect(vi.labels.row(name, kind)).toBe(label);
  });

  it.each([
    [2047, '2.047'],
    [0, '0'],
    [1_234_567, '1.234.567'],
  ])('write the count %d as %s', (count, text) => {
    expect(vi.labels.count(count)).toBe(text);
  });

  it.each([
    [2.49, '2,49%'],
    [1.9, '1,9%'],
    [0, '0%'],
    [14.375, '14,375%'],
  ])('write the rate %d as %s', (points, text) => {
    expect(vi.labels.rate(points)).toBe(text);
  });

  it('tell a table by its sheet, its hamlets and its year where it has one', () => {
    expect(vi.labels.table('Chỉ tiêu thôn', 19, 2022)).toBe('Chỉ tiêu thôn · 19 thôn · 2022');
    expect(vi.labels.table('Chỉ tiêu thôn', 19, null)).toBe('Chỉ tiêu thôn · 19 thôn');
  });
});

describe('English labels', () => {
  it('write numbers the English way', () => {
    expect([en.labels.count(2047), en.labels.rate(2.49), en.labels.row('Trùa', 'hamlet')]).toEqual([
      '2,047',
      '2.49%',
      'Trùa',
    ]);
    expect(en.labels.table('Targets', 19, 2022)).toBe('Targets · 19 hamlets · 2022');
    expect(en.labels.table('Targets', 19, null)).toBe('Targets · 19 hamlets');
  });
});

describe('the Vietnamese dictionary', () => {
  const { answers, help, labels, pane, summary, browserPage } = vi;
  const { counting, checkStatus, ...printed } = summary;
  const { savedName, ...page } = browserPage;
  const checkedAt = { year: 2022, month: 3, day: 10, hour: 8, minute: 5 };
  const statuses = [null, checkedAt].map((moment) =>
    checkStatus({ open: { error: 3, warning: 0, notice: 2 }, waived: 1, checkedAt: moment }),
  );
  const groups = Object.values(counting).flatMap(({ group, ...others }) => [
    ...STAGE_PAIRS.map(({ indicator, stage }) => group(indicator, stage, 2022)),
    ...texts(others, 'Trùa'),
  ]);
  const said = [
    ...texts({ answers, help, labels, pane, printed, page }, 'Trùa'),
    savedName('Trùa', new Date(2022, 2, 10, 8, 5)),
    ...groups,
    ...statuses,
    ...failuresOf(vi, 'Trùa'),
  ];
  const ENGLISH =
    /(?<![\p{L}\d.])(the|is|are|was|were|and|of|with|not|cell|row|column|sheet|file|error|click|please|workbook|undo|check|table|count|rate|total|household|poor|hamlet|wrong|must|save|open|read|close|button|OK|add-in|input|update|preview|server|browser)(?![\p{L}\d])/iu;

  it('speaks no English', () => {
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((text) => ENGLISH.test(text))).toEqual([]);
  });

  it('never raises its voice', () => {
    expect(said.filter((text) => text.includes('!'))).toEqual([]);
  });

  it('says a slip of the tool as its own, and blames nobody', () => {
    expect(said.filter((text) => /\b(bạn|anh|chị) (đã )?(sai|nhầm)/iu.test(text))).toEqual([]);
  });

  it('is composed throughout, so that it compares and searches as typed', () => {
    expect(said.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });
});
