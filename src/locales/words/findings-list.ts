import type { CheckStatus } from './summary';

/** Words of the list of findings, as a sheet to print and as a file of lines. */
export interface FindingsListWords {
  /** The name the sheet gets; at most 31 characters, none of `: \ / ? * [ ]`. */
  readonly sheetName: string;
  readonly title: string;
  /** Below the title: the table in words, and what the check had to say. */
  readonly subject: (table: string, status: CheckStatus) => string;
  readonly columns: {
    readonly index: string;
    readonly severity: string;
    readonly place: string;
    readonly address: string;
    readonly found: string;
    readonly expected: string;
    readonly reasons: string;
    readonly answer: string;
    readonly mended: string;
  };
  /** An address on another sheet than the table's. */
  readonly addressOn: (sheet: string, cell: string) => string;
  /** In place of an address, where a text that was pasted is meant. */
  readonly inText: string;
  /** The one line of a list without findings. */
  readonly none: string;
}
