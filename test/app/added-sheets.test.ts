import { readFileSync } from 'node:fs';
import { WorkbookSession } from '../../src/app/session/workbook-session';
import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { parseAddress } from '../../src/sheet/address';
import { openOffice } from '../hosts/office/open-office';
import { rolledOver } from '../support/rolled-over';

const SAMPLE = readFileSync('assets/samples/an-hoa-thinh-2022.xlsx');

async function opened(document: WorkbookDocument) {
  const excel = openOffice(document);
  const session = new WorkbookSession(excel.office);
  await session.look();
  excel.host.reset();
  return { ...excel, session };
}

/** The sheets of the tables that the session knows. */
function tableSheets({ report }: WorkbookSession) {
  return report?.found.map(({ sheet, sheetName }) => ({ sheet, name: sheetName }));
}

describe('a sheet that was added is known at once', () => {
  test('the blank form, with its table and its own identity, for one reading and one writing', async () => {
    const { session, host, document } = await opened(WorkbookDocument.create());
    await session.startFromTemplate('Trùa\nAn Lạc');
    expect(host.requests).toHaveLength(2);
    expect(tableSheets(session)).toEqual([{ sheet: document.activeSheet(), name: 'Chỉ tiêu thôn' }]);
    const { snapshot, report } = session;
    await session.look();
    expect(session.report).toEqual(report);
    expect(session.snapshot?.activeSheet).toBe(snapshot?.activeSheet);
  });

  test('next year’s sheet, in a workbook that is marked, without a mark of its own', async () => {
    const { session, host, document } = await opened(WorkbookDocument.open(SAMPLE));
    await session.check();
    host.reset();
    await rolledOver(session);
    // Proposing reads once; applying reads once, asks once for the places of the marks, and writes once.
    expect(host.requests).toHaveLength(4);
    const [added] = document.sheets().slice(-1);
    expect(tableSheets(session)).toContainEqual({ sheet: added?.id, name: added?.name });
    expect(session.snapshot?.sheets.find(({ id }) => id === added?.id)?.marks).toEqual([]);
  });

  test('what is found on it can be mended without another look', async () => {
    const { session, document } = await opened(WorkbookDocument.open(SAMPLE));
    await rolledOver(session);
    const sheet = document.sheets().at(-1)?.id ?? '';
    const checked = session.report?.checked;
    if (checked?.table.sheet !== sheet) throw new Error('the new sheet has no table');
    const proposal = await session.proposeRepair(checked.table, []);
    expect(await session.apply({ ...proposal, changes: [edit(sheet)] })).toEqual({ done: true });
    expect(document.readCell(sheet, parseAddress('D7')).content.value).toBe(3);
  });

  test('it is gone for the session too once adding it is undone', async () => {
    const { session, host } = await opened(WorkbookDocument.create());
    await session.startFromTemplate('Trùa');
    host.reset();
    expect(await session.undo()).toEqual({ done: true });
    expect(host.requests).toHaveLength(2);
    expect(tableSheets(session)).toEqual([]);
  });
});

function edit(sheet: string) {
  const content = { value: 3, formula: null };
  return { kind: 'set-cells' as const, sheet, edits: [{ address: parseAddress('D7'), content }] };
}
