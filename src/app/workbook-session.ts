import type { Change } from '../workbook/change';
import { editedSince, invert } from '../workbook/change';
import type { WorkbookHost } from '../workbook/host';
import { predict } from '../workbook/predict';
import type { CellLocation, WorkbookSnapshot } from '../workbook/snapshot';
import type { Finding } from '../domain/finding';
import type { TargetTable } from '../domain/target-table';
import { check } from './check';
import type { CheckReport } from './check-report';
import { marksOf, unmark } from './mark';
import type { Action, Proposal } from './proposal';
import { proposeRepair } from './propose-repair';
import type { RecalculateOptions } from './recalculate';
import { recalculate } from './recalculate';
import type { Settings } from './settings';
import { readSettings, storeSettings } from './settings';
import { summarize } from './summarize';

/** Something that was done to the workbook and can be taken back. */
export interface DoneAction {
  readonly action: Action;
  readonly changes: readonly Change[];
  readonly before: WorkbookSnapshot;
  /** How many cells of the officer's were changed. */
  readonly cells: number;
}

/** What came of taking an action back: done, or refused because of these cells. */
export type UndoOutcome = { readonly done: true } | { readonly done: false; readonly edited: readonly CellLocation[] };

/**
 * One officer at one workbook: every action of the pane, the ribbon and the command line.
 * Each action costs one read and one write. Rejects with the host's `WorkbookFailure`.
 */
export class WorkbookSession {
  #snapshot: WorkbookSnapshot | null = null;
  #report: CheckReport | null = null;
  readonly #history: DoneAction[] = [];

  constructor(readonly host: WorkbookHost) {}

  /** The last reading of the workbook; null before the first. */
  get snapshot(): WorkbookSnapshot | null {
    return this.#snapshot;
  }

  /** What the last check found out; null before the first. */
  get report(): CheckReport | null {
    return this.#report;
  }

  /** What can be taken back, oldest first. */
  get history(): readonly DoneAction[] {
    return this.#history;
  }

  /** What the tool keeps in the workbook, as last read. */
  get settings(): Settings {
    return readSettings(this.#snapshot?.settings ?? null);
  }

  /** Reads and checks, and changes nothing: what the pane knows when it opens. */
  async look(): Promise<CheckReport> {
    this.#snapshot = await this.host.read();
    this.#report = check(this.#snapshot);
    return this.#report;
  }

  /** Reads, checks and marks the guilty cells. */
  async check(): Promise<CheckReport> {
    const report = await this.look();
    await this.#write(marksOf(report, this.#current()));
    return report;
  }

  /** Takes every mark off. */
  async clearMarks(): Promise<void> {
    this.#snapshot = await this.host.read();
    await this.#write(unmark(this.#snapshot));
  }

  /** What recalculating would change; null where there is no table. */
  async proposeRecalculation(options: RecalculateOptions): Promise<Proposal | null> {
    this.#snapshot = await this.host.read();
    return recalculate(this.#snapshot, options);
  }

  /** What mending these findings of the last check would change. */
  async proposeRepair(table: TargetTable, findings: readonly Finding[]): Promise<Proposal> {
    this.#snapshot = await this.host.read();
    return proposeRepair(this.#snapshot, table, findings);
  }

  /** What making the summary sheet would do; null where there is no table. */
  async proposeSummary(settings: Settings): Promise<Proposal | null> {
    this.#snapshot = await this.host.read();
    const proposal = summarize(this.#snapshot, settings);
    return proposal && { ...proposal, changes: [...proposal.changes, storeSettings(settings)] };
  }

  /** Makes the proposed changes, and checks the workbook as it then is; marks on the sheet follow. */
  async apply(proposal: Proposal): Promise<void> {
    const before = this.#current();
    const after = predict(proposal.changes, before);
    const report = check(after);
    const marked = before.sheets.some((sheet) => sheet.marks.length > 0);
    await this.#write([...proposal.changes, ...(marked ? marksOf(report, after) : [])]);
    this.#report = report;
    this.#history.push({
      action: proposal.action,
      changes: proposal.changes,
      before,
      cells: proposal.preview.length,
    });
  }

  /** Takes the last action back, unless one of its cells was edited since. */
  async undo(): Promise<UndoOutcome> {
    const last = this.#history.at(-1);
    if (!last) return { done: true };
    this.#snapshot = await this.host.read();
    const edited = editedSince(last.changes, this.#snapshot);
    if (edited.length > 0) return { done: false, edited };
    const inverse = invert(last.changes, last.before);
    const after = predict(inverse, this.#snapshot);
    const report = check(after);
    const marked = this.#snapshot.sheets.some((sheet) => sheet.marks.length > 0);
    await this.#write([...inverse, ...(marked ? marksOf(report, after) : [])]);
    this.#report = report;
    this.#history.pop();
    return { done: true };
  }

  #current(): WorkbookSnapshot {
    if (!this.#snapshot) throw new Error('The workbook has not been read yet');
    return this.#snapshot;
  }

  async #write(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    await this.host.apply(changes);
    this.#snapshot = predict(changes, this.#current());
  }
}
