/** One finding of a list, in words. */
export interface FindingLine {
  readonly severity: string;
  /** By its labels. */
  readonly place: string;
  /** On its sheet; with the sheet's name where it is not that of the table. */
  readonly address: string;
  /** What stands there and what should; empty where no number says it. */
  readonly found: string;
  readonly expected: string;
  /** What is wrong and why, a sentence a line. */
  readonly reasons: readonly string[];
  /** Why the officer set it aside; empty where it is open. */
  readonly answer: string;
}
