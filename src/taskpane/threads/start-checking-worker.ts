/** Starts a thread that checks, from a script of the pane's own site. @throws where the web view has no threads. */
export function startCheckingWorker(): Worker {
  return new Worker(new URL('./checking-worker.ts', import.meta.url));
}
