/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { Desk } from './desk';
import { openPane } from './open-pane';
import { button } from './screen';

/** How the sentence about rules that cannot be read begins. */
const UNREADABLE = /^Trang tính “Biểu 2022” có quy tắc định dạng có điều kiện mà Excel chưa đọc được/u;

describe('what a workbook took in another way', () => {
  it('is said once the action is done, until the next one', async () => {
    const desk = Desk.withSample();
    desk.remarks = [{ kind: 'marks-unreadable', sheet: 'Biểu 2022' }];
    const { officer } = await openPane(desk);
    expect(screen.queryByText(UNREADABLE)).toBeNull();
    await officer.click(button('Kiểm tra'));
    expect(await screen.findByText(UNREADABLE)).toBeInTheDocument();
    desk.remarks = [];
    await officer.click(button('Xóa đánh dấu'));
    expect(screen.queryByText(UNREADABLE)).toBeNull();
  });
});
