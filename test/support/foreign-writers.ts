import { strToU8, zipSync } from 'fflate';
import type { CellValue } from '../../src/sheet/cell';
import { formatAddress } from '../../src/sheet/address';
import { escapeAttribute, escapeText } from '../../src/sheet/xml-text';
import { expectPresent } from '../../src/sheet/expect';
import { hamletLines, targetWorkbook } from './target-workbook';

/*
 * Small target workbooks as other programs write them: what a package may look like, and does. Each habit is one that
 * files of the program show, or one that the standard allows and nobody should stumble over.
 */

interface Edition {
  readonly main: string;
  readonly relationships: string;
}

const TRANSITIONAL: Edition = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT: Edition = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const X14AC = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac';

/** How a program writes; what is left out is what Excel does. */
interface Habits {
  readonly edition?: Edition;
  /** Before the names of all elements of a spreadsheet, with its colon. */
  readonly prefix?: string;
  /** Before the ids of relationships, with its colon. */
  readonly relationshipsPrefix?: string;
  /** Where that prefix is declared. */
  readonly relationshipsDeclared?: 'root' | 'sheet';
  readonly declaration?: string;
  /** Declarations and attributes of the roots of sheets and workbook, beside the necessary ones. */
  readonly rootAttributes?: string;
  /** Whether targets of relationships begin at the root of the package. */
  readonly absoluteTargets?: boolean;
  readonly texts?: 'shared' | 'inline' | 'formula-text';
  readonly styles?: boolean;
  readonly cellReferences?: boolean;
  readonly numberType?: string;
  readonly rowAttributes?: string;
  readonly formulaAttributes?: string;
  /** What stands in the workbook before and after the list of sheets, in a sheet before and after its cells; `p` is the prefix. */
  readonly workbookBefore?: (p: string) => string;
  readonly workbookAfter?: (p: string) => string;
  readonly sheetBefore?: (p: string) => string;
  readonly sheetAfter?: (p: string) => string;
  /** The open tag of the list of cells, and its close, where they have a prefix of their own. */
  readonly sheetData?: { readonly open: string; readonly close: string };
  /** Attributes of each `<sheet>` beside the necessary ones. */
  readonly sheetAttributes?: string;
  /** The id of the n-th relationship of the workbook. */
  readonly relationshipId?: (number: number) => string;
  /** More parts by their names. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly contentTypes?: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const none = (): string => '';

const LIBRE_OFFICE_ROW =
  ' customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"';
const GOOGLE_ROOT =
  ` xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mc="${COMPATIBILITY}"` +
  ' xmlns:mv="urn:schemas-microsoft-com:mac:vml"' +
  ' xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const HABITS = {
  Excel: {
    rootAttributes: ` xmlns:mc="${COMPATIBILITY}" mc:Ignorable="x14ac" xmlns:x14ac="${X14AC}"`,
    workbookBefore: () =>
      '<fileVersion appName="xl" lastEdited="7"/><workbookPr defaultThemeVersion="166925"/>' +
      `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\"` +
      ' xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>' +
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20490" windowHeight="7545"/></bookViews>',
    sheetBefore: () =>
      '<dimension ref="A1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>',
    rowAttributes: ' spans="1:15" x14ac:dyDescent="0.25"',
  },
  'Excel, the strict edition': { edition: STRICT, workbookBefore: () => '<workbookPr dateCompatibility="0"/>' },
  openpyxl: {
    declaration: '',
    relationshipsDeclared: 'sheet',
    absoluteTargets: true,
    numberType: ' t="n"',
    sheetAttributes: ' state="visible"',
    workbookBefore: () =>
      '<workbookPr/><workbookProtection/><bookViews><workbookView visibility="visible" minimized="0" firstSheet="0" activeTab="0"/></bookViews>',
    workbookAfter: () => '<definedNames/><calcPr calcId="124519" fullCalcOnLoad="1"/>',
    sheetBefore: () =>
      '<sheetPr><outlinePr summaryBelow="1" summaryRight="1"/><pageSetUpPr/></sheetPr><dimension ref="A1:O9"/>' +
      '<sheetViews><sheetView workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews>',
  },
  LibreOffice: {
    rootAttributes: ` xmlns:xdr="${SHEET_DRAWING}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:mc="${COMPATIBILITY}"`,
    rowAttributes: LIBRE_OFFICE_ROW,
    formulaAttributes: ' aca="false"',
    sheetAttributes: ' state="visible"',
    workbookBefore: () =>
      '<fileVersion appName="Calc"/><workbookPr backupFile="false" showObjects="all" date1904="false"/><workbookProtection/>' +
      '<bookViews><workbookView showHorizontalScroll="true" showSheetTabs="true" firstSheet="0" activeTab="0"/></bookViews>',
    workbookAfter: () => '<calcPr iterateCount="100" refMode="A1" iterate="false" iterateDelta="0.001"/>',
    sheetBefore: () =>
      '<sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:O9"/>' +
      '<sheetViews><sheetView showFormulas="false" tabSelected="true" workbookViewId="0">' +
      '<selection pane="topLeft" activeCell="A1" activeCellId="0" sqref="A1"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultColWidth="11.53" defaultRowHeight="12.8"/>' +
      '<cols><col collapsed="false" customWidth="true" hidden="false" outlineLevel="0" max="1" min="1" style="0" width="9.1"/></cols>',
    sheetAfter: () =>
      '<printOptions headings="false" gridLines="false"/><pageMargins left="0.78" right="0.78" top="1.05" bottom="1.05" header="0.78" footer="0.78"/>' +
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="1" orientation="portrait"/>' +
      '<headerFooter differentFirst="false" differentOddEven="false"><oddHeader>&amp;C&amp;A</oddHeader></headerFooter>',
  },
  'Google Sheets': {
    rootAttributes: GOOGLE_ROOT,
    sheetAttributes: ' state="visible"',
    relationshipId: (number) => `rId${number + 3}`,
    workbookBefore: () => '<workbookPr/>',
    workbookAfter: () => '<definedNames/><calcPr/>',
    sheetBefore: () =>
      '<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
      '<sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>',
    sheetAfter: () => '<drawing r:id="rId1"/>',
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${TRANSITIONAL.relationships}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}"/>`,
    },
    contentTypes:
      '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>',
  },
  WPS: {
    rootAttributes:
      ` xmlns:xdr="${SHEET_DRAWING}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"` +
      ` xmlns:mc="${COMPATIBILITY}" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"`,
    workbookBefore: () => '<fileVersion appName="xl" rupBuild="14420"/><workbookPr/>',
    sheetBefore: () =>
      '<sheetPr/><dimension ref="A1:O9"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
    sheetAfter: () =>
      '<pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/><headerFooter/>' +
      '<extLst><ext uri="{00000000-0000-0000-0000-000000000000}"><etc:data etc:kind="1"/></ext></extLst>',
    workbookAfter: () =>
      '<calcPr calcId="144525"/><extLst><ext uri="{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}"' +
      ' xmlns:xcalcf="http://schemas.microsoft.com/office/spreadsheetml/2018/calcfeatures"><xcalcf:calcFeatures/></ext></extLst>',
  },
  'Apache POI': {
    declaration: '<?xml version="1.0" encoding="UTF-8"?>\n',
    texts: 'inline',
    absoluteTargets: true,
    workbookBefore: () => '<workbookPr date1904="false"/><bookViews><workbookView activeTab="0"/></bookViews>',
    sheetBefore: () =>
      '<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0" tabSelected="true"/></sheetViews><sheetFormatPr defaultRowHeight="15.0"/>',
    sheetAfter: () => '<pageMargins bottom="0.75" footer="0.3" header="0.3" left="0.7" right="0.7" top="0.75"/>',
  },
  ClosedXML: {
    prefix: 'x:',
    relationshipId: (number) => `R${'0123456789abcdef'[number] ?? ''}a7c1e5`,
    absoluteTargets: true,
    workbookBefore: (p) =>
      `<${p}workbookPr codeName="ThisWorkbook"/><${p}bookViews><${p}workbookView firstSheet="0" activeTab="0"/></${p}bookViews>`,
    workbookAfter: (p) => `<${p}definedNames/><${p}calcPr calcId="125725"/>`,
    sheetBefore: (p) =>
      `<${p}sheetPr><${p}outlinePr summaryBelow="1"/></${p}sheetPr><${p}dimension ref="A1:O9"/><${p}sheetViews><${p}sheetView workbookViewId="0"/></${p}sheetViews><${p}sheetFormatPr defaultRowHeight="15"/>`,
    sheetAfter: (p) =>
      `<${p}printOptions horizontalCentered="0"/><${p}pageMargins left="0.75" right="0.75" top="0.75" bottom="0.5" header="0.5" footer="0.75"/><${p}tableParts count="0"/>`,
  },
  EPPlus: {
    declaration: '\u{feff}<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n',
    absoluteTargets: true,
    relationshipsPrefix: 'd3p1:',
    relationshipsDeclared: 'sheet',
    workbookBefore: () => '<bookViews><workbookView activeTab="0"/></bookViews>',
    sheetBefore: () => '<sheetFormatPr defaultRowHeight="15"/>',
  },
  SheetJS: {
    texts: 'formula-text',
    workbookBefore: () => '<workbookPr codeName="ThisWorkbook"/>',
    sheetBefore: () => '<dimension ref="A1:O9"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    sheetAfter: () => '<ignoredErrors><ignoredError numberStoredAsText="1" sqref="A1:O9"/></ignoredErrors>',
  },
  'ElementTree, which renames all prefixes': {
    declaration: "<?xml version='1.0' encoding='utf-8'?>\n",
    prefix: 'ns0:',
    relationshipsPrefix: 'ns1:',
  },
  'one that keeps r: for spreadsheets': { prefix: 'r:', relationshipsPrefix: 'a:' },
  'one that declares every namespace where it is used': {
    prefix: 'x:',
    relationshipsDeclared: 'sheet',
    relationshipsPrefix: 'id:',
    sheetData: { open: `<sheetData xmlns="${TRANSITIONAL.main}">`, close: '</sheetData>' },
  },
  'one that knows no styles and counts cells': { styles: false, cellReferences: false, texts: 'inline' },
} satisfies Readonly<Record<string, Habits>>;

/** The programs whose files can be made. */
export const WRITERS = Object.keys(HABITS) as readonly (keyof typeof HABITS)[];

const FORMULA_COLUMN = 2;

/** A target sheet of five hamlets with a slip in one closing, and a total that is a formula, as that program writes it. */
export function writtenBy(writer: (typeof WRITERS)[number]): Uint8Array {
  const habits: Habits = HABITS[writer];
  const grid = slippedGrid();
  const texts = [...new Set(grid.flat().filter((value): value is string => typeof value === 'string'))];
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(habits),
    '_rels/.rels': relationshipsXml(habits, '', [['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(habits),
    'xl/_rels/workbook.xml.rels': relationshipsXml(habits, 'xl/', [
      [idOf(habits, 1), 'worksheet', 'xl/worksheets/sheet1.xml'],
      ...(habits.styles === false ? [] : [[idOf(habits, 2), 'styles', 'xl/styles.xml'] as const]),
      ...(sharesTexts(habits) ? [[idOf(habits, 3), 'sharedStrings', 'xl/sharedStrings.xml'] as const] : []),
    ]),
    'xl/worksheets/sheet1.xml': sheetXml(habits, grid, texts),
    ...(habits.styles === false ? {} : { 'xl/styles.xml': stylesXml(habits) }),
    ...(sharesTexts(habits) ? { 'xl/sharedStrings.xml': stringsXml(habits, texts) } : {}),
    ...habits.parts,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** The cells of the sheet; the closing of the second hamlet is one too high. */
function slippedGrid(): CellValue[][] {
  const [sheet] = targetWorkbook(hamletLines(5)).sheets;
  const values = expectPresent(sheet, 'a sheet').values.map((row) => [...row]);
  const second = expectPresent(values[5], 'the row of the second hamlet');
  second[7] = Number(second[7]) + 1;
  return values;
}

const sharesTexts = ({ texts = 'shared' }: Habits) => texts === 'shared';
const idOf = ({ relationshipId = (number) => `rId${number}` }: Habits, number: number) => relationshipId(number);
const declarationOf = ({ declaration = XML }: Habits) => declaration;

function rootOf({ prefix = '', edition = TRANSITIONAL }: Habits, local: string, more = ''): string {
  const declared = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return `<${prefix}${local} ${declared}="${edition.main}"${more}>`;
}

function relationshipsDeclaration({ edition = TRANSITIONAL, relationshipsPrefix = 'r:' }: Habits): string {
  return ` xmlns:${relationshipsPrefix.slice(0, -1)}="${edition.relationships}"`;
}

function workbookXml(habits: Habits): string {
  const { prefix: p = '', relationshipsPrefix = 'r:', relationshipsDeclared = 'root', rootAttributes = '' } = habits;
  const declared = relationshipsDeclaration(habits);
  const isOnRoot = relationshipsDeclared === 'root';
  const sheet =
    `<${p}sheet${isOnRoot ? '' : declared} name="Chỉ tiêu thôn" sheetId="1"${habits.sheetAttributes ?? ''} ` +
    `${relationshipsPrefix}id="${idOf(habits, 1)}"/>`;
  return (
    declarationOf(habits) +
    rootOf(habits, 'workbook', (isOnRoot ? declared : '') + rootAttributes) +
    (habits.workbookBefore ?? none)(p) +
    `<${p}sheets>${sheet}</${p}sheets>${(habits.workbookAfter ?? none)(p)}</${p}workbook>`
  );
}

function sheetXml(habits: Habits, grid: readonly (readonly CellValue[])[], texts: readonly string[]): string {
  const { prefix: p = '', rootAttributes = '', relationshipsDeclared = 'root' } = habits;
  const { open, close } = habits.sheetData ?? { open: `<${p}sheetData>`, close: `</${p}sheetData>` };
  const inner = habits.sheetData ? '' : p;
  const rows = grid.map((row, number) => rowXml({ ...habits, prefix: inner }, grid, row, number, texts));
  const declared = relationshipsDeclared === 'root' ? relationshipsDeclaration(habits) : '';
  return (
    declarationOf(habits) +
    rootOf(habits, 'worksheet', declared + rootAttributes) +
    (habits.sheetBefore ?? none)(p) +
    open +
    rows.join('') +
    close +
    `${(habits.sheetAfter ?? none)(p)}</${p}worksheet>`
  );
}

function rowXml(
  habits: Habits,
  grid: readonly (readonly CellValue[])[],
  row: readonly CellValue[],
  number: number,
  texts: readonly string[],
): string {
  const { prefix: p = '', rowAttributes = '', cellReferences = true } = habits;
  const cells = row.map((value, column) => {
    const reference = cellReferences ? ` r="${formatAddress({ row: number, column })}"` : '';
    const isTotal = number === grid.length - 1 && column === FORMULA_COLUMN;
    if (isTotal) {
      const formula = `<${p}f${habits.formulaAttributes ?? ''}>SUM(C5:C${number})</${p}f>`;
      return `<${p}c${reference}>${formula}<${p}v>${Number(value)}</${p}v></${p}c>`;
    }
    return cellXml(habits, reference, value, texts);
  });
  return `<${p}row${cellReferences ? ` r="${number + 1}"` : ''}${rowAttributes}>${cells.join('')}</${p}row>`;
}

function cellXml(habits: Habits, reference: string, value: CellValue, written: readonly string[]): string {
  const { prefix: p = '', texts = 'shared', numberType = '' } = habits;
  if (typeof value === 'number') return `<${p}c${reference}${numberType}><${p}v>${value}</${p}v></${p}c>`;
  if (typeof value !== 'string') return `<${p}c${reference}/>`;
  if (texts === 'shared') return `<${p}c${reference} t="s"><${p}v>${written.indexOf(value)}</${p}v></${p}c>`;
  if (texts === 'inline')
    return `<${p}c${reference} t="inlineStr"><${p}is><${p}t>${escapeText(value)}</${p}t></${p}is></${p}c>`;
  return `<${p}c${reference} t="str"><${p}v>${escapeText(value)}</${p}v></${p}c>`;
}

function stringsXml(habits: Habits, texts: readonly string[]): string {
  const { prefix: p = '' } = habits;
  const items = texts.map((text) => `<${p}si><${p}t xml:space="preserve">${escapeText(text)}</${p}t></${p}si>`);
  return `${declarationOf(habits)}${rootOf(habits, 'sst')}${items.join('')}</${p}sst>`;
}

/** The font declares what only it uses. */
function stylesXml(habits: Habits): string {
  const { prefix: p = '' } = habits;
  return (
    declarationOf(habits) +
    rootOf(habits, 'styleSheet') +
    `<${p}fonts count="1"><${p}font xmlns:own="urn:own"><${p}sz val="12"/><${p}name val="Times New Roman"/><own:look/></${p}font></${p}fonts>` +
    `<${p}fills count="2"><${p}fill><${p}patternFill patternType="none"/></${p}fill><${p}fill><${p}patternFill patternType="gray125"/></${p}fill></${p}fills>` +
    `<${p}borders count="1"><${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border></${p}borders>` +
    `<${p}cellStyleXfs count="1"><${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></${p}cellStyleXfs>` +
    `<${p}cellXfs count="1"><${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></${p}cellXfs></${p}styleSheet>`
  );
}

function relationshipsXml(
  { edition = TRANSITIONAL, absoluteTargets = false }: Habits,
  folder: string,
  targets: readonly (readonly [id: string, type: string, part: string])[],
): string {
  const elements = targets.map(([id, type, part]) => {
    const target = absoluteTargets ? `/${part}` : part.slice(folder.length);
    return `<Relationship Id="${id}" Type="${edition.relationships}/${type}" Target="${escapeAttribute(target)}"/>`;
  });
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}

function contentTypesXml(habits: Habits): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${CONTENT}.${type}+xml"/>`;
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook.xml', 'sheet.main') +
    override('worksheets/sheet1.xml', 'worksheet') +
    (habits.styles === false ? '' : override('styles.xml', 'styles')) +
    (sharesTexts(habits) ? override('sharedStrings.xml', 'sharedStrings') : '') +
    `${habits.contentTypes ?? ''}</Types>`
  );
}
