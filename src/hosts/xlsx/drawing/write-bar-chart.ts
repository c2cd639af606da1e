import { escapeAttribute, escapeText } from '../../../sheet/xml-text';
import { withoutForbidden } from '../xml/text';
import type { BarChart, BarSeries, ChartFont, ChartTitle, LegendPosition } from './bar-chart';
import { formatReference } from './cell-reference';
import type { DrawingNamespaces } from './namespaces';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const LEGEND_POSITIONS: Readonly<Record<LegendPosition, string>> = { top: 't', bottom: 'b', left: 'l', right: 'r' };
const CATEGORY_AXIS = '111111111';
const VALUE_AXIS = '222222222';
const HUNDREDTHS_PER_POINT = 100;

/** The part of a chart over cells of that sheet, without the values that the cells have now (ISO/IEC 29500-1, 21.2). */
export function barChartXml(chart: BarChart, sheetName: string, namespaces: DrawingNamespaces): string {
  const { title, legend } = chart;
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.main}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    (title ? titleXml(title) : '') +
    `<c:autoTitleDeleted val="${title ? 0 : 1}"/>` +
    `<c:plotArea><c:layout/>${barsXml(chart, sheetName)}${categoryAxisXml(chart)}${valueAxisXml(chart)}` +
    '<c:spPr><a:noFill/></c:spPr></c:plotArea>' +
    (legend ? `<c:legend><c:legendPos val="${LEGEND_POSITIONS[legend]}"/><c:overlay val="0"/></c:legend>` : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solidFill('#FFFFFF')}${lineXml(chart.framed ? '#D9D9D9' : null)}</c:spPr>` +
    `<c:txPr><a:bodyPr/><a:p><a:pPr>${textPropertiesXml('defRPr', chart.font, false)}</a:pPr>` +
    '<a:endParaRPr lang="vi-VN"/></a:p></c:txPr></c:chartSpace>'
  );
}

function titleXml(title: ChartTitle): string {
  const run = `<a:r>${textPropertiesXml('rPr', title, title.bold)}<a:t>${textXml(title.text)}</a:t></a:r>`;
  const paragraph = `<a:pPr>${textPropertiesXml('defRPr', title, title.bold)}</a:pPr>${run}`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${paragraph}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function barsXml({ series, gapWidth, overlap }: BarChart, sheetName: string): string {
  return (
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    series.map((one, index) => seriesXml(one, index, sheetName)).join('') +
    `<c:gapWidth val="${gapWidth}"/><c:overlap val="${overlap}"/>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`
  );
}

function seriesXml({ name, categories, values, fill, labelled }: BarSeries, index: number, sheetName: string): string {
  const reference = (range: BarSeries['values']): string =>
    range ? `<c:f>${textXml(formatReference({ sheetName, range }))}</c:f>` : '';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${textXml(name)}</c:v></c:tx>` +
    (fill ? `<c:spPr>${solidFill(fill)}</c:spPr>` : '') +
    '<c:invertIfNegative val="0"/>' +
    (labelled ? LABELS : '') +
    (categories ? `<c:cat><c:strRef>${reference(categories)}</c:strRef></c:cat>` : '') +
    (values ? `<c:val><c:numRef>${reference(values)}</c:numRef></c:val>` : '') +
    '</c:ser>'
  );
}

/** The numbers look as they do in their cells. */
const LABELS =
  '<c:dLbls><c:numFmt formatCode="General" sourceLinked="1"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
  '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>' +
  '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

function categoryAxisXml({ firstCategoryOnTop, everyCategoryNamed }: BarChart): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    `<c:scaling><c:orientation val="${firstCategoryOnTop ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="1"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr>${lineXml('#808080')}</c:spPr><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
    `${everyCategoryNamed ? '<c:tickLblSkip val="1"/>' : ''}<c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

function valueAxisXml({ valueAxis: { visible, gridlines, minimum } }: BarChart): string {
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>` +
    `${minimum === null ? '' : `<c:min val="${minimum}"/>`}</c:scaling>` +
    `<c:delete val="${visible ? 0 : 1}"/><c:axPos val="b"/>` +
    (gridlines ? `<c:majorGridlines><c:spPr>${lineXml('#D9D9D9')}</c:spPr></c:majorGridlines>` : '') +
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}

function textPropertiesXml(element: string, { name, size, color }: ChartFont, bold: boolean): string {
  const typeface = escapeAttribute(withoutForbidden(name));
  return (
    `<a:${element} lang="vi-VN" sz="${Math.round(size * HUNDREDTHS_PER_POINT)}" b="${bold ? 1 : 0}">${solidFill(color)}` +
    `<a:latin typeface="${typeface}"/><a:cs typeface="${typeface}"/></a:${element}>`
  );
}

function lineXml(color: string | null): string {
  return `<a:ln>${color === null ? '<a:noFill/>' : solidFill(color)}</a:ln>`;
}

function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

function textXml(text: string): string {
  return escapeText(withoutForbidden(text));
}
