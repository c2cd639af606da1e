import { EMPTY_SETTINGS } from '../../app/settings';
import type { WorkbookAccess } from '../../workbook/host';
import type { WorkOptions } from '../../workbook/work-options';
import { refuseCancelled } from '../../workbook/work-options';
import type { Core, CoreView } from '../core/core';
import { asked } from './asked';
import type { Thread } from './core-thread';
import { CoreThread, ThreadFailure } from './core-thread';
import type { Question } from './protocol';

const NOTHING_READ: CoreView = {
  reading: null,
  readCount: 0,
  report: null,
  settings: EMPTY_SETTINGS,
  history: [],
  marked: false,
  remarks: [],
  progress: [],
};

/** What a core is begun with. */
interface CoreTools {
  readonly workbook: WorkbookAccess;
  /** Begins the thread. */
  readonly start: () => Thread;
  /** Is told why a thread could not be used. */
  readonly reportFault: (fault: unknown) => void;
}

/**
 * The core on a thread of its own, so that the pane never stands still. Where no thread is to be had, or it breaks down,
 * the same core works here, in one go: the pane then cannot be stopped meanwhile, which is better than no verdict at all.
 * The thread is begun at once, while Excel is being read.
 */
export class CoreBesidePane implements Core {
  #view: CoreView = NOTHING_READ;
  #thread: CoreThread | null = null;
  #here: Promise<Core> | null = null;

  readonly look = this.#action('look');
  readonly check = this.#action('check');
  readonly clearMarks = this.#action('clearMarks');
  readonly proposeRecalculation = this.#action('proposeRecalculation');
  readonly proposeRollOver = this.#action('proposeRollOver');
  readonly proposeRepair = this.#action('proposeRepair');
  readonly proposeFontConversion = this.#action('proposeFontConversion');
  readonly proposeAllocation = this.#action('proposeAllocation');
  readonly apply = this.#action('apply');
  readonly undo = this.#action('undo');
  readonly summarize = this.#action('summarize');
  readonly listFindings = this.#action('listFindings');
  readonly startFromTemplate = this.#action('startFromTemplate');
  readonly waive = this.#action('waive');
  readonly reconsider = this.#action('reconsider');
  readonly keepSettings = this.#action('keepSettings');
  readonly chooseTable = this.#action('chooseTable');
  readonly mapColumn = this.#action('mapColumn');
  readonly unmapColumns = this.#action('unmapColumns');
  readonly makePlan = this.#action('makePlan');

  readonly proposalWithout = this.#question('proposalWithout');
  readonly shareGoal = this.#question('shareGoal');
  readonly weightColumns = this.#question('weightColumns');
  readonly mappedColumns = this.#question('mappedColumns');
  readonly progressOfHamlets = this.#question('progressOfHamlets');
  readonly findingsAsCsv = this.#question('findingsAsCsv');

  constructor(private readonly tools: CoreTools) {
    if (typeof Worker === 'undefined') return;
    try {
      this.#thread = new CoreThread(tools.start(), tools.workbook, (changed) => {
        this.#view = { ...this.#view, ...changed };
      });
    } catch (fault) {
      tools.reportFault(fault);
    }
  }

  get view(): CoreView {
    return this.#view;
  }

  #action<Name extends Question>(name: Name): Core[Name] {
    return this.#asking(name, (thread, args, work) => thread.act(name, args, work));
  }

  #question<Name extends Question>(name: Name): Core[Name] {
    return this.#asking(name, (thread, args, work) => thread.ask(name, args, work));
  }

  /** The function of that name in `Core`: its arguments are sent as they are, but for the work options at their end. */
  #asking<Name extends Question>(
    name: Name,
    onThread: (thread: CoreThread, args: readonly unknown[], work: WorkOptions) => Promise<unknown>,
  ): Core[Name] {
    const ask = async (...given: readonly unknown[]): Promise<unknown> => {
      const args = given.slice(0, -1);
      const work = given.at(-1) as WorkOptions;
      const thread = this.#thread;
      if (!thread) return this.#askHere(name, args, work);
      try {
        return await onThread(thread, args, work);
      } catch (fault) {
        if (!(fault instanceof ThreadFailure)) throw fault;
        this.#giveUp(thread, fault);
        // What was done on a thread that broke down cannot be told, so nothing is done a second time.
        if (this.#view.readCount > 0) throw fault;
      }
      return this.#askHere(name, args, work);
    };
    return ask as Core[Name];
  }

  async #askHere(name: Question, args: readonly unknown[], work: WorkOptions): Promise<unknown> {
    refuseCancelled(work);
    this.#here ??= this.#begin();
    const core = await this.#here;
    try {
      return await asked(core, name, [...args, work]);
    } finally {
      this.#view = core.view;
    }
  }

  async #begin(): Promise<Core> {
    const { SessionCore } = await import('../core/session-core');
    return new SessionCore(this.tools.workbook);
  }

  /** What was done on the thread cannot be undone any more. */
  #giveUp(thread: CoreThread, fault: ThreadFailure): void {
    if (this.#thread !== thread) return;
    this.#thread = null;
    thread.end();
    this.tools.reportFault(fault);
    this.#view = { ...this.#view, history: [] };
  }
}
