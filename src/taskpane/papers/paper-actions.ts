import type { Settings } from '../../app/settings';
import { writtenDocument } from '../threads/document-thread';
import { letsFilesOut, offerFile } from './offer-file';
import type { Pane } from '../pane/pane';
import type { Phase } from '../pane/pane-state';
import { startDocumentWorker } from '../threads/start-document-worker';
import type { PaneWords } from '../words/words';

/** Keeps what the papers say beside the numbers in the workbook, and closes its form. */
export function keepPapers(pane: Pane, update: (kept: Settings) => Settings): Promise<void> {
  return pane.run('keep-settings', async (session, work) => {
    await session.keepSettings(update, work);
    pane.openStep(null);
    return { kind: 'idle', news: { kind: 'papers-kept' } };
  });
}

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Writes the plan as a document and offers it as a download; what it lacks is said, and where no file can be had. */
export function makePlan(pane: Pane, words: PaneWords): Promise<void> {
  return pane.run('make-plan', async (session, work): Promise<Phase> => {
    if (!letsFilesOut()) return { kind: 'idle', news: { kind: 'no-downloads' } };
    const report = await session.look(work);
    const { snapshot, settings } = session;
    const [{ papers }, { planDocument }, { templateInForce }] = await Promise.all([
      words.readLater(),
      import('../../app/papers/plan'),
      import('../../app/papers/plan-template'),
    ]);
    const request = { settings, report, template: templateInForce(settings) };
    const plan = snapshot && planDocument(snapshot, request);
    if (!plan) return { kind: 'idle', news: { kind: 'nothing-to-change', action: 'summarize' } };
    const { spec, ...remarks } = plan;
    const thread = { start: startDocumentWorker, reportFault: pane.reportFault };
    const bytes = await writtenDocument(spec, thread, work);
    const year = settings.profile.year || (report.checked?.table.year?.toString() ?? null);
    offerFile(papers.plan.fileName(year), new Uint8Array(bytes), DOCX_TYPE);
    return { kind: 'idle', news: { kind: 'plan-made', remarks } };
  });
}
