import type { PlanDocument } from '../../app/papers/plan';
import { WorkbookFailure } from '../../workbook/failure';
import type { WorkOptions } from '../../workbook/work-options';
import { refuseCancelled } from '../../workbook/work-options';
import { AnsweringThread } from './answering-thread';

type DocumentSpec = PlanDocument['spec'];

/** Where a document is written, and who is told why that could not be on a thread. */
export interface WritingThread {
  /** Begins a thread that answers a description with the bytes of its document. */
  readonly start: () => Worker;
  readonly reportFault: (fault: unknown) => void;
}

/**
 * The document as a .docx file, written on a thread that ends with it: one of ten thousand lines takes many seconds, and
 * room that is wanted back. Where no thread is available, or it breaks down, it is written here, in one go.
 * Rejects with the `WorkbookFailure` "cancelled" once the signal is aborted.
 */
export async function writtenDocument(
  spec: DocumentSpec,
  { start, reportFault }: WritingThread,
  work: WorkOptions,
): Promise<Uint8Array> {
  const thread = typeof Worker === 'undefined' ? null : new AnsweringThread<DocumentSpec, Uint8Array>(start);
  try {
    if (thread) return await thread.ask(spec, work);
  } catch (fault) {
    if (fault instanceof WorkbookFailure) throw fault;
    reportFault(fault);
  } finally {
    thread?.end();
  }
  const { documentBytes } = await import('../../hosts/docx/document-bytes');
  refuseCancelled(work);
  return documentBytes(spec);
}
