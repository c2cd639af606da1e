import type { CheckId } from '../../domain/finding';

/** One check, explained to the officer who has it open beside the sheet. */
export interface HelpPage {
  readonly title: string;
  /** What must hold, or what was noticed. */
  readonly rule: string;
  /** The official form or common way that the rule is taken from; absent where it is plain arithmetic. */
  readonly source?: string;
  /** What comes of it where it is left. */
  readonly why: string;
  /** A small case with numbers, line by line. */
  readonly example: readonly string[];
  /** How it is usually mended, the most frequent way first. */
  readonly mending: readonly string[];
  /** What the tool does not know or claim. */
  readonly limits: string;
}

/** The help pages of all checks, and the headings of their parts. */
export interface HelpWords {
  readonly why: string;
  readonly example: string;
  readonly mending: string;
  readonly limits: string;
  readonly source: string;
  /** Closes the page. */
  readonly back: string;
  readonly pages: Readonly<Record<CheckId, HelpPage>>;
}
