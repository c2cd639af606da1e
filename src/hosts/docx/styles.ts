import type { IBaseParagraphStyleOptions, INumberingOptions, IStylesOptions } from 'docx';
import { AlignmentType, LevelFormat, LevelSuffix, LineRuleType } from 'docx';
import type { DocumentSpec } from '../../reports/plan-document/document-spec';
import { FIRST_LINE, halfPoints, twipsOfMillimetres, twipsOfPoints } from './measures';

/** The list of dashes and, below them, pluses. */
export const LIST = 'dashes';

/** 240 is single spacing. */
const LINES = { line: 276, lineRule: LineRuleType.AUTO } as const;
const GAP_AFTER = twipsOfPoints(6);

/** The styles of the whole document: one font, its size and language, headings in black. */
export function documentStyles({ fontName, fontSize, language }: DocumentSpec): IStylesOptions {
  const run = {
    font: { ascii: fontName, hAnsi: fontName, cs: fontName, eastAsia: fontName },
    size: halfPoints(fontSize),
    color: '000000',
  };
  return {
    default: {
      document: {
        run: { ...run, language: { value: language, eastAsia: language } },
        paragraph: { spacing: { after: GAP_AFTER, ...LINES } },
      },
      heading1: headingStyle(run, { before: 12, bold: true }),
      heading2: headingStyle(run, { before: 6, bold: true }),
      heading3: headingStyle(run, { before: 0, bold: false }),
      listParagraph: { run },
    },
  };
}

/** Headings are set in like running text, and stay with what they head. */
function headingStyle(
  run: IBaseParagraphStyleOptions['run'],
  { before, bold }: { readonly before: number; readonly bold: boolean },
): IBaseParagraphStyleOptions {
  return {
    run: { ...run, bold, italics: !bold },
    paragraph: {
      spacing: { before: twipsOfPoints(before), after: GAP_AFTER, ...LINES },
      indent: { firstLine: twipsOfMillimetres(FIRST_LINE) },
      keepNext: true,
    },
  };
}

/** Dashes set in like the first line of running text; what follows goes on at the margin, as a Vietnamese office has it. */
export function documentLists(): INumberingOptions {
  return {
    config: [
      {
        reference: LIST,
        levels: ['-', '+'].map((text, level) => ({
          level,
          format: LevelFormat.BULLET,
          text,
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.SPACE,
          style: { paragraph: { indent: { left: 0, firstLine: twipsOfMillimetres(FIRST_LINE) } } },
        })),
      },
    ],
  };
}
