import type { WorkbookFailureReason } from '../../workbook/failure';
import { WorkbookFailure } from '../../workbook/failure';

/** The part of Office.js that begins a conversation with Excel. */
export interface ExcelNamespace {
  readonly run: <Result>(
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<Result>,
  ) => Promise<Result>;
}

/** What Office.js says when Excel refuses; `traceMessages` name the steps that were done before. */
export interface ExcelRefusal {
  readonly code: string;
  readonly message: string;
  readonly traceMessages?: readonly string[];
}

/** The code of an answer that would be longer than Excel sends at once. */
export const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

/** Codes of Excel that the officer can do something about. */
const REASONS: Readonly<Record<string, WorkbookFailureReason>> = {
  AccessDenied: 'access-denied',
  ApiNotFound: 'excel-too-old',
  InvalidOperationInCellEditMode: 'cell-being-edited',
  ItemNotFound: 'sheet-not-found',
  RequestPayloadSizeLimitExceeded: 'workbook-too-large',
  ResponsePayloadSizeLimitExceeded: 'workbook-too-large',
};

/**
 * Talks with Excel; where the officer is typing in a cell Excel waits until that is finished.
 * @param previous the conversation to go on with, where objects of it are used again
 */
export async function runInExcel<Result>(
  excel: ExcelNamespace,
  batch: (context: Excel.RequestContext) => Promise<Result>,
  previous?: OfficeExtension.ClientRequestContext,
): Promise<Result> {
  return await excel.run({ delayForCellEdit: true, ...(previous && { previousObjects: previous }) }, batch);
}

/** Whether Office.js reports that Excel refused, by its code; errors come from another frame, so their class does not tell. */
export function isRefusal(failure: unknown, code?: string): failure is ExcelRefusal {
  const known =
    typeof failure === 'object' && failure !== null && 'code' in failure && typeof failure.code === 'string';
  return known && (code === undefined || failure.code === code);
}

/** What the work comes to. @throws WorkbookFailure in place of Excel's refusals */
export async function namingRefusals<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (failure) {
    if (!isRefusal(failure)) throw failure;
    const reason = REASONS[failure.code] ?? 'excel-refused';
    throw new WorkbookFailure(reason, reason === 'excel-refused' ? failure.code : '', { cause: failure });
  }
}
