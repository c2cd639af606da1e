import type { WorkbookFailureReason } from '../../../workbook/failure';

/** A ZIP file that cannot be read, and why. */
export class ZipFailure extends Error {
  override readonly name = 'ZipFailure';

  constructor(
    readonly reason: Extract<WorkbookFailureReason, 'file-damaged' | 'file-too-large' | 'file-encrypted'>,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
}
