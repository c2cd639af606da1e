/** How a thread meets a question. */
export type Manner = 'answers' | 'never answers' | 'breaks down';

/** A thread whose messages are copied as a browser copies them: what cannot cross throws. */
export class StandInThread<Question> extends EventTarget {
  terminated = false;
  questions = 0;

  constructor(
    private readonly manner: Manner,
    private readonly answer: (question: Question) => unknown,
  ) {
    super();
  }

  postMessage(question: Question, ports: readonly MessagePort[]): void {
    const copy = structuredClone(question);
    this.questions += 1;
    if (this.manner === 'answers') void this.#answer(copy, ports[0]);
    if (this.manner === 'breaks down') this.dispatchEvent(Object.assign(new Event('error'), { message: 'no script' }));
  }

  terminate(): void {
    this.terminated = true;
  }

  async #answer(question: Question, port: MessagePort | undefined): Promise<void> {
    port?.postMessage(await this.answer(question));
  }
}
