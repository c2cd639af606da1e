/** Starts a thread that writes documents, from a script of the pane's own site. @throws where the web view has no threads. */
export function startDocumentWorker(): Worker {
  return new Worker(new URL('./document-worker.ts', import.meta.url));
}
