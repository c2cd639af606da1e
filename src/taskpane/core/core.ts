import type { AllocationRequest } from '../../app/changing/allocate';
import type { ProposedAction, TextPreview } from '../../app/changing/proposal';
import type { RecalculateOptions } from '../../app/changing/recalculate';
import type { RollOverObstacle } from '../../app/changing/roll-over';
import type { SharedGoal } from '../../app/changing/share-goal';
import type { WeightColumn } from '../../app/changing/weight-columns';
import type { CheckReport } from '../../app/checking/check-report';
import type { MappedColumn } from '../../app/checking/mapped-columns';
import type { PlanRemarks } from '../../app/papers/describe-plan';
import type { HamletProgress, IndicatorProgress } from '../../app/papers/hamlet-progress';
import type { Settings, Waiver } from '../../app/settings';
import type { DoneAction } from '../../app/session/done-action';
import type { Outcome, SummaryOutcome } from '../../app/session/workbook-session';
import type { Indicator, NumberRole, TableRole } from '../../domain/columns';
import type { Finding } from '../../domain/finding';
import type { Moment } from '../../domain/moment';
import type { TableCell, TableLayout } from '../../domain/target-table';
import type { CellValue, SheetId } from '../../sheet/cell';
import type { WorkbookRemark } from '../../workbook/remark';
import type { WorkOptions } from '../../workbook/work-options';

/** A table as the pane shows it, and the number of the reading that it comes from. */
export interface ShownTable extends TableLayout {
  readonly reading: number;
}

export type ShownReport = CheckReport<ShownTable>;

/** How far the commune comes with an indicator within the year. */
export interface ShownProgress extends Pick<IndicatorProgress, 'commune' | 'missing'> {
  readonly indicator: Indicator;
}

/** What is known of the workbook, as far as the pane shows it; the same object as long as nothing of it changes. */
export interface CoreView {
  /** Which reading this is about; null before the first. One that found nothing changed is no other. */
  readonly reading: number | null;
  /** How often the workbook has been read. */
  readonly readCount: number;
  readonly report: ShownReport | null;
  readonly settings: Settings;
  /** What was done and can be undone, oldest first. */
  readonly history: readonly Pick<DoneAction, 'action' | 'cells'>[];
  /** Whether any sheet carries marks, or may. */
  readonly marked: boolean;
  /** What the workbook took in another way, or not at all, when it was changed last. */
  readonly remarks: readonly WorkbookRemark[];
  /** The indicators whose progress is known. */
  readonly progress: readonly ShownProgress[];
}

/** What would change in one column, by table row from top to bottom; rates in percent points. */
export interface ShownColumn {
  readonly role: NumberRole;
  readonly rows: readonly number[];
  readonly before: readonly CellValue[];
  readonly after: readonly CellValue[];
}

/** A proposal as it is previewed; its changes stay with the core. */
export interface ShownProposal {
  readonly id: number;
  readonly action: ProposedAction;
  /** Whether single cells can be left out; a new sheet is made whole. */
  readonly cellByCell: boolean;
  /** How many cells of the officer's would change, and in how many of them the number stays. */
  readonly cells: number;
  readonly keeping: number;
  /** The rows of the preview, those that are left out among them, from the first column of the form to the last. */
  readonly columns: readonly ShownColumn[];
  /** Those whose number stays, where cells are changed one by one. */
  readonly same: readonly ShownColumn[];
  readonly texts?: readonly TextPreview[];
}

/** What came of proposing next year's sheet. */
export type ShownRollOver =
  | { readonly kind: 'proposed'; readonly openErrors: number; readonly proposal: ShownProposal }
  | { readonly kind: 'refused'; readonly obstacle: RollOverObstacle };

/** What came of the blank form: the names that stood in the list more than once, or that there was none. */
export type ShownStart = { readonly kind: 'made'; readonly repeated: readonly string[] } | { readonly kind: 'refused' };

/** The plan as a .docx file. */
export interface PlanFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly remarks: PlanRemarks;
  /** Of the plan; null where nothing names one. */
  readonly year: string | null;
}

/**
 * What the pane asks for: every answer and every argument is data that can be sent, so that the core may have a thread of
 * its own. Only `work` is not; it comes last.
 *
 * What is done to the workbook is an action: one at a time, each begun when the one before is over. What is computed from
 * the last reading is a question, answered beside the actions. Both reject with a `WorkbookFailure` where the host
 * refuses, and with its "cancelled" once they are called off.
 */
export interface Core {
  /** What is known by now. */
  readonly view: CoreView;

  /** Reads and checks, and changes nothing. */
  look(work: WorkOptions): Promise<void>;
  /** Reads, checks and marks the guilty cells. */
  check(work: WorkOptions): Promise<void>;
  clearMarks(work: WorkOptions): Promise<void>;
  /** Null where there is no table. */
  proposeRecalculation(options: RecalculateOptions, work: WorkOptions): Promise<ShownProposal | null>;
  /** Null where there is no table. */
  proposeRollOver(work: WorkOptions): Promise<ShownRollOver | null>;
  /** What mending these findings would change, by the reading that they were found in. */
  proposeRepair(reading: number, findings: readonly Finding[], work: WorkOptions): Promise<ShownProposal>;
  proposeFontConversion(reading: number, sheet: SheetId, work: WorkOptions): Promise<ShownProposal>;
  /** What sharing a goal out would change; null where it cannot be shared out. */
  proposeAllocation(request: AllocationRequest, work: WorkOptions): Promise<ShownProposal | null>;
  /** Makes a proposal's changes, but for the cells that are left out. */
  apply(proposal: number, left: readonly TableCell[], work: WorkOptions): Promise<Outcome>;
  undo(work: WorkOptions): Promise<Outcome>;
  /** Null where there is no table. */
  summarize(checkedAt: Moment, work: WorkOptions): Promise<SummaryOutcome | null>;
  listFindings(checkedAt: Moment, work: WorkOptions): Promise<boolean>;
  startFromTemplate(hamlets: string, work: WorkOptions): Promise<ShownStart>;
  waive(reading: number, finding: Finding, reason: string, work: WorkOptions): Promise<void>;
  reconsider(waiver: Waiver, work: WorkOptions): Promise<void>;
  /** Keeps these settings in the workbook beside those it keeps already. */
  keepSettings(settings: Partial<Settings>, work: WorkOptions): Promise<void>;
  /** Works from now on on another table, by its order among those found. */
  chooseTable(reading: number, order: number, work: WorkOptions): Promise<void>;
  /** False, and nothing kept, where no table can be read that way. */
  mapColumn(reading: number, letters: string, role: TableRole | null, work: WorkOptions): Promise<boolean>;
  unmapColumns(reading: number, work: WorkOptions): Promise<void>;
  /** Null where there is no table. */
  makePlan(work: WorkOptions): Promise<PlanFile | null>;

  /** A proposal without some of its cells; what depends on them follows. */
  proposalWithout(proposal: number, left: readonly TableCell[], work: WorkOptions): Promise<ShownProposal>;
  /** Null where there is no table. */
  shareGoal(request: AllocationRequest, work: WorkOptions): Promise<SharedGoal | null>;
  /** The columns by which a goal can be shared out. */
  weightColumns(work: WorkOptions): Promise<readonly WeightColumn[]>;
  /** What the columns of the table hold. */
  mappedColumns(work: WorkOptions): Promise<readonly MappedColumn[]>;
  /** The highest closing rate first. */
  progressOfHamlets(indicator: Indicator, work: WorkOptions): Promise<readonly HamletProgress[]>;
  /** What was found as the text of a .csv file. */
  findingsAsCsv(work: WorkOptions): Promise<string>;
}
