import { readFileSync } from 'node:fs';
import { tablesToWorkOn } from '../../src/app/checking/choose-table';
import { mappedColumns } from '../../src/app/checking/mapped-columns';
import { WorkbookSession } from '../../src/app/session/workbook-session';
import type { TableRole } from '../../src/domain/columns';
import type { TargetTable } from '../../src/domain/target-table';
import { FileWorkbookHost } from '../../src/hosts/xlsx/file-workbook-host';
import { contentAt, sheetById } from '../../src/workbook/snapshot';
import { CountingHost } from '../support/counting-host';

const SAMPLE = readFileSync('assets/samples/an-hoa-thinh-2022.xlsx');
/** A small table far below the one of the sample. */
const SECOND: readonly (readonly (string | number)[])[] = [
  ['Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', 'Hộ nghèo cuối năm'],
  ['Một', 100, 5, 4],
  ['Hai', 120, 6, 5],
];

/** The sample with a second table, looked at. */
async function opened() {
  const host = new CountingHost(FileWorkbookHost.open(SAMPLE).document);
  const edits = SECOND.flatMap((line, row) =>
    line.map((value, column) => ({ address: { row: 60 + row, column }, content: { value, formula: null } })),
  );
  host.document.setCells(host.document.activeSheet(), edits);
  const session = new WorkbookSession(host);
  await session.look();
  host.trips.length = 0;
  return { host, session };
}

function tablesOf(session: WorkbookSession): TargetTable[] {
  return session.snapshot ? tablesToWorkOn(session.snapshot) : [];
}

function workedOn(session: WorkbookSession): TargetTable {
  const table = session.report?.checked?.table;
  if (!table) throw new Error('no table is worked on');
  return table;
}

function roleOf(session: WorkbookSession, letters: string): TableRole | null | undefined {
  const { snapshot } = session;
  const columns = snapshot ? mappedColumns(snapshot, workedOn(session)) : [];
  return columns.find((column) => column.letters === letters)?.role;
}

describe('choosing a table', () => {
  it('is kept in the workbook at one read and one write, and is what is checked from then on', async () => {
    const { host, session } = await opened();
    const [, other] = tablesOf(session);
    if (!other) throw new Error('the second table was not found');
    await session.chooseTable(other);
    expect(host.trips).toEqual(['read', 'write']);
    expect(workedOn(session).rows[0]?.name).toBe('Một');
    const reopened = new WorkbookSession(FileWorkbookHost.open(host.document.save()));
    await reopened.look();
    expect(workedOn(reopened).rows[0]?.name).toBe('Một');
  });

  it('is refused for a table that is none of the last reading', async () => {
    const { host, session } = await opened();
    const stranger = { ...workedOn(session), firstRow: 30 };
    await expect(session.chooseTable(stranger)).rejects.toThrow(RangeError);
    await expect(new WorkbookSession(host).chooseTable(workedOn(session))).rejects.toThrow(RangeError);
    expect(host.trips).toEqual([]);
  });
});

describe('mapping a column', () => {
  it('is kept in the workbook at one read and one write, changes no cell and is no action to undo', async () => {
    const { host, session } = await opened();
    const before = session.snapshot?.sheets;
    expect(roleOf(session, 'O')).toBe('nearPoor.closing.rate');
    expect(await session.mapColumn(workedOn(session), 'O', null)).toBe(true);
    expect(host.trips).toEqual(['read', 'write']);
    expect(roleOf(session, 'O')).toBeNull();
    expect((await host.read()).sheets).toEqual(before);
    expect(session.history).toEqual([]);
    const reopened = new WorkbookSession(FileWorkbookHost.open(host.document.save()));
    await reopened.look();
    expect(roleOf(reopened, 'O')).toBeNull();
  });

  it('changes what is found, and marks follow where the sheet is marked', async () => {
    const { session } = await opened();
    await session.check();
    const marks = () => session.snapshot?.sheets.flatMap((sheet) => sheet.marks).length ?? 0;
    const [errors, marked] = [session.report?.counts.error, marks()];
    await session.mapColumn(workedOn(session), 'N', null);
    await session.mapColumn(workedOn(session), 'L', null);
    expect(session.report?.counts.error).toBeLessThan(errors ?? 0);
    expect(marks()).toBeLessThan(marked);
  });

  it('is refused, with nothing written, where no table could be read that way', async () => {
    const { host, session } = await opened();
    expect(await session.mapColumn(workedOn(session), 'B', null)).toBe(false);
    expect(host.trips).toEqual(['read']);
    expect(session.settings.columns).toEqual([]);
  });

  it('can be forgotten: headers and numbers tell again', async () => {
    const { host, session } = await opened();
    await session.mapColumn(workedOn(session), 'O', 'poor.closing.rate');
    expect([roleOf(session, 'O'), roleOf(session, 'I')]).toEqual(['poor.closing.rate', null]);
    host.trips.length = 0;
    await session.unmapColumns(workedOn(session));
    expect(host.trips).toEqual(['read', 'write']);
    expect([roleOf(session, 'O'), roleOf(session, 'I')]).toEqual(['nearPoor.closing.rate', 'poor.closing.rate']);
  });

  it('is obeyed by what is written: recalculating leaves a column alone that holds nothing known', async () => {
    const { session } = await opened();
    await session.mapColumn(workedOn(session), 'O', null);
    const proposal = await session.proposeRecalculation({ as: 'values', rounding: 'standard' });
    const written = proposal?.preview.map(({ location }) => location.address.column) ?? [];
    expect(written.length).toBeGreaterThan(0);
    expect(written).not.toContain(14);
    const sheet = proposal && sheetById(proposal.basis, proposal.table.sheet);
    expect(sheet && contentAt(sheet, { row: 7, column: 14 }).value).not.toBeNull();
  });
});
