/** Why a workbook could not be read or written. Each has one sentence in the dictionaries. */
export type WorkbookFailureReason =
  | 'sheet-protected'
  | 'cell-being-edited'
  | 'sheet-not-found'
  | 'workbook-too-large'
  | 'access-denied'
  | 'excel-too-old'
  | 'excel-refused'
  | 'cancelled'
  | 'file-not-found'
  | 'file-is-folder'
  | 'file-empty'
  | 'file-not-xlsx'
  | 'file-is-old-xls'
  | 'file-encrypted'
  | 'file-damaged'
  | 'file-too-large'
  | 'file-unreadable'
  | 'output-exists'
  | 'output-not-writable';

/** A host's refusal: a named reason for the officer, the cause for the developer. */
export class WorkbookFailure extends Error {
  override readonly name = 'WorkbookFailure';

  constructor(
    readonly reason: WorkbookFailureReason,
    /** What it was about: a sheet's name, a file's path, a cell's address. */
    readonly subject: string = '',
    options?: ErrorOptions,
  ) {
    super(subject ? `${reason}: ${subject}` : reason, options);
  }
}
