import { repairOf } from '../../src/domain/finding';
import fc from 'fast-check';
import type { CheckedTable } from '../../src/app/checking/check-report';
import type { Action, Proposal } from '../../src/app/changing/proposal';
import { EMPTY_SETTINGS } from '../../src/app/settings';
import type { WorkbookSession } from '../../src/app/session/workbook-session';
import { certainErrors } from '../../src/taskpane/pane/certain-errors';
import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import type { CellValue } from '../../src/sheet/cell';
import { openOffice } from '../hosts/office/open-office';
import { generatedWorkbook } from './generated-workbook';
import { RandomChoice } from './random-choice';
import { fileOf } from './file-of';
import { rolledOver } from './rolled-over';

/** One way to use an action of the pane. */
export interface Doing {
  readonly name: string;
  /** What has been done before, and is not to be undone. */
  readonly prepare?: (session: WorkbookSession) => Promise<void>;
  /** False where the workbook gave no cause for it, and nothing was written. */
  readonly act: (session: WorkbookSession) => Promise<boolean>;
}

/** Every action, so that none can be added without a test. */
const DOINGS: Readonly<Record<Action, readonly Doing[]>> = {
  recalculate: [
    { name: 'recalculating as formulas', act: (session) => recalculate(session, 'formulas') },
    { name: 'recalculating as values', act: (session) => recalculate(session, 'values') },
  ],
  allocate: [
    { name: 'allocating', act: allocate },
    { name: 'allocating on a marked sheet', prepare: mark, act: allocate },
  ],
  repair: [
    { name: 'mending one finding', act: (session) => repair(session, (checked) => mendable(checked).slice(0, 1)) },
    { name: 'mending all that is certain', prepare: mark, act: (session) => repair(session, certainErrors) },
  ],
  summarize: [
    { name: 'making the summary', act: async (session) => (await session.summarize()) !== null },
    { name: 'making the summary again', prepare: summarized, act: (session) => summarizeForGoal(session, 4.5) },
  ],
  'list-findings': [
    { name: 'listing the findings', act: (session) => session.listFindings() },
    { name: 'listing the findings again', prepare: listed, act: (session) => session.listFindings(NOON) },
  ],
  'roll-over': [{ name: 'adding next year’s sheet', prepare: mended, act: rollOver }],
  'add-form': [{ name: 'adding a blank form', act: addForm }],
  'convert-fonts': [{ name: 'converting the fonts', act: convertFonts }],
  waive: [{ name: 'answering for a finding', act: waive }],
  reconsider: [{ name: 'taking an answer back', prepare: waived, act: reconsider }],
};

/** Every way to use every action that an officer can undo. */
export const EVERY_DOING: readonly Doing[] = Object.values(DOINGS).flat();

const NOON = { year: 2022, month: 12, day: 31, hour: 12, minute: 0 };

async function recalculate(session: WorkbookSession, as: 'formulas' | 'values'): Promise<boolean> {
  return applied(session, await session.proposeRecalculation({ as, rounding: 'column' }));
}

async function allocate(session: WorkbookSession): Promise<boolean> {
  const goal = { kind: 'reduction', households: 2 } as const;
  const request = { indicator: 'poor', goal, weights: 'opening', locks: new Map() } as const;
  const outcome = await session.proposeAllocation(request);
  return outcome?.kind === 'proposed' && (await applied(session, outcome.proposal));
}

async function repair(session: WorkbookSession, which: (checked: CheckedTable) => ReturnType<typeof mendable>) {
  const checked = await firstTable(session);
  if (!checked) return false;
  const findings = which(checked);
  return findings.length > 0 && (await applied(session, await session.proposeRepair(checked.table, findings)));
}

async function rollOver(session: WorkbookSession): Promise<boolean> {
  return (await rolledOver(session))?.kind === 'proposed';
}

async function addForm(session: WorkbookSession): Promise<boolean> {
  return (await session.startFromTemplate('Trùa\nNậy\n=1+1')).kind === 'proposed';
}

async function convertFonts(session: WorkbookSession): Promise<boolean> {
  const checked = await firstTable(session);
  if (!checked) return false;
  return applied(session, await session.proposeFontConversion(checked.table, checked.table.sheet));
}

async function waive(session: WorkbookSession): Promise<boolean> {
  const checked = await firstTable(session);
  const [finding] = checked?.findings ?? [];
  if (!checked || !finding) return false;
  await session.waive(checked.table, finding, 'Đã đối chiếu hồ sơ');
  return true;
}

async function reconsider(session: WorkbookSession): Promise<boolean> {
  const [waiver] = session.settings.waivers;
  if (!waiver) return false;
  await session.reconsider(waiver);
  return true;
}

async function mark(session: WorkbookSession): Promise<void> {
  await session.check();
}

async function mended(session: WorkbookSession): Promise<void> {
  await repair(session, certainErrors);
}

async function summarized(session: WorkbookSession): Promise<void> {
  await summarizeForGoal(session, 4.93);
}

async function listed(session: WorkbookSession): Promise<void> {
  await session.listFindings();
}

async function waived(session: WorkbookSession): Promise<void> {
  await waive(session);
}

async function summarizeForGoal(session: WorkbookSession, rate: number): Promise<boolean> {
  return (await session.summarize({ ...EMPTY_SETTINGS, goal: { poor: { 'closing-rate': rate } } }, NOON)) !== null;
}

async function applied(session: WorkbookSession, proposal: Proposal | null): Promise<boolean> {
  if (!proposal || proposal.changes.length === 0) return false;
  return (await session.apply(proposal)).done;
}

async function firstTable(session: WorkbookSession): Promise<CheckedTable | undefined> {
  return (await session.look()).checked ?? undefined;
}

function mendable({ findings }: CheckedTable): CheckedTable['findings'] {
  return findings.filter((finding) => finding.severity === 'error' && repairOf(finding).length > 0);
}

/** The seeds of officers' files, shown where one fails: the next smaller one is another workbook. */
export const seeds: fc.Arbitrary<number> = fc.noShrink(fc.nat(100_000));

/**
 * A file of any form of the table, as Excel has saved it: with formulas and fonts of all kinds, a twin of its sheet,
 * and two slips in the numbers of each.
 */
export async function officersFile(seed: number): Promise<Uint8Array> {
  const { snapshot } = generatedWorkbook(seed);
  const choice = new RandomChoice(seed + 1);
  const sheets = snapshot.sheets.map((sheet) => withSlip(withSlip(sheet, choice), choice));
  return await calculatedInExcel(fileOf({ ...snapshot, sheets }));
}

/** The file once Excel has computed its formulas, which it does when a cell is written. */
export async function calculatedInExcel(bytes: Uint8Array): Promise<Uint8Array> {
  const { office, document } = openOffice(WorkbookDocument.open(bytes));
  const { activeSheet } = await office.read();
  for (const value of [1, null]) {
    const edit = { address: UNUSED, content: { value, formula: null } };
    await office.apply([{ kind: 'set-cells', sheet: activeSheet, edits: [edit] }]);
  }
  return document.save();
}

const UNUSED = { row: 900, column: 0 };

/** The sheet with one of its typed numbers one too high. */
function withSlip(sheet: SheetSnapshot, choice: RandomChoice): SheetSnapshot {
  const typed = sheet.values.flatMap((line, row) =>
    line.flatMap((value, column) =>
      typeof value === 'number' && (sheet.formulas[row]?.[column] ?? null) === null ? [{ row, column, value }] : [],
    ),
  );
  const slip = typed[choice.whole(0, typed.length - 1)];
  if (!slip) return sheet;
  const valueAt = (value: CellValue, row: number, column: number): CellValue =>
    row === slip.row && column === slip.column ? slip.value + 1 : value;
  return {
    ...sheet,
    values: sheet.values.map((line, row) => line.map((value, column) => valueAt(value, row, column))),
  };
}
