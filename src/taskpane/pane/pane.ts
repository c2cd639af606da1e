import { locationOfFinding } from '../../app/checking/check-report';
import type { Proposal } from '../../app/changing/proposal';
import type { RecalculateOptions } from '../../app/changing/recalculate';
import type { WorkbookSession } from '../../app/session/workbook-session';
import type { Finding } from '../../domain/finding';
import { momentOf } from '../../domain/moment';
import type { TargetTable } from '../../domain/target-table';
import type { PaneTask } from '../../locales/words/pane';
import { formatAddress } from '../../sheet/address';
import { rangeOfCell } from '../../sheet/range';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { WorkOptions } from '../../workbook/work-options';
import { afterEdit, sameHamlets } from './after-edit';
import { afterFault, isCalledOff } from './after-fault';
import { afterProposal } from './after-proposal';
import { debounce } from './debounce';
import { withoutHouseholds } from './allocation-draft';
import type { OpenStep, PaneState, Phase, Preview } from './pane-state';
import { AT_REST, previewOf } from './pane-state';
import type { Store } from './store';
import { createStore } from './store';
import { yieldingToBrowser } from '../threads/yielding-to-browser';

/** Milliseconds without an edit after which the verdict is computed again: longer than between two keystrokes. */
const QUIET = 700;

/** As the officer usually wants it: live formulas, each column rounded in its own way. */
export const USUAL_OPTIONS: RecalculateOptions = { as: 'formulas', rounding: 'column' };

/**
 * The pane without its looks: every button is a method, everything on screen is in `state`.
 * Methods run one after the other and never reject: what fails is shown.
 */
export class Pane {
  readonly state: Store<PaneState>;
  readonly #session: WorkbookSession;
  #step: OpenStep | null = null;
  /** The reading that was on screen when the officer edited the sheet, where edits are not followed. */
  #editedReading: WorkbookSnapshot | null = null;
  #last: Promise<void> = Promise.resolve();
  #stop = new AbortController();

  /** @param reportFault is told, with its whole cause, of each failure that the officer sees as one sentence. */
  constructor(
    session: WorkbookSession,
    readonly reportFault: (fault: unknown) => void,
  ) {
    this.#session = session;
    this.state = createStore<PaneState>({
      phase: AT_REST,
      report: null,
      snapshot: null,
      settings: session.settings,
      history: [],
      step: null,
      marked: false,
      outdated: false,
    });
  }

  /**
   * Carries one action out and shows that it is under way, the outcome, or why it failed.
   * @param preview stays on screen meanwhile
   */
  run(
    task: PaneTask,
    action: (session: WorkbookSession, work: WorkOptions) => Promise<Phase>,
    preview: Preview | null = null,
  ): Promise<void> {
    return this.#queue(async () => {
      this.#stop = new AbortController();
      const showShare = (share: number | null): void => this.#update({ kind: 'working', task, preview, share });
      const options = { signal: this.#stop.signal, onProgress: showShare, pause: yieldingToBrowser() };
      showShare(null);
      await this.#guard(preview, () => action(this.#session, options));
    });
  }

  /** Calls off what is under way, as long as nothing has been written. */
  cancel(): void {
    this.#stop.abort();
  }

  /** Reads and checks, changes nothing, and from then on follows the officer's edits. */
  open(): Promise<void> {
    return this.run('look', async (session, work) => {
      await session.look(work);
      const noticeEdit = debounce(QUIET, () => void this.noticeEdit());
      await this.#session.host.onEdited(noticeEdit);
      return AT_REST;
    });
  }

  /** Reads, checks and marks the guilty cells. */
  check(): Promise<void> {
    return this.run('check', async (session, work) => {
      await session.check(work);
      return AT_REST;
    });
  }

  clearMarks(): Promise<void> {
    return this.run('clear-marks', async (session, work) => {
      await session.clearMarks(work);
      return AT_REST;
    });
  }

  /** Shows what recalculating would change; a preview on screen stays until the new one is there. */
  recalculate(options: RecalculateOptions = USUAL_OPTIONS): Promise<void> {
    return this.run(
      'recalculate',
      async (session, work) => afterProposal('recalculate', await session.proposeRecalculation(options, work), options),
      previewOf(this.state.get().phase),
    );
  }

  /** Shows what mending these findings of one table would change. */
  repair(table: TargetTable, findings: readonly Finding[]): Promise<void> {
    return this.run('repair', async () =>
      afterProposal('repair', await this.#session.proposeRepair(table, findings), null),
    );
  }

  /** Opens a step, keeps what is typed there, or closes it with null. */
  openStep(step: OpenStep | null): void {
    this.#step = step;
    this.#update(this.state.get().phase);
  }

  /** Shows what next year's sheet would begin with. */
  rollOver(): Promise<void> {
    return this.run('roll-over', async (session, work) => {
      const outcome = await session.proposeRollOver(work);
      if (outcome?.kind !== 'refused') {
        return afterProposal('roll-over', outcome?.proposal ?? null, null, outcome?.openErrors);
      }
      const { table, obstacle } = outcome;
      return {
        kind: 'failed',
        failure: { kind: 'refused', refusal: { action: 'roll-over', table, obstacle } },
        preview: null,
      };
    });
  }

  /**
   * Adds the blank form for these hamlets and opens it: no cell of the officer's changes, so there is nothing to preview.
   * @param hamlets a typed or pasted list
   */
  startFromTemplate(hamlets: string): Promise<void> {
    return this.run('add-form', async (session, work) => {
      const outcome = await session.startFromTemplate(hamlets, work);
      if (outcome.kind === 'refused') {
        return { kind: 'failed', failure: { kind: 'refused', refusal: { action: 'add-form' } }, preview: null };
      }
      const { repeated } = outcome;
      return repeated.length > 0 ? { kind: 'idle', news: { kind: 'names-repeated', names: repeated } } : AT_REST;
    });
  }

  /** Reads a part of the pane in; null, and said on screen, where that fails: what it was to show is close. */
  async readIn<Part>(load: () => Promise<Part>): Promise<Part | null> {
    try {
      return await load();
    } catch (fault) {
      this.reportFault(fault);
      this.#step = null;
      this.#update({ kind: 'failed', failure: { kind: 'part-not-loaded' }, preview: null });
      return null;
    }
  }

  /**
   * Makes the summary sheet and opens it: no cell of the officer's changes, so there is nothing to preview.
   * What the sheet shows as dotted lines is said.
   */
  summarize(): Promise<void> {
    return this.run('summarize', async (session, work) => {
      const outcome = await session.summarize(undefined, momentOf(new Date()), work);
      if (!outcome) return { kind: 'idle', news: { kind: 'nothing-to-change', action: 'summarize' } };
      const { missing } = outcome;
      return missing.length > 0 ? { kind: 'idle', news: { kind: 'paper-incomplete', missing } } : AT_REST;
    });
  }

  /**
   * Makes the changes on screen.
   * @param chosen is what the officer left of them, where single rows were ticked off
   */
  apply(chosen?: Proposal): Promise<void> {
    const preview = previewOf(this.state.get().phase);
    if (!preview) return Promise.resolve();
    return this.run(
      'apply',
      async (session, work) => {
        const outcome = await session.apply(chosen ?? preview.proposal, work);
        if (!outcome.done) return { kind: 'idle', news: { kind: 'preview-outdated' } };
        this.#step = null;
        return AT_REST;
      },
      preview,
    );
  }

  /** Shows that something failed beside the actions, unless it was cancelled. */
  fail(fault: unknown): void {
    if (isCalledOff(fault)) return;
    this.reportFault(fault);
    this.#update(afterFault(fault, previewOf(this.state.get().phase)));
  }

  /** Puts the preview or the failure away. */
  dismiss(): void {
    const { phase } = this.state.get();
    if (phase.kind === 'working') return;
    const preview = phase.kind === 'failed' ? phase.preview : null;
    this.#update(preview ? { kind: 'preview', preview } : AT_REST);
  }

  undo(): Promise<void> {
    return this.run('undo', async (session, work) => {
      const last = session.history.at(-1);
      if (!last) return AT_REST;
      const outcome = await session.undo(work);
      if (!outcome.done) {
        const cells = outcome.edited.map(({ address }) => formatAddress(address));
        return { kind: 'failed', failure: { kind: 'edited-since', cells }, preview: null };
      }
      return { kind: 'idle', news: { kind: 'undone', action: last.action, cells: last.cells } };
    });
  }

  /** Brings the guilty cell into view and selects it. */
  goTo(table: TargetTable, finding: Finding): Promise<void> {
    const { phase } = this.state.get();
    return this.#guard(previewOf(phase), async () => {
      const { sheet, address } = locationOfFinding(table, finding);
      await this.#session.host.reveal(sheet, rangeOfCell(address));
      return phase;
    });
  }

  /**
   * The officer edited the workbook: what was computed for it before no longer holds. It is computed again,
   * unless the officer has switched that off.
   */
  noticeEdit(): Promise<void> {
    return this.#queue(() => {
      const { phase } = this.state.get();
      if (!this.#session.settings.checksWhileTyping) {
        this.#editedReading = this.#session.snapshot;
        this.#update(afterEdit(phase));
        return Promise.resolve();
      }
      return this.#guard(null, async () => {
        const before = this.#session.report;
        const report = await this.#session.look();
        const draft = this.#step?.kind === 'allocation' && !sameHamlets(before, report) ? this.#step.draft : null;
        const freed = draft && withoutHouseholds(draft);
        if (!freed) return afterEdit(phase);
        this.#step = { kind: 'allocation', draft: freed };
        return { kind: 'idle', news: { kind: 'limits-given-up' } };
      });
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
      if (!isCalledOff(fault)) this.reportFault(fault);
      this.#update(afterFault(fault, preview));
    }
  }

  #update(phase: Phase): void {
    const { report, settings, history, snapshot } = this.#session;
    const marked = snapshot?.sheets.some((sheet) => sheet.marks.length > 0) ?? false;
    this.state.set({
      phase,
      report,
      snapshot,
      settings,
      history: [...history],
      step: this.#step,
      marked,
      outdated: snapshot !== null && snapshot === this.#editedReading,
    });
  }
}
