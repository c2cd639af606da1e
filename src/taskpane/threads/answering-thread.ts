import { WorkbookFailure } from '../../workbook/failure';
import type { WorkOptions } from '../../workbook/work-options';
import { refuseCancelled } from '../../workbook/work-options';
import type { Portion } from './value-portions';
import { Assembly, portionsOfValue } from './value-portions';

/** Sent after the last portion. */
const WHOLE = 'whole';

interface BegunThread {
  readonly thread: Worker;
  /** Resolves where the thread breaks down, also before anything is asked. */
  readonly failure: Promise<Error>;
}

/**
 * A thread of the web view that answers one question after the other, each on a port of its own. Questions and answers
 * are handed over in portions, because copying a large one at a stretch is felt.
 * The thread is kept for the next question, and ended where one is cancelled or fails: a thread can be stopped, but its
 * work cannot.
 */
export class AnsweringThread<Question, Answer> {
  #begun: BegunThread | null = null;

  /** @param start begins the thread. */
  constructor(private readonly start: () => Worker) {}

  /** Begins the thread before there is anything to ask, so that the first question does not wait for its script. */
  begin(): void {
    this.#begun ??= begun(this.start());
  }

  /**
   * Rejects with the `WorkbookFailure` "cancelled" once the signal is aborted, otherwise with an Error that says why the
   * thread could not answer.
   */
  async ask(question: Question, work: WorkOptions): Promise<Answer> {
    refuseCancelled(work);
    try {
      this.#begun ??= begun(this.start());
      return await answerOf<Answer>(this.#begun, question, work);
    } catch (fault) {
      this.end();
      throw fault;
    }
  }

  end(): void {
    this.#begun?.thread.terminate();
    this.#begun = null;
  }
}

function begun(thread: Worker): BegunThread {
  const failure = new Promise<Error>((resolve) => {
    thread.addEventListener('error', ({ message = 'its script could not be read' }: Partial<ErrorEvent>) =>
      resolve(new Error(`The thread failed: ${message}`)),
    );
  });
  return { thread, failure };
}

async function answerOf<Answer>(
  { thread, failure }: BegunThread,
  question: unknown,
  work: WorkOptions,
): Promise<Answer> {
  const { port1: here, port2: there } = new MessageChannel();
  const listening = new AbortController();
  const interrupted = new Promise<never>((_resolve, reject) => {
    const stop = (): void => reject(new WorkbookFailure('cancelled'));
    work.signal?.addEventListener('abort', stop, { signal: listening.signal });
    void failure.then(reject);
  });
  try {
    thread.postMessage(null, [there]);
    const answered = received<Answer>(here);
    const [answer] = await Promise.race([interrupted, Promise.all([answered, handOver(question, here, work)])]);
    return answer;
  } finally {
    listening.abort();
    here.close();
  }
}

async function handOver(value: unknown, port: MessagePort, work: WorkOptions): Promise<void> {
  const send = (message: Portion | typeof WHOLE): void => port.postMessage(message);
  for (const portion of portionsOfValue(value)) {
    send(portion);
    const others = work.pause?.();
    if (others) await others;
    refuseCancelled(work);
  }
  send(WHOLE);
}

function received<Value>(port: MessagePort): Promise<Value> {
  const assembly = new Assembly<Value>();
  return new Promise((resolve, reject) => {
    port.addEventListener('message', ({ data }: MessageEvent<Portion | typeof WHOLE>) => {
      if (data === WHOLE) resolve(assembly.value);
      else assembly.take(data);
    });
    port.addEventListener('messageerror', () => reject(new Error('What was handed over could not be read')));
    port.start();
  });
}

/** In a thread: answers every question with what this function makes of it. */
export function answerWith<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  addEventListener('message', ({ ports: [port] }: MessageEvent) => {
    if (port) answerOn(port, answer);
  });
}

/** Answers the one question that comes on a port. What the function throws is left to the thread: it ends the asking. */
export function answerOn<Question, Answer>(
  port: MessagePort,
  answer: (question: Question) => Answer | Promise<Answer>,
): void {
  const answering = async (): Promise<void> => handOver(await answer(await received(port)), port, {});
  answering().catch((fault: unknown) => {
    // Only what nobody catches reaches the one who asked.
    setTimeout(() => {
      throw fault;
    });
  });
}
