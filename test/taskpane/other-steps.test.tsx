/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { WorkbookFailure } from '../../src/workbook/failure';
import { Desk } from './desk';
import { openPane } from './open-pane';
import { button, fill, lines, noButton, verdict } from './screen';

const SAMPLE_SHEETS = ['Chỉ tiêu thôn', 'Phân tích hộ nghèo'];
const tick = (row: RegExp): HTMLElement => screen.getByRole('checkbox', { name: row });

describe('texts in a font from before Unicode', () => {
  it('are shown as they read, with their fonts, before they are converted, and are undone font and all', async () => {
    const desk = Desk.withLegacyTitle();
    const before = await desk.snapshot();
    const { officer, pane } = await openPane(desk);
    const table = pane.state.get().report?.checked?.table;
    if (!table) throw new Error('the sample has a table');
    await act(() => pane.convertFonts(table, table.sheet));
    expect(screen.getByRole('heading', { name: '.VnTime → Times New Roman' })).toBeVisible();
    expect(lines()).toEqual(['A1Hộ nghèo']);
    await officer.click(button('Áp dụng'));
    const sheet = (await desk.snapshot()).sheets[0];
    expect([sheet?.values[0]?.[0], sheet?.fontNames?.[0]?.[0]]).toEqual(['Hộ nghèo', 'Times New Roman']);
    await officer.click(button('Hoàn tác'));
    expect((await desk.snapshot()).sheets).toEqual(before.sheets);
  });
});

describe('a row of the preview', () => {
  it('can be ticked off: its cell stays as it is, and the count follows', async () => {
    const { officer, desk } = await openPane();
    await officer.click(button('Sửa 3 lỗi chắc chắn'));
    expect(screen.getAllByRole('checkbox').every((each) => each.matches(':checked'))).toBe(true);
    await officer.click(tick(/^thôn Trùa/));
    expect(screen.getByRole('heading', { name: 'Sửa: 3 ô sẽ đổi số' })).toBeVisible();
    expect(tick(/^thôn Trùa/)).not.toBeChecked();
    await officer.click(button('Áp dụng'));
    expect(await desk.valuesOf('G8', 'M18')).toEqual([1.8, 2.33]);
    expect(screen.getByText('Đã sửa 3 ô.')).toBeVisible();
  });

  it('can be taken up again', async () => {
    const { officer } = await openPane();
    await officer.click(button('Sửa 3 lỗi chắc chắn'));
    await officer.click(tick(/^thôn Trùa/));
    await officer.click(tick(/^thôn Trùa/));
    expect(screen.getByRole('heading', { name: 'Sửa: 4 ô sẽ đổi số' })).toBeVisible();
  });

  it('is forgotten with its preview', async () => {
    const { officer } = await openPane();
    await officer.click(button('Tính lại'));
    await officer.click(tick(/^thôn Trùa/));
    await officer.click(button('Cách ghi và làm tròn'));
    await officer.click(screen.getByRole('radio', { name: 'Chỉ con số' }));
    expect(tick(/^thôn Trùa/)).toBeChecked();
  });

  it('that others follow from takes them along', async () => {
    const { officer, desk } = await openPane();
    await officer.click(button('Phân bổ chỉ tiêu'));
    await fill(officer, 'Ít nhất (hộ)', '30');
    await officer.click(button('Xem trước'));
    expect(lines()).toContain('Tổng cộng F2627 → 30');
    await officer.click(tick(/^thôn Đông Hà F11/));
    expect(lines()).toContain('Tổng cộng F2627 → 29');
    expect(lines()).toContain('thôn Đông Hà F111 → 2');
    await officer.click(button('Áp dụng'));
    expect(await desk.valuesOf('F11', 'F26')).toEqual([1, 29]);
  });

  it('leaves nothing to apply where it was the only one', async () => {
    const { officer } = await openPane();
    await officer.click(screen.getAllByRole('button', { name: 'Sửa ô này' })[0] ?? document.body);
    await officer.click(screen.getByRole('checkbox'));
    expect(button('Áp dụng')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('what was done', () => {
  it('is undone step by step, the last one first; earlier ones are folded and named', async () => {
    const { officer, desk } = await openPane();
    await officer.click(button('Sửa 3 lỗi chắc chắn'));
    await officer.click(button('Áp dụng'));
    expect(noButton(/việc đã làm trước đó/)).toBe(true);
    await officer.click(button('Tạo biểu tổng hợp'));
    await officer.click(button('1 việc đã làm trước đó'));
    expect(lines()).toContain('Đã sửa 4 ô.');
    await officer.click(button('Hoàn tác'));
    expect(await desk.sheetNames()).toEqual(SAMPLE_SHEETS);
    expect(screen.getByText('Đã sửa 4 ô.')).toBeVisible();
    expect(noButton(/việc đã làm trước đó/)).toBe(true);
    await officer.click(button('Hoàn tác'));
    expect(await desk.snapshot()).toEqual(await Desk.withSample().snapshot());
    expect(noButton('Hoàn tác')).toBe(true);
  });
});

describe('Sang năm sau', () => {
  it('shows what next year begins with, adds its sheet, and undoes it', async () => {
    const { officer, desk } = await openPane();
    await officer.click(button('Sang năm sau'));
    expect(screen.getByRole('heading', { name: 'Lập biểu năm sau: 38 số đầu năm' })).toBeVisible();
    expect(screen.getByText(/^Biểu năm nay còn 3 lỗi, không ảnh hưởng/)).toBeVisible();
    expect(lines()).toContain('thôn Trùa D87 → 5');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(desk.isUntouched()).toBe(true);
    await officer.click(button('Áp dụng'));
    expect(await desk.sheetNames()).toHaveLength(SAMPLE_SHEETS.length + 1);
    expect(screen.getByText('Đã lập biểu năm sau.')).toBeVisible();
    await officer.click(button('Hoàn tác'));
    expect(await desk.sheetNames()).toEqual(SAMPLE_SHEETS);
  });

  it('is refused in one sentence where a closing is missing', async () => {
    const { officer, desk, pane } = await openPane();
    desk.type('H8', null);
    desk.type('F8', null);
    await act(() => pane.noticeEdit());
    await officer.click(button('Sang năm sau'));
    expect(screen.getByRole('alert')).toHaveTextContent(/thôn Trùa, Hộ nghèo cuối năm.*Hãy .* rồi lập biểu năm sau\./);
    await officer.click(button('Đóng'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('Tạo bảng mẫu', () => {
  it('adds a form for the hamlets that were pasted, says which were named twice, and undoes it', async () => {
    const { officer, desk } = await openPane(Desk.withoutTable());
    const before = await desk.sheetNames();
    await officer.click(button('Tạo bảng mẫu'));
    await fill(officer, 'Tên các thôn, mỗi thôn một dòng', '1. Trùa\n2. Nậy\n3. Cừa Quán\n4. Trùa');
    await officer.click(button('Thêm vào sổ'));
    expect(await desk.sheetNames()).toHaveLength(before.length + 1);
    expect(screen.getByText('Tên ghi nhiều lần, chỉ lấy một: Trùa.')).toBeVisible();
    expect(screen.getByText('Đã thêm biểu trống.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('3 thôn');
    await officer.click(button('Hoàn tác'));
    expect(await desk.sheetNames()).toEqual(before);
  });

  it('asks for hamlets where none is named, and keeps what was typed', async () => {
    const { officer, desk } = await openPane(Desk.withoutTable());
    const before = await desk.snapshot();
    await officer.click(button('Tạo bảng mẫu'));
    const list = await fill(officer, 'Tên các thôn, mỗi thôn một dòng', '1\n2');
    await officer.click(button('Thêm vào sổ'));
    expect(screen.getByRole('alert')).toHaveTextContent('Chưa có tên thôn nào. Hãy ghi mỗi thôn một dòng.');
    expect(list).toHaveValue('1\n2');
    expect(await desk.snapshot()).toEqual(before);
  });

  it('is not offered beside a table, nor before the workbook was read', async () => {
    await openPane();
    expect(noButton('Tạo bảng mẫu')).toBe(true);
    const desk = Desk.withSample();
    desk.failure = new WorkbookFailure('excel-refused', '');
    await openPane(desk);
    expect(noButton('Tạo bảng mẫu')).toBe(true);
  });
});

describe('a part of the tool that cannot be loaded', () => {
  const SENTENCE = 'Chưa tải được phần này của công cụ; sổ vẫn giữ nguyên. Hãy kiểm tra kết nối mạng rồi bấm lại.';

  it('is told in one sentence, and closes what it was to show', async () => {
    const { pane, faults } = await openPane();
    await act(() => pane.recalculate());
    const fault = new Error('Loading chunk 7 failed.');
    await act(async () => {
      await pane.load(() => Promise.reject(fault));
    });
    expect(screen.getByRole('alert')).toHaveTextContent(SENTENCE);
    expect(faults).toEqual([fault]);
    expect(noButton('Áp dụng')).toBe(true);
    expect(button('Tính lại')).toBeVisible();
    expect(verdict()).toBe('Chưa gửi được: còn 3 lỗi.');
  });

  it('is told in the same way where an action needs it', async () => {
    const desk = Desk.withSample();
    const { officer } = await openPane(desk);
    desk.failure = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
    await officer.click(button('Kiểm tra'));
    expect(screen.getByRole('alert')).toHaveTextContent(SENTENCE);
  });
});
