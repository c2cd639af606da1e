import { answerOn } from '../../src/taskpane/threads/answering-thread';

/** How a thread meets a question. */
export type Manner = 'answers' | 'never answers' | 'breaks down';

/** A thread that is asked over real message ports: what cannot cross throws. */
export class StandInThread<Question> extends EventTarget {
  terminated = false;
  questions = 0;

  constructor(
    private readonly manner: Manner,
    private readonly answer: (question: Question) => unknown,
  ) {
    super();
  }

  postMessage(_beginning: null, [port]: readonly MessagePort[]): void {
    this.questions += 1;
    if (this.manner === 'answers' && port) answerOn(port, this.answer);
    if (this.manner === 'breaks down') this.dispatchEvent(Object.assign(new Event('error'), { message: 'no script' }));
  }

  terminate(): void {
    this.terminated = true;
  }
}
