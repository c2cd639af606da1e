/** @jest-environment jsdom */
import '../browser';
import { act, renderHook } from '@testing-library/react';
import type { Core } from '../../../src/taskpane/core/core';
import { SessionCore } from '../../../src/taskpane/core/session-core';
import { Pane } from '../../../src/taskpane/pane/pane';
import { useComputed } from '../../../src/taskpane/parts/use-computed';
import type * as TakingTurns from '../../../src/taskpane/threads/yielding-to-browser';
import { Desk } from '../desk';

let letOthersGo: (() => void)[] = [];

/** The work waits until the test gives the web view its turn. */
jest.mock('../../../src/taskpane/threads/yielding-to-browser', () => ({
  ...jest.requireActual<typeof TakingTurns>('../../../src/taskpane/threads/yielding-to-browser'),
  nextTurn: () =>
    new Promise<void>((resolve) => {
      letOthersGo.push(resolve);
    }),
}));

const nextTurn = (): Promise<void> =>
  act(async () => {
    const waiting = letOthersGo;
    letOthersGo = [];
    waiting.forEach((goOn) => goOn());
    await Promise.resolve();
  });

const workedOut: string[] = [];

function inCapitals(_core: Core, asked: string): Promise<string> {
  if (asked === 'bad') return Promise.reject(new Error('no result'));
  workedOut.push(asked);
  return Promise.resolve(asked.toUpperCase());
}

function opened(asked: string) {
  letOthersGo = [];
  workedOut.length = 0;
  const faults: unknown[] = [];
  const desk = Desk.withSample();
  const pane = new Pane(new SessionCore(desk), desk, (fault) => faults.push(fault));
  const hook = renderHook((wanted: string) => useComputed(pane, wanted, inCapitals), { initialProps: asked });
  return { ...hook, pane, faults };
}

describe('what is computed beside the typing', () => {
  it('settles once the work is done', async () => {
    const { result } = opened('a');
    expect(result.current).toEqual({ settled: null, state: 'settling' });
    await nextTurn();
    expect(result.current).toEqual({ settled: { asked: 'a', result: 'A' }, state: 'settled' });
  });

  it('keeps the last result while another is computed', async () => {
    const { result, rerender } = opened('a');
    await nextTurn();
    rerender('b');
    expect(result.current).toEqual({ settled: { asked: 'a', result: 'A' }, state: 'settling' });
    await nextTurn();
    expect(result.current).toEqual({ settled: { asked: 'b', result: 'B' }, state: 'settled' });
  });

  it('does not begin the former work where something else is asked for, and nobody is told', async () => {
    const { result, rerender, faults } = opened('a');
    rerender('b');
    await nextTurn();
    expect(result.current.settled).toEqual({ asked: 'b', result: 'B' });
    expect(workedOut).toEqual(['b']);
    expect(faults).toEqual([]);
  });

  it('does not begin the work once it is no longer shown', async () => {
    const { unmount } = opened('a');
    unmount();
    await nextTurn();
    expect(workedOut).toEqual([]);
  });

  it('is told to the pane where it fails, and leaves the last result', async () => {
    const { result, rerender, pane, faults } = opened('a');
    await nextTurn();
    rerender('bad');
    await nextTurn();
    expect(result.current).toEqual({ settled: { asked: 'a', result: 'A' }, state: 'failed' });
    expect(faults).toEqual([new Error('no result')]);
    expect(pane.state.get().phase).toMatchObject({ kind: 'failed' });
  });
});
