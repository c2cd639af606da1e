import type { WorkbookFailureReason } from '../workbook/failure';
import { WorkbookFailure } from '../workbook/failure';

/** The codes with which Excel refuses, as `RichApi.Error` shows them. */
export type ExcelErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

const HTTP_STATUS: Readonly<Record<ExcelErrorCode, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
};

/** Excel's refusal of one action. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';

  constructor(
    readonly code: ExcelErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code];
  }
}

/** The refusal of an argument, in the words of Office.js. */
export function invalidArgument(detail: string, options?: ErrorOptions): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. ${detail}`,
    options,
  );
}

/** The refusal to answer for a sheet, name, rule or part that is not there. */
export function itemNotFound(detail: string): ExcelError {
  return new ExcelError('ItemNotFound', `The requested resource doesn't exist. ${detail}`);
}

/** The refusal to touch what protection covers. */
export function accessDenied(detail: string): ExcelError {
  return new ExcelError('AccessDenied', `You cannot perform the requested operation. ${detail}`);
}

/** Office.js knows the member, or may; the stand-in does not, and says so instead of guessing. */
export function notPlayed(what: string): ExcelError {
  return new ExcelError('ApiNotFound', `The stand-in Excel does not play ${what}`);
}

const CODE_OF_REASON: Readonly<Partial<Record<WorkbookFailureReason, ExcelErrorCode>>> = {
  'sheet-protected': 'AccessDenied',
  'sheet-not-found': 'ItemNotFound',
  'excel-refused': 'InvalidArgument',
};

/** Any failure on the way as Excel would name it; what Excel has no name for is a general exception. */
export function toExcelError(failure: unknown): ExcelError {
  if (failure instanceof ExcelError) return failure;
  if (failure instanceof RangeError) return invalidArgument(failure.message, { cause: failure });
  if (failure instanceof WorkbookFailure) {
    return new ExcelError(CODE_OF_REASON[failure.reason] ?? 'GeneralException', failure.message, { cause: failure });
  }
  const detail = failure instanceof Error ? failure.message : String(failure);
  return new ExcelError('GeneralException', `There was an internal error. ${detail}`, { cause: failure });
}
