import type { SheetId } from '../sheet/cell';

/** What keeps rows of figures from being a target table that can be read. */
export type UnreadLack =
  /** Each hamlet has a column and each measure a row. */
  | 'hamlets-in-columns'
  /** No column holds the names of the lines. */
  | 'no-names'
  /** The titles do not tell what the columns count, or the figures do not bear them out. */
  | 'unclear-titles';

/** A part of a workbook that holds figures and that nothing was checked in: columns beside a table, or rows of a sheet. */
export type UnreadPart =
  | {
      readonly kind: 'columns';
      readonly sheet: SheetId;
      readonly sheetName: string;
      /** Zero-based sheet columns. */
      readonly firstColumn: number;
      readonly lastColumn: number;
      /** The titles above them that they share, from the top; empty where they have none. */
      readonly title: string;
    }
  | {
      readonly kind: 'rows';
      readonly sheet: SheetId;
      readonly sheetName: string;
      /** Zero-based sheet rows. */
      readonly firstRow: number;
      readonly lastRow: number;
      /** Whether nothing else of the sheet was read. */
      readonly isWholeSheet: boolean;
      readonly lack: UnreadLack;
    };
