import { readFileSync } from 'node:fs';
import { check } from '../../../src/app/checking/check';
import { allocate } from '../../support/allocated';
import { EMPTY_PROFILE } from '../../../src/domain/commune';
import { EMPTY_SETTINGS } from '../../../src/app/settings';
import { storeSettings } from '../../../src/app/stored-settings';
import { WorkbookSession } from '../../../src/app/session/workbook-session';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { parseAddress } from '../../../src/sheet/address';
import type { CellEdit } from '../../../src/workbook/change';
import { contentAt } from '../../../src/workbook/snapshot';
import { textOf } from '../../../src/sheet/cell';
import { sampleLines } from '../../support/target-workbook';

/** Name and numbers of each line of the plan, the total last. */
const LINES = sampleLines().map((line) => line.map((value) => (typeof value === 'number' ? value : textOf(value))));
const HAMLETS = LINES.slice(0, -1).map(([name = '']) => String(name));

async function started(hamlets: string, document = WorkbookDocument.create()) {
  const host = new FileWorkbookHost(document);
  const session = new WorkbookSession(host);
  const outcome = await session.startFromTemplate(hamlets);
  return { host, session, outcome, sheet: document.activeSheet() };
}

/** What the officer pastes or types, cell by cell from an address on. */
function paste(host: FileWorkbookHost, from: string, lines: readonly (readonly (string | number | null)[])[]): void {
  const start = parseAddress(from);
  const edits = lines.flatMap((line, row) =>
    line.flatMap((value, column): CellEdit[] => {
      const address = { row: start.row + row, column: start.column + column };
      return value === null ? [] : [{ address, content: { value, formula: null } }];
    }),
  );
  host.document.setCells(host.document.activeSheet(), edits);
}

describe('starting from nothing', () => {
  it('adds the form with a line for each hamlet, in front, ready to type', async () => {
    const { host, outcome, sheet } = await started(HAMLETS.map((name, order) => `${order + 1}. ${name}`).join('\n'));
    expect(outcome).toMatchObject({ kind: 'proposed', hamlets: HAMLETS, repeated: [] });
    expect(host.document.sheet(sheet).name).toBe('Chỉ tiêu thôn');
    const snapshot = await host.read();
    const form = snapshot.sheets.find(({ id }) => id === sheet);
    expect(form?.tag).toBe('template-1');
    expect(form && contentAt(form, parseAddress('B26')).value).toBe('Tổng cộng');
    expect(check(snapshot).checked?.table.rows).toHaveLength(20);
  });

  it('finds what the sample has wrong once the plan’s table is pasted over it, and nothing else', async () => {
    const { host } = await started(HAMLETS.join('\n'));
    paste(host, 'B7', LINES);
    const sample = FileWorkbookHost.open(readFileSync('assets/samples/an-hoa-thinh-2022.xlsx'));
    const summary = (report: ReturnType<typeof check>) =>
      report.checked?.findings.map(({ id, cell }) => `${id} ${cell.row} ${cell.role}`);
    expect(summary(check(await host.read()))).toEqual(summary(check(await sample.read())));
  });

  it('reads the table as Word pastes it, with decimal commas in text', async () => {
    const { host } = await started(HAMLETS.join('\n'));
    const texts = LINES.map((line) => line.map((value) => String(value).replace('.', ',')));
    paste(host, 'B7', texts);
    expect(check(await host.read()).counts.error).toBe(3);
  });

  it('keeps its formulas when a goal is shared out on it', async () => {
    const { host, session } = await started(HAMLETS.join('\n'));
    paste(
      host,
      'C7',
      LINES.slice(0, -1).map((line) => [Number(line[1]), Number(line[2])]),
    );
    const outcome = allocate(await host.read(), {
      indicator: 'poor',
      goal: { kind: 'reduction', households: 27 },
      weights: 'opening',
      locks: new Map(),
    });
    if (outcome?.kind !== 'proposed') throw new Error('the goal can be reached');
    expect(await session.apply(outcome.proposal)).toEqual({ done: true });
    const { content } = host.document.readCell(host.document.activeSheet(), parseAddress('H7'));
    expect(content.formula).toBe('=IF(OR(D7="",F7=""),"",D7-F7)');
  });

  it('writes names that look like formulas or markup as text', async () => {
    const { host, sheet } = await started('=1+A1\n<b>x</b>');
    expect(host.document.readCell(sheet, parseAddress('B7')).content).toEqual({ value: '=1+A1', formula: null });
    expect(host.document.readCell(sheet, parseAddress('B8')).content).toEqual({ value: '<b>x</b>', formula: null });
  });

  it('leaves an earlier form of the officer’s alone', async () => {
    const { host, sheet } = await started('Trùa');
    paste(host, 'C7', [[105]]);
    const second = await started('Nậy', host.document);
    expect(second.outcome.kind).toBe('proposed');
    expect(second.sheet).not.toBe(sheet);
    expect(host.document.readCell(sheet, parseAddress('C7')).content.value).toBe(105);
    expect((await host.read()).sheets.map(({ tag }) => tag)).toEqual([null, 'template-1', 'template-2']);
  });

  it('names the commune and the signer where the workbook knows them', async () => {
    const profile = {
      ...EMPTY_PROFILE,
      commune: 'xã An Hòa Thịnh',
      signerTitle: 'Chủ tịch',
      signerName: 'Nguyễn Văn A',
    };
    const host = new FileWorkbookHost(WorkbookDocument.create());
    await host.apply([storeSettings({ ...EMPTY_SETTINGS, profile })]);
    const { sheet } = await started('Trùa', host.document);
    const shown = host.document.readRange(sheet, { firstRow: 0, firstColumn: 0, lastRow: 12, lastColumn: 14 });
    expect(shown.values.flat()).toEqual(expect.arrayContaining(['XÃ AN HÒA THỊNH', 'CHỦ TỊCH', 'Nguyễn Văn A']));
  });

  it.each(['', '\n \n', '1\n2', 'Tổng cộng'])('is refused without a hamlet: %j', async (hamlets) => {
    const { host, session, outcome } = await started(hamlets);
    expect(outcome).toEqual({ kind: 'refused', obstacle: { reason: 'no-hamlets' } });
    expect(session.history).toEqual([]);
    expect((await host.read()).sheets).toHaveLength(1);
  });
});
