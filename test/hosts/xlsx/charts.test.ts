import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import type { BarChart } from '../../../src/hosts/xlsx/drawing/bar-chart';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { parseAddress } from '../../../src/sheet/address';
import { parseRange } from '../../../src/sheet/range';
import { chartedSheet, chartOf } from '../../support/charted-sheet';
import { demandingWorkbook, TARGETS } from './demanding-workbook';
import { handMade, MAIN, sheetXml } from './hand-made';

const CHART = 'xl/charts/chart1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const SHEET = '2';
const refused = expect.objectContaining({ reason: 'excel-refused' }) as Error;
const TIME_TO_START_THE_INDEPENDENT_WRITER = 120_000;

const chart: BarChart = {
  name: 'Biểu',
  description: 'Mô tả\n"hai dòng"',
  place: parseRange('D2:H20'),
  title: { text: 'Hộ <nghèo> & "cận"\u0000', name: 'Times New Roman', size: 13, color: '#112233', bold: true },
  font: { name: 'Arial', size: 9.5, color: '#000000' },
  framed: true,
  legend: 'right',
  firstCategoryOnTop: false,
  everyCategoryNamed: false,
  valueAxis: { visible: true, gridlines: true, minimum: null },
  gapWidth: 40,
  overlap: -10,
  series: [
    { name: '=A1', categories: parseRange('A2:A4'), values: parseRange('B2:B4'), fill: '#FF0000', labelled: true },
    { name: '', categories: null, values: null, fill: null, labelled: false },
  ],
};

let officers: Uint8Array;

beforeAll(() => {
  officers = demandingWorkbook();
}, TIME_TO_START_THE_INDEPENDENT_WRITER);

function partOf(document: WorkbookDocument, name: string): string {
  const part = unzipSync(document.save())[name];
  if (!part) throw new Error(`No ${name}`);
  return strFromU8(part);
}

function names(document: WorkbookDocument): string[] {
  return Object.keys(unzipSync(document.save()));
}

function reopened(document: WorkbookDocument): WorkbookDocument {
  return WorkbookDocument.open(document.save());
}

/** A new workbook whose second sheet is the tool's own, with a chart. */
async function charted(): Promise<FileWorkbookHost> {
  const host = new FileWorkbookHost(WorkbookDocument.create({ sheetNames: ['Chỉ tiêu'] }));
  await host.apply([{ kind: 'write-sheet', spec: chartedSheet(3) }]);
  return host;
}

describe('a chart', () => {
  test('is read as it was written, without characters that no file can hold', () => {
    const document = WorkbookDocument.create({ sheetNames: ["Biểu 'năm' & <2022>"] });
    const id = document.addChart('1', chart);
    const title = chart.title && { ...chart.title, text: 'Hộ <nghèo> & "cận"' };
    expect(document.charts('1')).toEqual([{ id, name: 'Biểu', bars: { ...chart, title }, cameWithFile: false }]);
    expect(reopened(document).charts('1')[0]?.bars).toEqual({ ...chart, title });
  });

  test('without title, frame and legend has none', () => {
    const document = WorkbookDocument.create();
    const bare: BarChart = { ...chart, title: null, framed: false, legend: null };
    document.addChart('1', bare);
    expect(reopened(document).charts('1')[0]?.bars).toEqual(bare);
  });

  test('is named, described and titled for those who cannot see it', async () => {
    const { document } = await charted();
    expect(partOf(document, DRAWING)).toContain('descr="Tỷ lệ &quot;đầu năm&quot; &amp; cuối năm của từng thôn"');
    expect(partOf(document, CHART)).toContain('<a:t>Tỷ lệ hộ nghèo theo thôn (%)</a:t>');
  });

  test('carries what its cells hold, results of formulas too, as text or as numbers', async () => {
    const { document } = await charted();
    const xml = partOf(document, CHART);
    expect(xml).toContain(
      '<c:f>\'Tổng hợp kế hoạch\'!$A$3:$A$5</c:f><c:strCache><c:ptCount val="3"/>' +
        '<c:pt idx="0"><c:v>=1+1</c:v></c:pt><c:pt idx="1"><c:v>Thôn 2</c:v></c:pt>',
    );
    expect(xml).toContain(
      '<c:f>\'Tổng hợp kế hoạch\'!$C$3:$C$5</c:f><c:numCache><c:formatCode>0.00</c:formatCode><c:ptCount val="3"/>' +
        '<c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="1"><c:v>3.125</c:v></c:pt>',
    );
  });

  test('carries what they hold when the file is saved, and leaves out what is no number', async () => {
    const { document } = await charted();
    document.save();
    document.setCells(SHEET, [
      { address: parseAddress('B3'), content: { value: 'chưa rõ', formula: null } },
      { address: parseAddress('A3'), content: { value: { error: '#N/A' }, formula: null } },
      { address: parseAddress('A4'), content: { value: 12, formula: null } },
    ]);
    const xml = partOf(document, CHART);
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="1"><c:v>12</c:v></c:pt>');
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="1"><c:v>4.125</c:v></c:pt>');
  });

  test('follows its sheet when that gets another name', async () => {
    const { document } = await charted();
    document.renameSheet(SHEET, "Biểu '22");
    expect(partOf(document, CHART)).toContain("<c:f>'Biểu ''22'!$B$3:$B$5</c:f>");
    expect(document.charts(SHEET)[0]?.bars?.series[0]?.values).toEqual(parseRange('B3:B5'));
  });

  test('that a person has moved lies on the cells that it touches', async () => {
    const { document } = await charted();
    const parts = unzipSync(document.save());
    const moved = strFromU8(parts[DRAWING] ?? new Uint8Array())
      .replace(/<xdr:from>.*<\/xdr:to>/, FROM_B2_INTO_D9)
      .replace('<xdr:clientData/>', '<xdr:clientData fLocksWithSheet="0"/>');
    const opened = WorkbookDocument.open(zipSync({ ...parts, [DRAWING]: strToU8(moved) }));
    expect(opened.charts(SHEET)[0]?.bars?.place).toEqual(parseRange('B2:D8'));
  });

  test('is drawn under its own prefix where a drawing has another', async () => {
    const host = await charted();
    const parts = unzipSync(host.save());
    const plain = strFromU8(parts[DRAWING] ?? new Uint8Array())
      .replace('xmlns:xdr=', 'xmlns=')
      .replaceAll('xdr:', '');
    const opened = FileWorkbookHost.open(zipSync({ ...parts, [DRAWING]: strToU8(plain) }));
    opened.document.addChart(SHEET, chart);
    expect(
      reopened(opened.document)
        .charts(SHEET)
        .map(({ name }) => name),
    ).toEqual(['CommunePovertyTargets.chart1', 'Biểu']);
    expect(partOf(opened.document, DRAWING)).not.toContain('xdr:');
  });

  test('of the strict edition is written in that edition', () => {
    const relationships = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const parts = Object.entries(unzipSync(handMade({ 'xl/worksheets/sheet1.xml': sheetXml('') })));
    const strictly = (text: string) =>
      text
        .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', relationships)
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main');
    const document = WorkbookDocument.open(
      zipSync(Object.fromEntries(parts.map(([name, bytes]) => [name, strToU8(strictly(strFromU8(bytes)))]))),
    );
    document.addChart('7', chart);
    const written = [CHART, DRAWING, 'xl/worksheets/sheet1.xml'].map((name) => partOf(document, name)).join('');
    expect(written).not.toContain('schemas.openxmlformats.org');
    expect(reopened(document).charts('7')).toHaveLength(1);
  });

  test('is made again only where it did not come with the file, and taken away wherever it is from', async () => {
    const { document } = await charted();
    const id = document.charts(SHEET)[0]?.id ?? '';
    document.changeChart(SHEET, id, chart);
    expect(document.charts(SHEET)[0]?.name).toBe('Biểu');
    const opened = reopened(document);
    expect(() => opened.changeChart(SHEET, id, chart)).toThrow(refused);
    expect(() => opened.deleteChart(SHEET, '99')).toThrow(refused);
    opened.deleteChart(SHEET, id);
    expect(names(opened).filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(partOf(opened, 'xl/worksheets/sheet2.xml')).not.toContain('drawing');
  });
});

const FROM_B2_INTO_D9 =
  '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
  '<xdr:to><xdr:col>3</xdr:col><xdr:colOff>9</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>';

describe('charts of others', () => {
  const targetsOf = (document: WorkbookDocument) => document.sheetNamed(TARGETS)?.id ?? '';

  test('of another kind are listed and not looked into, and pictures are no charts', () => {
    const document = WorkbookDocument.open(officers);
    expect(document.charts(targetsOf(document))).toEqual([expect.objectContaining({ bars: null, cameWithFile: true })]);
  });

  test('stay with their drawing when one of the tool’s comes and goes', () => {
    const document = WorkbookDocument.open(officers);
    const [before, drawing] = [names(document), partOf(document, DRAWING)];
    const id = document.addChart(targetsOf(document), chart);
    expect(document.charts(targetsOf(document)).map(({ name }) => name)).toEqual([expect.any(String), 'Biểu']);
    document.deleteChart(targetsOf(document), id);
    expect(names(document)).toEqual(before);
    expect(partOf(document, DRAWING)).toBe(drawing);
  });

  test('go with their sheet, and no part of them stays behind', () => {
    const document = WorkbookDocument.open(officers);
    document.removeSheet(targetsOf(document));
    expect(names(document).filter((name) => /chart|drawing|media/.test(name))).toEqual([]);
  });

  test('follow the name of a sheet, and of nothing else', () => {
    const document = WorkbookDocument.open(officers);
    const before = partOf(document, CHART);
    document.renameSheet(targetsOf(document), 'Mới');
    expect(partOf(document, CHART)).toContain("'Mới'!$D$4:$D$12");
    expect(before).toContain(TARGETS);
    expect(partOf(document, CHART)).not.toContain(TARGETS);
  });
});

test('writing the sheet again leaves one chart and its parts once', async () => {
  const host = await charted();
  const before = names(host.document);
  const again = FileWorkbookHost.open(host.save());
  await again.apply([{ kind: 'write-sheet', spec: chartedSheet(5, { charts: [chartOf(5, { title: 'Mới' })] }) }]);
  expect(again.document.charts(SHEET).map(({ bars }) => bars?.title?.text)).toEqual(['Mới']);
  expect(names(again.document).toSorted()).toEqual(before.toSorted());
});
