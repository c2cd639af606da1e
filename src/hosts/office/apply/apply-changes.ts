import type { Change } from '../../../workbook/change';
import { WorkbookFailure } from '../../../workbook/failure';
import type { Slices } from '../slices';
import type { WorkOptions } from '../../../workbook/work-options';
import { inSlices } from '../slices';
import { notCancellable } from '../../../workbook/work-options';
import type { ExcelNamespace } from '../excel-session';
import { isRefusal, runInExcel } from '../excel-session';
import type { KnownWorkbook } from '../known-workbook';
import { NO_RULES } from '../rules/custom-rule';
import { readRules } from '../rules/read-rules';
import type { RulesNow } from './plan-changes';
import { planning } from './plan-changes';
import type { Step } from './step';

/** Excel on the web takes requests of 5 MB; what a step is thought to need leaves the frame of a request out. */
const BYTES_PER_REQUEST = 4_000_000;

/** How changes are made. */
export interface Applying {
  readonly excel: ExcelNamespace;
  /** Whether the tool is told of edits and must not be told of its own. */
  readonly silent: boolean;
  /** Gives way while requests are put together, and is cancelled as long as none has been sent. */
  readonly work: WorkOptions;
}

/**
 * Makes all changes in one request, or in few where one would be too large. Where Excel refuses one of them
 * the others are undone from the snapshot in one more request.
 * @returns what is known of the workbook afterwards
 * @throws WorkbookFailure 'sheet-protected', or naming the cells that could not be put back; 'cancelled' where nothing
 * had been sent yet; else what Office.js throws
 */
export async function applyChanges(
  applying: Applying,
  changes: readonly Change[],
  known: KnownWorkbook,
): Promise<KnownWorkbook> {
  const progress: Progress = { sent: false, done: [], begun: null };
  try {
    return await runInExcel(applying.excel, async (context) => {
      const rulesNow = await movedRules(context, changes, known);
      const plan = await inSlices(planning(changes, known, rulesNow), applying.work);
      for (const steps of requestsOf(plan.steps)) await send(context, steps, progress, applying);
      return plan.outcome();
    });
  } catch (failure) {
    if (progress.sent) await undoChanges(applying, progress, failure);
    throw protectionNamed(failure, changes, known);
  }
}

/** The rules of the sheets from which marks are to come off, where these are now: they may have moved since the reading. */
async function movedRules(
  context: Excel.RequestContext,
  changes: readonly Change[],
  { snapshot, rules }: KnownWorkbook,
): Promise<RulesNow> {
  const replaced = new Set(changes.flatMap((change) => (change.kind === 'mark-cells' ? [change.sheet] : [])));
  const marked = snapshot.sheets.filter(
    ({ id, marks, marksUnknown }) => replaced.has(id) && (marks.length > 0 || marksUnknown === true),
  );
  const guessed = new Map([...rules].map(([id, { custom }]) => [id, custom.map(({ place }) => place)]));
  return marked.length > 0
    ? await readRules(
        context,
        marked.map(({ id }) => id),
        guessed,
      )
    : new Map();
}

/** How far a plan has come: the steps that Excel has made, and the one that it stopped in. */
interface Progress {
  /** Whether Excel has been told anything yet. */
  sent: boolean;
  readonly done: Step[];
  begun: Step | null;
}

function requestsOf(steps: readonly Step[]): Step[][] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    const last = requests.at(-1);
    bytes += step.bytes;
    if (last && bytes <= BYTES_PER_REQUEST) {
      last.push(step);
    } else {
      requests.push([step]);
      ({ bytes } = step);
    }
  }
  return requests;
}

/** Excel does not undo the steps before the one that it refuses; the trace tells which they were. */
async function send(
  context: Excel.RequestContext,
  steps: readonly Step[],
  progress: Progress,
  { silent, work }: Applying,
): Promise<void> {
  if (silent) context.runtime.enableEvents = false;
  await inSlices(queueing(context, steps), progress.sent ? notCancellable(work) : work);
  if (silent) context.runtime.enableEvents = true;
  progress.sent = true;
  try {
    await context.sync();
    progress.done.push(...steps);
  } catch (failure) {
    const reached = isRefusal(failure) ? (failure.traceMessages ?? []) : [];
    progress.done.push(...steps.slice(0, reached.length));
    progress.begun = steps[reached.length] ?? null;
    throw failure;
  }
}

function* queueing(context: Excel.RequestContext, steps: readonly Step[]): Slices<void> {
  for (const [index, step] of steps.entries()) {
    step.write(context.workbook);
    context.trace(String(index));
    yield;
  }
}

/**
 * Takes back what was done. Of the step that Excel stopped in nobody knows how much was taken: it is undone with
 * the rest, and left alone where Excel refuses that, because then there is nothing of it.
 */
async function undoChanges(applying: Applying, { done, begun }: Progress, failure: unknown): Promise<void> {
  const undone = done.filter((step) => step.restore ?? step.rulesBack).reverse();
  if (begun?.divisible && (await isRestored(applying, [begun, ...undone]))) return;
  if (undone.length === 0 && !applying.silent) return;
  try {
    await restore(applying, undone);
  } catch (cause) {
    const subjects = [...new Set(undone.map(({ subject }) => subject))].join(', ');
    throw new WorkbookFailure('excel-refused', subjects, { cause: new AggregateError([failure, cause]) });
  }
}

async function isRestored(applying: Applying, steps: readonly Step[]): Promise<boolean> {
  try {
    await restore(applying, steps);
    return true;
  } catch (failure) {
    if (!isRefusal(failure)) throw failure;
    return false;
  }
}

async function restore({ excel, silent, work }: Applying, steps: readonly Step[]): Promise<void> {
  await runInExcel(excel, async (context) => {
    const moved = [...new Set(steps.flatMap(({ rulesBack }) => (rulesBack ? [rulesBack.sheet] : [])))];
    const rules: RulesNow = moved.length > 0 ? await readRules(context, moved) : new Map();
    await inSlices(restoring(context, steps, rules), notCancellable(work));
    if (silent) context.runtime.enableEvents = true;
    await context.sync();
  });
}

function* restoring({ workbook }: Excel.RequestContext, steps: readonly Step[], rules: RulesNow): Slices<void> {
  for (const { restore: queue, rulesBack } of steps) {
    queue?.(workbook);
    rulesBack?.restore(workbook, rules.get(rulesBack.sheet) ?? NO_RULES);
    yield;
  }
}

/** Where access is denied and one of the sheets is protected, that is why. */
function protectionNamed(failure: unknown, changes: readonly Change[], { snapshot }: KnownWorkbook): unknown {
  if (!isRefusal(failure, 'AccessDenied')) return failure;
  const touched = new Set(changes.flatMap((change) => ('sheet' in change ? [change.sheet] : [])));
  const locked = snapshot.sheets.find((sheet) => sheet.protected && touched.has(sheet.id));
  return locked ? new WorkbookFailure('sheet-protected', locked.name, { cause: failure }) : failure;
}
