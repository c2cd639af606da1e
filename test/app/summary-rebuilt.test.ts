import { readFileSync } from 'node:fs';
import type { Settings } from '../../src/app/settings';
import { EMPTY_SETTINGS } from '../../src/app/settings';
import { WorkbookSession } from '../../src/app/session/workbook-session';
import { FileWorkbookHost } from '../../src/hosts/xlsx/file-workbook-host';
import { summary as words } from '../../src/locales/vi/summary';
import { parseAddress } from '../../src/sheet/address';
import type { CellContent } from '../../src/sheet/cell';
import { contentAt, sheetByTag } from '../../src/workbook/snapshot';

const SAMPLE = readFileSync('assets/samples/an-hoa-thinh-2022.xlsx');

/** The sample with its summary, and what a person can do to both. */
async function summarized(settings: Settings = EMPTY_SETTINGS) {
  const host = FileWorkbookHost.open(SAMPLE);
  const session = new WorkbookSession(host);
  const table = host.document.activeSheet();
  await session.summarize(settings);
  const own = sheetByTag(await host.read(), 'summary')?.id ?? '';
  const type = (sheet: string, cell: string, content: Partial<CellContent>): void => {
    const whole = { value: null, formula: null, ...content };
    host.document.setCells(sheet, [{ address: parseAddress(cell), content: whole }]);
  };
  return {
    session,
    /** Where a free cell stands now. */
    cellOf: (name: string): string =>
      session.settings.summary?.cells.find((free) => free.name === name)?.cell ?? `no cell ${name}`,
    typeOnSummary: (cell: string, content: Partial<CellContent>) => type(own, cell, content),
    typeInTable: (cell: string, value: CellContent['value']) => type(table, cell, { value }),
    contentOf: async (cell: string): Promise<CellContent> => {
      const sheet = sheetByTag(await host.read(), 'summary');
      if (!sheet) throw new Error('the summary was made');
      return contentAt(sheet, parseAddress(cell));
    },
    summaries: async (): Promise<number> => (await host.read()).sheets.filter(({ tag }) => tag === 'summary').length,
    notices: async (): Promise<string[]> => {
      const { checked } = await session.look();
      return (checked?.findings ?? []).flatMap(({ id }) => (id === 'stale-summary' ? [id] : []));
    },
  };
}

const goal = (poor: Settings['goal']['poor']): Settings => ({ ...EMPTY_SETTINGS, goal: poor ? { poor } : {} });

describe('what the officer types on the summary', () => {
  it.each<[string, string, Partial<CellContent>]>([
    ['a goal', 'goal.poor.closing-rate', { value: 4.9 }],
    ['a goal in households', 'goal.nearPoor.reduction', { value: 50 }],
    ['a promised share', 'policy.housing', { value: 95.5 }],
    ['place and date', 'place-and-date', { value: 'An Hòa Thịnh, ngày 10 tháng 3 năm 2022' }],
    ['a text that looks like a formula', 'preparer-name', { value: '=1+1' }],
    ['another subject', 'subject', { value: 'Kế hoạch giảm nghèo' }],
    ['a signer', 'signer-name', { value: 'Nguyễn Thị Hoà' }],
    ['a formula', 'goal.poor.closing-count', { value: 101, formula: '=100+1' }],
  ])('survives writing the summary again: %s', async (_name, cell, typed) => {
    const { session, cellOf, typeOnSummary, contentOf, summaries } = await summarized();
    typeOnSummary(cellOf(cell), typed);
    await session.summarize();
    await session.summarize();
    expect(await contentOf(cellOf(cell))).toMatchObject(typed);
    expect(await summaries()).toBe(1);
  });

  it('moves along where the summary has other lines than before', async () => {
    const { session, cellOf, typeOnSummary, typeInTable, contentOf } = await summarized();
    const before = cellOf('preparer-name');
    typeOnSummary(before, { value: 'Trần Văn Bình' });
    for (const cell of ['A25', 'B25', 'C25', 'D25', 'E25', 'F25', 'G25', 'H25', 'I25']) typeInTable(cell, null);
    for (const cell of ['J25', 'K25', 'L25', 'M25', 'N25', 'O25']) typeInTable(cell, null);
    await session.summarize();
    expect(cellOf('preparer-name')).not.toBe(before);
    expect((await contentOf(cellOf('preparer-name'))).value).toBe('Trần Văn Bình');
  });

  it('is answered at once: a goal that was typed is judged', async () => {
    const { session, cellOf, typeOnSummary, contentOf } = await summarized();
    const input = cellOf('goal.poor.closing-rate');
    typeOnSummary(input, { value: 4.92 });
    await session.summarize();
    const status = input.replace(/^[A-Z]+/u, 'N');
    expect((await contentOf(status)).value).toBe(words.missed);
  });

  it('yields to what was asked for after it', async () => {
    const { session, cellOf, typeOnSummary, contentOf } = await summarized(goal({ 'closing-rate': 4.93 }));
    typeOnSummary(cellOf('goal.poor.closing-rate'), { value: 4.5 });
    await session.summarize({ ...session.settings, goal: { poor: { 'closing-rate': 4 } } });
    expect((await contentOf(cellOf('goal.poor.closing-rate'))).value).toBe(4);
  });

  it('stays where the same was asked for again', async () => {
    const { session, cellOf, typeOnSummary, contentOf } = await summarized(goal({ 'closing-rate': 4.93 }));
    typeOnSummary(cellOf('goal.poor.closing-rate'), { value: 4.5 });
    await session.summarize(session.settings);
    expect((await contentOf(cellOf('goal.poor.closing-rate'))).value).toBe(4.5);
  });

  it('stays blank where it was emptied', async () => {
    const { session, cellOf, typeOnSummary, contentOf } = await summarized(goal({ 'closing-rate': 4.93 }));
    typeOnSummary(cellOf('goal.poor.closing-rate'), { value: null });
    await session.summarize();
    expect((await contentOf(cellOf('goal.poor.closing-rate'))).value).toBeNull();
  });

  it('is not an error value', async () => {
    const { session, cellOf, typeOnSummary, contentOf } = await summarized(goal({ 'closing-rate': 4.93 }));
    typeOnSummary(cellOf('goal.poor.closing-rate'), { value: { error: '#N/A' } });
    await session.summarize();
    expect((await contentOf(cellOf('goal.poor.closing-rate'))).value).toBe(4.93);
  });
});

describe('a summary that is out of date', () => {
  it('is not one that was just made, nor one made again', async () => {
    const { session, notices } = await summarized(goal({ 'closing-rate': 4.93 }));
    expect(await notices()).toEqual([]);
    await session.summarize();
    expect(await notices()).toEqual([]);
  });

  it('is not one whose numbers changed: it follows them by itself', async () => {
    const { typeInTable, notices } = await summarized();
    typeInTable('C7', 167);
    typeInTable('E7', 5.99);
    typeInTable('G7', 1.1);
    typeInTable('I7', 4.79);
    typeInTable('K7', 7.19);
    typeInTable('M7', 2.99);
    typeInTable('O7', 4.19);
    typeInTable('C26', 2048);
    expect(await notices()).toEqual([]);
  });

  it.each<[string, (made: Awaited<ReturnType<typeof summarized>>) => unknown]>([
    [
      'a hamlet has another name',
      ({ typeInTable }) => {
        typeInTable('B8', 'Trùa Một');
      },
    ],
    [
      'an error was mended',
      ({ typeInTable }) => {
        typeInTable('L26', 51);
        typeInTable('M26', 2.49);
      },
    ],
    ['a goal was set', ({ session }) => session.keepSettings((kept) => ({ ...kept, goal: { poor: { points: 1 } } }))],
    ['a share was promised', ({ session }) => session.keepSettings((kept) => ({ ...kept, policies: { credit: 100 } }))],
    [
      'the signer is another',
      ({ session }) =>
        session.keepSettings((kept) => ({ ...kept, profile: { ...kept.profile, signerName: 'Trần Văn Bình' } })),
    ],
  ])('is told of where %s, until it is made again', async (_name, change) => {
    const made = await summarized();
    await change(made);
    expect(await made.notices()).toEqual(['stale-summary']);
    await made.session.summarize();
    expect(await made.notices()).toEqual([]);
  });

  it('is told of with its own place, and changes no verdict', async () => {
    const { session, typeInTable } = await summarized();
    typeInTable('B8', 'Trùa Một');
    const { checked, counts } = await session.look();
    expect(counts).toMatchObject({ error: 3, warning: 0 });
    expect(checked?.findings.at(-1)).toMatchObject({
      id: 'stale-summary',
      severity: 'notice',
      elsewhere: { kind: 'cell', sheetName: words.sheetName, row: 0, column: 0 },
    });
  });
});
