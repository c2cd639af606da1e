/** Words of the summary. */
export interface SummaryWords {
  readonly title: string;
}
