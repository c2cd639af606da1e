/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { Desk } from './desk';
import { openPane } from './open-pane';
import { button } from './screen';

const rows = (): (string | null)[][] =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) =>
      [...within(row).getAllByRole('rowheader'), ...within(row).getAllByRole('cell')].map((c) => c.textContent),
    );

describe('how far the commune comes', () => {
  it('is one sentence for each indicator, with the distance to the goal that the workbook keeps', async () => {
    const desk = Desk.withSample();
    await desk.keepSettings({ version: 1, goal: { poor: { 'closing-rate': 4.93 }, nearPoor: { reduction: 60 } } });
    await openPane(desk);
    expect(screen.getByText('Hộ nghèo: 6,25% → 4,93%, vừa đạt chỉ tiêu')).toBeVisible();
    expect(screen.getByText('Hộ cận nghèo: 8,35% → 5,86%, còn thiếu 9 hộ so với chỉ tiêu')).toBeVisible();
  });

  it('names no goal where none is known', async () => {
    await openPane();
    expect(screen.getByText('Hộ nghèo: 6,25% → 4,93%')).toBeVisible();
  });

  it('is shown hamlet by hamlet when asked, the highest closing rate first, as a picture and in numbers', async () => {
    const { officer } = await openPane();
    await officer.click(button('Từng thôn, đầu năm và cuối năm'));
    await screen.findByRole('table');
    expect(rows().slice(0, 3)).toEqual([
      ['Toàn xã', '6,25 → 4,93'],
      ['Cây Da', '8,26 → 7,34'],
      ['Phúc Thịnh', '7,02 → 6,14'],
    ]);
    expect(rows()).toHaveLength(20);
    await officer.click(screen.getByRole('radio', { name: 'Hộ cận nghèo' }));
    await waitFor(() => expect(rows()[1]).toEqual(['Hưng Thịnh', '15,18 → 9,82']));
  });
});
