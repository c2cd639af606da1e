import { createBirpc } from 'birpc';
import type { WorkbookAccess } from '../../workbook/host';
import { WorkbookFailure } from '../../workbook/failure';
import type { WorkOptions } from '../../workbook/work-options';
import { refuseCancelled } from '../../workbook/work-options';
import type { CoreView } from '../core/core';
import { answerOf, resultOf } from './fault-data';
import type { LineEnd } from './message-channel';
import { messageChannel } from './message-channel';
import type { Answered, CoreSide, PaneSide, Question } from './protocol';
import { WorkbookForCore } from './workbook-for-core';
import { yieldingToBrowser } from './yielding-to-browser';

/** A thread that cannot be used: its script is not to be had, or it broke down. */
export class ThreadFailure extends Error {
  override readonly name = 'ThreadFailure';
}

/** A thread as it is begun. */
export type Thread = LineEnd &
  Pick<Worker, 'terminate'> & {
    addEventListener(type: 'error', listener: (event: Partial<ErrorEvent>) => void): void;
  };

/** An action that is under way. */
interface Action {
  readonly work: WorkOptions;
  /** Whether Excel may have been told to change something. */
  isWriting: boolean;
}

/** The line to the thread of the core: asks it, and answers what it asks of the workbook. */
export class CoreThread {
  readonly #core: CoreSide & { readonly cancel: { asEvent(call: number): Promise<void> } };
  readonly #failure: Promise<never>;
  #calls = 0;
  #action: Action | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** @param onView is told what has changed of the view, with every answer. */
  constructor(
    private readonly thread: Thread,
    workbook: WorkbookAccess,
    private readonly onView: (changed: Partial<CoreView>) => void,
  ) {
    const workbookForCore = new WorkbookForCore(workbook);
    const functions: PaneSide = {
      read: (known) => answerOf(() => workbookForCore.read(known, this.#underWay().work)),
      apply: (known, changes) =>
        answerOf(() => {
          const action = this.#underWay();
          refuseCancelled(action.work);
          action.isWriting = true;
          return workbookForCore.apply(known, changes, action.work);
        }),
    };
    const channel = messageChannel(thread, yieldingToBrowser);
    this.#core = createBirpc<CoreSide, PaneSide>(functions, { ...channel, bind: 'functions', timeout: -1 });
    this.#failure = new Promise((_resolve, reject) => {
      thread.addEventListener('error', ({ message = 'its script could not be loaded' }) =>
        reject(new ThreadFailure(`The thread failed: ${message}`)),
      );
    });
    // Whoever asks is told; until then nobody is.
    this.#failure.catch(() => undefined);
  }

  /**
   * Answers a question beside the actions. Rejects at once where it is cancelled, with a `ThreadFailure` where the thread
   * breaks down, and otherwise as the core does.
   */
  ask(question: Question, args: readonly unknown[], work: WorkOptions): Promise<unknown> {
    return unlessCancelled(this.#answer(question, args, work), work, () => true);
  }

  /**
   * Carries an action out once the one before is over. Where it is cancelled it rejects at once, unless Excel is being
   * written already: then its outcome is awaited. The thread finishes what it is computing all the same.
   */
  act(question: Question, args: readonly unknown[], work: WorkOptions): Promise<unknown> {
    const action: Action = { work, isWriting: false };
    const done = this.#last.then(async () => {
      refuseCancelled(work);
      this.#action = action;
      try {
        return await this.#answer(question, args, work);
      } finally {
        this.#action = null;
      }
    });
    this.#last = done.catch(() => undefined);
    return unlessCancelled(done, work, () => !action.isWriting);
  }

  end(): void {
    this.thread.terminate();
  }

  async #answer(question: Question, args: readonly unknown[], work: WorkOptions): Promise<unknown> {
    refuseCancelled(work);
    this.#calls += 1;
    const call = this.#calls;
    const cancel = (): void => void this.#core.cancel.asEvent(call);
    work.signal?.addEventListener('abort', cancel);
    try {
      const { answer, view }: Answered = await Promise.race([this.#core.ask(call, question, args), this.#failure]);
      this.onView(view);
      return resultOf(answer);
    } finally {
      work.signal?.removeEventListener('abort', cancel);
    }
  }

  #underWay(): Action {
    if (!this.#action) throw new Error('The core asks for the workbook outside of an action');
    return this.#action;
  }
}

/** What the work comes to, unless it is cancelled before, where that is allowed at the time. */
function unlessCancelled<Result>(
  working: Promise<Result>,
  { signal }: WorkOptions,
  mayCancel: () => boolean,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => {
      if (mayCancel()) reject(new WorkbookFailure('cancelled', '', { cause: signal?.reason }));
    };
    signal?.addEventListener('abort', cancel, { once: true });
    working.then(resolve, reject).finally(() => signal?.removeEventListener('abort', cancel));
  });
}
