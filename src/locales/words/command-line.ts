/** What can be wrong with a call, each with what it is about. */
export interface UsageProblems {
  'no-command': { readonly known: readonly string[] };
  'unknown-command': { readonly command: string; readonly known: readonly string[] };
  'unknown-option': { readonly option: string };
  'missing-option-value': { readonly option: string };
  'unexpected-option-value': { readonly option: string };
  'unknown-option-value': { readonly option: string; readonly value: string; readonly known: readonly string[] };
  'no-file': { readonly command: string };
  'too-many-files': { readonly command: string };
  'no-output': { readonly command: string };
  'output-is-input': { readonly file: string };
  'no-goal': { readonly known: readonly string[] };
  'several-goals': { readonly given: readonly string[] };
  'not-whole-number': { readonly option: string; readonly value: string };
  'not-percent': { readonly option: string; readonly value: string };
  'not-hamlet-number': { readonly option: string; readonly value: string };
  'unknown-hamlet': { readonly hamlet: string; readonly known: readonly string[] };
  'not-text': { readonly file: string };
  'unknown-format': { readonly file: string; readonly known: readonly string[] };
  'ambiguous-hamlet': { readonly hamlet: string; readonly alike: readonly string[] };
}

export type UsageProblemId = keyof UsageProblems;

/** One thing that is wrong with a call. */
export type UsageProblem<Ids extends UsageProblemId = UsageProblemId> = {
  readonly [Id in Ids]: { readonly id: Id; readonly about: UsageProblems[Id] };
}[Ids];

/** What is wrong with a path that a call names. */
export type FileProblem = 'file-not-found' | 'file-is-folder' | 'output-exists' | 'output-not-writable';

/** Words of the command line. */
export interface CommandLineWords {
  /** The whole help text, by the program's name. */
  readonly help: (program: string) => string;
  /** One line: what is wrong with the call and what to do. */
  readonly usage: { readonly [Id in UsageProblemId]: (about: UsageProblems[Id]) => string };
  /** One line for a path that cannot be read from or written to. */
  readonly files: Readonly<Record<FileProblem, (file: string) => string>>;
  /** One line for a workbook without a target table. */
  readonly noTable: (file: string) => string;
  /** Which file is being worked on, of how many. */
  readonly progress: (file: string, position: number, total: number) => string;
  readonly recalculated: (cells: number, file: string) => string;
  readonly marked: (cells: number, file: string) => string;
  readonly summarized: (file: string) => string;
  readonly planned: (file: string) => string;
  readonly listed: (findings: number, file: string) => string;
  readonly allocated: (households: number, hamlets: number, cells: number, file: string) => string;
  readonly rolledOver: (year: number, file: string) => string;
  /** After a preview: how many cells would be written, and that nothing was. */
  readonly previewed: (cells: number) => string;
  /** After the preview of a new sheet. */
  readonly previewedSheet: (year: number) => string;
}
