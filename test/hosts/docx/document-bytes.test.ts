import { strFromU8, unzipSync } from 'fflate';
import type { XmlElement } from '../../../src/hosts/xlsx/xml/element';
import { parseXml } from '../../../src/hosts/xlsx/xml/element';
import { documentBytes } from '../../../src/hosts/docx/document-bytes';
import type { DocumentBlock, DocumentSpec } from '../../../src/reports/plan-document/document-spec';

const ALIGNS = ['left', 'left', 'left'] as const;

const SPEC: DocumentSpec = {
  title: 'Kế hoạch',
  language: 'vi-VN',
  fontName: 'Times New Roman',
  fontSize: 14,
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  blocks: [
    {
      kind: 'columns',
      left: {
        width: 67,
        lines: [
          { kind: 'paragraph', text: 'XÃ A', look: { bold: true } },
          { kind: 'rule', width: 22 },
        ],
      },
      right: { width: 98, lines: [{ kind: 'paragraph', text: 'Độc lập', look: { italic: true, fontSize: 13 } }] },
    },
    { kind: 'heading', level: 1, text: 'I. MỤC TIÊU' },
    { kind: 'heading', level: 2, text: '1. Mục tiêu' },
    { kind: 'heading', level: 3, text: 'a) Tổng quát' },
    { kind: 'paragraph', text: 'Lời văn', look: { align: 'justify', setIn: true, gapBefore: 3, staysWithNext: true } },
    { kind: 'list-item', level: 0, text: 'gạch' },
    { kind: 'list-item', level: 1, text: 'cộng' },
    {
      kind: 'table',
      widths: [30, 10, 10],
      fontSize: 11,
      header: [
        [
          { text: 'Đơn vị', columns: 1, rows: 2 },
          { text: 'Hộ nghèo', columns: 2, rows: 1 },
        ],
        [
          { text: 'TS', columns: 1, rows: 1 },
          { text: '%', columns: 1, rows: 1 },
        ],
      ],
      rows: [
        { bold: false, aligns: ALIGNS, texts: ['=1+1', '7', '6,67'] },
        { bold: false, aligns: ALIGNS, texts: ['<b>x</b> & "y"', '', ''] },
        { bold: true, aligns: ALIGNS, texts: ['Tổng\ncộng\u0001', '7', '6,67'] },
      ],
    },
    { kind: 'rule', width: 40 },
  ],
};

async function partsOf(spec: DocumentSpec): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await documentBytes(spec));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The root of a part. @throws where it is not well-formed. */
async function xmlOf(name: string, spec = SPEC): Promise<XmlElement> {
  return parseXml((await partsOf(spec))[name] ?? '');
}

function elements(parent: XmlElement, name: string): XmlElement[] {
  return [...parent.descendants()].filter((element) => element.name === name);
}

function only(parent: XmlElement, name: string): XmlElement {
  const [element] = elements(parent, name);
  if (!element) throw new RangeError(`There is no ${name}`);
  return element;
}

/** The values of one attribute of all elements of a name, in the order of the document. */
function values(parent: XmlElement, name: string, attribute = 'w:val'): (string | undefined)[] {
  return elements(parent, name).map((element) => element.attribute(attribute));
}

function textOf(parent: XmlElement): string {
  return elements(parent, 'w:t')
    .map((run) => run.content)
    .join('');
}

describe('a document file', () => {
  it('is the same, byte for byte, for the same description', async () => {
    const [one, other] = [await documentBytes(SPEC), await documentBytes(SPEC)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('does not say when or by whom it was made', async () => {
    const properties = (await partsOf(SPEC))['docProps/core.xml'] ?? '';
    expect(properties).toContain('Kế hoạch');
    expect(properties).not.toMatch(/dcterms:created|dcterms:modified|Un-named/u);
  });

  it('has headings that a word processor lists', async () => {
    const paragraphs = elements(await xmlOf('word/document.xml'), 'w:p');
    const headings = paragraphs.flatMap((paragraph) =>
      values(paragraph, 'w:pStyle').flatMap((style) =>
        style?.startsWith('Heading') ? [`${style} ${textOf(paragraph)}`] : [],
      ),
    );
    expect(headings).toEqual(['Heading1 I. MỤC TIÊU', 'Heading2 1. Mục tiêu', 'Heading3 a) Tổng quát']);
  });

  it('is set in Times New Roman 14 and Vietnamese, black also in its headings', async () => {
    const styles = await xmlOf('word/styles.xml');
    const defaults = only(styles, 'w:docDefaults');
    expect(values(defaults, 'w:rFonts', 'w:ascii')).toEqual(['Times New Roman']);
    expect(values(defaults, 'w:sz')).toEqual(['28']);
    expect(values(defaults, 'w:lang')).toEqual(['vi-VN']);
    const headings = elements(styles, 'w:style').filter((style) =>
      /^Heading[123]$/u.test(style.attribute('w:styleId') ?? ''),
    );
    expect(headings.map((style) => [values(style, 'w:sz')[0], values(style, 'w:color')[0]])).toEqual(
      Array.from({ length: 3 }, () => ['28', '000000']),
    );
  });

  it('has lists of dashes and pluses', async () => {
    const document = await xmlOf('word/document.xml');
    expect(values(document, 'w:ilvl')).toEqual(['0', '1']);
    const numbering = await xmlOf('word/numbering.xml');
    expect(values(numbering, 'w:lvlText')).toEqual(expect.arrayContaining(['-', '+']));
  });

  it('is A4 upright with its margins, and a page number at the top from the second page on', async () => {
    const document = await xmlOf('word/document.xml');
    const size = only(document, 'w:pgSz');
    expect([size.attribute('w:w'), size.attribute('w:h')]).toEqual(['11906', '16838']);
    const margin = only(document, 'w:pgMar');
    const sides = ['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => margin.attribute(side));
    expect(sides).toEqual(['1134', '1134', '1701', '850']);
    expect(elements(document, 'w:titlePg')).toHaveLength(1);
    expect(values(document, 'w:headerReference', 'w:type').sort()).toEqual(['default', 'first']);
    const headers = Object.entries(await partsOf(SPEC)).filter(([name]) => /^word\/header\d\.xml$/u.test(name));
    expect(headers.map(([, xml]) => xml.includes('PAGE')).sort()).toEqual([false, true]);
  });
});

describe('the table of a document', () => {
  /** The borderless columns, then the table. */
  async function tables(): Promise<readonly [columns: XmlElement, table: XmlElement]> {
    const [columns, table] = elements(await xmlOf('word/document.xml'), 'w:tbl');
    if (!columns || !table) throw new RangeError('The document has two tables');
    return [columns, table];
  }

  it('repeats both rows of its header on every page and breaks no row', async () => {
    const rows = elements((await tables())[1], 'w:tr');
    expect(rows.map((row) => elements(row, 'w:tblHeader').length)).toEqual([1, 1, 0, 0, 0]);
    expect(rows.every((row) => elements(row, 'w:cantSplit').length === 1)).toBe(true);
  });

  it('merges the titles over their columns and rows', async () => {
    const [, table] = await tables();
    expect(values(table, 'w:gridSpan')).toEqual(['2']);
    expect(values(table, 'w:vMerge')).toEqual(['restart', 'continue']);
    expect(values(table, 'w:gridCol', 'w:w')).toEqual(['1701', '567', '567']);
  });

  it('keeps every text a text', async () => {
    const [, table] = await tables();
    const names = elements(table, 'w:tr').map((row) => textOf(only(row, 'w:tc')));
    expect(names.slice(2)).toEqual(['=1+1', '<b>x</b> & "y"', 'Tổng cộng']);
    expect([...elements(table, 'w:fldSimple'), ...elements(table, 'w:instrText')]).toEqual([]);
  });

  it('has no borders where two columns stand beside each other', async () => {
    const [columns] = await tables();
    const lines = only(columns, 'w:tblBorders').children.map((border) => border.attribute('w:val'));
    expect(lines).toHaveLength(6);
    expect(new Set(lines)).toEqual(new Set(['none']));
  });

  it('is not the last thing of a document', async () => {
    const last: DocumentBlock = { kind: 'columns', left: { width: 80, lines: [] }, right: { width: 85, lines: [] } };
    const body = only(await xmlOf('word/document.xml', { ...SPEC, blocks: [last] }), 'w:body');
    expect(body.children.map(({ name }) => name)).toEqual(['w:tbl', 'w:p', 'w:sectPr']);
  });
});
