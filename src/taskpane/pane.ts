import type { CheckedTable } from '../app/check-report';
import { addressOf } from '../app/check-report';
import type { Proposal } from '../app/proposal';
import type { RecalculateOptions } from '../app/recalculate';
import type { Settings } from '../app/settings';
import type { WorkbookSession } from '../app/workbook-session';
import type { Finding } from '../domain/finding';
import type { TableCell, TargetTable } from '../domain/target-table';
import type { PaneTask } from '../locales/sections/pane';
import { formatAddress, rangeOfCell } from '../workbook/address';
import { afterQuiet } from './after-quiet';
import type { PaneState, Phase, Preview } from './pane-state';
import { previewOf } from './pane-state';
import { failureOf } from './sentences';
import type { Store } from './store';
import { createStore } from './store';

/** Milliseconds without an edit after which the verdict is worked out anew: longer than between two keystrokes. */
const QUIET = 700;
const AT_REST: Phase = { kind: 'idle', news: null };

/** As the officer usually wants it: live formulas, each column rounded in its own way. */
export const USUAL_OPTIONS: RecalculateOptions = { as: 'formulas', rounding: 'column' };

/**
 * The pane without its looks: every button is a method, everything on screen is in `state`.
 * Methods run one after the other and never reject: what fails is shown.
 */
export class Pane {
  readonly state: Store<PaneState>;
  readonly #session: WorkbookSession;
  readonly #reportFault: (fault: unknown) => void;
  #last: Promise<void> = Promise.resolve();

  /** @param reportFault is told, with its whole cause, of each failure that the officer sees as one sentence. */
  constructor(session: WorkbookSession, reportFault: (fault: unknown) => void) {
    this.#session = session;
    this.#reportFault = reportFault;
    this.state = createStore<PaneState>({
      phase: AT_REST,
      report: null,
      settings: session.settings,
      done: null,
      marked: false,
    });
  }

  /** Reads and checks, changes nothing, and from then on follows the officer's edits. */
  open(): Promise<void> {
    return this.#run('look', async () => {
      await this.#session.look();
      const noticeEdit = afterQuiet(QUIET, () => void this.noticeEdit());
      await this.#session.host.onEdited(noticeEdit);
      return AT_REST;
    });
  }

  /** Reads, checks and marks the guilty cells. */
  check(): Promise<void> {
    return this.#run('check', async () => {
      await this.#session.check();
      return AT_REST;
    });
  }

  clearMarks(): Promise<void> {
    return this.#run('clear-marks', async () => {
      await this.#session.clearMarks();
      return AT_REST;
    });
  }

  /** Shows what recalculating would change; a preview on screen stays until the new one is there. */
  recalculate(options: RecalculateOptions = USUAL_OPTIONS): Promise<void> {
    return this.#run(
      'recalculate',
      async () => this.#show('recalculate', await this.#session.proposeRecalculation(options), options),
      previewOf(this.state.get().phase),
    );
  }

  /** Shows what mending these findings of one table would change. */
  repair(table: TargetTable, findings: readonly Finding[]): Promise<void> {
    return this.#run('repair', () =>
      Promise.resolve(this.#show('repair', this.#session.proposeRepair(table, findings), null)),
    );
  }

  /**
   * Makes the summary sheet and opens it: no cell of the officer's changes, so there is nothing to preview.
   * @param settings are kept in the workbook; where left out, those it keeps already.
   */
  summarize(settings?: Settings): Promise<void> {
    return this.#run('summarize', async () => {
      const made = await this.#session.summarize(settings);
      return made ? AT_REST : { kind: 'idle', news: { kind: 'nothing-to-change', action: 'summarize' } };
    });
  }

  /** Makes the changes on screen. */
  apply(): Promise<void> {
    const preview = previewOf(this.state.get().phase);
    if (!preview) return Promise.resolve();
    return this.#run(
      'apply',
      async () => {
        const outcome = await this.#session.apply(preview.proposal);
        return outcome.done ? AT_REST : { kind: 'idle', news: { kind: 'preview-outdated' } };
      },
      preview,
    );
  }

  /** Puts the preview or the failure away. */
  dismiss(): void {
    const { phase } = this.state.get();
    if (phase.kind === 'working') return;
    const preview = phase.kind === 'failed' ? phase.preview : null;
    this.#update(preview ? { kind: 'preview', preview } : AT_REST);
  }

  undo(): Promise<void> {
    return this.#run('undo', async () => {
      const last = this.#session.history.at(-1);
      if (!last) return AT_REST;
      const outcome = await this.#session.undo();
      if (!outcome.done) {
        const cells = outcome.edited.map(({ address }) => formatAddress(address));
        return { kind: 'failed', failure: { kind: 'edited-since', cells }, preview: null };
      }
      return { kind: 'idle', news: { kind: 'undone', action: last.action, cells: last.cells } };
    });
  }

  /** Brings a cell of the table into view and selects it. */
  goTo(table: TargetTable, cell: TableCell): Promise<void> {
    const { phase } = this.state.get();
    return this.#guard(previewOf(phase), async () => {
      await this.#session.host.reveal(table.sheet, rangeOfCell(addressOf(table, cell)));
      return phase;
    });
  }

  /** The officer edited the workbook: what was worked out for it before no longer holds. */
  noticeEdit(): Promise<void> {
    return this.#queue(() => {
      const { phase } = this.state.get();
      return this.#guard(null, async () => {
        await this.#session.look();
        return afterEdit(phase);
      });
    });
  }

  #show(action: Proposal['action'], proposal: Proposal | null, options: RecalculateOptions | null): Phase {
    const preview: Preview | null = proposal && proposal.preview.length > 0 ? { proposal, options } : null;
    return preview ? { kind: 'preview', preview } : { kind: 'idle', news: { kind: 'nothing-to-change', action } };
  }

  #run(task: PaneTask, work: () => Promise<Phase>, preview: Preview | null = null): Promise<void> {
    return this.#queue(() => {
      this.#update({ kind: 'working', task, preview });
      return this.#guard(preview, work);
    });
  }

  /** `work` must not reject. */
  #queue(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(work);
    return this.#last;
  }

  async #guard(preview: Preview | null, work: () => Promise<Phase>): Promise<void> {
    try {
      this.#update(await work());
    } catch (fault) {
      this.#reportFault(fault);
      this.#update({ kind: 'failed', failure: failureOf(fault), preview });
    }
  }

  #update(phase: Phase): void {
    const { report, settings, history, snapshot } = this.#session;
    const marked = snapshot?.sheets.some((sheet) => sheet.marks.length > 0) ?? false;
    this.state.set({ phase, report, settings, done: history.at(-1) ?? null, marked });
  }
}

/** A preview no longer holds, and what could not be read is read by now; an answer that the officer is reading stays. */
function afterEdit(phase: Phase): Phase {
  if (previewOf(phase)) return { kind: 'idle', news: { kind: 'preview-outdated' } };
  const reading = phase.kind === 'idle' || (phase.kind === 'failed' && phase.failure.kind === 'edited-since');
  return reading ? phase : AT_REST;
}

/** The findings whose repair leaves no doubt: errors with exactly one mending, proven to be the smallest. */
export function certainErrors({ findings }: CheckedTable): Finding[] {
  return findings.filter(
    ({ severity, repair, alternatives, doubt }) =>
      severity === 'error' && repair.length > 0 && alternatives.length === 0 && doubt === undefined,
  );
}
