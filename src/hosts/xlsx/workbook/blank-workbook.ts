import { escapeAttribute } from '../../../sheet/xml-text';
import type { NewWorkbook } from '../document-types';
import { OfficePackage } from '../package/package';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const CONTENT_TYPES =
  `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';

/** A package with a workbook that has no sheet yet. */
export function blankPackage({ fontName = 'Times New Roman', fontSize = 12 }: NewWorkbook): OfficePackage {
  const parts = OfficePackage.create(CONTENT_TYPES);
  parts.ensureRelationshipsOf('').add(`${RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml');
  parts.addXml(
    'xl/workbook.xml',
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
      '<bookViews><workbookView/></bookViews><sheets/></workbook>',
  );
  parts.contentTypes.add('xl/workbook.xml', `${CONTENT_TYPE}.sheet.main+xml`);
  parts.ensureRelationshipsOf('xl/workbook.xml');
  parts.addXml('xl/styles.xml', blankStyles(fontName, fontSize));
  parts.contentTypes.add('xl/styles.xml', `${CONTENT_TYPE}.styles+xml`);
  parts.ensureRelationshipsOf('xl/workbook.xml').add(`${RELATIONSHIPS}/styles`, 'xl/styles.xml');
  return parts;
}

/** A style sheet of one format. Excel keeps the first two fills for itself. */
export function blankStyles(fontName: string, fontSize: number, namespace = MAIN): string {
  const record = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return (
    `${DECLARATION}<styleSheet xmlns="${namespace}">` +
    `<fonts count="1"><font><sz val="${fontSize}"/><name val="${escapeAttribute(fontName)}"/><family val="1"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1">${record}/></cellStyleXfs><cellXfs count="1">${record} xfId="0"/></cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** A worksheet without a cell. */
export function blankSheet(namespace: string): string {
  return `${DECLARATION}<worksheet xmlns="${namespace}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/></worksheet>`;
}
