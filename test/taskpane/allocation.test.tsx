/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { Desk } from './desk';
import { openPane } from './open-pane';
import { button, fill, lines, noButton, verdict } from './screen';

const field = (hamlet: string): HTMLElement => screen.getByRole('textbox', { name: `Phân bổ cho thôn ${hamlet}` });

/** The line of a hamlet, or the last one: now, exact claim, proposed, difference. */
const rowOf = (name: string): (string | null)[] => {
  const row = screen.getAllByRole('row').find((each) => within(each).queryByRole('rowheader', { name }));
  if (!row) throw new Error(`No line is called ${name}`);
  return within(row)
    .getAllByRole('cell')
    .map((cell) => within(cell).queryByRole('textbox')?.getAttribute('value') ?? cell.textContent);
};

const proposedNumbers = (): number[] =>
  screen.getAllByRole('textbox', { name: /^Phân bổ cho/ }).map((each) => Number(each.getAttribute('value')));

const proposedFor = (hamlet: string): number => Number(field(hamlet).getAttribute('value'));

const sum = (numbers: readonly number[]): number => numbers.reduce((running, number) => running + number, 0);

const chooseGoal = async (officer: UserEvent, kind: string, label: string, amount: string): Promise<void> => {
  await officer.selectOptions(screen.getByLabelText('Chỉ tiêu giao theo'), kind);
  await fill(officer, label, amount);
};

describe('Phân bổ chỉ tiêu', () => {
  it('shares 27 households out over 19 hamlets beside what the plan says, before anything is written', async () => {
    const { officer, desk } = await openPane();
    await officer.click(button('Phân bổ chỉ tiêu'));
    await chooseGoal(officer, 'Số hộ còn cuối năm', 'Nhiều nhất (hộ)', '101');
    expect(screen.getByText('Giảm 27 hộ: từ 128 còn 101 hộ.')).toBeVisible();
    expect(screen.getByText('Đã chia đủ 27 hộ.')).toBeVisible();
    expect(proposedNumbers()).toHaveLength(19);
    expect(sum(proposedNumbers())).toBe(27);
    expect(rowOf('Tổng cộng')).toEqual(['27', '27', '27', '0']);
    expect(rowOf('Trùa')).toEqual(['2', '1,48', '2', '0']);
    expect(screen.getAllByRole('columnheader').map((title) => title.textContent)).toEqual([
      'Thôn',
      'Đang ghi',
      'Tính theo tỷ lệ',
      'Phân bổ',
      'Chênh lệch',
    ]);
    expect(desk.isUntouched()).toBe(true);
  });

  it.each([
    ['Số hộ giảm', 'Ít nhất (hộ)', '27'],
    ['Tỷ lệ còn cuối năm', 'Nhiều nhất (%)', '4,93'],
    ['Tỷ lệ còn cuối năm', 'Nhiều nhất (%)', '4.93%'],
    ['Điểm phần trăm giảm', 'Ít nhất (điểm)', '1,31'],
  ])('understands a goal given as %s: %s %s', async (kind, label, amount) => {
    const { officer } = await openPane();
    await officer.click(button('Phân bổ chỉ tiêu'));
    await chooseGoal(officer, kind, label, amount);
    expect(screen.getByText('Giảm 27 hộ: từ 128 còn 101 hộ.')).toBeVisible();
  });

  it('shares out near-poor households as well', async () => {
    const { officer } = await openPane();
    await officer.click(button('Phân bổ chỉ tiêu'));
    await officer.click(screen.getByRole('radio', { name: 'Hộ cận nghèo' }));
    await chooseGoal(officer, 'Số hộ còn cuối năm', 'Nhiều nhất (hộ)', '120');
    expect(screen.getByText('Giảm 51 hộ: từ 171 còn 120 hộ.')).toBeVisible();
  });

  it('begins with the goal that the workbook keeps', async () => {
    const desk = Desk.withSample();
    await desk.keepSettings({ version: 1, profile: {}, goal: { poor: { 'closing-rate': 4.93 } } });
    const { officer } = await openPane(desk);
    await officer.click(button('Phân bổ chỉ tiêu'));
    expect(screen.getByLabelText('Nhiều nhất (%)')).toHaveValue('4,93');
    expect(screen.getByText('Giảm 27 hộ: từ 128 còn 101 hộ.')).toBeVisible();
    await officer.click(screen.getByRole('radio', { name: 'Hộ cận nghèo' }));
    expect(screen.getByLabelText('Ít nhất (hộ)')).toHaveValue('');
  });

  it('writes reductions, closings, totals and rates after the preview, and takes them back', async () => {
    const { officer, desk } = await openPane();
    await officer.click(button('Phân bổ chỉ tiêu'));
    await chooseGoal(officer, 'Số hộ giảm', 'Ít nhất (hộ)', '30');
    await officer.click(button('Xem trước'));
    expect(screen.getByRole('heading', { name: /^Phân bổ chỉ tiêu: \d+ ô sẽ đổi số$/ })).toBeVisible();
    expect(lines()).toContain('Tổng cộng F2627 → 30');
    await officer.click(button('Áp dụng'));
    expect(await desk.valuesOf('F26', 'H26')).toEqual([30, 98]);
    expect(screen.getByText(/^Đã phân bổ chỉ tiêu, ghi \d+ ô\.$/)).toBeVisible();
    expect(verdict()).toMatch(/^Chưa gửi được/);
    await officer.click(button('Hoàn tác'));
    expect(await desk.snapshot()).toEqual(await Desk.withSample().snapshot());
  });

  it('goes back from the preview to what was typed', async () => {
    const { officer } = await openPane();
    await officer.click(button('Phân bổ chỉ tiêu'));
    await chooseGoal(officer, 'Số hộ giảm', 'Ít nhất (hộ)', '30');
    await officer.click(button('Xem trước'));
    await officer.click(button('Không áp dụng'));
    expect(screen.getByLabelText('Ít nhất (hộ)')).toHaveValue('30');
    await officer.click(button('Đóng'));
    expect(button('Kiểm tra')).toBeVisible();
    expect(noButton('Xem trước')).toBe(true);
  });
});

describe('a number typed for a hamlet', () => {
  const opened = async () => {
    const open = await openPane();
    await open.officer.click(button('Phân bổ chỉ tiêu'));
    await chooseGoal(open.officer, 'Số hộ giảm', 'Ít nhất (hộ)', '27');
    return open;
  };

  it('is kept, and the rest is shared again to the same sum', async () => {
    const { officer } = await opened();
    const before = proposedNumbers();
    await officer.type(field('Trùa'), '5');
    expect(rowOf('Trùa')).toEqual(['2', '5,00', '5', '+3']);
    expect(sum(proposedNumbers())).toBe(27);
    expect(proposedNumbers()).not.toEqual(before);
    await officer.click(button('Bỏ cố định thôn Trùa'));
    expect(proposedNumbers()).toEqual(before);
    expect(field('Trùa')).toHaveFocus();
  });

  it('is given up where the field is emptied', async () => {
    const { officer } = await opened();
    const before = proposedNumbers();
    await officer.type(field('Trùa'), '5');
    await officer.clear(field('Trùa'));
    expect(field('Trùa')).toHaveValue('');
    await officer.tab();
    expect(proposedNumbers()).toEqual(before);
    expect(noButton('Bỏ cố định thôn Trùa')).toBe(true);
  });

  it('can be no more than the hamlet has, and the pane says so in one sentence', async () => {
    const { officer } = await opened();
    await officer.type(field('Trùa'), '12');
    expect(screen.getByText('thôn Trùa: số cố định phải từ 0 đến 7 hộ. Hãy chọn số khác.')).toBeVisible();
    expect(button('Xem trước')).toHaveAttribute('aria-disabled', 'true');
    expect(field('Trùa')).toHaveValue('12');
  });

  it('is not taken for a number where it is none', async () => {
    const { officer } = await opened();
    const before = proposedNumbers();
    await officer.type(field('Trùa'), 'x');
    expect(proposedNumbers()).toEqual(before);
  });

  it('that leaves the goal out of reach shows what is missing, or too much', async () => {
    const { officer } = await opened();
    const names = screen.getAllByRole('rowheader').map((name) => name.textContent);
    for (const name of names.slice(0, 19)) await officer.type(field(name), '1');
    expect(screen.getByText('Đã chia 19 trên 27 hộ, còn thiếu 8 hộ.')).toBeVisible();
    expect(screen.getByText(/^Các thôn giảm được nhiều nhất 19 hộ/)).toBeVisible();
    await officer.clear(screen.getByLabelText('Ít nhất (hộ)'));
    await fill(officer, 'Ít nhất (hộ)', '10');
    expect(screen.getByText('Đã chia 19 trên 10 hộ, thừa 9 hộ.')).toBeVisible();
    expect(button('Xem trước')).toHaveAttribute('aria-disabled', 'true');
  });

  it('is followed by the next hamlet with Enter, as in a sheet', async () => {
    const { officer } = await opened();
    const [first, second] = screen.getAllByRole('textbox', { name: /^Phân bổ cho/ });
    if (first) await officer.click(first);
    await officer.keyboard('{Enter}');
    expect(second).toHaveFocus();
    await officer.keyboard('{ArrowUp}');
    expect(first).toHaveFocus();
    await officer.keyboard('{ArrowUp}');
    expect(first).toHaveFocus();
  });
});

describe('a goal that cannot be shared out', () => {
  it('is refused with the number that stands against it, and shows no table', async () => {
    const { officer } = await openPane();
    await officer.click(button('Phân bổ chỉ tiêu'));
    await chooseGoal(officer, 'Số hộ giảm', 'Ít nhất (hộ)', '129');
    expect(screen.getByText(/^Các thôn giảm được nhiều nhất 128 hộ, chưa đủ chỉ tiêu\./)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    expect(button('Xem trước')).toHaveAttribute('aria-disabled', 'true');
  });

  it.each([
    ['Số hộ giảm', 'Ít nhất (hộ)', 'hai bảy', 'Hãy ghi số hộ bằng số nguyên, ví dụ 27.'],
    ['Tỷ lệ còn cuối năm', 'Nhiều nhất (%)', '493', 'Hãy ghi một số từ 0 đến 100, ví dụ 4,93.'],
  ])('because its number is none is told so at its field: %s', async (kind, label, amount, sentence) => {
    const { officer } = await openPane();
    await officer.click(button('Phân bổ chỉ tiêu'));
    await chooseGoal(officer, kind, label, amount);
    expect(screen.getByLabelText(label)).toHaveAccessibleDescription(sentence);
    expect(button('Xem trước')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('what the goal is shared out by', () => {
  const weights = (): HTMLElement => screen.getByLabelText('Chia cho các thôn');

  it('is the opening count unless every hamlet is to be treated alike', async () => {
    const { officer } = await openPane();
    await officer.click(button('Phân bổ chỉ tiêu'));
    await chooseGoal(officer, 'Số hộ giảm', 'Ít nhất (hộ)', '19');
    expect(weights()).toHaveDisplayValue('Theo số hộ đầu năm');
    await officer.selectOptions(weights(), 'Chia đều');
    expect(proposedNumbers()).toEqual(Array(19).fill(1));
  });

  it('may be a column of the sheet', async () => {
    const { officer } = await openPane();
    await officer.click(button('Phân bổ chỉ tiêu'));
    await chooseGoal(officer, 'Số hộ giảm', 'Ít nhất (hộ)', '27');
    expect(
      within(weights())
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Theo số hộ đầu năm', 'Chia đều', 'Theo cột C: Tổng số hộ gia đình']);
    const byOpening = proposedNumbers();
    await officer.selectOptions(weights(), 'Theo cột C: Tổng số hộ gia đình');
    expect(sum(proposedNumbers())).toBe(27);
    expect(proposedNumbers()).not.toEqual(byOpening);
  });
});

describe('what single hamlets may be given at least and at most', () => {
  const opened = async () => {
    const open = await openPane();
    await open.officer.click(button('Phân bổ chỉ tiêu'));
    await chooseGoal(open.officer, 'Số hộ giảm', 'Ít nhất (hộ)', '27');
    await open.officer.click(button('Mức ít nhất, nhiều nhất từng thôn'));
    return open;
  };

  it('is folded until it is wanted, and kept to once it is typed', async () => {
    const { officer } = await opened();
    const before = proposedNumbers();
    await officer.type(screen.getByLabelText('Giảm ít nhất ở thôn Tiến Thịnh'), '2');
    await officer.type(screen.getByLabelText('Giảm nhiều nhất ở thôn Sâm Cồn'), '1');
    expect(proposedFor('Tiến Thịnh')).toBe(2);
    expect(proposedFor('Sâm Cồn')).toBe(1);
    expect(sum(proposedNumbers())).toBe(27);
    expect(button('Mức ít nhất, nhiều nhất từng thôn (đã đặt 2)')).toBeVisible();
    await officer.clear(screen.getByLabelText('Giảm ít nhất ở thôn Tiến Thịnh'));
    await officer.clear(screen.getByLabelText('Giảm nhiều nhất ở thôn Sâm Cồn'));
    expect(proposedNumbers()).toEqual(before);
  });

  it('is refused where the least is above the most, in one sentence', async () => {
    const { officer } = await opened();
    await officer.type(screen.getByLabelText('Giảm ít nhất ở thôn Trùa'), '5');
    await officer.type(screen.getByLabelText('Giảm nhiều nhất ở thôn Trùa'), '2');
    expect(screen.getByText(/^thôn Trùa: mức ít nhất lớn hơn mức nhiều nhất/)).toBeVisible();
    expect(button('Xem trước')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('a range of percent points, as provinces assign it', () => {
  it('is shared out by its lower end, and says what the upper one comes to', async () => {
    const { officer } = await openPane();
    await officer.click(button('Phân bổ chỉ tiêu'));
    await chooseGoal(officer, 'Điểm phần trăm giảm', 'Ít nhất (điểm)', '1-1,5');
    expect(sum(proposedNumbers())).toBe(21);
    expect(screen.getByText('Giảm 21 hộ: từ 128 còn 107 hộ. Chia theo mức thấp; mức cao là 31 hộ.')).toBeVisible();
  });

  it('that goes down is none', async () => {
    const { officer } = await openPane();
    await officer.click(button('Phân bổ chỉ tiêu'));
    await chooseGoal(officer, 'Điểm phần trăm giảm', 'Ít nhất (điểm)', '1,5-1');
    expect(screen.getByLabelText('Ít nhất (điểm)')).toHaveAccessibleDescription(
      'Hãy ghi một số hoặc một khoảng, ví dụ 1,5 hoặc 1-1,5.',
    );
  });
});

describe('while the officer edits the sheet', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const editing = async (address: string, value: string | number) => {
    const { desk, pane } = await openPane();
    const draft = { indicator: 'poor', goalKind: 'reduction', amount: '27', weights: 'opening' } as const;
    await act(async () => {
      const typed = { locks: new Map([[1, 5]]), floors: new Map(), caps: new Map() };
      pane.openStep({ kind: 'allocation', draft: { ...draft, ...typed } });
      await Promise.resolve();
    });
    desk.type(address, value);
    await act(() => jest.advanceTimersByTimeAsync(1000));
  };

  it('the allocation follows, and keeps the typed numbers', async () => {
    await editing('F8', 4);
    expect(rowOf('Trùa')).toEqual(['4', '5,00', '5', '+1']);
  });

  it('typed numbers are given up where the hamlets have changed', async () => {
    await editing('B8', 'Thôn khác');
    expect(noButton(/^Bỏ cố định/)).toBe(true);
    expect(screen.getByText(/^Danh sách thôn vừa thay đổi nên các số đã ghi riêng/)).toBeVisible();
  });
});
