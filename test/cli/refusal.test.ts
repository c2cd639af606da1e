import { NoTableError } from '../../src/cli/errors';
import { refusalOf } from '../../src/cli/refusal';
import { en } from '../../src/locales/en';
import { vi } from '../../src/locales/vi';

describe('refusalOf', () => {
  it('names the hidden sheet on which the table stands', () => {
    expect(refusalOf(new NoTableError('so.xlsx', 'Cất đi'), vi)).toEqual({
      error: 'no-table',
      message:
        'so.xlsx: Bảng chỉ tiêu thôn đang nằm ở trang tính ẩn “Cất đi”. Hãy bỏ ẩn trang tính đó rồi bấm Kiểm tra.',
    });
  });

  it.each([
    ['vi', vi],
    ['en', en],
  ])('says a fault of the tool itself in one line with its cause: %s', (_language, dictionary) => {
    const { error, message } = refusalOf(new RangeError('no such\nrow'), dictionary);
    expect(error).toBe('unexpected');
    expect(message).toContain('RangeError: no such row');
    expect(message).not.toContain('\n');
  });
});
