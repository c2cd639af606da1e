import type { CheckReport } from '../app/check-report';
import type { Checker } from '../app/checker';
import { checkHere } from '../app/checker';
import { WorkbookFailure } from '../workbook/failure';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/**
 * Checking this many cells, about 700 lines of a form, takes less than handing them to another thread and is not felt;
 * more are checked there, so that the pane never stands still.
 */
const MOST_CELLS_HERE = 10_000;

/**
 * A checker that leaves large readings to a thread of its own, started when the first comes. Where no thread is to be
 * had, or it breaks down, the reading is checked here, in one go: the pane then stands still meanwhile and cannot be
 * stopped, which is better than no verdict at all.
 * @param start begins a thread that answers each reading on the port that comes with it.
 * @param reportFault is told why a thread could not be used.
 */
export function checkerOnThread(start: () => Worker, reportFault: (fault: unknown) => void): Checker {
  let thread: Worker | null = null;
  let usable = typeof Worker !== 'undefined';
  const close = (): void => {
    thread?.terminate();
    thread = null;
  };
  return async (snapshot, signal) => {
    if (!usable || cellsOf(snapshot) <= MOST_CELLS_HERE) return checkHere(snapshot, signal);
    try {
      thread ??= start();
      return await ask(thread, snapshot, signal);
    } catch (fault) {
      // A thread can be stopped, but its work cannot: the next reading gets a new one.
      close();
      if (fault instanceof WorkbookFailure) throw fault;
      usable = false;
      reportFault(fault);
      return checkHere(snapshot, signal);
    }
  };
}

function cellsOf({ sheets }: WorkbookSnapshot): number {
  return sheets.reduce((cells, { values }) => cells + values.length * (values[0]?.length ?? 0), 0);
}

function ask(thread: Worker, snapshot: WorkbookSnapshot, signal: AbortSignal | undefined): Promise<CheckReport> {
  const { port1: here, port2: there } = new MessageChannel();
  const listening = new AbortController();
  const until = { signal: listening.signal };
  return new Promise<CheckReport>((resolve, reject) => {
    const stop = (): void => reject(new WorkbookFailure('cancelled'));
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, until);
    here.addEventListener('message', ({ data }: MessageEvent<CheckReport>) => resolve(data), until);
    here.addEventListener('messageerror', () => reject(new Error('The report could not be handed over')), until);
    thread.addEventListener(
      'error',
      ({ message }) => reject(new Error(`The checking thread failed: ${message}`)),
      until,
    );
    here.start();
    thread.postMessage(snapshot, [there]);
  }).finally(() => {
    listening.abort();
    here.close();
  });
}
