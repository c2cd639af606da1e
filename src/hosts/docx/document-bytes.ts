import type { FileChild } from 'docx';
import { AlignmentType, Document, Header, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { DocumentBlock, DocumentSpec } from '../../reports/plan-document/document-spec';
import { withFixedDates } from './fixed-dates';
import { halfPoints, twipsOfMillimetres, twipsOfPoints } from './measures';
import { headingParagraph, listParagraph, ruleParagraph, textParagraph } from './paragraphs';
import { printableText } from './printable-text';
import { documentLists, documentStyles } from './styles';
import { borderedTable, columnsTable } from './tables';

/** A4 in millimetres. */
const PAPER = { width: 210, height: 297 };
/** From the upper edge of the paper to the page number, in millimetres. */
const HEADER_DISTANCE = 10;
const PAGE_NUMBER_SIZE = 13;

/** The document as a .docx file; the same description gives the same bytes. */
export async function documentBytes(spec: DocumentSpec): Promise<Uint8Array> {
  const { margins } = spec;
  const document = new Document({
    title: printableText(spec.title),
    creator: '',
    lastModifiedBy: '',
    styles: documentStyles(spec),
    numbering: documentLists(),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: twipsOfMillimetres(PAPER.width),
              height: twipsOfMillimetres(PAPER.height),
              orientation: PageOrientation.PORTRAIT,
            },
            margin: {
              top: twipsOfMillimetres(margins.top),
              bottom: twipsOfMillimetres(margins.bottom),
              left: twipsOfMillimetres(margins.left),
              right: twipsOfMillimetres(margins.right),
              header: twipsOfMillimetres(HEADER_DISTANCE),
            },
          },
        },
        headers: { default: pageNumberHeader(), first: new Header({ children: [new Paragraph({})] }) },
        children: [...spec.blocks.map((block) => childOf(block, spec)), lastParagraph()],
      },
    ],
  });
  return withFixedDates(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function childOf(block: DocumentBlock, { margins }: DocumentSpec): FileChild {
  switch (block.kind) {
    case 'paragraph':
      return textParagraph(block);
    case 'heading':
      return headingParagraph(block);
    case 'list-item':
      return listParagraph(block);
    case 'rule':
      return ruleParagraph(block, PAPER.width - margins.left - margins.right);
    case 'columns':
      return columnsTable(block);
    case 'table':
      return borderedTable(block);
  }
}

function pageNumberHeader(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(PAGE_NUMBER_SIZE) })],
      }),
    ],
  });
}

/** A document must not end with a table; this line takes no room. */
function lastParagraph(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: twipsOfPoints(1), lineRule: 'exact' },
    children: [new TextRun({ text: '', size: halfPoints(1) })],
  });
}
