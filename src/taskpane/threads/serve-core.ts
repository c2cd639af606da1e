import { createBirpc } from 'birpc';
import { check } from '../../app/checking/check';
import type { Checker } from '../../app/session/checker';
import { refuseCancelled } from '../../workbook/work-options';
import type { CoreView } from '../core/core';
import { SessionCore } from '../core/session-core';
import { asked } from './asked';
import { answerOf } from './fault-data';
import type { LineEnd } from './message-channel';
import { messageChannel } from './message-channel';
import type { CoreSide, PaneSide } from './protocol';
import { WorkbookOfPane } from './workbook-of-pane';
import { nextTurn } from './yielding-to-browser';

const checkOnThread: Checker = (snapshot) => Promise.resolve(check(snapshot));

/** In a thread of its own: answers the pane at the other end of the line with a core. */
export function serveCore(end: LineEnd): void {
  const calls = new Map<number, AbortController>();
  let shown: Partial<CoreView> = {};
  const functions: CoreSide = {
    ask: async (call, question, args) => {
      const stop = new AbortController();
      calls.set(call, stop);
      const answer = await answerOf(async () => {
        // What was cancelled before it began is known only once the messages behind it are read.
        await nextTurn();
        refuseCancelled(stop);
        return await asked(core, question, [...args, { signal: stop.signal, pause: nextTurn }]);
      });
      calls.delete(call);
      const changed = changesOf(shown, core.view);
      shown = core.view;
      return { answer, view: changed };
    },
    cancel: (call) => calls.get(call)?.abort(),
  };
  const pane = createBirpc<PaneSide, CoreSide>(functions, { ...messageChannel(end), bind: 'functions', timeout: -1 });
  const core = new SessionCore(new WorkbookOfPane(pane), checkOnThread);
}

function changesOf(before: Partial<CoreView>, now: CoreView): Partial<CoreView> {
  const parts = Object.keys(now) as (keyof CoreView)[];
  return Object.fromEntries(parts.filter((part) => before[part] !== now[part]).map((part) => [part, now[part]]));
}
