import type { DamagedPlace, WorkbookFailureReason } from '../../workbook/failure';

/** One plain sentence, with what to do next, for everything that can go wrong. */
export interface FailureWords {
  readonly workbook: Readonly<Record<WorkbookFailureReason, (subject: string, place?: DamagedPlace | null) => string>>;
  readonly noTable: string;
  /** The only target table stands on this hidden sheet. */
  readonly tableHidden: (sheet: string) => string;
  /** Undo refused: these cells, as addresses, were edited since. */
  readonly editedSince: (cells: readonly string[]) => string;
  /** A part of the tool that is loaded on request could not be read. */
  readonly partNotLoaded: string;
  /** A fault of the tool itself. */
  readonly unexpected: (cause: string) => string;
}
