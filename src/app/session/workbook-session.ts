import type { TableRole } from '../../domain/columns';
import type { ProfileField } from '../../domain/commune';
import type { Finding } from '../../domain/finding';
import type { Moment } from '../../domain/moment';
import type { TargetTable } from '../../domain/target-table';
import type { Change } from '../../workbook/change';
import type { WorkbookAccess } from '../../workbook/host';
import { sameSheetName } from '../../sheet/sheet-name';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CellLocation, SheetId } from '../../sheet/cell';
import { isMarked, withRemarks } from '../../workbook/snapshot';
import type { Checker } from './checker';
import { checkHere } from './checker';
import type { AllocationOutcome, AllocationRequest } from '../changing/allocate';
import type { CheckReport } from '../checking/check-report';
import type { DoneAction } from './done-action';
import type { ListingWords } from '../papers/list-findings';
import type { Action, Proposal } from '../changing/proposal';
import { changedCells } from '../changing/proposal';
import type { RecalculateOptions } from '../changing/recalculate';
import type { RollOverOutcome } from '../changing/roll-over';
import type { Settings, TableChoice, Waiver } from '../settings';
import { readSettings, storeSettings } from '../stored-settings';
import type { WorkOptions } from '../../workbook/work-options';
import { notCancellable, refuseCancelled } from '../../workbook/work-options';
import type { StartOutcome } from '../changing/start-from-template';
import { waiverOf, withoutWaiver, withWaiver } from '../checking/waive';

/** The outcome of writing: done, or refused, with nothing written, because these cells were edited in the meantime. */
export type Outcome = { readonly done: true } | { readonly done: false; readonly edited: readonly CellLocation[] };

/** The outcome of making the summary. */
export interface SummaryOutcome {
  /** The texts about the commune that it shows as dotted lines, because nobody has typed them. */
  readonly missing: readonly ProfileField[];
}

/**
 * One officer at one workbook: every action of the pane, the ribbon and the command line.
 *
 * - Each action costs one read and one write at most; proposing writes nothing. Only where formulas of the officer's
 *   depend on what was written is the workbook read once more, because only Excel knows their new results.
 * - `snapshot` and `report` always speak of the same reading.
 * - Nothing overwrites an edit unseen: `apply` refuses a proposal if the sheet it was computed from differs by now,
 *   `undo` refuses if a cell that it would restore no longer holds what the action put there.
 * - An action that fails, or is refused, leaves the history as it was.
 *
 * Every method rejects with the host's `WorkbookFailure`. `work` is what an action reports to and yields to, and by
 * what it is cancelled as long as nothing has been written.
 * What proposing, writing and undoing need is loaded when first asked for: the pane opens without it.
 */
export class WorkbookSession {
  #snapshot: WorkbookSnapshot | null = null;
  #report: CheckReport | null = null;
  #readCount = 0;
  readonly #history: DoneAction[] = [];
  /** Which reading a table comes from. */
  readonly #readings = new WeakMap<TargetTable, WorkbookSnapshot>();

  constructor(
    readonly host: WorkbookAccess,
    private readonly checker: Checker = checkHere,
  ) {}

  /** The last reading of the workbook; null before the first. */
  get snapshot(): WorkbookSnapshot | null {
    return this.#snapshot;
  }

  /** What checking the last reading found out; null before the first. */
  get report(): CheckReport | null {
    return this.#report;
  }

  /** How often the workbook has been read, also where nothing was found changed. */
  get readCount(): number {
    return this.#readCount;
  }

  /** What can be undone, oldest first. */
  get history(): readonly DoneAction[] {
    return this.#history;
  }

  /** What the tool keeps in the workbook, as last read. */
  get settings(): Settings {
    return readSettings(this.#snapshot?.settings ?? null);
  }

  /** Reads and checks, and changes nothing: what the pane knows when it opens. */
  async look(work: WorkOptions = {}): Promise<CheckReport> {
    return (await this.#read(work)).report;
  }

  /** Reads, checks and marks the guilty cells. */
  async check(work: WorkOptions = {}): Promise<CheckReport> {
    const { snapshot, report } = await this.#read(work);
    await this.#writeMarks((await import('../checking/mark')).marksOf(report, snapshot), work);
    return report;
  }

  /** Takes every mark off. */
  async clearMarks(work: WorkOptions = {}): Promise<void> {
    const { snapshot } = await this.#read(work);
    const { unmark } = await import('../checking/mark');
    await this.#writeMarks(unmark(snapshot), work);
  }

  /** What recalculating would change; null where there is no table. */
  async proposeRecalculation(options: RecalculateOptions, work: WorkOptions = {}): Promise<Proposal | null> {
    const { snapshot, report } = await this.#read(work);
    const table = report.checked?.table;
    const { proposeRecalculation } = await import('../changing/recalculate');
    return table ? proposeRecalculation(snapshot, table, options, []) : null;
  }

  /**
   * What mending these findings of a table would change, by the reading that they were found in.
   * Rejects with a RangeError where the table was never read in this session.
   */
  async proposeRepair(table: TargetTable, findings: readonly Finding[]): Promise<Proposal> {
    const { proposeRepair } = await import('../changing/propose-repair');
    return proposeRepair(this.#readingOf(table), table, findings);
  }

  /** What turning a sheet's texts in legacy fonts into Unicode would change, by the reading that the table comes from. */
  async proposeFontConversion(table: TargetTable, sheet: SheetId): Promise<Proposal> {
    const { proposeFontConversion } = await import('../changing/convert-fonts');
    return proposeFontConversion(this.#readingOf(table), table, sheet);
  }

  /** Makes the proposed changes, and checks the workbook as it then is; marks on the sheet follow. */
  async apply(proposal: Proposal, work: WorkOptions = {}): Promise<Outcome> {
    const { snapshot: before } = await this.#read(work);
    const { editedBetween } = await import('./edited-between');
    const edited = editedBetween(proposal, before);
    if (edited.length > 0) return { done: false, edited };
    await this.#carryOut(proposal, before, work);
    return { done: true };
  }

  /**
   * Makes the summary sheet, or writes it again; null where there is no table.
   * @param settings are kept in the workbook with it; where left out, those it keeps already.
   * @param checkedAt what the clock shows now.
   */
  async summarize(settings?: Settings, checkedAt?: Moment, work: WorkOptions = {}): Promise<SummaryOutcome | null> {
    const { snapshot: before, report: found } = await this.#read(work);
    const checked = settings && { ...before, settings: storeSettings(settings).settings };
    const report = checked ? await this.checker(checked, work) : found;
    const request = { settings: settings ?? readSettings(before.settings), report, ...(checkedAt && { checkedAt }) };
    const { proposeSummary } = await import('../papers/summarize');
    const proposal = proposeSummary(before, request);
    if (proposal) await this.#carryOut(proposal, before, work);
    return proposal && { missing: proposal.missing };
  }

  /**
   * Lists what checking finds on a sheet of the workbook, or writes that list again; false where there is no table.
   * @param checkedAt what the clock shows now. @param words Vietnamese where left out.
   */
  async listFindings(checkedAt?: Moment, words?: ListingWords, work: WorkOptions = {}): Promise<boolean> {
    const { snapshot: before, report } = await this.#read(work);
    const { listFindings } = await import('../papers/list-findings');
    const changes = listFindings(report, checkedAt, words);
    if (changes) await this.#carryOut({ action: 'list-findings', changes, preview: [] }, before, work);
    return changes !== null;
  }

  /** How a goal would be shared out over the hamlets; null where there is no table. */
  async proposeAllocation(request: AllocationRequest, work: WorkOptions = {}): Promise<AllocationOutcome | null> {
    const { snapshot, report } = await this.#read(work);
    const table = report.checked?.table;
    const { proposeAllocation } = await import('../changing/allocate');
    return table ? proposeAllocation(snapshot, table, request) : null;
  }

  /** What next year's sheet would begin with; null where there is no table. */
  async proposeRollOver(work: WorkOptions = {}): Promise<RollOverOutcome | null> {
    const { snapshot, report } = await this.#read(work);
    const { proposeRollOver } = await import('../changing/roll-over');
    return proposeRollOver(snapshot, report);
  }

  /**
   * Adds the blank form for these hamlets, unless the outcome says why it cannot be made.
   * @param hamlets a typed or pasted list.
   */
  async startFromTemplate(hamlets: string, work: WorkOptions = {}): Promise<StartOutcome> {
    const { snapshot: before } = await this.#read(work);
    const { startFromTemplate } = await import('../changing/start-from-template');
    const outcome = startFromTemplate(before, hamlets);
    if (outcome.kind === 'proposed') {
      await this.#carryOut({ action: 'add-form', changes: outcome.changes, preview: [] }, before, work);
    }
    return outcome;
  }

  /**
   * Answers for a finding of a table: from then on it is neither counted nor marked.
   * @param reason the officer's own, kept in the workbook.
   */
  async waive(table: TargetTable, finding: Finding, reason: string, work: WorkOptions = {}): Promise<void> {
    await this.#answer('waive', (waivers) => withWaiver(waivers, waiverOf(table, finding, reason)), work);
  }

  /** Takes the officer's answer to a finding back: it is open again. */
  async reconsider(waiver: Waiver, work: WorkOptions = {}): Promise<void> {
    await this.#answer('reconsider', (waivers) => withoutWaiver(waivers, waiver), work);
  }

  /** Keeps other settings in the workbook, as computed from those it keeps now. Not one of the actions to undo. */
  async keepSettings(update: (settings: Settings) => Settings, work: WorkOptions = {}): Promise<void> {
    const { snapshot: before } = await this.#read(work);
    await this.#write([storeSettings(update(readSettings(before.settings)))], before, work);
  }

  /** Works on another table of the last reading from now on. Rejects with a RangeError where that reading has no such table. */
  async chooseTable(table: TargetTable, work: WorkOptions = {}): Promise<void> {
    const choice = await this.#choiceOf(table);
    await this.keepSettings((settings) => ({ ...settings, table: choice }), work);
  }

  /**
   * Takes the officer's word on what a column of a table of the last reading holds, and keeps it in the workbook.
   * False, and nothing kept, where no table can be read that way.
   * @param letters of the column on the sheet.
   * @param role null where it holds nothing known.
   */
  async mapColumn(
    table: TargetTable,
    letters: string,
    role: TableRole | null,
    work: WorkOptions = {},
  ): Promise<boolean> {
    const choice = await this.#choiceOf(table);
    const { snapshot: before } = await this.#read(work);
    const { withColumnRole } = await import('../checking/column-corrections');
    const settings = withColumnRole(readSettings(before.settings), choice, letters, role);
    const tried = storeSettings({ ...settings, table: choice }).settings;
    const { checked: read } = await this.checker({ ...before, settings: tried }, work);
    if (read?.table.corrected === undefined || !sameSheetName(read.table.sheetName, choice.sheet)) return false;
    await this.#write([storeSettings(settings)], before, work);
    return true;
  }

  /** Forgets the officer's word on the columns of a table of the last reading: its headers and numbers tell again. */
  async unmapColumns(table: TargetTable, work: WorkOptions = {}): Promise<void> {
    const choice = await this.#choiceOf(table);
    const { withoutColumnRoles } = await import('../checking/column-corrections');
    await this.keepSettings((settings) => withoutColumnRoles(settings, choice), work);
  }

  /** Takes the last action back, unless one of its cells was edited since. Nothing to undo is done already. */
  async undo(work: WorkOptions = {}): Promise<Outcome> {
    const last = this.#history.at(-1);
    if (!last) return { done: true };
    const { snapshot: now } = await this.#read(work);
    const { editedMeanwhile, undoChanges } = await import('./undo-changes');
    const edited = editedMeanwhile(last, now);
    if (edited.length > 0) return { done: false, edited };
    const inverse = undoChanges(last, now, this.#history.slice(0, -1));
    await this.#write(inverse, now, work, last.tookLastMarks || isMarked(now));
    this.#history.pop();
    return { done: true };
  }

  #readingOf(table: TargetTable): WorkbookSnapshot {
    const reading = this.#readings.get(table);
    if (!reading) throw new RangeError('The table comes from no reading of this session');
    return reading;
  }

  async #choiceOf(table: TargetTable): Promise<TableChoice> {
    const { choiceOf } = await import('../checking/choose-table');
    return choiceOf(table, this.#report?.found ?? []);
  }

  async #answer(action: Action, update: (waivers: readonly Waiver[]) => Waiver[], work: WorkOptions): Promise<void> {
    const { snapshot: before } = await this.#read(work);
    const settings = readSettings(before.settings);
    const changes = [storeSettings({ ...settings, waivers: update(settings.waivers) })];
    await this.#carryOut({ action, changes, preview: [] }, before, work);
  }

  async #carryOut(
    { action, changes, ...shown }: Pick<DoneAction, 'action' | 'changes'> & Pick<Proposal, 'preview' | 'texts'>,
    before: WorkbookSnapshot,
    work: WorkOptions,
  ): Promise<void> {
    await this.#write(changes, before, work);
    const tookLastMarks = isMarked(before) && !isMarked(this.#snapshot ?? before);
    this.#history.push({ action, changes, before, cells: changedCells(shown), tookLastMarks });
  }

  async #write(
    changes: readonly Change[],
    before: WorkbookSnapshot,
    work: WorkOptions,
    marked = isMarked(before),
  ): Promise<void> {
    const { writeChanges } = await import('./write-changes');
    const now = await writeChanges(this.host, this.checker, { changes, before, marked }, work);
    this.#remember(now.snapshot, now.report);
    await this.#writeMarks(now.marks, notCancellable(work));
  }

  async #writeMarks(marks: readonly Change[], work: WorkOptions): Promise<void> {
    if (marks.length === 0) return;
    this.#snapshot = withRemarks(await this.host.apply(marks, work), this.#snapshot?.remarks);
  }

  /** Reads and checks again; where either is cancelled, the last reading stays. */
  async #read(work: WorkOptions): Promise<{ readonly snapshot: WorkbookSnapshot; readonly report: CheckReport }> {
    const snapshot = await this.host.read(work);
    const isKnown = snapshot === this.#snapshot;
    const report = (isKnown ? this.#report : null) ?? (await this.checker(snapshot, work));
    // Checking takes its time: what was cancelled meanwhile is heard of in a turn of others.
    const others = work.pause?.();
    if (others) await others;
    refuseCancelled(work);
    this.#readCount += 1;
    this.#remember(snapshot, report);
    return { snapshot, report };
  }

  #remember(snapshot: WorkbookSnapshot, report: CheckReport): void {
    if (report.checked) this.#readings.set(report.checked.table, snapshot);
    this.#snapshot = snapshot;
    this.#report = report;
  }
}
