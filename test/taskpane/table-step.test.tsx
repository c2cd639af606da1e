/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { Desk } from './desk';
import { openPane } from './open-pane';
import { button, lines, noButton, verdict } from './screen';

const roleOf = (letters: string): HTMLElement => screen.getByLabelText(`Nội dung cột ${letters}`);

const opened = async (desk = Desk.withSample()) => {
  const open = await openPane(desk);
  await open.officer.click(button('Bảng và các cột'));
  await screen.findAllByRole('listitem');
  return open;
};

describe('Bảng và các cột', () => {
  it('says of each column what stands above it, how it begins, and what it is taken for', async () => {
    await opened();
    expect(lines()).toHaveLength(15);
    expect(lines()[3]).toMatch(/^D .*10; 7; 7/);
    expect(roleOf('B')).toHaveDisplayValue('Tên thôn');
    expect(roleOf('D')).toHaveDisplayValue('Hộ nghèo đầu năm');
    expect(roleOf('O')).toHaveDisplayValue('Hộ cận nghèo cuối năm, %');
  });

  it('reads the table again as the officer says, and remembers it in the workbook', async () => {
    const { officer, desk } = await opened();
    await officer.selectOptions(roleOf('M'), 'Không dùng đến');
    expect(verdict()).toBe('Chưa gửi được: còn 2 lỗi.');
    expect(
      within(screen.getAllByRole('listitem')[12] ?? document.body).getByText(/theo lựa chọn của bạn/),
    ).toBeVisible();
    expect(await desk.settings()).toMatchObject({ columns: [{ roles: { M: '' } }] });
    await officer.click(button('Bỏ các lựa chọn'));
    expect(verdict()).toBe('Chưa gửi được: còn 3 lỗi.');
    expect(roleOf('M')).toHaveDisplayValue('Giảm hộ cận nghèo, %');
    expect(noButton('Bỏ các lựa chọn')).toBe(true);
  });

  it('says so where no table can be read that way, and keeps the former reading', async () => {
    const { officer, desk } = await opened();
    await officer.selectOptions(roleOf('B'), 'Không dùng đến');
    expect(screen.getByText(/^Không đọc được bảng nếu hiểu cột B như vậy/)).toBeVisible();
    expect(roleOf('B')).toHaveDisplayValue('Tên thôn');
    expect(desk.isUntouched()).toBe(true);
  });

  it('offers no choice of a table where there is only one', async () => {
    await opened();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('goes back to the findings', async () => {
    const { officer } = await opened();
    await officer.click(button('Đóng'));
    expect(button('Kiểm tra')).toBeVisible();
  });
});
