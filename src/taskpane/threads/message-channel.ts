import { blocksOf, cutMessage } from './long-lists';

/** One end of a line to another thread: a worker, the inside of one, or a port. */
export interface LineEnd {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Part>) => void): void;
}

/** What travels for one message: its outline, then its long lists block by block, then that it is whole. */
export type Part =
  | { readonly message: number; readonly outline: unknown; readonly emptied: readonly unknown[][] }
  | { readonly message: number; readonly list: number; readonly items: readonly unknown[] }
  | { readonly message: number; readonly isWhole: true };

/** Gives the other work of a thread its turn: undefined as long as it has not waited for long. */
type Pause = () => Promise<void> | undefined;

/**
 * How messages of any size are sent and taken, no part of them long enough to be felt.
 * @param newTurn begins a turn, after which others have theirs; without it, a message is sent in one go.
 */
export function messageChannel(end: LineEnd, newTurn?: () => Pause) {
  let next = 0;
  return {
    post: async (content: unknown): Promise<void> => {
      const message = next;
      next += 1;
      await send(end, message, content, newTurn?.());
    },
    on: (take: (content: unknown) => void): void => {
      const begun = new Map<number, { readonly outline: unknown; readonly emptied: readonly unknown[][] }>();
      end.addEventListener('message', ({ data }) => {
        if ('outline' in data) begun.set(data.message, data);
        else if ('list' in data) fill(begun.get(data.message)?.emptied[data.list], data.items);
        else {
          const whole = begun.get(data.message);
          begun.delete(data.message);
          if (whole) take(whole.outline);
        }
      });
    },
  };
}

async function send(end: LineEnd, message: number, content: unknown, pause: Pause | undefined): Promise<void> {
  const post = (part: Part): void => end.postMessage(part);
  const { outline, emptied, contents } = cutMessage(content);
  post({ message, outline, emptied });
  for (const [list, all] of contents.entries()) {
    for (const items of blocksOf(all)) {
      post({ message, list, items });
      const others = pause?.();
      if (others) await others;
    }
  }
  post({ message, isWhole: true });
}

function fill(list: unknown[] | undefined, items: readonly unknown[]): void {
  for (const item of items) list?.push(item);
}
