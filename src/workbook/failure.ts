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
  | 'file-empty'
  | 'file-not-xlsx'
  | 'file-is-old-xls'
  | 'file-encrypted'
  | 'file-damaged'
  | 'file-too-large'
  | 'file-unreadable';

/** Where a file is damaged, as far as it is known. */
export interface DamagedPlace {
  /** The name of the part in its package, such as "xl/styles.xml". */
  readonly part: string;
  /** Whether the part is not there at all. */
  readonly isMissing: boolean;
  /** The name of the sheet that the part holds. */
  readonly sheet: string | null;
  /** The address of the cell on it, or of the last one before the damage. */
  readonly cell: string | null;
}

/** A host's refusal: a named reason for the officer, the cause for the developer. */
export class WorkbookFailure extends Error {
  override readonly name = 'WorkbookFailure';
  /** Of a file that is damaged: where; null where that is not known. */
  readonly place: DamagedPlace | null;

  constructor(
    readonly reason: WorkbookFailureReason,
    /** What it was about: a sheet's name, a file's path, a cell's address. */
    readonly subject: string = '',
    options: ErrorOptions & { readonly place?: DamagedPlace | null } = {},
  ) {
    super(subject ? `${reason}: ${subject}` : reason, options);
    this.place = options.place ?? null;
  }
}
