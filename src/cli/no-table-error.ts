/** A workbook without a target table: there is nothing to work on. */
export class NoTableError extends Error {
  override readonly name = 'NoTableError';

  constructor(readonly file: string) {
    super(`no-table: ${file}`);
  }
}
