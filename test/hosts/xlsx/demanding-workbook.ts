import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildWithExcelize } from './excelize';

export const TARGETS = 'Chỉ tiêu thôn';
export const LOCKED = 'Đã khóa';

/** A workbook with as much in it as an officer's may have: nothing of it may be lost. */
export function demandingWorkbook(): Uint8Array {
  return withForeignParts(buildWithExcelize());
}

/** Adds what excelize cannot make: custom XML and binary parts of others, a threaded comment, comments in the XML. */
function withForeignParts(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, change: (text: string) => string) => {
    const part = parts[name];
    if (!part) throw new Error(`No ${name}`);
    const changed = change(strFromU8(part));
    if (changed === strFromU8(part)) throw new Error(`Nothing to change in ${name}`);
    parts[name] = strToU8(changed);
  };
  parts['xl/vbaProject.bin'] = Uint8Array.from({ length: 3000 }, (_byte, index) => (index * 7919) % 251);
  parts['customXml/item1.xml'] = strToU8(
    '<?xml version="1.0"?><p:properties xmlns:p="urn:of-others">của người khác</p:properties>',
  );
  parts['xl/threadedComments/threadedComment1.xml'] = strToU8(
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">' +
      '<threadedComment ref="D5" dT="2022-01-01T00:00:00.00" personId="{1}" id="{2}"><text>Xem lại</text></threadedComment></ThreadedComments>',
  );
  edit('xl/_rels/workbook.xml.rels', (text) =>
    text.replace(
      '</Relationships>',
      '<Relationship Id="rIdOther" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>' +
        '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
  );
  edit('[Content_Types].xml', (text) =>
    text.replace(
      '</Types>',
      '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
        '<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/></Types>',
    ),
  );
  edit('xl/worksheets/sheet1.xml', (text) => text.replace('<sheetData>', '<!-- của cán bộ --><sheetData>'));
  return zipSync(parts);
}
