import { WorkbookFailure } from '../workbook/failure';
import type { WorkOptions } from '../workbook/slices';
import { refuseCancelled } from '../workbook/slices';

interface BegunThread {
  readonly thread: Worker;
  /** Resolves where the thread breaks down, also before anything is asked. */
  readonly failure: Promise<Error>;
}

/** What crosses to a thread: a portion of the question, or that it has been handed over whole. */
type Message<Portion> = { readonly portion: Portion } | 'whole';

/**
 * A thread of the web view that answers one question after the other, each on a port of its own. A question is handed
 * over in portions, because copying a large one at a stretch is felt.
 * The thread is kept for the next question, and ended where one is called off or fails: a thread can be stopped, but its
 * work cannot.
 */
export class AnsweringThread<Portion, Answer> {
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
  async ask(question: Iterable<Portion>, work: WorkOptions): Promise<Answer> {
    refuseCancelled(work);
    try {
      this.#begun ??= begun(this.start());
      return await answerOf<Portion, Answer>(this.#begun, question, work);
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

async function answerOf<Portion, Answer>(
  { thread, failure }: BegunThread,
  question: Iterable<Portion>,
  work: WorkOptions,
): Promise<Answer> {
  const { port1: here, port2: there } = new MessageChannel();
  const listening = new AbortController();
  const until = { signal: listening.signal };
  const answered = new Promise<Answer>((resolve, reject) => {
    const stop = (): void => reject(new WorkbookFailure('cancelled'));
    work.signal?.addEventListener('abort', stop, until);
    void failure.then(reject);
    here.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data), until);
    here.addEventListener('messageerror', () => reject(new Error('The answer could not be handed over')), until);
    here.start();
  });
  try {
    thread.postMessage(null, [there]);
    const [answer] = await Promise.all([answered, handOver(question, here, work)]);
    return answer;
  } finally {
    listening.abort();
    here.close();
  }
}

async function handOver<Portion>(question: Iterable<Portion>, port: MessagePort, work: WorkOptions): Promise<void> {
  const send = (message: Message<Portion>): void => port.postMessage(message);
  for (const portion of question) {
    send({ portion });
    const others = work.pause?.();
    if (others) await others;
    refuseCancelled(work);
  }
  send('whole');
}

/** In a thread: answers every question with what this function makes of its portions. */
export function answerWith<Portion, Answer>(answer: (question: readonly Portion[]) => Answer | Promise<Answer>): void {
  addEventListener('message', ({ ports: [port] }: MessageEvent) => {
    if (port) answerOn(port, answer);
  });
}

/** Answers the one question that comes on a port. What the function throws is left to the thread: it ends the asking. */
export function answerOn<Portion, Answer>(
  port: MessagePort,
  answer: (question: readonly Portion[]) => Answer | Promise<Answer>,
): void {
  const question: Portion[] = [];
  const answering = async (): Promise<void> => port.postMessage(await answer(question));
  port.addEventListener('message', ({ data }: MessageEvent<Message<Portion>>) => {
    if (data !== 'whole') {
      question.push(data.portion);
      return;
    }
    answering().catch((fault: unknown) => {
      // Only what nobody catches reaches the one who asked.
      setTimeout(() => {
        throw fault;
      });
    });
  });
  port.start();
}
