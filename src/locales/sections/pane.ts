/** Words of the pane. */
export interface PaneWords {
  readonly title: string;
}
