import { locationOfFinding } from '../../app/checking/check-report';
import type { RecalculateOptions } from '../../app/changing/recalculate';
import type { AllocationRequest } from '../../app/changing/allocate';
import type { Settings, Waiver } from '../../app/settings';
import type { Outcome } from '../../app/session/workbook-session';
import type { TableRole } from '../../domain/columns';
import type { Finding } from '../../domain/finding';
import { momentOf } from '../../domain/moment';
import type { TableCell, TableLayout } from '../../domain/target-table';
import type { PaneTask } from '../../locales/words/pane';
import { formatAddress } from '../../sheet/address';
import type { SheetId } from '../../sheet/cell';
import { rangeOfCell } from '../../sheet/range';
import type { WorkbookHost } from '../../workbook/host';
import type { WorkOptions } from '../../workbook/work-options';
import type { Core, ShownTable } from '../core/core';
import { afterEdit, sameHamlets } from './after-edit';
import { afterFault, isCalledOff } from './after-fault';
import { afterProposal } from './after-proposal';
import { withRemarks } from './with-remarks';
import { debounce } from './debounce';
import { withoutHouseholds } from './allocation-draft';
import { letsFilesOut, offerFile } from './offer-file';
import type { OpenStep, PaneState, Phase, Preview } from './pane-state';
import { AT_REST, previewOf } from './pane-state';
import type { Store } from './store';
import { createStore } from './store';
import { yieldingToBrowser } from '../threads/yielding-to-browser';

/** Milliseconds without an edit after which the verdict is computed again: longer than between two keystrokes. */
const QUIET = 700;

/** As the officer usually wants it: live formulas, each column rounded in its own way. */
export const USUAL_OPTIONS: RecalculateOptions = { as: 'formulas', rounding: 'column' };

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What the pane does itself with the workbook: all else is the core's. */
export type WorkbookOnScreen = Pick<WorkbookHost, 'reveal' | 'onEdited'>;

/**
 * The pane without its looks: every button is a method, everything on screen is in `state`.
 * Methods run one after the other and never reject: what fails is shown.
 */
export class Pane {
  readonly state: Store<PaneState>;
  #step: OpenStep | null = null;
  /** How often the workbook had been read when the officer edited the sheet, where edits are not followed. */
  #readsBeforeEdit: number | null = null;
  #last: Promise<void> = Promise.resolve();
  #stop = new AbortController();

  /**
   * @param core is asked beside the buttons, too, for what is computed while the officer types.
   * @param reportFault is told, with its whole cause, of each failure that the officer sees as one sentence.
   */
  constructor(
    readonly core: Core,
    private readonly workbook: WorkbookOnScreen,
    readonly reportFault: (fault: unknown) => void,
  ) {
    this.state = createStore<PaneState>({ ...core.view, phase: AT_REST, step: null, outdated: false });
  }

  /** Cancels what is under way, as long as nothing has been written. */
  cancel(): void {
    this.#stop.abort();
  }

  /** Reads and checks, changes nothing, and from then on follows the officer's edits. */
  open(): Promise<void> {
    return this.#run('look', async (work) => {
      await this.core.look(work);
      const noticeEdit = debounce(QUIET, () => void this.noticeEdit());
      await this.workbook.onEdited(noticeEdit);
      return AT_REST;
    });
  }

  /** Reads, checks and marks the guilty cells. */
  check(): Promise<void> {
    return this.#do('check', (work) => this.core.check(work));
  }

  clearMarks(): Promise<void> {
    return this.#do('clear-marks', (work) => this.core.clearMarks(work));
  }

  /** Shows what recalculating would change; a preview on screen stays until the new one is there. */
  recalculate(options: RecalculateOptions = USUAL_OPTIONS): Promise<void> {
    return this.#run(
      'recalculate',
      async (work) => {
        const proposal = await this.core.proposeRecalculation(options, work);
        return afterProposal({ action: 'recalculate', proposal, table: this.#table() }, options);
      },
      previewOf(this.state.get().phase),
    );
  }

  /** Shows what mending these findings of one table would change. */
  repair(table: ShownTable, findings: readonly Finding[]): Promise<void> {
    return this.#run('repair', async (work) => {
      const proposal = await this.core.proposeRepair(table.reading, findings, work);
      return afterProposal({ action: 'repair', proposal, table }, null);
    });
  }

  /** Shows what would turn the texts of a sheet that stand in fonts from before Unicode into Unicode. */
  convertFonts(table: ShownTable, sheet: SheetId): Promise<void> {
    return this.#run('convert-fonts', async (work) => {
      const proposal = await this.core.proposeFontConversion(table.reading, sheet, work);
      return afterProposal({ action: 'convert-fonts', proposal, table }, null);
    });
  }

  /** Shows what would change on the sheet where a goal is shared out like this. */
  previewAllocation(request: AllocationRequest): Promise<void> {
    return this.#run('allocate', async (work) => {
      const proposal = await this.core.proposeAllocation(request, work);
      return afterProposal({ action: 'allocate', proposal, table: this.#table() }, null);
    });
  }

  /** Shows what next year's sheet would begin with. */
  rollOver(): Promise<void> {
    return this.#run('roll-over', async (work) => {
      const outcome = await this.core.proposeRollOver(work);
      const table = this.#table();
      if (outcome?.kind !== 'refused' || !table) {
        const proposed = outcome?.kind === 'proposed' ? outcome : null;
        const proposal = proposed?.proposal ?? null;
        return afterProposal({ action: 'roll-over', proposal, table }, null, proposed?.openErrors);
      }
      const refusal = { action: 'roll-over', table, obstacle: outcome.obstacle } as const;
      return { kind: 'failed', failure: { kind: 'refused', refusal }, preview: null };
    });
  }

  /**
   * Makes the changes on screen.
   * @param left are the cells that the officer ticked off
   */
  apply(left: readonly TableCell[] = []): Promise<void> {
    const preview = previewOf(this.state.get().phase);
    if (!preview) return Promise.resolve();
    return this.#run(
      'apply',
      async (work) => {
        const outcome = await this.core.apply(preview.proposal.id, left, work);
        if (!outcome.done) return { kind: 'idle', news: { kind: 'preview-outdated' } };
        this.#step = null;
        return AT_REST;
      },
      preview,
    );
  }

  undo(): Promise<void> {
    return this.#run('undo', async (work) => {
      const last = this.core.view.history.at(-1);
      if (!last) return AT_REST;
      const outcome = await this.core.undo(work);
      if (!outcome.done) return { kind: 'failed', failure: editedSince(outcome), preview: null };
      return { kind: 'idle', news: { kind: 'undone', action: last.action, cells: last.cells } };
    });
  }

  /**
   * Makes the summary sheet and opens it: no cell of the officer's changes, so there is nothing to preview.
   * What the sheet shows as dotted lines is said.
   */
  summarize(): Promise<void> {
    return this.#run('summarize', async (work) => {
      const outcome = await this.core.summarize(momentOf(new Date()), work);
      if (!outcome) return { kind: 'idle', news: { kind: 'nothing-to-change', action: 'summarize' } };
      const { missing } = outcome;
      return missing.length > 0 ? { kind: 'idle', news: { kind: 'paper-incomplete', missing } } : AT_REST;
    });
  }

  /** Writes what was found as a sheet to print: nothing of the officer's changes, so there is nothing to preview. */
  listFindings(): Promise<void> {
    return this.#do('list-findings', async (work) => {
      await this.core.listFindings(momentOf(new Date()), work);
    });
  }

  /**
   * Writes the plan as a document and offers it as a download; what it lacks is said, and where no file can be had.
   * @param nameOf names the file by the year of the plan.
   */
  makePlan(nameOf: (year: string | null) => Promise<string>): Promise<void> {
    return this.#run('make-plan', async (work) => {
      if (!letsFilesOut()) return { kind: 'idle', news: { kind: 'no-downloads' } };
      const plan = await this.core.makePlan(work);
      if (!plan) return { kind: 'idle', news: { kind: 'nothing-to-change', action: 'summarize' } };
      const { bytes, remarks, year } = plan;
      offerFile(await nameOf(year), bytes, DOCX_TYPE);
      return { kind: 'idle', news: { kind: 'plan-made', remarks } };
    });
  }

  /**
   * Adds the blank form for these hamlets and opens it: no cell of the officer's changes, so there is nothing to preview.
   * @param hamlets a typed or pasted list
   */
  startFromTemplate(hamlets: string): Promise<void> {
    return this.#run('add-form', async (work) => {
      const outcome = await this.core.startFromTemplate(hamlets, work);
      if (outcome.kind === 'refused') {
        return { kind: 'failed', failure: { kind: 'refused', refusal: { action: 'add-form' } }, preview: null };
      }
      const { repeated } = outcome;
      return repeated.length > 0 ? { kind: 'idle', news: { kind: 'names-repeated', names: repeated } } : AT_REST;
    });
  }

  /** Leaves a finding as it is, for a reason that the workbook keeps. */
  waive(table: ShownTable, finding: Finding, reason: string): Promise<void> {
    return this.#do('waive', (work) => this.core.waive(table.reading, finding, reason, work));
  }

  /** Undoes an answer: the finding is open again. */
  reconsider(waiver: Waiver): Promise<void> {
    return this.#do('reconsider', (work) => this.core.reconsider(waiver, work));
  }

  /** Keeps these settings in the workbook, beside those it keeps already. */
  keepSettings(settings: Partial<Settings>): Promise<void> {
    return this.#do('keep-settings', (work) => this.core.keepSettings(settings, work));
  }

  /** Keeps what the papers say beside the numbers in the workbook, and closes its form. */
  keepPapers(settings: Partial<Settings>): Promise<void> {
    return this.#run('keep-settings', async (work) => {
      await this.core.keepSettings(settings, work);
      this.#step = null;
      return { kind: 'idle', news: { kind: 'papers-kept' } };
    });
  }

  /**
   * Works on another table from now on, and keeps that in the workbook.
   * @param order its own among those found.
   */
  chooseTable({ reading }: ShownTable, order: number): Promise<void> {
    return this.#do('read-table', (work) => this.core.chooseTable(reading, order, work));
  }

  /** Takes a column for what the officer says, and keeps that in the workbook; says so where no table can be read that way. */
  mapColumn({ reading }: ShownTable, letters: string, role: TableRole | null): Promise<void> {
    return this.#run('read-table', async (work) => {
      const isRead = await this.core.mapColumn(reading, letters, role, work);
      return isRead ? AT_REST : { kind: 'idle', news: { kind: 'mapping-refused', letters } };
    });
  }

  /** Forgets what the officer said of the table's columns. */
  unmapColumns({ reading }: ShownTable): Promise<void> {
    return this.#do('read-table', (work) => this.core.unmapColumns(reading, work));
  }

  /** Brings the guilty cell into view and selects it. */
  goTo(table: TableLayout, finding: Finding): Promise<void> {
    const { phase } = this.state.get();
    return this.#guard(previewOf(phase), async () => {
      const { sheet, address } = locationOfFinding(table, finding);
      await this.workbook.reveal(sheet, rangeOfCell(address));
      return phase;
    });
  }

  /** Opens a step, keeps what is typed there, or closes it with null. */
  openStep(step: OpenStep | null): void {
    this.#step = step;
    this.#update(this.state.get().phase);
  }

  /** Puts the preview or the failure away. */
  dismiss(): void {
    const { phase } = this.state.get();
    if (phase.kind === 'working') return;
    const preview = phase.kind === 'failed' ? phase.preview : null;
    this.#update(preview ? { kind: 'preview', preview } : AT_REST);
  }

  /** Loads a part of the pane; null, and said on screen, where that fails: what it was to show is put away. */
  async load<Part>(part: () => Promise<Part>): Promise<Part | null> {
    try {
      return await part();
    } catch (fault) {
      this.reportFault(fault);
      this.#step = null;
      this.#update({ kind: 'failed', failure: { kind: 'part-not-loaded' }, preview: null });
      return null;
    }
  }

  /** Shows that something failed beside the actions, unless it was cancelled. */
  fail(fault: unknown): void {
    if (isCalledOff(fault)) return;
    this.reportFault(fault);
    this.#update(afterFault(fault, previewOf(this.state.get().phase)));
  }

  /**
   * The officer edited the workbook: what was computed for it before no longer holds. It is computed again,
   * unless the officer has switched that off.
   */
  noticeEdit(): Promise<void> {
    return this.#queue(() => {
      const { phase } = this.state.get();
      const { settings, report: before, readCount } = this.core.view;
      if (!settings.checksWhileTyping) {
        this.#readsBeforeEdit = readCount;
        this.#update(afterEdit(phase));
        return Promise.resolve();
      }
      return this.#guard(null, async () => {
        await this.core.look({});
        const { report } = this.core.view;
        const draft = this.#step?.kind === 'allocation' && !sameHamlets(before, report) ? this.#step.draft : null;
        const freed = draft && withoutHouseholds(draft);
        if (!freed) return afterEdit(phase);
        this.#step = { kind: 'allocation', draft: freed };
        return { kind: 'idle', news: { kind: 'limits-given-up' } };
      });
    });
  }

  /** The table that is worked on, by the last reading. */
  #table(): ShownTable | undefined {
    return this.core.view.report?.checked?.table;
  }

  /** Carries out an action whose outcome the verdict and the findings show. */
  #do(task: PaneTask, action: (work: WorkOptions) => Promise<void>): Promise<void> {
    return this.#run(task, async (work) => {
      await action(work);
      return AT_REST;
    });
  }

  /**
   * Carries one action out and shows that it is under way, the outcome, or why it failed.
   * @param preview stays on screen meanwhile
   */
  #run(task: PaneTask, action: (work: WorkOptions) => Promise<Phase>, preview: Preview | null = null): Promise<void> {
    return this.#queue(async () => {
      this.#stop = new AbortController();
      const showShare = (share: number | null): void => this.#update({ kind: 'working', task, preview, share });
      const options = { signal: this.#stop.signal, onProgress: showShare, pause: yieldingToBrowser() };
      showShare(null);
      await this.#guard(preview, async () => withRemarks(await action(options), this.core.view.remarks));
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
    const { view } = this.core;
    this.state.set({ ...view, phase, step: this.#step, outdated: view.readCount === this.#readsBeforeEdit });
  }
}

function editedSince({ edited }: Extract<Outcome, { readonly done: false }>) {
  return { kind: 'edited-since', cells: edited.map(({ address }) => formatAddress(address)) } as const;
}
