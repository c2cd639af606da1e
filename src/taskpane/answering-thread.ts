import { WorkbookFailure } from '../workbook/failure';

interface BegunThread {
  readonly thread: Worker;
  /** Resolves where the thread breaks down, also before anything is asked. */
  readonly failure: Promise<Error>;
}

/**
 * A thread of the web view that answers one question after the other, each on the port that comes with it.
 * It is kept for the next question, and ended where one is called off or fails: a thread can be stopped, but its work
 * cannot.
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
  async ask(question: Question, signal?: AbortSignal): Promise<Answer> {
    if (signal?.aborted) throw new WorkbookFailure('cancelled');
    try {
      this.#begun ??= begun(this.start());
      return await answerOf<Answer>(this.#begun, question, signal);
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

function answerOf<Answer>(
  { thread, failure }: BegunThread,
  question: unknown,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const { port1: here, port2: there } = new MessageChannel();
  const listening = new AbortController();
  const until = { signal: listening.signal };
  return new Promise<Answer>((resolve, reject) => {
    const stop = (): void => reject(new WorkbookFailure('cancelled'));
    signal?.addEventListener('abort', stop, until);
    void failure.then(reject);
    here.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data), until);
    here.addEventListener('messageerror', () => reject(new Error('The answer could not be handed over')), until);
    here.start();
    thread.postMessage(question, [there]);
  }).finally(() => {
    listening.abort();
    here.close();
  });
}

/** In a thread: answers every question with what this function makes of it. What it throws ends the asking there. */
export function answerWith<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  addEventListener('message', ({ data, ports }: MessageEvent<Question>) => {
    const answering = async (): Promise<void> => ports[0]?.postMessage(await answer(data));
    answering().catch((fault: unknown) => {
      // Only what nobody catches reaches the one who asked.
      setTimeout(() => {
        throw fault;
      });
    });
  });
}
