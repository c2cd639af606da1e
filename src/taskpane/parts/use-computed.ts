import { useEffect, useState } from 'react';
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
 * What is computed beside the officer's typing, again where something else is asked for: what was asked for before is
 * not computed then. The last result stays until the next is there. Where it fails, the pane says so.
 * @param asked is compared by identity.
 * @param compute must depend on nothing else, and be the same function at each rendering.
 */
export function useComputed<Asked, Result>(
  pane: Pane,
  asked: Asked,
  compute: (asked: Asked) => Result,
): ComputedResult<Asked, Result> {
  const [settled, setSettled] = useState<Settled<Asked, Result> | null>(null);
  const [failed, setFailed] = useState<{ readonly asked: Asked } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const settle = async (): Promise<void> => {
      await nextTurn();
      if (!stop.signal.aborted) setSettled({ asked, result: compute(asked) });
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
