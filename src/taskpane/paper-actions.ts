import type { Settings } from '../app/settings';
import { offerFile } from './offer-file';
import type { Pane } from './pane';
import type { Phase } from './pane-state';
import type { PaneWords } from './words';

/** Keeps what the papers say beside the numbers in the workbook, and closes its form. */
export function keepPapers(pane: Pane, update: (kept: Settings) => Settings): Promise<void> {
  return pane.run('keep-settings', async (session) => {
    await session.keepSettings(update);
    pane.openStep(null);
    return { kind: 'idle', news: { kind: 'papers-kept' } };
  });
}

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Writes the plan as a document and offers it as a download; what it lacks is said. */
export function makePlan(pane: Pane, words: PaneWords): Promise<void> {
  return pane.run('make-plan', async (session): Promise<Phase> => {
    const { tables } = await session.look();
    const { snapshot, settings } = session;
    const [{ papers }, { planDocument }, { templateInForce }, { documentBytes }] = await Promise.all([
      words.readLater(),
      import('../app/plan'),
      import('../app/plan-template'),
      import('../hosts/docx/document-bytes'),
    ]);
    const plan = snapshot && planDocument(snapshot, settings, templateInForce(settings));
    if (!plan) return { kind: 'idle', news: { kind: 'nothing-to-change', action: 'summarize' } };
    const { spec, ...remarks } = plan;
    const year = settings.profile.year || (tables[0]?.table.year?.toString() ?? null);
    offerFile(papers.plan.fileName(year), new Uint8Array(await documentBytes(spec)), DOCX_TYPE);
    return { kind: 'idle', news: { kind: 'plan-made', remarks } };
  });
}
