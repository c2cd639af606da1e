import { strToU8, zipSync } from 'fflate';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What of a minimal workbook is to be otherwise; null leaves a part out. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

export function sheetXml(sheetData: string, around: { before?: string; after?: string } = {}): string {
  return `<worksheet xmlns="${MAIN}">${around.before ?? ''}<sheetData>${sheetData}</sheetData>${around.after ?? ''}</worksheet>`;
}

export function relationships(...targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  const elements = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}

export function stringsXml(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

/** Formats of a workbook: 0 General, 1 two decimals, 2 percent, 3 hh:mm of one's own, 4 unlocked and centred, 5 a date. */
export const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="hh:mm &quot;giờ&quot;"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><scheme val="minor"/></font><font><b/><i val="0"/><u/><sz val="13"/><color rgb="FFFF0000"/><name val=".VnTime"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/></border><border><left style="thin"/><right/><top style="none"/><bottom style="double"/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="10" fontId="1" fillId="2" borderId="1" xfId="0"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment horizontal="center"/><protection locked="0"/></xf>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '</cellXfs></styleSheet>';

/** A workbook put together by hand, as any writer may put it. */
export function handMade(parts: Parts): Uint8Array {
  const all: Parts = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="7" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetXml(''),
    ...parts,
  };
  const present = Object.entries(all).flatMap(([name, content]) =>
    content === null ? [] : [[name, typeof content === 'string' ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(present));
}

/** A hand-made workbook whose one sheet holds this. */
export function openSheet(sheetData: string, parts: Parts = {}): { document: WorkbookDocument; sheet: string } {
  const document = WorkbookDocument.open(handMade({ 'xl/worksheets/sheet1.xml': sheetXml(sheetData), ...parts }));
  return { document, sheet: '7' };
}
