import type { SheetId } from '../../../sheet/cell';
import { columnCount, rowCount } from '../../../sheet/range';
import { sameSheetName, sheetNameOfReference } from '../../../sheet/sheet-name';
import { markLevelOfFormula } from '../../../workbook/own/marks';
import { tagOfDefinedName } from '../../../workbook/own/own-sheets';
import { settingsOfXml } from '../../../workbook/own/settings-part';
import type { WorkOptions } from '../../../workbook/work-options';
import { refuseCancelled } from '../../../workbook/work-options';
import { inSlices } from '../slices';
import type { Mark, SheetSnapshot, SheetTag, WorkbookSnapshot } from '../../../workbook/snapshot';
import type { ExcelNamespace } from '../excel-session';
import { isRefusal, runInExcel } from '../excel-session';
import type { KnownWorkbook, MarkRule } from '../known-workbook';
import type { CellGrids } from './cell-grids';
import { NO_CELLS } from './cell-grids';
import { withKnownRows } from './known-rows';
import { readInBlocks } from './read-in-blocks';
import { ReadingProgress } from './reading-progress';
import type { CustomRule } from './rule-request';
import type { SheetRequest } from './sheet-request';
import { WorkbookRequest } from './workbook-request';

/**
 * Reads the workbook: one request where all its sheets are known, one more where something is new.
 * A known sheet or rule that is gone makes Excel refuse; then everything is asked for again. A workbook
 * too large for one answer is read in blocks, from then on without trying again.
 * @throws WorkbookFailure 'cancelled'; else what Office.js throws
 */
export async function readWorkbook(
  excel: ExcelNamespace,
  known: KnownWorkbook | null,
  options: WorkOptions,
): Promise<KnownWorkbook> {
  const inOnePiece = known?.inOnePiece ?? true;
  try {
    return await runInExcel(excel, async (context) => await answered(context, known, inOnePiece, options));
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal;
    if (inOnePiece && isRefusal(refusal, 'ResponsePayloadSizeLimitExceeded')) {
      return await runInExcel(excel, async (context) => await answered(context, null, false, options));
    }
    if (!known) throw refusal;
    return await readWorkbook(excel, null, options);
  }
}

async function answered(
  context: Excel.RequestContext,
  known: KnownWorkbook | null,
  inOnePiece: boolean,
  options: WorkOptions,
): Promise<KnownWorkbook> {
  refuseCancelled(options);
  const request = new WorkbookRequest(context.workbook, known, inOnePiece);
  await context.sync();
  await askForUnknown(context, request);
  const cells = await cellsOf(context, request, known?.snapshot ?? null, options);
  refuseCancelled(options);
  return assemble(request, cells, inOnePiece);
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

function assemble(
  request: WorkbookRequest,
  cells: ReadonlyMap<SheetId, CellGrids>,
  inOnePiece: boolean,
): KnownWorkbook {
  const names = ownNames(request);
  const sheets = request.list.items.map(({ id, name, visibility, protection }): SheetSnapshot => ({
    id,
    name,
    visible: visibility === 'Visible',
    protected: protection.protected,
    tag: names.find((own) => own.sheetName !== null && sameSheetName(own.sheetName, name))?.tag ?? null,
    ...(cells.get(id) ?? NO_CELLS),
    marks: marksOf(request.sheets.get(id)),
  }));
  const { activeSheet, calculation, settings } = request;
  const rules = [...request.sheets].map(([id, { customRules }]) => ({ id, customRules }));
  return {
    snapshot: { sheets, activeSheet, calculation, settings: settings && settingsOfXml(settings.xml) },
    sheetIds: sheets.map(({ id }) => id),
    otherRules: new Map(
      rules.map(({ id, customRules }) => [id, customRules.filter((rule) => !isMark(rule)).map((rule) => rule.id)]),
    ),
    markRules: new Map(rules.map(({ id, customRules }) => [id, customRules.flatMap(markRuleOf)])),
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

function isMark(rule: CustomRule): boolean {
  return markRuleOf(rule).length > 0;
}

function markRuleOf({ id, formula, ranges }: CustomRule): MarkRule[] {
  const level = markLevelOfFormula(formula);
  return level ? [{ id, level, ranges }] : [];
}

function marksOf(sheet: SheetRequest | undefined): Mark[] {
  return (sheet?.customRules ?? [])
    .flatMap(markRuleOf)
    .flatMap(({ level, ranges }) => ranges.map((range) => ({ range, level })));
}
