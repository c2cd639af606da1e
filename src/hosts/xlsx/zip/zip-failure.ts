import type { DamagedPlace, WorkbookFailureReason } from '../../../workbook/failure';

/** A ZIP file that cannot be read, and why. */
export class ZipFailure extends Error {
  override readonly name = 'ZipFailure';
  /** Which of its entries cannot be read; null where it is the file as a whole. */
  readonly place: DamagedPlace | null;

  constructor(
    readonly reason: Extract<WorkbookFailureReason, 'file-damaged' | 'file-too-large' | 'file-encrypted'>,
    problem: string,
    { entry, cause }: ErrorOptions & { readonly entry?: string } = {},
  ) {
    super(problem, { cause });
    this.place = entry === undefined ? null : { part: entry, isMissing: false, sheet: null, cell: null };
  }
}
