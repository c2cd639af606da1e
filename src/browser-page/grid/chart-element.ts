import type { BarChart } from '../../hosts/xlsx/drawing/bar-chart';
import { pointPixels } from './axis';
import type { ChartRow, DrawnChart } from './chart-picture';
import { element } from './element';

/** A picture of a chart, with its description for those who cannot see it; it stands in a cell of the grid. */
export function chartElement({ chart, rows }: DrawnChart): HTMLElement {
  const { title, description, font, place } = chart;
  const picture = element('div', {
    role: 'img',
    class: 'chart',
    'aria-label': description || (title?.text ?? chart.name),
  });
  if (title) picture.append(titleElement(title));
  picture.append(element('div', { class: 'chart-rows' }, ...rows.map(rowElement)));
  if (chart.legend) picture.append(legendElement(chart));
  picture.dataset['framed'] = String(chart.framed);
  picture.style.fontFamily = `${JSON.stringify(font.name)}, var(--sheet-font)`;
  picture.style.fontSize = `${pointPixels(font.size)}px`;
  picture.style.color = font.color;
  picture.style.setProperty('--bar-count', String(chart.series.length));
  picture.style.setProperty('--bar-gap', String(chart.gapWidth / 100));
  return element(
    'div',
    { role: 'row', class: 'chart-place', 'aria-rowindex': place.firstRow + 1 },
    element('div', { role: 'gridcell', 'aria-colindex': place.firstColumn + 1 }, picture),
  );
}

function titleElement({ text, size, bold, color }: NonNullable<BarChart['title']>): HTMLElement {
  const created = element('div', { class: 'chart-title' }, text);
  created.style.fontSize = `${pointPixels(size)}px`;
  created.style.fontWeight = bold ? '700' : '400';
  created.style.color = color;
  return created;
}

function rowElement({ name, bars }: ChartRow): HTMLElement {
  const drawn = bars.map(({ share, text, fill }) => {
    const bar = element('span', { class: 'chart-bar' });
    bar.style.flexBasis = `${share * 100}%`;
    bar.style.backgroundColor = fill;
    return element('span', { class: 'chart-line' }, bar, element('span', {}, text));
  });
  return element(
    'div',
    { class: 'chart-row' },
    element('span', { class: 'chart-name' }, name),
    element('span', { class: 'chart-lines' }, ...drawn),
  );
}

function legendElement({ series }: BarChart): HTMLElement {
  const entries = series.map(({ name, fill }) => {
    const swatch = element('span', { class: 'chart-swatch' });
    if (fill) swatch.style.backgroundColor = fill;
    return element('span', {}, swatch, name);
  });
  return element('div', { class: 'chart-legend' }, ...entries);
}
