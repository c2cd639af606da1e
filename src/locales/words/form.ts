/** Words that only the target form itself carries; its columns are called as on the summary. */
export interface FormWords {
  /** The name the sheet gets; at most 31 characters, none of `: \ / ? * [ ]`. */
  readonly sheetName: string;
  /** The line above the commune's name. */
  readonly issuingBody: string;
  readonly title: (year: string) => string;
}
