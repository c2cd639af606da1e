import { useEffect, useState } from 'react';
import type { WorkOptions } from '../../workbook/work-options';
import { refuseCancelled } from '../../workbook/work-options';
import type { Core } from '../core/core';
import type { Pane } from '../pane/pane';
import { nextTurn } from '../threads/yielding-to-browser';

/** What was asked for, and the outcome. */
export interface Settled<Asked, Result> {
  readonly asked: Asked;
  readonly result: Result;
}

export interface ComputedResult<Asked, Result> {
  /** What was computed last, perhaps from something else than what is asked for now; null before the first time. */
  readonly settled: Settled<Asked, Result> | null;
  /** How what is asked for now stands. */
  readonly state: 'settled' | 'settling' | 'failed';
}

/**
 * What the core computes beside the officer's typing, again where something else is asked for: what was asked for before
 * is cancelled then. The last result stays until the next is there. Where it fails, the pane says so.
 * @param asked is compared by identity.
 * @param compute must depend on nothing else, and be the same function at each rendering.
 */
export function useComputed<Asked, Result>(
  pane: Pane,
  asked: Asked,
  compute: (core: Core, asked: Asked, work: WorkOptions) => Promise<Result>,
): ComputedResult<Asked, Result> {
  const [settled, setSettled] = useState<Settled<Asked, Result> | null>(null);
  const [failed, setFailed] = useState<{ readonly asked: Asked } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const settle = async (): Promise<void> => {
      await nextTurn();
      refuseCancelled(stop);
      const result = await compute(pane.core, asked, { signal: stop.signal });
      refuseCancelled(stop);
      setSettled({ asked, result });
    };
    settle().catch((fault: unknown) => {
      if (stop.signal.aborted) return;
      setFailed({ asked });
      pane.fail(fault);
    });
    return () => stop.abort();
  }, [pane, asked, compute]);
  if (settled?.asked === asked) return { settled, state: 'settled' };
  return { settled, state: failed?.asked === asked ? 'failed' : 'settling' };
}
