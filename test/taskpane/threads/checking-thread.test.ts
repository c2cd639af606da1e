import { check } from '../../../src/app/checking/check';
import { checkerOnThread } from '../../../src/taskpane/threads/checking-thread';
import { portionsOfValue } from '../../../src/taskpane/threads/value-portions';
import { WorkbookFailure } from '../../../src/workbook/failure';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { sheetOf } from '../../bench/large-sheet';
import { largeNumbers } from '../../bench/large-table';
import type { Manner } from '../stand-in-thread';
import { StandInThread } from '../stand-in-thread';

const SMALL = sheetOf(largeNumbers(20));
const LARGE = sheetOf(withWrongClosing(largeNumbers(1000)));

function withWrongClosing(numbers: ReturnType<typeof largeNumbers>): ReturnType<typeof largeNumbers> {
  const closings = numbers.get('poor.closing.count');
  closings?.fill((closings[500] ?? 0) + 1, 500, 501);
  return numbers;
}

function withThreads(...manners: readonly Manner[]) {
  const threads: StandInThread<WorkbookSnapshot>[] = [];
  const faults: unknown[] = [];
  const start = () => {
    const thread = new StandInThread(manners[threads.length] ?? 'answers', check);
    threads.push(thread);
    return thread as unknown as Worker;
  };
  return { check: checkerOnThread(start, (fault) => faults.push(fault)), threads, faults };
}

const cancelled = new WorkbookFailure('cancelled');

describe('checking beside the pane', () => {
  beforeAll(() => {
    Object.assign(globalThis, { Worker: StandInThread });
  });

  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'Worker');
  });

  it('begins its thread before the first reading is there', () => {
    expect(withThreads().threads).toHaveLength(1);
  });

  it('finds on one thread, kept for the next reading, what it would find here', async () => {
    const { check: ask, threads, faults } = withThreads();
    expect(await ask(SMALL)).toEqual(check(SMALL));
    expect((await ask(LARGE)).counts.error).toBeGreaterThan(0);
    expect(threads.map(({ questions }) => questions)).toEqual([2]);
    expect(faults).toEqual([]);
  });

  it('hands a large reading over in many portions, with a turn for others between them', async () => {
    const { check: ask } = withThreads();
    let turns = 0;
    const pause = async (): Promise<void> => {
      await Promise.resolve();
      turns += 1;
    };
    expect(await ask(LARGE, { pause })).toEqual(check(LARGE));
    expect(turns).toBe([...portionsOfValue(LARGE)].length);
    expect(turns).toBeGreaterThan(5);
  });

  it('is cancelled at once, and starts again for the next reading', async () => {
    const { check: ask, threads, faults } = withThreads('never answers', 'answers');
    const stop = new AbortController();
    const asked = ask(LARGE, { signal: stop.signal });
    stop.abort();
    await expect(asked).rejects.toThrow(cancelled);
    expect(threads[0]?.terminated).toBe(true);
    expect((await ask(LARGE)).checked).not.toBeNull();
    expect(faults).toEqual([]);
  });

  it.each([
    ['small', SMALL],
    ['large', LARGE],
  ])('does not begin what was cancelled before: a %s workbook', async (_size, snapshot) => {
    await expect(withThreads().check(snapshot, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      reason: 'cancelled',
    });
  });

  it('checks here, and says why, where the thread breaks down', async () => {
    const { check: ask, threads, faults } = withThreads('breaks down');
    expect(await ask(LARGE)).toEqual(check(LARGE));
    expect(await ask(LARGE)).toEqual(check(LARGE));
    expect(threads).toHaveLength(1);
    expect(faults).toEqual([expect.objectContaining({ message: expect.stringContaining('no script') as string })]);
  });

  it('checks here, and says why, where the thread broke down before the first reading', async () => {
    const { check: ask, threads, faults } = withThreads('never answers');
    // What a web view says of a script that it could not read has no message.
    threads[0]?.dispatchEvent(new Event('error'));
    expect(await ask(SMALL)).toEqual(check(SMALL));
    expect(faults).toEqual([expect.objectContaining({ message: expect.stringContaining('script') as string })]);
  });

  it('checks here, and says why, where no thread can be begun', async () => {
    const faults: unknown[] = [];
    const refusal = new Error('Threads are not allowed here');
    const refuse = (): Worker => {
      throw refusal;
    };
    const ask = checkerOnThread(refuse, (fault) => faults.push(fault));
    expect(await ask(SMALL)).toEqual(check(SMALL));
    expect(faults).toEqual([refusal]);
  });
});

describe('checking in a web view without threads', () => {
  it('checks here', async () => {
    const { check: ask, threads, faults } = withThreads();
    expect(await ask(LARGE)).toEqual(check(LARGE));
    expect(threads).toHaveLength(0);
    expect(faults).toEqual([]);
  });
});
