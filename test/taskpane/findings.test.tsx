/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { Desk } from './desk';
import { onMac } from './on-mac';
import { openPane } from './open-pane';
import { button, buttonIn, fill, line, noButton, verdict } from './screen';

const REASON = 'Đã đối chiếu hồ sơ, số này đúng';

const findingButtons = (): HTMLElement[] => screen.queryAllByRole('button', { name: 'Vì sao?' });
const isCurrent = (item: HTMLElement): boolean => item.getAttribute('aria-current') === 'true';

/** The sample with a wrong name beside its three errors: a finding of each severity but the style's. */
function deskWithWarning(): Desk {
  const desk = Desk.withSample();
  desk.type('B9', 'Trùa');
  return desk;
}

describe('leaving a finding with a reason', () => {
  it('takes it out of the verdict and the list, and keeps the reason in the workbook', async () => {
    const { officer, desk } = await openPane();
    await officer.click(buttonIn(line(/thôn Trùa/), 'Bỏ qua, vì…'));
    await fill(officer, 'Lý do bỏ qua*', 'Theo biên bản ngày 5/1');
    await officer.click(button('Bỏ qua điểm này'));
    expect(verdict()).toBe('Chưa gửi được: còn 2 lỗi. 1 lỗi được bỏ qua có lý do.');
    expect(await desk.settings()).toMatchObject({
      waivers: [{ id: 'rate-mismatch', line: 'Trùa', found: '1.8', expected: '1.9' }],
    });
    expect(await desk.valuesOf('G8')).toEqual([1.8]);
    await officer.click(button('Đã bỏ qua (1)'));
    expect(line(/thôn Trùa/)).toHaveTextContent(/Lý do: Theo biên bản ngày 5\/1/u);
  });

  it('needs a reason', async () => {
    const { officer, desk } = await openPane();
    await officer.click(buttonIn(line(/thôn Trùa/), 'Bỏ qua, vì…'));
    const field = screen.getByLabelText('Lý do bỏ qua*');
    expect(field).toHaveFocus();
    await officer.keyboard('   {Enter}');
    expect(field).toHaveAccessibleDescription('Hãy ghi lý do, một dòng là đủ.');
    expect(desk.isUntouched()).toBe(true);
  });

  it('takes a usual reason as it is, with Enter', async () => {
    const { officer, desk } = await openPane();
    await officer.click(buttonIn(line(/thôn Trùa/), 'Bỏ qua, vì…'));
    await officer.click(button(REASON));
    await officer.click(screen.getByLabelText('Lý do bỏ qua*'));
    await officer.keyboard('{Enter}');
    expect(await desk.settings()).toMatchObject({ waivers: [{ reason: REASON }] });
  });

  it('can be thought better of: by the button, by Escape, before and after', async () => {
    const { officer, desk } = await openPane();
    const opener = () => buttonIn(line(/thôn Trùa/), 'Bỏ qua, vì…');
    await officer.click(opener());
    await officer.click(button('Thôi'));
    expect(opener()).toHaveFocus();
    await officer.click(opener());
    await officer.keyboard('{Escape}');
    expect(screen.queryByLabelText('Lý do bỏ qua*')).toBeNull();
    expect(opener()).toHaveFocus();
    expect(desk.isUntouched()).toBe(true);
  });

  it('is reconsidered from the folded list', async () => {
    const { officer, pane } = await openPane();
    const checked = pane.state.get().report?.checked;
    const finding = checked?.findings.find(({ id }) => id === 'rate-mismatch');
    if (!checked || !finding) throw new Error('The sample has a wrong rate');
    await act(() => pane.waive(checked.table, finding, REASON));
    await officer.click(button('Đã bỏ qua (1)'));
    await officer.click(button('Xét lại'));
    expect(verdict()).toBe('Chưa gửi được: còn 3 lỗi.');
    expect(noButton('Đã bỏ qua (1)')).toBe(true);
  });

  it('is undone like every other action', async () => {
    const { officer } = await openPane();
    await officer.click(buttonIn(line(/thôn Trùa/), 'Bỏ qua, vì…'));
    await officer.click(button(REASON));
    await officer.click(button('Bỏ qua điểm này'));
    expect(screen.getByText('Đã bỏ qua một điểm và ghi lại lý do.')).toBeVisible();
    await officer.click(button('Hoàn tác'));
    expect(verdict()).toBe('Chưa gửi được: còn 3 lỗi.');
  });

  it('shows its cell from the folded list', async () => {
    const { officer, desk } = await openPane();
    await officer.click(buttonIn(line(/thôn Trùa/), 'Bỏ qua, vì…'));
    await officer.click(button(REASON));
    await officer.click(button('Bỏ qua điểm này'));
    await officer.click(button('Đã bỏ qua (1)'));
    await officer.click(buttonIn(line(/Lý do:/), 'Đến ô'));
    expect(desk.selection()).toBe('G8');
  });
});

describe('Vì sao?', () => {
  it('explains the rule beside the finding, with a case, and leads back to it', async () => {
    const { officer } = await openPane();
    const why = (): HTMLElement => buttonIn(line(/thôn Trùa/), 'Vì sao?');
    await officer.click(why());
    expect(why()).toHaveAttribute('aria-expanded', 'true');
    const page = screen.getByRole('region', { name: 'Tỷ lệ tính từ số hộ và tổng số hộ' });
    expect(
      within(page)
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Tỷ lệ tính từ số hộ và tổng số hộ',
      'Ví dụ',
      'Thường sửa thế nào',
      'Vì sao nên sửa',
      'Điều công cụ không khẳng định',
      'Căn cứ',
    ]);
    await officer.click(button('Quay lại'));
    expect(why()).toHaveFocus();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('shows one page at a time, and selects no cell', async () => {
    const { officer, desk } = await openPane();
    const before = desk.selection();
    await officer.click(buttonIn(line(/thôn Trùa/), 'Vì sao?'));
    await officer.click(buttonIn(line(/Tổng cộng/), 'Vì sao?'));
    expect(screen.getAllByRole('region')).toHaveLength(1);
    await officer.click(screen.getByRole('region'));
    expect(desk.selection()).toBe(before);
  });
});

describe('going from finding to finding', () => {
  it('leads to the next cell, around the end, and says the place', async () => {
    const { officer, desk } = await openPane();
    const cells: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      await officer.click(button('Lỗi sau'));
      cells.push(desk.selection());
    }
    expect(cells.slice(0, 3)).toEqual(['L26', 'G8', 'M18']);
    expect(cells[5]).toBe('L26');
    expect(screen.getByText('1/5')).toHaveAttribute('aria-live', 'polite');
    await officer.click(button('Lỗi trước'));
    expect(screen.getByText('5/5')).toBeVisible();
  });

  it('marks the finding, and unfolds the notices where it comes to one', async () => {
    const { officer } = await openPane();
    await officer.click(button('Lỗi sau'));
    expect(isCurrent(line(/Tổng cộng/))).toBe(true);
    await officer.click(button('Lỗi trước'));
    expect(isCurrent(line(/Tổng cộng/))).toBe(false);
    expect(button('2 lưu ý, không bắt buộc sửa')).toHaveAttribute('aria-expanded', 'true');
    expect(findingButtons()).toHaveLength(5);
  });

  it.each([
    ['F8', {}, 'L26'],
    ['F8', { shiftKey: true }, 'I7'],
    ['ArrowDown', { altKey: true }, 'L26'],
    ['ArrowUp', { altKey: true }, 'I7'],
  ])('works by %s %o, and the keyboard goes along', async (key, modifiers, cell) => {
    const { desk } = await openPane();
    await act(async () => {
      fireEvent.keyDown(document.body, { key, ...modifiers });
      await Promise.resolve();
    });
    expect(desk.selection()).toBe(cell);
    const [current] = screen.getAllByRole('listitem').filter(isCurrent);
    if (!current) throw new Error('No finding is the current one');
    expect(buttonIn(current, 'Đến ô')).toHaveFocus();
  });

  it('leaves arrows in a field, other keys and combinations alone', async () => {
    const { officer, desk } = await openPane();
    const before = desk.selection();
    await officer.click(buttonIn(line(/thôn Trùa/), 'Bỏ qua, vì…'));
    fireEvent.keyDown(screen.getByLabelText('Lý do bỏ qua*'), { key: 'ArrowDown', altKey: true });
    fireEvent.keyDown(document.body, { key: 'ArrowDown' });
    fireEvent.keyDown(document.body, { key: 'F8', ctrlKey: true });
    expect(desk.selection()).toBe(before);
  });
});

describe('showing one severity', () => {
  it('offers those that there are, with their numbers, and lists the chosen one alone', async () => {
    const { officer } = await openPane(deskWithWarning());
    const choices = within(screen.getByRole('group', { name: 'Chọn loại cần xem' }));
    const names = choices.getAllByRole('button').map(({ textContent }) => textContent);
    expect(names[0]).toMatch(/^Tất cả \d+$/u);
    expect(names).toContain('Lưu ý 2');
    await officer.click(choices.getByRole('button', { name: 'Lưu ý 2' }));
    expect(choices.getByRole('button', { name: 'Lưu ý 2' })).toHaveAttribute('aria-pressed', 'true');
    expect(findingButtons()).toHaveLength(2);
    await officer.click(button('Lỗi sau'));
    expect(screen.getByText('1/2')).toBeVisible();
  });

  it('is not offered where all are of one kind', async () => {
    const { officer } = await openPane();
    await officer.click(button('Sửa 3 lỗi chắc chắn'));
    await officer.click(button('Áp dụng'));
    expect(screen.queryByRole('group', { name: 'Chọn loại cần xem' })).toBeNull();
  });

  it('falls back to all where the chosen kind is mended', async () => {
    const { officer, desk, pane } = await openPane();
    await officer.click(button('Lỗi 3'));
    for (const [cell, value] of [
      ['L26', 51],
      ['M26', 2.49],
      ['G8', 1.9],
      ['M18', 2.33],
    ] as const) {
      desk.type(cell, value);
    }
    await act(() => pane.check());
    await officer.click(button('2 lưu ý, không bắt buộc sửa'));
    expect(findingButtons()).toHaveLength(2);
  });
});

describe('following the officer’s edits', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('can be switched off: the verdict then says that it is older, until the next check', async () => {
    const { desk, pane } = await openPane();
    await act(() => pane.keepSettings({ checksWhileTyping: false }));
    desk.type('L26', 51);
    await act(() => jest.advanceTimersByTimeAsync(1000));
    expect(verdict()).toBe('Số liệu đã sửa sau lần kiểm tra này. Bấm Kiểm tra để xem lại.');
    expect(noButton(/lỗi chắc chắn/)).toBe(true);
    desk.type('M26', 2.49);
    await act(() => pane.check());
    expect(verdict()).toBe('Chưa gửi được: còn 2 lỗi.');
  });
});

describe('the choice to follow edits', () => {
  it('is kept in the workbook', async () => {
    const { officer, desk } = await openPane();
    await officer.click(button('Cách kiểm tra'));
    const choice = screen.getByRole('switch', { name: 'Tự kiểm tra lại khi sửa số' });
    expect(choice).toBeChecked();
    await officer.click(choice);
    expect(choice).not.toBeChecked();
    expect(await desk.settings()).toMatchObject({ checksWhileTyping: false });
  });
});

describe('the list of findings as a paper', () => {
  it('is written on a sheet of its own, and taken away again', async () => {
    const { officer, desk } = await openPane();
    const before = await desk.sheetNames();
    await officer.click(button('Danh sách để in hoặc lưu'));
    await officer.click(button('Lập danh sách điểm cần sửa'));
    expect(await desk.sheetNames()).toEqual([...before, 'Danh sách lỗi']);
    await officer.click(button('Hoàn tác'));
    expect(await desk.sheetNames()).toEqual(before);
  });

  it('is offered as a file that any spreadsheet reads, and as text to copy', async () => {
    const offered: string[] = [];
    URL.createObjectURL = (content) => `blob:${content instanceof Blob ? content.type : ''}`;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      offered.push(`${this.download} ${this.href}`);
    });
    const { officer } = await openPane();
    await officer.click(button('Danh sách để in hoặc lưu'));
    await officer.click(button('Tải danh sách (.csv)'));
    expect(offered).toEqual(['danh-sach-diem-can-sua.csv blob:text/csv;charset=utf-8']);
    const text = screen.getByLabelText<HTMLTextAreaElement>('Nếu Excel không cho tải về, hãy chép phần này');
    expect(text.value.split('\n')).toHaveLength(7);
    expect(text.value).toMatch(/L26.*50.*51/u);
    jest.restoreAllMocks();
  });

  it('is only text to copy in an Excel for Mac, which lets no file out', async () => {
    onMac();
    const { officer } = await openPane();
    await officer.click(button('Danh sách để in hoặc lưu'));
    expect(screen.getByLabelText<HTMLTextAreaElement>(/hãy chép phần này/).value).toMatch(/L26/);
    expect(noButton('Tải danh sách (.csv)')).toBe(true);
    Reflect.deleteProperty(globalThis, 'Office');
  });
});
