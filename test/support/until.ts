const LONGEST_WAIT = 10_000;

/** Resolves as soon as it is so, looking again at every turn of the event loop. @throws Error where it never is */
export async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + LONGEST_WAIT;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`Not so after ${LONGEST_WAIT} ms: ${String(isSo)}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
