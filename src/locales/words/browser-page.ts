/** Words of the browser page and of the command that serves it. */
export interface BrowserPageWords {
  /** Of the page, and the accessible name of the pane beside the grid. */
  readonly title: string;
  readonly openFile: string;
  readonly download: string;
  readonly undo: string;
  readonly redo: string;
  readonly find: string;
  /** Stands after the name of a file that was changed since it was last downloaded. */
  readonly notDownloaded: string;
  /** The name, without extension, under which a changed workbook is downloaded. */
  readonly savedName: (name: string, at: Date) => string;
  /** Before another file takes the place of one whose changes were not downloaded. */
  readonly replace: {
    readonly question: (name: string) => string;
    readonly download: string;
    readonly discard: string;
    readonly cancel: string;
  };
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
  /** What was typed begins as a formula and is none. */
  readonly faultyFormula: (text: string) => string;
  readonly status: StatusWords;
  readonly find: FindWords;
  readonly menu: MenuWords;
}

/** Words of the line under the grid; numbers come as the cells show them. */
export interface StatusWords {
  readonly average: (value: string) => string;
  readonly count: (filled: number) => string;
  readonly sum: (value: string) => string;
  /** Accessible name of the buttons that follow. */
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
}

/** Words of the strip in which a text is looked for. */
export interface FindWords {
  readonly text: string;
  readonly next: string;
  readonly previous: string;
  readonly close: string;
  readonly nowhere: (text: string) => string;
}

/** Words of the menu over the cells. */
export interface MenuWords {
  readonly name: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly insertRows: string;
  readonly deleteRows: string;
  readonly clear: string;
  readonly find: string;
}
