import type { SheetId } from '../../../sheet/cell';
import { formatRange } from '../../../sheet/range';
import type { Activate, Change, MarkCells } from '../../../workbook/change';
import { WorkbookFailure } from '../../../workbook/failure';
import { definedNameOfTag } from '../../../workbook/own/own-sheets';
import { predict, withSheetId } from '../../../workbook/predict';
import type { Slices } from '../slices';
import type { SheetSnapshot, SheetTag } from '../../../workbook/snapshot';
import { sheetByTag, withRemarks } from '../../../workbook/snapshot';
import type { WorkbookRemark } from '../../../workbook/remark';
import type { KnownWorkbook } from '../known-workbook';
import { untracked } from '../untracked';
import type { SheetRules } from '../rules/custom-rule';
import { NO_RULES } from '../rules/custom-rule';
import { markCells } from './mark-cells';
import { settingCells } from './set-cells';
import type { Step } from './step';
import { SMALL_STEP_BYTES } from './step';
import { storeSettings } from './store-settings';
import type { SheetWriting } from './write-sheet';
import { nameSheet, sheetWriting } from './write-sheet';

/** What is to be done, and what is known of the workbook once it is done. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly outcome: () => KnownWorkbook;
}

/** The part of a plan that one change makes. */
interface ChangePlan {
  readonly steps: readonly Step[];
  /** What cannot be undone, to be done when everything else is. */
  readonly lastSteps?: readonly Step[];
  /** What the change does to what is known; asked once it is done. */
  readonly outcome?: (known: KnownWorkbook) => KnownWorkbook;
}

/** The rules that Excel has just told of the sheets whose marks are replaced. */
export type RulesNow = ReadonlyMap<SheetId, SheetRules>;

/** @throws WorkbookFailure 'sheet-not-found' where a change speaks of a sheet that the last reading did not see */
export function* planning(changes: readonly Change[], known: KnownWorkbook, rulesNow: RulesNow): Slices<Plan> {
  const written = new Map<SheetTag, SheetWriting>();
  const plans: ChangePlan[] = [];
  const markings = lastMarkings(changes);
  for (const change of changes) {
    if (change.kind !== 'mark-cells') plans.push(yield* planOf(change, known, written));
    else if (markings.has(change)) plans.push(marking(known, change, rulesNow));
  }
  const { remarks: _former, ...before } = known.snapshot;
  const predicted = { ...known, snapshot: predict(changes, before) };
  return {
    steps: [...plans.flatMap(({ steps }) => steps), ...plans.flatMap(({ lastSteps = [] }) => lastSteps)],
    outcome: () => plans.reduce<KnownWorkbook>((state, { outcome }) => outcome?.(state) ?? state, predicted),
  };
}

/** @param written the tool's own sheets that changes before this one write; this one is added */
function* planOf(
  change: Exclude<Change, MarkCells>,
  known: KnownWorkbook,
  written: Map<SheetTag, SheetWriting>,
): Slices<ChangePlan> {
  switch (change.kind) {
    case 'set-cells':
      return { steps: yield* settingCells(sheetOf(known, change.sheet), change.edits) };
    case 'write-sheet': {
      const writing = yield* sheetWriting(change.spec, known);
      written.set(change.spec.tag, writing);
      const { steps, lastSteps } = writing;
      return { steps, lastSteps, outcome: (state) => withOwnSheet(state, change.spec.tag, writing.id()) };
    }
    case 'remove-sheet':
      return removal(known, change.tag);
    case 'store-settings': {
      const storing = storeSettings(change.settings, known.settingsPart, known.snapshot.settings);
      return { steps: storing.steps, outcome: (state) => ({ ...state, settingsPart: storing.part() }) };
    }
    case 'activate':
      return { steps: [activation(change, known, written)] };
  }
}

function marking(known: KnownWorkbook, { sheet: id, marks }: MarkCells, rulesNow: RulesNow): ChangePlan {
  const sheet = sheetOf(known, id);
  const { step, rules } = markCells(sheet, rulesNow.get(id) ?? known.rules.get(id) ?? NO_RULES, marks);
  const remarks: WorkbookRemark[] = rules.complete ? [] : [{ kind: 'marks-unreadable', sheet: sheet.name }];
  return {
    steps: [step],
    outcome: (state) => ({
      ...state,
      rules: new Map([...state.rules, [id, rules]]),
      snapshot: withRemarks(state.snapshot, remarks),
    }),
  };
}

/** The last one on each sheet: the marks of those before it would not stay. */
function lastMarkings(changes: readonly Change[]): ReadonlySet<Change> {
  return new Set(
    new Map(
      changes.flatMap((change) => (change.kind === 'mark-cells' ? [[change.sheet, change] as const] : [])),
    ).values(),
  );
}

/** Only ever takes away a sheet that carries the tool's tag; a deleted sheet cannot be had back, so that comes last. */
function removal(known: KnownWorkbook, tag: SheetTag): ChangePlan {
  const own = sheetByTag(known.snapshot, tag);
  if (!own) return { steps: [] };
  const untag: Step = {
    write: ({ names }) => names.getItem(definedNameOfTag(tag)).delete(),
    restore: (workbook) => nameSheet(workbook, tag, workbook.worksheets.getItem(own.id)),
    subject: own.name,
    bytes: SMALL_STEP_BYTES,
  };
  const remove: Step = {
    write: ({ worksheets }) => worksheets.getItem(own.id).delete(),
    subject: own.name,
    bytes: SMALL_STEP_BYTES,
  };
  return { steps: [untag], lastSteps: [remove], outcome: (state) => withoutSheet(state, own.id, tag) };
}

function activation(
  { target, range }: Activate,
  known: KnownWorkbook,
  written: ReadonlyMap<SheetTag, SheetWriting>,
): Step {
  const find = 'tag' in target ? written.get(target.tag)?.sheet : undefined;
  const existing = 'tag' in target ? sheetByTag(known.snapshot, target.tag) : sheetOf(known, target.sheet);
  if (!find && !existing) throw new WorkbookFailure('sheet-not-found', 'tag' in target ? target.tag : target.sheet);
  return {
    write: (workbook) => {
      const sheet = find?.(workbook) ?? workbook.worksheets.getItem(existing?.id ?? '');
      sheet.activate();
      if (range) untracked(sheet.getRange(formatRange(range))).select();
    },
    restore: ({ worksheets }) => {
      worksheets.getItem(known.snapshot.activeSheet).activate();
    },
    divisible: true,
    subject: existing?.name ?? '',
    bytes: SMALL_STEP_BYTES,
  };
}

function sheetOf({ snapshot }: KnownWorkbook, id: SheetId): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new WorkbookFailure('sheet-not-found', id);
  return sheet;
}

function withOwnSheet(known: KnownWorkbook, tag: SheetTag, id: SheetId): KnownWorkbook {
  return {
    ...known,
    snapshot: withSheetId(known.snapshot, tag, id),
    sheetIds: [...new Set([...known.sheetIds, id])],
    namedTags: [...new Set([...known.namedTags, tag])],
  };
}

function withoutSheet(known: KnownWorkbook, id: SheetId, tag: SheetTag): KnownWorkbook {
  return {
    ...known,
    sheetIds: known.sheetIds.filter((other) => other !== id),
    namedTags: known.namedTags.filter((other) => other !== tag),
  };
}
