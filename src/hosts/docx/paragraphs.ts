import type { IParagraphOptions, IRunOptions } from 'docx';
import { AlignmentType, BorderStyle, HeadingLevel, LineRuleType, Paragraph, TextRun } from 'docx';
import type {
  DocumentHeading,
  DocumentListItem,
  DocumentParagraph,
  DocumentRule,
  TextLook,
} from '../../reports/plan-document/document-spec';
import { FIRST_LINE, halfPoints, twipsOfMillimetres, twipsOfPoints } from './measures';
import { printableText } from './printable-text';
import { LIST } from './styles';

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

const HEADING_LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

export function textParagraph({ text, look }: DocumentParagraph): Paragraph {
  return new Paragraph({ ...paragraphOptions(look), children: [textRun(text, look)] });
}

/** What a look says of the paragraph as a whole. */
export function paragraphOptions({ align, gapBefore, gapAfter, setIn, staysWithNext }: TextLook): IParagraphOptions {
  return {
    ...(align && { alignment: ALIGNMENTS[align] }),
    ...(setIn === true && { indent: { firstLine: twipsOfMillimetres(FIRST_LINE) } }),
    ...(staysWithNext === true && { keepNext: true }),
    spacing: {
      ...(gapBefore !== undefined && { before: twipsOfPoints(gapBefore) }),
      ...(gapAfter !== undefined && { after: twipsOfPoints(gapAfter) }),
    },
  };
}

/** A run of text in one look; what the look leaves out is as the document's style has it. */
export function textRun(text: string, { bold = false, italic = false, fontSize }: TextLook): TextRun {
  const options: IRunOptions = {
    text: printableText(text),
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
    ...(fontSize === undefined ? {} : { size: halfPoints(fontSize) }),
  };
  return new TextRun(options);
}

export function headingParagraph({ level, text }: DocumentHeading): Paragraph {
  return new Paragraph({ heading: HEADING_LEVELS[level - 1] ?? HeadingLevel.HEADING_1, children: [textRun(text, {})] });
}

export function listParagraph({ level, text }: DocumentListItem): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    numbering: { reference: LIST, level },
    children: [textRun(text, {})],
  });
}

/** A thin line in the middle of so many millimetres: the lower border of a paragraph that is almost without height. */
export function ruleParagraph({ width }: DocumentRule, within: number): Paragraph {
  const side = twipsOfMillimetres(Math.max(0, (within - width) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: 0, line: twipsOfPoints(2), lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [new TextRun({ text: '', size: halfPoints(1) })],
  });
}
