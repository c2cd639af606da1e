/** @jest-environment jsdom */
import type { DrawnChart } from '../../../src/browser-page/grid/chart-picture';
import { chartElement } from '../../../src/browser-page/grid/chart-element';

const drawn: DrawnChart = {
  chart: {
    name: 'Biểu',
    description: 'Tỷ lệ của từng thôn',
    place: { firstRow: 4, firstColumn: 1, lastRow: 9, lastColumn: 3 },
    title: { text: 'Tỷ lệ <b>hộ nghèo</b>', name: 'Times New Roman', size: 12, color: '#000000', bold: true },
    font: { name: 'Times New Roman', size: 9, color: '#000000' },
    framed: false,
    legend: 'bottom',
    firstCategoryOnTop: true,
    everyCategoryNamed: true,
    valueAxis: { visible: false, gridlines: false, minimum: 0 },
    gapWidth: 60,
    overlap: 0,
    series: [
      { name: 'Đầu năm', categories: null, values: null, fill: '#A6A6A6', labelled: true },
      { name: 'Cuối năm', categories: null, values: null, fill: null, labelled: true },
    ],
  },
  rows: [{ name: '=1+1', bars: [{ share: 0.5, text: '4,00', fill: '#A6A6A6' }] }],
};

describe('a chart on the page', () => {
  test('is a picture in a cell of the grid, read out by its description', () => {
    const row = chartElement(drawn);
    expect([row.getAttribute('role'), row.getAttribute('aria-rowindex')]).toEqual(['row', '5']);
    expect(row.firstElementChild?.getAttribute('aria-colindex')).toBe('2');
    expect(row.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Tỷ lệ của từng thôn');
  });

  test('is read out by its title, or else its name, where nobody has described it', () => {
    const labelOf = (more: Partial<DrawnChart['chart']>) =>
      chartElement({ ...drawn, chart: { ...drawn.chart, description: '', ...more } })
        .querySelector('[role=img]')
        ?.getAttribute('aria-label');
    expect(labelOf({})).toBe('Tỷ lệ <b>hộ nghèo</b>');
    expect(labelOf({ title: null })).toBe('Biểu');
  });

  test('shows texts as texts, bars by their share, and a legend only where it has one', () => {
    const row = chartElement(drawn);
    expect(row.querySelector('b')).toBeNull();
    expect(row.querySelector('.chart-name')?.textContent).toBe('=1+1');
    expect(row.querySelector('.chart-line')?.textContent).toBe('4,00');
    expect(row.querySelector<HTMLElement>('.chart-bar')?.style.flexBasis).toBe('50%');
    expect(row.querySelector('.chart-legend')?.textContent).toBe('Đầu nămCuối năm');
    const bare = chartElement({ ...drawn, chart: { ...drawn.chart, legend: null } });
    expect(bare.querySelector('.chart-legend')).toBeNull();
  });
});
