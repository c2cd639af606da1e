import { readFileSync } from 'node:fs';
import type { RecalculateOptions } from '../../../src/app/changing/recalculate';
import type { Settings } from '../../../src/app/settings';
import { EMPTY_SETTINGS } from '../../../src/app/settings';
import { WorkbookSession } from '../../../src/app/session/workbook-session';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { formatAddress, parseAddress } from '../../../src/sheet/address';
import { formatRange } from '../../../src/sheet/range';
import { WorkbookFailure } from '../../../src/workbook/failure';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { CellContent, CellValue } from '../../../src/sheet/cell';
import { contentAt, sheetById, sheetByTag } from '../../../src/workbook/snapshot';
import { CountingHost } from '../../support/counting-host';

const SAMPLE = readFileSync('assets/samples/an-hoa-thinh-2022.xlsx');
const FORMULAS: RecalculateOptions = { as: 'formulas', rounding: 'column' };
const VALUES: RecalculateOptions = { as: 'values', rounding: 'column' };
/** What an empty profile leaves open on the summary. */
const UNTYPED = ['superiorBody', 'commune', 'documentDate', 'signerTitle', 'signerName', 'place'] as const;
const SETTINGS: Settings = { ...EMPTY_SETTINGS, goal: { poor: { 'closing-rate': 4.93 } } };

function open(): { host: CountingHost; session: WorkbookSession; sheet: string } {
  const host = new CountingHost(FileWorkbookHost.open(SAMPLE).document);
  return { host, session: new WorkbookSession(host), sheet: host.document.activeSheet() };
}

/** What a person types into a cell. */
function type(host: CountingHost, sheet: string, cell: string, value: CellValue, formula: string | null = null): void {
  host.document.setCells(sheet, [{ address: parseAddress(cell), content: { value, formula } }]);
}

async function contentOf(host: CountingHost, sheet: string, cell: string): Promise<CellContent> {
  return contentAt(sheetById(await host.read(), sheet), parseAddress(cell));
}

async function cellsOf(host: CountingHost): Promise<unknown> {
  const { sheets, settings } = await host.read();
  return {
    settings,
    sheets: sheets.map(({ name, values, formulas, numberFormats }) => ({ name, values, formulas, numberFormats })),
  };
}

async function recalculated(session: WorkbookSession, options = FORMULAS) {
  const proposal = await session.proposeRecalculation(options);
  if (!proposal) throw new Error('the sample has a table');
  return proposal;
}

const marksIn = (snapshot: WorkbookSnapshot | null): string[] =>
  (snapshot?.sheets ?? []).flatMap((sheet) => sheet.marks.map(({ level, range }) => `${level} ${formatRange(range)}`));

describe('checking', () => {
  it('costs one read and one write, changes no cell and marks exactly the guilty ones', async () => {
    const { host, session } = open();
    const before = await cellsOf(host);
    host.trips.length = 0;
    const report = await session.check();
    expect(host.trips).toEqual(['read', 'write']);
    expect(report.counts.error).toBe(3);
    expect(marksIn(await host.read()).sort()).toEqual(['error G8', 'error L26', 'error M18', 'error M26']);
    expect(await cellsOf(host)).toEqual(before);
  });

  it('writes nothing the second time, because the marks lie as they should', async () => {
    const { host, session } = open();
    await session.check();
    host.trips.length = 0;
    await session.check();
    expect(host.trips).toEqual(['read']);
  });

  it('replaces the marks of an earlier check', async () => {
    const { host, session, sheet } = open();
    await session.check();
    type(host, sheet, 'G8', 1.9);
    type(host, sheet, 'D7', 9);
    await session.check();
    const marks = marksIn(await host.read());
    expect(marks).not.toContain('error G8');
    expect(marks).toContain('error L26');
    expect(marksIn(session.snapshot)).toEqual(marks);
  });

  it('looks without writing', async () => {
    const { host, session } = open();
    expect([session.snapshot, session.report]).toEqual([null, null]);
    expect(session.settings).toEqual(EMPTY_SETTINGS);
    const report = await session.look();
    expect(host.trips).toEqual(['read']);
    expect(session.report).toBe(report);
    expect(marksIn(session.snapshot)).toEqual([]);
  });
});

describe('taking the marks off', () => {
  it('takes every mark off and leaves every cell as it was', async () => {
    const { host, session } = open();
    const before = await cellsOf(host);
    await session.check();
    await session.clearMarks();
    expect(marksIn(await host.read())).toEqual([]);
    expect(await cellsOf(host)).toEqual(before);
    expect(session.history).toEqual([]);
  });

  it('writes nothing where there are none', async () => {
    const { host, session } = open();
    await session.clearMarks();
    expect(host.trips).toEqual(['read']);
  });
});

describe.each([FORMULAS, VALUES])('recalculating as $as', (options) => {
  it('writes nothing before it is applied', async () => {
    const { host, session } = open();
    const proposal = await recalculated(session, options);
    expect(proposal.preview.length).toBeGreaterThan(0);
    expect(host.trips).toEqual(['read']);
  });

  it('leaves the sheet ready to send, at one read and one write', async () => {
    const { host, session } = open();
    const proposal = await recalculated(session, options);
    host.trips.length = 0;
    expect(await session.apply(proposal)).toEqual({ done: true });
    expect(host.trips).toEqual(['read', 'write']);
    expect(session.report?.ready).toBe(true);
    expect((await session.look()).ready).toBe(true);
  });

  it('is undone to the last cell, and undone only once', async () => {
    const { host, session } = open();
    const before = await cellsOf(host);
    await session.apply(await recalculated(session, options));
    expect(session.history.map(({ action, cells }) => [action, cells > 0])).toEqual([['recalculate', true]]);
    expect(await session.undo()).toEqual({ done: true });
    expect(await cellsOf(host)).toEqual(before);
    expect(session.history).toEqual([]);
    expect(session.report?.counts.error).toBe(3);
    host.trips.length = 0;
    expect(await session.undo()).toEqual({ done: true });
    expect(host.trips).toEqual([]);
  });
});

describe('marks', () => {
  it('follow what is applied and what is undone, where the sheet is marked, also where none was left meanwhile', async () => {
    const { host, session } = open();
    await session.check();
    await session.apply(await recalculated(session));
    expect(marksIn(await host.read())).toEqual([]);
    expect(marksIn(session.snapshot)).toEqual([]);
    await session.apply(await recalculated(session, { as: 'formulas', rounding: 'standard' }));
    await session.undo();
    expect(marksIn(await host.read())).toEqual([]);
    await session.check();
    await session.undo();
    expect(marksIn(await host.read())).not.toEqual([]);
  });

  it('come back with the errors of a marked sheet', async () => {
    const { host, session, sheet } = open();
    await session.apply(await recalculated(session, VALUES));
    type(host, sheet, 'M7', 9.99);
    await session.check();
    expect(marksIn(await host.read())).toEqual(['error M7']);
    await session.undo();
    expect(marksIn(await host.read()).sort()).toEqual(['error G8', 'error L26', 'error M18', 'error M26', 'error M7']);
  });

  it('do not appear on a sheet that has none', async () => {
    const { host, session } = open();
    await session.apply(await recalculated(session));
    await session.undo();
    expect(marksIn(await host.read())).toEqual([]);
  });
});

describe('mending', () => {
  it('mends the findings of the last check', async () => {
    const { session } = open();
    const { checked } = await session.check();
    if (!checked) throw new Error('the sample has a table');
    const errors = checked.findings.filter(({ severity }) => severity === 'error');
    const proposal = await session.proposeRepair(checked.table, errors);
    expect(proposal.preview).toHaveLength(4);
    expect(await session.apply(proposal)).toEqual({ done: true });
    expect(session.report?.ready).toBe(true);
  });

  it('refuses to overwrite the sheet where it was edited since the findings were made', async () => {
    const { host, session, sheet } = open();
    const { checked } = await session.check();
    if (!checked) throw new Error('the sample has a table');
    type(host, sheet, 'L8', 4);
    await session.look();
    const outcome = await session.apply(await session.proposeRepair(checked.table, checked.findings));
    expect(outcome).toEqual({ done: false, edited: [{ sheet, address: parseAddress('L8') }] });
  });

  it('knows no table of another session', async () => {
    const { checked } = await open().session.look();
    if (!checked) throw new Error('the sample has a table');
    const { session } = open();
    await session.look();
    await expect(session.proposeRepair(checked.table, checked.findings)).rejects.toThrow(RangeError);
  });
});

describe('an edit between preview and apply', () => {
  it('is never overwritten: nothing is written, and the cells are named', async () => {
    const { host, session, sheet } = open();
    const proposal = await recalculated(session);
    type(host, sheet, 'H7', 7);
    type(host, sheet, 'D9', 8);
    host.trips.length = 0;
    const outcome = await session.apply(proposal);
    expect(host.trips).toEqual(['read']);
    expect(outcome.done ? [] : outcome.edited.map(({ address }) => formatAddress(address))).toEqual(['H7', 'D9']);
    expect(await contentOf(host, sheet, 'H7')).toEqual({ value: 7, formula: null });
    expect(session.history).toEqual([]);
    expect(session.report?.counts.error).toBeGreaterThan(3);
  });

  it('does no harm on another sheet', async () => {
    const { host, session } = open();
    const proposal = await recalculated(session);
    const other = host.document.addSheet('Ghi chú');
    type(host, other, 'A1', 'gọi thôn Trùa');
    expect(await session.apply(proposal)).toEqual({ done: true });
  });

  it('is refused by name where the sheet itself is gone', async () => {
    const { host, session, sheet } = open();
    const proposal = await recalculated(session);
    host.document.addSheet('Ghi chú');
    host.document.removeSheet(sheet);
    await expect(session.apply(proposal)).rejects.toMatchObject({
      reason: 'sheet-not-found',
      subject: 'Chỉ tiêu thôn',
    });
  });
});

describe('an edit after apply', () => {
  it('makes undo refuse and name the cell, and loses nothing', async () => {
    const { host, session, sheet } = open();
    await session.apply(await recalculated(session));
    type(host, sheet, 'H7', 7);
    const outcome = await session.undo();
    expect(outcome).toEqual({ done: false, edited: [{ sheet, address: parseAddress('H7') }] });
    expect(await contentOf(host, sheet, 'H7')).toEqual({ value: 7, formula: null });
    expect(session.history).toHaveLength(1);
  });

  it('does not stand in the way of undo where it is elsewhere', async () => {
    const { host, session, sheet } = open();
    await session.apply(await recalculated(session));
    type(host, sheet, 'B7', 'Sâm Cồn Một');
    expect(await session.undo()).toEqual({ done: true });
    expect(await contentOf(host, sheet, 'B7')).toEqual({ value: 'Sâm Cồn Một', formula: null });
    expect(await contentOf(host, sheet, 'L26')).toEqual({ value: 50, formula: null });
  });

  it('is said by name where the sheet is gone', async () => {
    const { host, session, sheet } = open();
    await session.apply(await recalculated(session));
    host.document.addSheet('Ghi chú');
    host.document.removeSheet(sheet);
    await expect(session.undo()).rejects.toMatchObject({ reason: 'sheet-not-found', subject: 'Chỉ tiêu thôn' });
  });
});

describe('the summary sheet', () => {
  it('is made at one read and one write, with the settings, and undone whole', async () => {
    const { host, session } = open();
    const before = await cellsOf(host);
    host.trips.length = 0;
    const outcome = await session.summarize(SETTINGS);
    expect(outcome).toEqual({ missing: UNTYPED });
    expect(host.trips).toEqual(['read', 'write']);
    expect(session.settings.goal).toEqual({ poor: { 'closing-rate': 4.93 } });
    expect(sheetByTag(await host.read(), 'summary')).toBeDefined();
    expect(await session.undo()).toEqual({ done: true });
    expect(await cellsOf(host)).toEqual(before);
  });

  it('keeps the settings that the workbook has where none are given', async () => {
    const { session } = open();
    await session.summarize(SETTINGS);
    await session.summarize();
    await session.look();
    expect(session.settings.goal).toEqual({ poor: { 'closing-rate': 4.93 } });
  });

  it('gets its former cells back when writing it again is undone', async () => {
    const { host, session, sheet } = open();
    await session.summarize(SETTINGS);
    const before = await cellsOf(host);
    type(host, sheet, 'B7', 'Sâm Cồn Một');
    await session.summarize({ ...SETTINGS, goal: { poor: { 'closing-rate': 4.5 } } });
    expect(await cellsOf(host)).not.toEqual(before);
    type(host, sheet, 'B7', 'Sâm Cồn');
    expect(await session.undo()).toEqual({ done: true });
    const { sheets } = (await cellsOf(host)) as { sheets: { values: unknown }[] };
    expect(sheets.map(({ values }) => values)).toEqual(
      (before as { sheets: { values: unknown }[] }).sheets.map(({ values }) => values),
    );
  });

  it('is not taken away where the officer has written on it since', async () => {
    const { host, session } = open();
    await session.summarize(SETTINGS);
    const summary = sheetByTag(await host.read(), 'summary');
    if (!summary) throw new Error('the summary was made');
    type(host, summary.id, 'A50', 'Đã trình ký');
    expect(await session.undo()).toEqual({
      done: false,
      edited: [{ sheet: summary.id, address: parseAddress('A50') }],
    });
    expect(sheetByTag(await host.read(), 'summary')).toBeDefined();
  });

  it('may be deleted by the officer before it is undone', async () => {
    const { host, session } = open();
    await session.summarize(SETTINGS);
    const summary = sheetByTag(await host.read(), 'summary');
    if (!summary) throw new Error('the summary was made');
    host.document.removeSheet(summary.id);
    expect(await session.undo()).toEqual({ done: true });
    expect(session.history).toEqual([]);
  });

  it('is not made where there is no table', async () => {
    const { host, session, sheet } = open();
    host.document.addSheet('Ghi chú');
    host.document.removeSheet(sheet);
    expect(await session.summarize(SETTINGS)).toBeNull();
    expect(await session.proposeRecalculation(FORMULAS)).toBeNull();
    expect(host.trips).toEqual(['read', 'read']);
  });
});

describe('where formulas of the officer depend on what is written', () => {
  it('their results are read again instead of guessed, and the marks follow them', async () => {
    const { host, session, sheet } = open();
    type(host, sheet, 'C26', 2047, '=SUM(C7:C25)');
    await session.check();
    const { checked } = await session.look();
    if (!checked) throw new Error('the sample has a table');
    const errors = checked.findings.filter(({ severity }) => severity === 'error');
    host.trips.length = 0;
    expect(await session.apply(await session.proposeRepair(checked.table, errors))).toEqual({ done: true });
    expect(host.trips).toEqual(['read', 'write', 'read', 'write']);
    expect(session.report?.ready).toBe(true);
    expect(marksIn(await host.read())).toEqual([]);
  });
});

describe('a failure of the host', () => {
  it.each([
    ['checking', (session: WorkbookSession) => session.check()],
    ['making the summary', (session: WorkbookSession) => session.summarize(SETTINGS)],
    ['applying', async (session: WorkbookSession) => session.apply(await recalculated(session))],
  ])('surfaces while %s, and nothing is remembered as done', async (_name, act) => {
    const { host, session } = open();
    const before = await cellsOf(host);
    host.refusal = new WorkbookFailure('sheet-protected', 'Chỉ tiêu thôn');
    await expect(act(session)).rejects.toBe(host.refusal);
    expect(session.history).toEqual([]);
    expect(marksIn(session.snapshot)).toEqual([]);
    host.refusal = null;
    expect(await cellsOf(host)).toEqual(before);
  });

  it('leaves what was done to be undone later', async () => {
    const { host, session } = open();
    const before = await cellsOf(host);
    await session.apply(await recalculated(session));
    host.refusal = new WorkbookFailure('cell-being-edited');
    await expect(session.undo()).rejects.toBe(host.refusal);
    expect(session.history).toHaveLength(1);
    host.refusal = null;
    expect(await session.undo()).toEqual({ done: true });
    expect(await cellsOf(host)).toEqual(before);
  });
});
