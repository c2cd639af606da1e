import { readFileSync } from 'node:fs';
import type { CheckedTable, CheckReport } from '../../src/app/checking/check-report';
import { addressOfFinding, waivedErrors } from '../../src/app/checking/check-report';
import { WorkbookSession } from '../../src/app/session/workbook-session';
import type { Finding } from '../../src/domain/finding';
import { FileWorkbookHost } from '../../src/hosts/xlsx/file-workbook-host';
import { formatAddress } from '../../src/sheet/address';
import { formatRange } from '../../src/sheet/range';
import { CountingHost } from '../support/counting-host';

const SAMPLE = readFileSync('assets/samples/an-hoa-thinh-2022.xlsx');
const REASON = 'Đã đối chiếu hồ sơ, số này đúng';

async function open(): Promise<{ host: CountingHost; session: WorkbookSession }> {
  const host = new CountingHost(FileWorkbookHost.open(SAMPLE).document);
  const session = new WorkbookSession(host);
  await session.check();
  host.trips.length = 0;
  return { host, session };
}

function tableOf(report: CheckReport | null): CheckedTable {
  const checked = report?.checked;
  if (!checked) throw new Error('the sample has a table');
  return checked;
}

function openAddresses({ report }: WorkbookSession): string[] {
  const { table, findings } = tableOf(report);
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.map((finding) => formatAddress(addressOfFinding(table, finding))).sort();
}

function findingAt({ report }: WorkbookSession, address: string): Finding {
  const { table, findings } = tableOf(report);
  const found = findings.find((finding) => formatAddress(addressOfFinding(table, finding)) === address);
  if (!found) throw new Error(`Nothing was found at ${address}`);
  return found;
}

async function waive(session: WorkbookSession, address: string): Promise<void> {
  await session.waive(tableOf(session.report).table, findingAt(session, address), REASON);
}

async function marksOf(host: CountingHost): Promise<string[]> {
  const { sheets } = await host.read();
  return sheets.flatMap(({ marks }) => marks.map(({ range }) => formatRange(range))).sort();
}

async function cellsOf(host: CountingHost): Promise<unknown> {
  return (await host.read()).sheets.map(({ values, formulas, numberFormats }) => ({ values, formulas, numberFormats }));
}

describe('answering for a finding', () => {
  it('costs one read and one write, changes no cell, and takes the finding out of counts and marks', async () => {
    const { host, session } = await open();
    const before = await cellsOf(host);
    host.trips.length = 0;
    await waive(session, 'G8');
    expect(host.trips).toEqual(['read', 'write']);
    expect(await cellsOf(host)).toEqual(before);
    expect(openAddresses(session)).toEqual(['L26', 'M18']);
    expect(session.report?.counts.error).toBe(2);
    expect(await marksOf(host)).toEqual(['L26', 'M18', 'M26']);
  });

  it('keeps finding and reason in the report, also of the next opening', async () => {
    const { host, session } = await open();
    await waive(session, 'G8');
    const report = await new WorkbookSession(host).look();
    const { table, waived } = tableOf(report);
    expect(
      waived.map(({ finding, waiver }) => [formatAddress(addressOfFinding(table, finding)), waiver.reason]),
    ).toEqual([['G8', REASON]]);
    expect(waivedErrors(report)).toBe(1);
  });

  it('leaves the sheet ready to send once every error is answered for', async () => {
    const { session } = await open();
    for (const address of openAddresses(session)) await waive(session, address);
    expect(session.report).toMatchObject({ ready: true, counts: { error: 0, notice: 2 } });
    expect(waivedErrors(await session.look())).toBe(3);
  });

  it('holds until the number of the cell changes, and again when it is back', async () => {
    const { host, session } = await open();
    await waive(session, 'G8');
    host.type('G8', 1.7);
    await session.look();
    expect(openAddresses(session)).toContain('G8');
    host.type('G8', 1.8);
    await session.look();
    expect(openAddresses(session)).not.toContain('G8');
  });

  it('is undone like everything else, to the last byte of what the workbook keeps', async () => {
    const { host, session } = await open();
    const { settings } = await host.read();
    await waive(session, 'G8');
    expect(session.history.map(({ action, cells }) => [action, cells])).toEqual([['waive', 0]]);
    expect(await session.undo()).toEqual({ done: true });
    expect((await host.read()).settings).toBe(settings);
    expect(openAddresses(session)).toEqual(['G8', 'L26', 'M18']);
  });
});

describe('reconsidering an answer', () => {
  it('opens the finding again, marks it again, and can be undone', async () => {
    const { host, session } = await open();
    await waive(session, 'G8');
    await waive(session, 'M18');
    const [first] = tableOf(session.report).waived;
    if (!first) throw new Error('two findings were answered for');
    await session.reconsider(first.waiver);
    expect(openAddresses(session)).toEqual(['G8', 'L26']);
    expect(await marksOf(host)).toContain('G8');
    await session.undo();
    expect(openAddresses(session)).toEqual(['L26']);
  });
});

describe('other settings', () => {
  it('are kept at one read and one write, beside what the workbook keeps already', async () => {
    const { host, session } = await open();
    await waive(session, 'G8');
    host.trips.length = 0;
    await session.keepSettings((settings) => ({ ...settings, checksWhileTyping: false }));
    expect(host.trips).toEqual(['read', 'write']);
    expect(session.settings).toMatchObject({ checksWhileTyping: false, waivers: [{ reason: REASON }] });
    expect(session.history).toHaveLength(1);
  });

  it('stay where an answer from before them is undone', async () => {
    const { session } = await open();
    await session.keepSettings((settings) => ({ ...settings, planText: 'còn 101 hộ' }));
    await waive(session, 'G8');
    await session.keepSettings((settings) => ({ ...settings, checksWhileTyping: false }));
    await session.undo();
    await session.look();
    expect(session.settings).toMatchObject({ planText: 'còn 101 hộ', checksWhileTyping: false, waivers: [] });
  });

  it('stay where a summary from before them is undone', async () => {
    const { session } = await open();
    await session.summarize({ ...session.settings, goal: { poor: { 'closing-rate': 4.93 } } });
    await session.keepSettings((settings) => ({ ...settings, checksWhileTyping: false }));
    await session.undo();
    expect(session.settings).toMatchObject({ goal: {}, checksWhileTyping: false });
  });
});
