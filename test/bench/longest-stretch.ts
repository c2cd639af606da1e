import type { Page } from 'playwright-core';

/** A Chromium sampling profile, as far as it is needed: a tree of calls, and which one ran when, in microseconds. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly startTime: number;
  readonly samples?: readonly number[];
  /** Since the sample before; of the first, since the start. */
  readonly timeDeltas?: readonly number[];
}

/** An entry of Chromium's trace, by the clock of the profile. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

interface Task {
  readonly start: number;
  readonly end: number;
}

/** Microseconds between two samples. */
const INTERVAL = 500;

/**
 * For how many milliseconds at most, within one task of the browser, an action keeps its page's thread busy with
 * scripts of its own: between two tasks the page answers.
 * @param isOwn whether a script, by its address, is one of those that are to be measured
 */
export async function longestStretch(
  page: Page,
  isOwn: (address: string) => boolean,
  action: () => Promise<void>,
): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page belongs to no browser');
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  await session.send('Profiler.start');
  await action();
  const { profile } = await session.send('Profiler.stop');
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  await session.detach();
  return longestOf(tasksOf(trace.traceEvents), profile, isOwn);
}

/** The tasks of the thread that was busiest with them among those that show pages, in their order. */
function tasksOf(events: readonly TraceEvent[]): Task[] {
  const threads = new Map<string, Task[]>();
  const keyOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  for (const event of events) {
    if (event.name === 'thread_name' && event.args?.name === 'CrRendererMain') threads.set(keyOf(event), []);
  }
  for (const event of events) {
    if (event.name === 'RunTask')
      threads.get(keyOf(event))?.push({ start: event.ts, end: event.ts + (event.dur ?? 0) });
  }
  const [busiest = []] = [...threads.values()].sort((one, other) => other.length - one.length);
  return busiest.sort((one, other) => one.start - other.start);
}

function longestOf(
  tasks: readonly Task[],
  { nodes, startTime, samples = [], timeDeltas = [] }: Profile,
  isOwn: (address: string) => boolean,
): number {
  const own = ownCalls(nodes, isOwn);
  let [now, order, longest, inTask] = [startTime, 0, 0, 0];
  for (const [index, id] of samples.entries()) {
    now += timeDeltas[index] ?? 0;
    while ((tasks[order]?.end ?? Infinity) < now) {
      order += 1;
      inTask = 0;
    }
    const isInTask = (tasks[order]?.start ?? Infinity) <= now;
    if (isInTask && own.has(id)) inTask += (timeDeltas[index + 1] ?? 0) / 1000;
    longest = Math.max(longest, inTask);
  }
  return longest;
}

/** The calls that such a script made, itself or through others that it called. */
function ownCalls(nodes: Profile['nodes'], isOwn: (address: string) => boolean): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set(nodes.filter(({ callFrame }) => isOwn(callFrame.url)).map(({ id }) => id));
  for (const id of own) for (const callee of byId.get(id)?.children ?? []) own.add(callee);
  return own;
}
