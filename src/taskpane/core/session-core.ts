import type { AllocationRequest } from '../../app/changing/allocate';
import type { Proposal } from '../../app/changing/proposal';
import type { RecalculateOptions } from '../../app/changing/recalculate';
import type { SharedGoal } from '../../app/changing/share-goal';
import type { WeightColumn } from '../../app/changing/weight-columns';
import type { CheckReport } from '../../app/checking/check-report';
import type { MappedColumn } from '../../app/checking/mapped-columns';
import type { HamletProgress } from '../../app/papers/hamlet-progress';
import type { Settings, Waiver } from '../../app/settings';
import type { Checker } from '../../app/session/checker';
import { checkHere } from '../../app/session/checker';
import type { Outcome, SummaryOutcome } from '../../app/session/workbook-session';
import { WorkbookSession } from '../../app/session/workbook-session';
import type { Indicator, TableRole } from '../../domain/columns';
import type { Finding } from '../../domain/finding';
import type { Moment } from '../../domain/moment';
import type { TableCell, TargetTable } from '../../domain/target-table';
import { expectAt } from '../../sheet/expect';
import type { SheetId } from '../../sheet/cell';
import type { WorkbookAccess } from '../../workbook/host';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { WorkOptions } from '../../workbook/work-options';
import { refuseCancelled } from '../../workbook/work-options';
import type { Core, CoreView, PlanFile, ShownProposal, ShownRollOver, ShownStart } from './core';
import type { KeptProposals } from './kept-proposals';
import { viewOfSession } from './view-of-session';

/** A reading that the pane may still speak of. */
interface NumberedReading {
  readonly number: number;
  readonly report: CheckReport;
}

/** The core over a session, on whatever thread it is. What an action needs is loaded when it is first asked for. */
export class SessionCore implements Core {
  readonly #session: WorkbookSession;
  #proposals: KeptProposals | null = null;
  /** The last reading, and the one before: the pane speaks of that until it has seen the last. */
  #readings: readonly NumberedReading[] = [];
  #view: CoreView | null = null;

  constructor(host: WorkbookAccess, checker: Checker = checkHere) {
    this.#session = new WorkbookSession(host, checker);
  }

  get view(): CoreView {
    const { report } = this.#session;
    const last = this.#readings.at(-1);
    if (report && report !== last?.report) {
      this.#readings = [...(last ? [last] : []), { number: (last?.number ?? 0) + 1, report }];
    }
    this.#view = viewOfSession(this.#session, this.#readings.at(-1)?.number ?? null, this.#view);
    return this.#view;
  }

  async look(work: WorkOptions): Promise<void> {
    await this.#session.look(work);
  }

  async check(work: WorkOptions): Promise<void> {
    await this.#session.check(work);
  }

  clearMarks(work: WorkOptions): Promise<void> {
    return this.#session.clearMarks(work);
  }

  async proposeRecalculation(options: RecalculateOptions, work: WorkOptions): Promise<ShownProposal | null> {
    const proposal = await this.#session.proposeRecalculation(options, work);
    return proposal && (await this.#keep(proposal, work));
  }

  async proposeRollOver(work: WorkOptions): Promise<ShownRollOver | null> {
    const outcome = await this.#session.proposeRollOver(work);
    if (outcome?.kind !== 'proposed') return outcome && { kind: 'refused', obstacle: outcome.obstacle };
    const { openErrors, proposal } = outcome;
    return { kind: 'proposed', openErrors, proposal: await this.#keep(proposal, work) };
  }

  async proposeRepair(reading: number, findings: readonly Finding[], work: WorkOptions): Promise<ShownProposal> {
    const proposal = await this.#session.proposeRepair(this.#tableOf(reading), findings);
    return this.#keep(proposal, work);
  }

  async proposeFontConversion(reading: number, sheet: SheetId, work: WorkOptions): Promise<ShownProposal> {
    const proposal = await this.#session.proposeFontConversion(this.#tableOf(reading), sheet);
    return this.#keep(proposal, work);
  }

  async proposeAllocation(request: AllocationRequest, work: WorkOptions): Promise<ShownProposal | null> {
    const proposal = await this.#onTable(async (snapshot, table): Promise<Proposal | null> => {
      const { proposeAllocation } = await import('../../app/changing/allocate');
      const outcome = proposeAllocation(snapshot, table, request);
      return outcome.kind === 'proposed' ? outcome.proposal : null;
    });
    return proposal && (await this.#keep(proposal, work));
  }

  async apply(proposal: number, left: readonly TableCell[], work: WorkOptions): Promise<Outcome> {
    const chosen = await (await this.#kept()).chosen(proposal, left);
    return this.#session.apply(chosen, work);
  }

  undo(work: WorkOptions): Promise<Outcome> {
    return this.#session.undo(work);
  }

  summarize(checkedAt: Moment, work: WorkOptions): Promise<SummaryOutcome | null> {
    return this.#session.summarize(undefined, checkedAt, work);
  }

  listFindings(checkedAt: Moment, work: WorkOptions): Promise<boolean> {
    return this.#session.listFindings(checkedAt, undefined, work);
  }

  async startFromTemplate(hamlets: string, work: WorkOptions): Promise<ShownStart> {
    const outcome = await this.#session.startFromTemplate(hamlets, work);
    return outcome.kind === 'refused' ? { kind: 'refused' } : { kind: 'made', repeated: outcome.repeated };
  }

  waive(reading: number, finding: Finding, reason: string, work: WorkOptions): Promise<void> {
    return this.#session.waive(this.#tableOf(reading), finding, reason, work);
  }

  reconsider(waiver: Waiver, work: WorkOptions): Promise<void> {
    return this.#session.reconsider(waiver, work);
  }

  keepSettings(settings: Partial<Settings>, work: WorkOptions): Promise<void> {
    return this.#session.keepSettings((kept) => ({ ...kept, ...settings }), work);
  }

  chooseTable(reading: number, order: number, work: WorkOptions): Promise<void> {
    return this.#session.chooseTable(expectAt(this.#reportOf(reading).found, order), work);
  }

  mapColumn(reading: number, letters: string, role: TableRole | null, work: WorkOptions): Promise<boolean> {
    return this.#session.mapColumn(this.#tableOf(reading), letters, role, work);
  }

  unmapColumns(reading: number, work: WorkOptions): Promise<void> {
    return this.#session.unmapColumns(this.#tableOf(reading), work);
  }

  async makePlan(work: WorkOptions): Promise<PlanFile | null> {
    const report = await this.#session.look(work);
    const { snapshot, settings } = this.#session;
    const [{ planDocument }, { templateInForce }] = await Promise.all([
      import('../../app/papers/plan'),
      import('../../app/papers/plan-template'),
    ]);
    const plan = snapshot && planDocument(snapshot, { settings, report, template: templateInForce(settings) });
    if (!plan) return null;
    const { spec, ...remarks } = plan;
    const { documentBytes } = await import('../../hosts/docx/document-bytes');
    refuseCancelled(work);
    const year = settings.profile.year || (report.checked?.table.year?.toString() ?? null);
    return { bytes: new Uint8Array(await documentBytes(spec)), remarks, year };
  }

  async proposalWithout(proposal: number, left: readonly TableCell[]): Promise<ShownProposal> {
    return (await this.#kept()).without(proposal, left);
  }

  shareGoal(request: AllocationRequest): Promise<SharedGoal | null> {
    return this.#onTable(async (snapshot, table) => {
      const { shareGoal } = await import('../../app/changing/share-goal');
      return shareGoal(snapshot, table, request);
    });
  }

  async weightColumns(): Promise<readonly WeightColumn[]> {
    const columns = await this.#onTable(async (snapshot, table) => {
      const { weightColumns } = await import('../../app/changing/weight-columns');
      return weightColumns(snapshot, table);
    });
    return columns ?? [];
  }

  async mappedColumns(): Promise<readonly MappedColumn[]> {
    const columns = await this.#onTable(async (snapshot, table) => {
      const { mappedColumns } = await import('../../app/checking/mapped-columns');
      return mappedColumns(snapshot, table);
    });
    return columns ?? [];
  }

  async progressOfHamlets(indicator: Indicator): Promise<readonly HamletProgress[]> {
    const hamlets = await this.#onTable(async (_snapshot, table) => {
      const { indicatorProgress } = await import('../../app/papers/hamlet-progress');
      return indicatorProgress(table, indicator, undefined)?.hamlets ?? null;
    });
    return hamlets ?? [];
  }

  async findingsAsCsv(): Promise<string> {
    const { listFindingsAsCsv } = await import('../../app/papers/list-findings');
    const { report } = this.#session;
    return report ? listFindingsAsCsv(report) : '';
  }

  /** Keeps a proposal that is still wanted, in the place of one that is no longer on screen. */
  async #keep(proposal: Proposal, work: WorkOptions): Promise<ShownProposal> {
    const kept = await this.#kept();
    const others = work.pause?.();
    if (others) await others;
    refuseCancelled(work);
    return kept.add(proposal);
  }

  async #kept(): Promise<KeptProposals> {
    const { KeptProposals } = await import('./kept-proposals');
    this.#proposals ??= new KeptProposals();
    return this.#proposals;
  }

  /** What is computed from the table that is worked on; null where there is none. */
  async #onTable<Result>(
    compute: (snapshot: WorkbookSnapshot, table: TargetTable) => Promise<Result | null>,
  ): Promise<Result | null> {
    const { snapshot, report } = this.#session;
    return snapshot && report?.checked ? compute(snapshot, report.checked.table) : null;
  }

  #tableOf(reading: number): TargetTable {
    const { checked } = this.#reportOf(reading);
    if (!checked) throw new RangeError('That reading has no table');
    return checked.table;
  }

  #reportOf(reading: number): CheckReport {
    const numbered = this.#readings.find(({ number }) => number === reading);
    if (!numbered) throw new RangeError('That reading is no longer kept');
    return numbered.report;
  }
}
