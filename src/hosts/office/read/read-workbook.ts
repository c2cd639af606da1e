import type { SheetId } from '../../../sheet/cell';
import { columnCount, rowCount } from '../../../sheet/range';
import { sameSheetName, sheetNameOfReference } from '../../../sheet/sheet-name';
import { tagOfDefinedName } from '../../../workbook/own/own-sheets';
import { settingsOfXml } from '../../../workbook/own/settings-part';
import type { WorkOptions } from '../../../workbook/work-options';
import { refuseCancelled } from '../../../workbook/work-options';
import { inSlices } from '../slices';
import type { SheetSnapshot, SheetTag, WorkbookSnapshot } from '../../../workbook/snapshot';
import type { ExcelNamespace, ExcelRefusal } from '../excel-session';
import { TOO_LARGE, isRefusal, runInExcel } from '../excel-session';
import type { KnownWorkbook } from '../known-workbook';
import type { SheetRules } from '../rules/custom-rule';
import { NO_RULES, marksOfRules } from '../rules/custom-rule';
import { readRules } from '../rules/read-rules';
import type { CellGrids } from './cell-grids';
import { NO_CELLS } from './cell-grids';
import { withKnownRows } from './known-rows';
import { readInBlocks } from './read-in-blocks';
import { ReadingProgress } from './reading-progress';
import { WorkbookRequest } from './workbook-request';

/** A way to ask for a workbook. */
interface Manner {
  /** What the last reading found out; null asks for everything as if for the first time. */
  readonly known: KnownWorkbook | null;
  readonly inOnePiece: boolean;
  /** Asks for the sheet in front and for the rules, of which Excel may refuse to speak, in requests of their own. */
  readonly careful: boolean;
}

/**
 * Reads the workbook: one request where all its sheets are known, one more where something is new. A known sheet or
 * rule that is gone makes Excel refuse; then everything is asked for again. A workbook too large for one answer is read
 * in blocks, from then on without trying again. Where Excel cannot speak of a rule, or of the sheet in front because
 * that is a chart sheet, the cells are read without.
 * @throws WorkbookFailure 'cancelled'; else what Office.js throws
 */
export async function readWorkbook(
  excel: ExcelNamespace,
  known: KnownWorkbook | null,
  options: WorkOptions,
): Promise<KnownWorkbook> {
  const careful = known !== null && [...known.rules.values()].some(({ complete }) => !complete);
  return await readIn(excel, { known, inOnePiece: known?.inOnePiece ?? true, careful }, options);
}

async function readIn(excel: ExcelNamespace, manner: Manner, options: WorkOptions): Promise<KnownWorkbook> {
  try {
    return await runInExcel(excel, async (context) => await answered(context, manner, options));
  } catch (refusal) {
    const next = isRefusal(refusal) ? mannerAfter(manner, refusal) : null;
    if (!next) throw refusal;
    return await readIn(excel, next, options);
  }
}

/** How to ask after Excel has refused; null where there is no other way. */
function mannerAfter(manner: Manner, refusal: ExcelRefusal): Manner | null {
  if (manner.inOnePiece && refusal.code === TOO_LARGE) return { ...manner, known: null, inOnePiece: false };
  if (manner.known) return { ...manner, known: null };
  return manner.careful ? null : { ...manner, careful: true };
}

async function answered(
  context: Excel.RequestContext,
  { known, inOnePiece, careful }: Manner,
  options: WorkOptions,
): Promise<KnownWorkbook> {
  refuseCancelled(options);
  const asked = { cells: inOnePiece, rules: !careful, front: !careful };
  const request = new WorkbookRequest(context.workbook, known, asked);
  await context.sync();
  await askForUnknown(context, request);
  const cells = await cellsOf(context, request, known?.snapshot ?? null, options);
  const front = request.front ?? (await frontSheet(context)) ?? firstVisible(request);
  const rules = await rulesOf(context, request, careful);
  refuseCancelled(options);
  return assemble(request, { cells, front, rules, inOnePiece });
}

/** The sheet in front; null where Excel does not tell because it is a chart sheet. */
async function frontSheet(context: Excel.RequestContext): Promise<SheetId | null> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
  try {
    await context.sync();
    return sheet.id;
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal;
    return null;
  }
}

function firstVisible({ list }: WorkbookRequest): SheetId {
  return list.items.find(({ visibility }) => visibility === 'Visible')?.id ?? '';
}

async function rulesOf(
  context: Excel.RequestContext,
  { sheets }: WorkbookRequest,
  careful: boolean,
): Promise<ReadonlyMap<SheetId, SheetRules>> {
  if (careful) return await readRules(context, [...sheets.keys()]);
  return new Map([...sheets].map(([id, { rules }]) => [id, rules ?? NO_RULES]));
}

async function cellsOf(
  context: Excel.RequestContext,
  { sheets }: WorkbookRequest,
  known: WorkbookSnapshot | null,
  options: WorkOptions,
): Promise<ReadonlyMap<SheetId, CellGrids>> {
  const sizes = [...sheets.values()].map(({ used }) => (used ? rowCount(used) * columnCount(used) : 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const progress = new ReadingProgress(total, options);
  const cells = new Map<SheetId, CellGrids>();
  for (const [id, sheet] of sheets) {
    const inOnePiece = await inSlices(sheet.cells(), options);
    const read = inOnePiece ?? (await readInBlocks(context, sheet, progress));
    const before = known?.sheets.find((candidate) => candidate.id === id);
    cells.set(id, await inSlices(withKnownRows(read, before), options));
  }
  return cells;
}

/** What turns out not to be known may itself hold something that is not: a new sheet has rules. */
async function askForUnknown(context: Excel.RequestContext, request: WorkbookRequest): Promise<void> {
  if (!request.requestUnknown()) return;
  await context.sync();
  await askForUnknown(context, request);
}

/** What was answered in requests beside the first. */
interface Answers {
  readonly cells: ReadonlyMap<SheetId, CellGrids>;
  readonly front: SheetId;
  readonly rules: ReadonlyMap<SheetId, SheetRules>;
  readonly inOnePiece: boolean;
}

function assemble(request: WorkbookRequest, { cells, front, rules, inOnePiece }: Answers): KnownWorkbook {
  const names = ownNames(request);
  const sheets = request.list.items.map(({ id, name, visibility, protection }): SheetSnapshot => {
    const known = rules.get(id) ?? NO_RULES;
    return {
      id,
      name,
      visible: visibility === 'Visible',
      protected: protection.protected,
      tag: names.find((own) => own.sheetName !== null && sameSheetName(own.sheetName, name))?.tag ?? null,
      ...(cells.get(id) ?? NO_CELLS),
      marks: marksOfRules(known),
      ...(!known.complete && { marksUnknown: true }),
    };
  });
  const { calculation, settings } = request;
  return {
    snapshot: { sheets, activeSheet: front, calculation, settings: settings && settingsOfXml(settings.xml) },
    sheetIds: sheets.map(({ id }) => id),
    rules,
    settingsPart: settings?.part ?? null,
    namedTags: names.map(({ tag }) => tag),
    inOnePiece,
  };
}

function ownNames({ names }: WorkbookRequest): { readonly tag: SheetTag; readonly sheetName: string | null }[] {
  return names.items.flatMap(({ name, formula }) => {
    const tag = tagOfDefinedName(name);
    return tag ? [{ tag, sheetName: sheetNameOfReference(String(formula)) }] : [];
  });
}
