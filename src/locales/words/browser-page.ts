/** Words of the browser page and of the command that serves it. */
export interface BrowserPageWords {
  /** Of the page, and the accessible name of the pane beside the grid. */
  readonly title: string;
  readonly openFile: string;
  readonly download: string;
  /** Accessible name of the strip that says which file is open. */
  readonly openedFile: string;
  readonly dropHere: string;
  readonly opening: string;
  readonly grid: GridWords;
  readonly notices: {
    /** More than one file was dropped. */
    readonly oneFileAtATime: string;
    /** The sample workbook that belongs to the page could not be fetched. */
    readonly sampleMissing: string;
    readonly close: string;
  };
  readonly server: {
    readonly ready: (address: string) => string;
    readonly portTaken: (port: number) => string;
    readonly invalidPort: (port: string) => string;
  };
}

/** Words of the grid. */
export interface GridWords {
  /** Accessible name of the grid of a sheet. */
  readonly sheet: (name: string) => string;
  readonly sheets: string;
  readonly cellAddress: string;
  readonly cellContent: string;
  /** Read out after the content of a cell that the tool has marked. */
  readonly marked: string;
}
