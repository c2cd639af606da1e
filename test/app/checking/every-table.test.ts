import { check } from '../../../src/app/checking/check';
import { areAllReady } from '../../../src/app/checking/check-report';
import { describeTables, describeUnread } from '../../../src/app/wording/describe-tables';
import { describeVerdict } from '../../../src/app/wording/describe-verdict';
import { vi } from '../../../src/locales/vi';
import { gridOf } from '../../support/grid-of';
import { snapshotOf } from '../../support/snapshot-of';

const HEADER = 'STT\tThôn\tTổng số hộ\tHộ nghèo đầu năm\tGiảm hộ nghèo\tHộ nghèo cuối năm';
const LINES = ['1\tTrùa\t105\t7\t2\t5', '2\tNậy\t97\t7\t2\t5', '3\tCây Da\t109\t9\t1\t8'];
const RIGHT = [HEADER, ...LINES, '\tTổng cộng\t311\t23\t5\t18'].join('\n');
const WRONG = [HEADER, ...LINES, '\tTổng cộng\t311\t23\t5\t99'].join('\n');

describe('a workbook with several tables', () => {
  it('has each of them checked, on sheets of its own', () => {
    const report = check(snapshotOf({ name: 'Xã A', grid: gridOf(RIGHT) }, { name: 'Xã B', grid: gridOf(WRONG) }));
    expect(report.ready).toBe(true);
    expect(areAllReady(report)).toBe(false);
    expect(describeTables(report, vi)).toEqual(['Trang “Xã A”: gửi được', 'Trang “Xã B”: 1 lỗi']);
    expect(describeVerdict({ report, busy: false, outdated: false }, vi)).toBe(
      'Biểu ở trang “Xã A” gửi được, nhưng trong sổ còn biểu khác có lỗi.',
    );
  });

  it('or under each other on one sheet', () => {
    const report = check(snapshotOf({ grid: gridOf(`${RIGHT}\n\n\n${WRONG}`) }));
    expect(describeTables(report, vi)).toEqual(['Trang “Trang 1”, A1:F5: gửi được', 'Trang “Trang 1”, A8:F12: 1 lỗi']);
  });

  it('and one table alone says nothing of others', () => {
    const report = check(snapshotOf({ grid: gridOf(RIGHT) }));
    expect([describeTables(report, vi), describeUnread(report, vi)]).toEqual([[], '']);
  });
});

/** The right table with one more title, and a number on each line below it. */
function withColumn(title: string): string {
  return RIGHT.split('\n')
    .map((line, order) => `${line}\t${order === 0 ? title : '4'}`)
    .join('\n');
}

const TRANSPOSED = `
TT	Chỉ tiêu	Trùa	Nậy	Cây Da	Đông Mỹ
1	Tổng số hộ	105	97	109	98
2	Hộ nghèo đầu năm	7	7	9	8
3	Hộ nghèo cuối năm	5	5	8	6
`;

describe('what is not read', () => {
  it.each([
    ['Hộ DTTS', 'Chưa đọc: trang “Trang 1”, cột G “Hộ DTTS”.'],
    ['Kinh phí (triệu đồng)', 'Chưa đọc: trang “Trang 1”, cột G “Kinh phí (triệu đồng)”.'],
  ])('the column %j is named', (title, sentence) => {
    expect(describeUnread(check(snapshotOf({ grid: gridOf(withColumn(title)) })), vi)).toBe(sentence);
  });

  it('a sheet that looks like a table is named, and where there is none, what it lacks', () => {
    const alone = check(snapshotOf({ name: 'Ngang', grid: gridOf(TRANSPOSED) }));
    expect(alone.checked).toBeNull();
    expect(describeUnread(alone, vi)).toBe(
      'Chưa đọc: trang “Ngang” (mỗi thôn đang là một cột, hãy xếp lại mỗi thôn một dòng).',
    );
    const beside = check(snapshotOf({ grid: gridOf(RIGHT) }, { name: 'Ngang', grid: gridOf(TRANSPOSED) }));
    expect(describeUnread(beside, vi)).toBe('Chưa đọc: trang “Ngang”.');
  });

  it('a list of people is none of ours', () => {
    const people = 'STT\tHọ và tên\tHộ nghèo\tSố khẩu\n1\tNguyễn A\t1\t3\n2\tTrần B\t1\t4';
    expect(check(snapshotOf({ grid: gridOf(RIGHT) }, { grid: gridOf(people) })).unread).toEqual([]);
  });
});
