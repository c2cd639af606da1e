/** How a line of text looks. Sizes and gaps in points; what is left out is as the document has it. */
export interface TextLook {
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  /** Space above and below. */
  readonly gapBefore?: number;
  readonly gapAfter?: number;
  /** Whether the first line is set in, as that of running text. */
  readonly setIn?: boolean;
  /** Whether it stays on the page of what follows. */
  readonly staysWithNext?: boolean;
}

export interface DocumentParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly look: TextLook;
}

export type HeadingLevel = 1 | 2 | 3;

/** A heading that the word processor lists in its outline. */
export interface DocumentHeading {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly text: string;
}

/** One item of a list: a dash, or a plus below a dash. */
export interface DocumentListItem {
  readonly kind: 'list-item';
  readonly level: 0 | 1;
  readonly text: string;
}

/** A thin line in the middle, so many millimetres wide. */
export interface DocumentRule {
  readonly kind: 'rule';
  readonly width: number;
}

/** Two columns beside each other, without borders, on one page. Widths in millimetres. */
export interface DocumentColumns {
  readonly kind: 'columns';
  readonly left: DocumentColumn;
  readonly right: DocumentColumn;
}

export interface DocumentColumn {
  readonly width: number;
  readonly lines: readonly (DocumentParagraph | DocumentRule)[];
}

/** A table with thin borders, whose header is printed again on every page. Widths in millimetres. */
export interface DocumentTable {
  readonly kind: 'table';
  readonly widths: readonly number[];
  readonly fontSize: number;
  readonly header: readonly (readonly HeaderCell[])[];
  readonly rows: readonly DocumentTableRow[];
}

export interface HeaderCell {
  readonly text: string;
  /** How many columns and rows it takes. */
  readonly columns: number;
  readonly rows: number;
}

/** One line, column by column; rows that are set alike have one and the same list of alignments. */
export interface DocumentTableRow {
  readonly texts: readonly string[];
  readonly aligns: readonly CellAlign[];
  readonly bold: boolean;
}

export type CellAlign = 'left' | 'center' | 'right';

export type DocumentBlock =
  DocumentParagraph | DocumentHeading | DocumentListItem | DocumentRule | DocumentColumns | DocumentTable;

/** A paper for a word processor, described: A4 upright, one font, a page number at the top from the second page on. */
export interface DocumentSpec {
  readonly title: string;
  /** BCP 47 tag of its language. */
  readonly language: string;
  readonly fontName: string;
  /** Of running text, in points. */
  readonly fontSize: number;
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly blocks: readonly DocumentBlock[];
}
