import type { Settings } from '../app/settings';
import type { Pane } from './pane';

/** Keeps what the papers say beside the numbers in the workbook, and closes its form. */
export function keepPapers(pane: Pane, update: (kept: Settings) => Settings): Promise<void> {
  return pane.run('keep-settings', async (session) => {
    await session.keepSettings(update);
    pane.openStep(null);
    return { kind: 'idle', news: { kind: 'papers-kept' } };
  });
}
