import { rmSync } from 'node:fs';

/** What asks a process to end, with the number that its exit code tells it by. */
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
/** A shell reads so that a process was ended by a signal. */
const ENDED_BY_SIGNAL = 128;

/** Takes the file away where the process is interrupted, until the returned function is called. */
export function removeWhenInterrupted(file: string): () => void {
  const listeners = Object.entries(SIGNALS).map(([signal, number]) => {
    const end = () => {
      rmSync(file, { force: true });
      process.exit(ENDED_BY_SIGNAL + number);
    };
    process.once(signal, end);
    return () => process.off(signal, end);
  });
  return () => {
    for (const stop of listeners) stop();
  };
}
