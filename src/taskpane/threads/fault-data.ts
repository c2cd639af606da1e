import type { WorkbookFailureReason } from '../../workbook/failure';
import { WorkbookFailure } from '../../workbook/failure';

/** A fault as it travels: an error that is sent as such loses its class, and all but its message. */
export interface FaultData {
  readonly name: string;
  readonly message: string;
  readonly stack: string | null;
  /** Of a `WorkbookFailure`. */
  readonly failure: { readonly reason: WorkbookFailureReason; readonly subject: string } | null;
  readonly cause: FaultData | null;
}

/** What an answer brings: a result, or why there is none. */
export type Answer<Result> =
  { readonly result: Result; readonly fault: null } | { readonly result: null; readonly fault: FaultData };

/** The outcome of work as an answer: never rejects. */
export async function answerOf<Result>(work: () => Promise<Result>): Promise<Answer<Result>> {
  try {
    return { result: await work(), fault: null };
  } catch (fault) {
    return { result: null, fault: dataOf(fault) };
  }
}

/** What the answer brings. @throws what the work on the other thread rejected with, as this thread knows it */
export function resultOf<Result>(answer: Answer<Result>): Result {
  if (answer.fault) throw faultOf(answer.fault);
  return answer.result;
}

function dataOf(fault: unknown): FaultData {
  if (!(fault instanceof Error)) {
    return { name: 'Error', message: describe(fault), stack: null, failure: null, cause: null };
  }
  const { name, message, stack, cause } = fault;
  const failure = fault instanceof WorkbookFailure ? { reason: fault.reason, subject: fault.subject } : null;
  return { name, message, stack: stack ?? null, failure, cause: cause === undefined ? null : dataOf(cause) };
}

/** What Office.js throws comes from another frame: its class does not tell that it is an error. */
function describe(fault: unknown): string {
  const hasMessage = typeof fault === 'object' && fault !== null && 'message' in fault;
  return String(hasMessage ? fault.message : fault);
}

function faultOf({ name, message, stack, failure, cause }: FaultData): Error {
  const options = cause ? { cause: faultOf(cause) } : {};
  if (failure) return new WorkbookFailure(failure.reason, failure.subject, options);
  return Object.assign(new Error(message, options), { name, ...(stack !== null && { stack }) });
}
