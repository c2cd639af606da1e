import type { LineEnd, Part } from '../../../src/taskpane/threads/message-channel';
import { serveCore } from '../../../src/taskpane/threads/serve-core';

/** How a thread meets a question. */
export type Manner = 'answers' | 'never answers' | 'breaks down';

/** A thread that is asked over real message ports: what cannot cross throws. */
export class StandInThread extends EventTarget {
  isEnded = false;
  /** All that was sent to it, and all that it sent. */
  readonly toCore: Part[] = [];
  readonly toPane: Part[] = [];
  readonly #ports: readonly MessagePort[];

  constructor(
    private readonly manner: Manner = 'answers',
    serve: (end: LineEnd) => void = serveCore,
  ) {
    super();
    const { port1: pane, port2: core } = new MessageChannel();
    this.#ports = [pane, core];
    pane.addEventListener('message', ({ data }: MessageEvent<Part>) => {
      this.toPane.push(data);
      this.dispatchEvent(new MessageEvent('message', { data }));
    });
    this.#ports.forEach((port) => port.start());
    if (manner === 'answers') serve(core);
  }

  postMessage(part: Part): void {
    this.toCore.push(part);
    if (this.manner === 'breaks down') this.dispatchEvent(Object.assign(new Event('error'), { message: 'no script' }));
    this.#ports[0]?.postMessage(part);
  }

  terminate(): void {
    this.isEnded = true;
    this.#ports.forEach((port) => port.close());
  }
}

/** How many items of long lists were sent. */
export function itemsIn(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + ('items' in part ? part.items.length : 0), 0);
}
