/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { Desk } from '../desk';
import { openPane } from '../open-pane';
import { button, buttonIn, line, lines, noButton, verdict } from '../screen';

const SAMPLE_SHEETS = ['Chỉ tiêu thôn', 'Phân tích hộ nghèo'];

describe('on opening', () => {
  it('names the table and says in one sentence whether it can be sent', async () => {
    await openPane();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Chỉ tiêu thôn · 19 thôn · 2022');
    expect(verdict()).toBe('Chưa gửi được: còn 3 lỗi.');
  });

  it('has read, and changed nothing', async () => {
    const { desk } = await openPane();
    expect(desk.isUntouched()).toBe(true);
  });

  it('says what to do where the workbook holds no table, and offers nothing that needs one', async () => {
    await openPane(Desk.withoutTable());
    expect(verdict()).toBe(
      'Chưa thấy bảng chỉ tiêu thôn trong sổ này. Mở sổ có bảng rồi bấm Kiểm tra, hoặc tạo bảng mẫu.',
    );
    expect(screen.getAllByRole('button')).toEqual([button('Kiểm tra'), button('Tạo bảng mẫu')]);
  });

  it('names the hidden sheet where the table lies on one', async () => {
    await openPane(Desk.withHiddenSample());
    expect(verdict()).toBe(
      'Bảng chỉ tiêu thôn đang nằm ở trang tính ẩn “Chỉ tiêu thôn”. Hãy bỏ ẩn trang tính đó rồi bấm Kiểm tra.',
    );
  });

  it('has exactly one status', async () => {
    await openPane();
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });
});

describe('a finding', () => {
  it('names the cell by its labels and its address, what it says, what it must be, and why', async () => {
    await openPane();
    expect(line(/Tổng cộng, Giảm hộ cận nghèo/)).toHaveTextContent(
      '1Tổng cộng, Giảm hộ cận nghèo: ghi 50, phải là 51. L26' +
        'Cộng 19 thôn được 51.Đầu năm 171 trừ cuối năm 120 còn 51.Tỷ lệ 2,44% được tính từ 50, nên thành 2,49%.',
    );
  });

  it('carries the sign of its severity in words', async () => {
    await openPane();
    expect(line(/Tổng cộng/)).toContainElement(screen.getAllByRole('img', { name: 'Lỗi' })[0] ?? null);
  });

  it('selects its cell when pressed', async () => {
    const { officer, desk } = await openPane();
    await officer.click(line(/thôn Trùa/));
    expect(desk.selection()).toBe('G8');
  });

  it('selects the name where a name is what is wrong', async () => {
    const desk = Desk.withSample();
    desk.type('B9', 'Trùa');
    const { officer } = await openPane(desk);
    await officer.click(line(/được ghi ở 2 dòng/));
    expect(desk.selection()).toMatch(/^B(8|9)$/);
  });

  it('selects its cell from the keyboard, once', async () => {
    const { officer, desk } = await openPane();
    buttonIn(line(/thôn Trùa/), 'Đến ô').focus();
    await officer.keyboard('{Enter}');
    expect(desk.selection()).toBe('G8');
  });

  it('is mended by its own button after a preview, and the others stay', async () => {
    const { officer, desk } = await openPane();
    await officer.click(buttonIn(line(/thôn Trùa/), 'Sửa ô này'));
    expect(desk.selection()).not.toBe('G8');
    expect(lines()).toEqual(['thôn Trùa G81,8% → 1,9%']);
    await officer.click(button('Áp dụng'));
    expect(await desk.valuesOf('G8')).toEqual([1.9]);
    expect(verdict()).toBe('Chưa gửi được: còn 2 lỗi.');
    expect(screen.getByText('Đã sửa 1 ô.')).toBeVisible();
  });

  it('of style is folded away and counted', async () => {
    const { officer } = await openPane();
    expect(screen.getAllByRole('button', { name: 'Vì sao?' })).toHaveLength(3);
    await officer.click(button('2 lưu ý, không bắt buộc sửa'));
    expect(screen.getAllByRole('button', { name: 'Vì sao?' })).toHaveLength(5);
    expect(button('2 lưu ý, không bắt buộc sửa')).toHaveAttribute('aria-expanded', 'true');
  });
});

describe('Sửa 3 lỗi chắc chắn', () => {
  it('mends every certain error at once, and the table can be sent', async () => {
    const { officer, desk } = await openPane();
    await officer.click(button('Sửa 3 lỗi chắc chắn'));
    expect(screen.getByRole('heading', { name: 'Sửa: 4 ô sẽ đổi số' })).toBeVisible();
    await officer.click(button('Áp dụng'));
    expect(verdict()).toBe('Gửi được. Có 2 điểm nên xem.');
    expect(await desk.valuesOf('G8', 'L26', 'M18', 'M26')).toEqual([1.9, 51, 2.33, 2.49]);
    expect(noButton(/lỗi chắc chắn/)).toBe(true);
  });
});

describe('Kiểm tra', () => {
  it('marks the guilty cells, and Xóa đánh dấu takes the marks off', async () => {
    const { officer, desk } = await openPane();
    expect(noButton('Xóa đánh dấu')).toBe(true);
    await officer.click(button('Kiểm tra'));
    expect(await desk.marks()).toHaveLength(4);
    await officer.click(button('Xóa đánh dấu'));
    expect(await desk.snapshot()).toEqual(await Desk.withSample().snapshot());
    expect(noButton('Xóa đánh dấu')).toBe(true);
  });
});

describe('Tính lại', () => {
  it('shows each number old and new, grouped by column, before anything is written', async () => {
    const { officer, desk } = await openPane();
    await officer.click(button('Tính lại'));
    expect(screen.getByRole('heading', { name: 'Tính lại: 4 ô sẽ đổi số' })).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Giảm hộ nghèo, %',
      'Giảm hộ cận nghèo',
      'Giảm hộ cận nghèo, %',
    ]);
    expect(lines()).toEqual([
      'thôn Trùa G81,8% → 1,9%',
      'Tổng cộng L2650 → 51',
      'thôn Thiên Nhẫn M182,03% → 2,33%',
      'Tổng cộng M262,44% → 2,49%',
    ]);
    expect(desk.isUntouched()).toBe(true);
  });

  it('writes live formulas, can be undone whole, and says both', async () => {
    const { officer, desk } = await openPane();
    await officer.click(button('Tính lại'));
    await officer.click(button('Áp dụng'));
    expect((await desk.contentOf('L26')).formula).toMatch(/^=/);
    expect(verdict()).toBe('Gửi được. Có 2 điểm nên xem.');
    expect(screen.getByText(/^Đã tính lại \d+ ô\.$/)).toBeVisible();
    await officer.click(button('Hoàn tác'));
    expect(await desk.contentOf('L26')).toEqual({ value: 50, formula: null });
    expect(verdict()).toBe('Chưa gửi được: còn 3 lỗi.');
    expect(screen.getByText(/^Đã hoàn tác việc tính lại \d+ ô\.$/)).toBeVisible();
    expect(noButton('Hoàn tác')).toBe(true);
  });

  it('writes plain numbers where the officer chooses so', async () => {
    const { officer, desk } = await openPane();
    await officer.click(button('Tính lại'));
    await officer.click(button('Cách ghi và làm tròn'));
    await officer.click(screen.getByRole('radio', { name: 'Chỉ con số' }));
    expect(screen.getByRole('radio', { name: 'Chỉ con số' })).toBeChecked();
    await officer.click(button('Áp dụng'));
    expect(await desk.contentOf('L26')).toEqual({ value: 51, formula: null });
    expect(screen.getByText('Đã tính lại 4 ô.')).toBeVisible();
  });

  it('brings every rate to two digits where the officer chooses so', async () => {
    const { officer, desk } = await openPane();
    await officer.click(button('Tính lại'));
    await officer.click(button('Cách ghi và làm tròn'));
    await officer.click(screen.getByRole('radio', { name: 'Thống nhất 2 chữ số sau dấu phẩy' }));
    await officer.click(button('Áp dụng'));
    expect(await desk.valuesOf('G26')).toEqual([1.32]);
    expect(verdict()).toBe('Gửi được.');
  });

  it('is forgotten when it is not applied', async () => {
    const { officer, desk } = await openPane();
    await officer.click(button('Tính lại'));
    await officer.click(button('Không áp dụng'));
    expect(desk.isUntouched()).toBe(true);
    expect(noButton('Áp dụng')).toBe(true);
    expect(button('Tính lại')).toBeVisible();
  });

  it('says so where nothing is left to recalculate', async () => {
    const { officer } = await openPane();
    await officer.click(button('Tính lại'));
    await officer.click(button('Áp dụng'));
    await officer.click(button('Tính lại'));
    expect(screen.getByText('Các ô đều đã đúng, không có ô nào cần tính lại.')).toBeVisible();
  });
});

describe('Hoàn tác', () => {
  it('refuses where a cell was edited since, names the cell and loses nothing', async () => {
    const { officer, desk } = await openPane();
    await officer.click(button('Sửa 3 lỗi chắc chắn'));
    await officer.click(button('Áp dụng'));
    desk.type('L26', 52);
    await officer.click(button('Hoàn tác'));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Ô L26 đã được sửa sau đó nên không hoàn tác được. Các ô khác vẫn giữ nguyên.',
    );
    expect(await desk.valuesOf('L26')).toEqual([52]);
    expect(await desk.valuesOf('G8')).toEqual([1.9]);
    await officer.click(button('Đóng'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the next sensible step is the prominent one', () => {
  const isProminent = (name: string): boolean => button(name).className !== button('Phân bổ chỉ tiêu').className;

  it('mending while there are errors, the summary once there are none', async () => {
    const { officer } = await openPane();
    expect(['Kiểm tra', 'Tính lại', 'Tạo biểu tổng hợp'].filter(isProminent)).toEqual([]);
    await officer.click(button('Sửa 3 lỗi chắc chắn'));
    await officer.click(button('Áp dụng'));
    expect(['Kiểm tra', 'Tính lại', 'Tạo biểu tổng hợp'].filter(isProminent)).toEqual(['Tạo biểu tổng hợp']);
  });
});

describe('the keyboard', () => {
  // jsdom forgets that a document had the focus once the focused element is gone; browsers do not.
  const officerIsIn = (pane: boolean): void => {
    jest.spyOn(document, 'hasFocus').mockReturnValue(pane);
  };
  afterEach(() => jest.restoreAllMocks());

  it('goes on in the preview when the pressed button is gone', async () => {
    const { officer } = await openPane();
    officerIsIn(true);
    await officer.click(button('Tính lại'));
    expect(screen.getByRole('heading', { name: /^Tính lại:/ })).toHaveFocus();
    await officer.tab();
    expect(button('Cách ghi và làm tròn')).toHaveFocus();
  });

  it('stays in the grid while the officer is there', async () => {
    const { pane } = await openPane();
    officerIsIn(false);
    await act(() => pane.recalculate());
    expect(document.body).toHaveFocus();
  });

  it('stays on a button that is busy', async () => {
    const { officer } = await openPane();
    await officer.click(button('Kiểm tra'));
    expect(button('Kiểm tra')).toHaveFocus();
  });
});

describe('Tạo biểu tổng hợp', () => {
  it('adds the sheet and brings it to the front', async () => {
    const { officer, desk } = await openPane();
    await officer.click(button('Tạo biểu tổng hợp'));
    expect(await desk.sheetNames()).toEqual([...SAMPLE_SHEETS, 'Tổng hợp kế hoạch']);
    expect(screen.getByText('Đã tạo biểu tổng hợp.')).toBeVisible();
    expect(screen.getByText(/^Văn bản còn để dòng chấm: Cơ quan cấp trên, Xã/)).toBeVisible();
    expect(button('Hoàn tác')).toBeVisible();
  });

  it('can be undone, sheet and all', async () => {
    const { officer, desk } = await openPane();
    await officer.click(button('Tạo biểu tổng hợp'));
    expect(await desk.sheetNames()).toEqual([...SAMPLE_SHEETS, 'Tổng hợp kế hoạch']);
    await officer.click(button('Hoàn tác'));
    expect(await desk.sheetNames()).toEqual(SAMPLE_SHEETS);
    expect(screen.getByText('Đã hoàn tác việc tạo biểu tổng hợp.')).toBeVisible();
    expect(verdict()).toBe('Chưa gửi được: còn 3 lỗi.');
  });
});

describe('while it works', () => {
  it('shows progress by name, and no button does anything twice', async () => {
    const { officer, desk, pane } = await openPane();
    let release: () => void = () => undefined;
    desk.delay = new Promise((resolve) => {
      release = resolve;
    });
    await officer.click(button('Kiểm tra'));
    expect(screen.getByRole('progressbar', { name: 'Đang kiểm tra' })).toBeVisible();
    expect(button('Tính lại')).toHaveAttribute('aria-disabled', 'true');
    await officer.click(button('Tính lại'));
    await act(async () => {
      release();
      await pane.clearMarks();
    });
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(noButton('Áp dụng')).toBe(true);
  });
});

describe('when something goes wrong', () => {
  it('says what to do about a protected sheet, changes nothing, and keeps the preview to try again', async () => {
    const { officer, desk } = await openPane(Desk.withProtectedSample());
    await officer.click(button('Tính lại'));
    await officer.click(button('Áp dụng'));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Trang tính đang khóa nên chưa ghi được; chưa ô nào thay đổi. ' +
        'Bỏ khóa (Xem lại → Bỏ bảo vệ trang tính) rồi bấm lại.',
    );
    expect(desk.isUntouched()).toBe(true);
    expect(button('Áp dụng')).toBeVisible();
  });

  it('says that the workbook could not be read, and why', async () => {
    const desk = Desk.withSample();
    desk.failure = new Error('kết nối bị ngắt');
    const { officer, faults } = await openPane(desk);
    expect(verdict()).toBe('Chưa đọc được sổ.');
    expect(screen.getByRole('alert')).toHaveTextContent(/kết nối bị ngắt$/);
    expect(faults).toEqual([desk.failure]);
    desk.failure = null;
    await officer.click(button('Kiểm tra'));
    expect(verdict()).toBe('Chưa gửi được: còn 3 lỗi.');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('when the officer edits the sheet', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('the verdict follows', async () => {
    const { desk } = await openPane();
    desk.type('L26', 51);
    desk.type('M26', 2.49);
    await act(() => jest.advanceTimersByTimeAsync(1000));
    expect(verdict()).toBe('Chưa gửi được: còn 2 lỗi.');
  });

  it('an answer that is being read stays', async () => {
    const { desk, pane } = await openPane();
    await act(() => pane.recalculate());
    await act(() => pane.apply());
    desk.type('L26', 52);
    await act(() => pane.undo());
    await act(() => jest.advanceTimersByTimeAsync(1000));
    expect(screen.getByRole('alert')).toHaveTextContent(/^Ô L26 đã được sửa sau đó/u);
    expect(verdict()).toMatch(/^Chưa gửi được/u);
  });

  it('a preview that no longer holds is close and never applied', async () => {
    const { desk, pane } = await openPane();
    await act(() => pane.recalculate());
    desk.type('L7', 6);
    await act(() => jest.advanceTimersByTimeAsync(1000));
    expect(noButton('Áp dụng')).toBe(true);
    expect(
      screen.getByText('Sổ vừa được sửa nên phần xem trước không còn đúng. Hãy bấm lại nút vừa dùng.'),
    ).toBeVisible();
    await act(() => pane.apply());
    expect(await desk.valuesOf('L26')).toEqual([50]);
  });
});
