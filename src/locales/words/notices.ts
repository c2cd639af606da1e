/** What the pane's page says by itself, where no script of the pane runs: no script brings these words along. */
export interface NoticeWords {
  /** The web view cannot even parse the pane's scripts. */
  readonly oldWebView: string;
}
