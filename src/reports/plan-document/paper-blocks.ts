import type {
  DocumentHeading,
  DocumentListItem,
  DocumentParagraph,
  DocumentRule,
  HeadingLevel,
  TextLook,
} from './document-spec';

/** Points, after Decree 30/2020/NĐ-CP. */
export const BODY_SIZE = 14;
export const SMALL_SIZE = 13;
export const NATION_SIZE = 13;

/** A paragraph of running text. */
export function runningText(text: string, look: TextLook = {}): DocumentParagraph {
  return paragraph(text, { align: 'justify', setIn: true, ...look });
}

export function paragraph(text: string, look: TextLook): DocumentParagraph {
  return { kind: 'paragraph', text, look };
}

/** A line of a block such as the title's, close to its neighbours. */
export function centred(text: string, look: TextLook = {}): DocumentParagraph {
  return paragraph(text, { align: 'center', gapAfter: 0, ...look });
}

export function heading(level: HeadingLevel, text: string): DocumentHeading {
  return { kind: 'heading', level, text };
}

export function listItem(level: 0 | 1, text: string): DocumentListItem {
  return { kind: 'list-item', level, text };
}

export function rule(width: number): DocumentRule {
  return { kind: 'rule', width };
}

/** Capitals as a Vietnamese office writes them. */
export function capitals(text: string): string {
  return text.normalize('NFC').toLocaleUpperCase('vi');
}

/** The items of a text that has one a line. */
export function itemsOf(lines: string): string[] {
  return lines
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
