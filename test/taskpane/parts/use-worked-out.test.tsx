/** @jest-environment jsdom */
import '../browser';
import { act, renderHook } from '@testing-library/react';
import { WorkbookSession } from '../../../src/app/session/workbook-session';
import { Pane } from '../../../src/taskpane/pane/pane';
import { useWorkedOut } from '../../../src/taskpane/parts/use-worked-out';
import type { Slices } from '../../../src/workbook/slices';
import { Desk } from '../desk';

let letOthersGo: (() => void)[] = [];

/** Each step waits until the test lets it go on. */
jest.mock('../../../src/taskpane/threads/taking-turns', () => ({
  takingTurns: () => () =>
    new Promise<void>((resolve) => {
      letOthersGo.push(resolve);
    }),
}));

const nextStep = (): Promise<void> =>
  act(async () => {
    const waiting = letOthersGo;
    letOthersGo = [];
    waiting.forEach((goOn) => goOn());
    await Promise.resolve();
  });

const steps: string[] = [];

function* twoSteps(asked: string): Slices<string> {
  steps.push(`begin ${asked}`);
  yield;
  if (asked === 'bad') throw new Error('no result');
  steps.push(`end ${asked}`);
  return asked.toUpperCase();
}

function opened(asked: string) {
  letOthersGo = [];
  steps.length = 0;
  const faults: unknown[] = [];
  const pane = new Pane(new WorkbookSession(Desk.withSample()), (fault) => faults.push(fault));
  const hook = renderHook((wanted: string) => useWorkedOut(pane, wanted, twoSteps), { initialProps: asked });
  return { ...hook, pane, faults };
}

describe('what is worked out beside the typing', () => {
  it('settles once the work is done', async () => {
    const { result } = opened('a');
    expect(result.current).toEqual({ settled: null, state: 'settling' });
    await nextStep();
    expect(result.current).toEqual({ settled: { asked: 'a', result: 'A' }, state: 'settled' });
  });

  it('keeps the last result while another is worked out', async () => {
    const { result, rerender } = opened('a');
    await nextStep();
    rerender('b');
    expect(result.current).toEqual({ settled: { asked: 'a', result: 'A' }, state: 'settling' });
    await nextStep();
    expect(result.current).toEqual({ settled: { asked: 'b', result: 'B' }, state: 'settled' });
  });

  it('calls the former work off where something else is asked for, and nobody is told', async () => {
    const { result, rerender, faults } = opened('a');
    rerender('b');
    await nextStep();
    expect(result.current.settled).toEqual({ asked: 'b', result: 'B' });
    expect(steps).toEqual(['begin a', 'begin b', 'end b']);
    expect(faults).toEqual([]);
  });

  it('calls the work off once it is no longer shown', async () => {
    const { unmount } = opened('a');
    unmount();
    await nextStep();
    expect(steps).toEqual(['begin a']);
  });

  it('is told to the pane where it fails, and leaves the last result', async () => {
    const { result, rerender, pane, faults } = opened('a');
    await nextStep();
    rerender('bad');
    await nextStep();
    expect(result.current).toEqual({ settled: { asked: 'a', result: 'A' }, state: 'failed' });
    expect(faults).toEqual([new Error('no result')]);
    expect(pane.state.get().phase).toMatchObject({ kind: 'failed' });
  });
});
