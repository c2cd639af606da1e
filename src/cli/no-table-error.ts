/** A workbook without a target table: there is nothing to work on. */
export class NoTableError extends Error {
  override readonly name = 'NoTableError';

  /** @param hiddenSheet the name of the hidden sheet that holds the table, where one does. */
  constructor(
    readonly file: string,
    readonly hiddenSheet?: string,
  ) {
    super(`no-table: ${file}`);
  }
}
