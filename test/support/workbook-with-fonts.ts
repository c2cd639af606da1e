import { handMade, MAIN, relationships, sheetXml, stringsXml } from '../hosts/xlsx/hand-made';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const font = (name: string, more = ''): string => `<font><sz val="12"/><name val="${name}"/>${more}</font>`;

/** Formats 0 theme body (called Calibri, is Arial), 1 .VnTime bold, 2 VNI-Times, 3 theme heading, 4 a font without a name. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="5">${font('Calibri', '<family val="2"/><scheme val="minor"/>')}` +
  '<font><b/><sz val="13"/><name val=".VnTime"/><family val="2"/></font>' +
  `${font('VNI-Times')}${font('游ゴシック', '<scheme val="major"/>')}<font><sz val="12"/></font></fonts>` +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">' +
  [0, 1, 2, 3, 4]
    .map((id) => `<xf numFmtId="${id === 1 ? 10 : 0}" fontId="${id}" fillId="0" borderId="0" xfId="0"/>`)
    .join('') +
  '</cellXfs></styleSheet>';

const THEME =
  `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:fontScheme name="Office">` +
  '<a:majorFont><a:latin typeface="Cambria"/><a:font script="Jpan" typeface="游ゴシック"/></a:majorFont>' +
  '<a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/></a:minorFont>' +
  '</a:fontScheme></a:themeElements></a:theme>';

const run = (text: string, name?: string): string =>
  `<r>${name === undefined ? '' : `<rPr><i/><rFont val="${name}"/><charset val="163"/></rPr>`}<t>${text}</t></r>`;

/**
 * A workbook whose cells have fonts in every way there is. Rows 1 and 2, columns A to F:
 * theme body, .VnTime, VNI-Times, theme heading in its Japanese face, a font without a name, blank and never written;
 * runs all in .VnTime, runs in two fonts, runs one of which takes the cell's, the same inline, a run of no characters, blank.
 */
export function workbookWithFonts(): Uint8Array {
  const strings = [
    '<t>Th«n Trïa</t>',
    run('Hé ', '.VnTime') + run('nghÌo', '.VnTime'),
    run('Hé ', '.VnTime') + run('nghèo', 'Times New Roman'),
    run('Hé ') + run('nghÌo', '.VnTime'),
    run('', 'Times New Roman') + run('Hé', 'VNI-Times'),
  ];
  const shared = (address: string, style: number, index: number): string =>
    `<c r="${address}" s="${style}" t="s"><v>${index}</v></c>`;
  const inline = `<c r="D2" s="1" t="inlineStr"><is>${run('Hé ')}${run('nghÌo', '.VnTime')}</is></c>`;
  return handMade({
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
      ['rId4', 'theme', 'theme/theme1.xml'],
    ),
    'xl/theme/theme1.xml': THEME,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': stringsXml(...strings),
    'xl/worksheets/sheet1.xml': sheetXml(
      `<row r="1"><c r="A1"><v>1</v></c>${shared('B1', 1, 0)}${shared('C1', 2, 0)}${shared('D1', 3, 0)}${shared('E1', 4, 0)}</row>` +
        `<row r="2">${shared('A2', 0, 1)}${shared('B2', 0, 2)}${shared('C2', 0, 3)}${inline}${shared('E2', 2, 4)}<c r="F2"><v>2</v></c></row>`,
    ),
  });
}

/** The fonts that Excel shows in that workbook. */
export const FONT_NAMES = [
  ['Arial', '.VnTime', 'VNI-Times', '游ゴシック', 'Calibri', 'Arial'],
  ['.VnTime', '', '', '.VnTime', 'VNI-Times', 'Arial'],
];
