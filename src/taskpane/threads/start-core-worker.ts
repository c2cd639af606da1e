/** Starts the thread of the core, from a script of the pane's own site. @throws where the web view has no threads. */
export function startCoreWorker(): Worker {
  return new Worker(new URL('./core-worker.ts', import.meta.url));
}
