import { readFileSync } from 'node:fs';
import type { AllocationRequest } from '../../src/app/changing/allocate';
import { check } from '../../src/app/checking/check';
import { WorkbookSession } from '../../src/app/session/workbook-session';
import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { openOffice } from '../hosts/office/open-office';
import { visible } from '../support/officer-workbook';
import { rolledOver } from '../support/rolled-over';

const SAMPLE = readFileSync('assets/samples/an-hoa-thinh-2022.xlsx');
const POOR: AllocationRequest = {
  indicator: 'poor',
  goal: { kind: 'closing-count', households: 101 },
  weights: 'opening',
  locks: new Map(),
};

async function allocated(session: WorkbookSession, request: AllocationRequest) {
  const outcome = await session.proposeAllocation(request);
  if (outcome?.kind !== 'proposed') throw new Error(`no proposal: ${JSON.stringify(outcome)}`);
  expect(await session.apply(outcome.proposal)).toEqual({ done: true });
}

/** The sample in a stand-in Excel. */
function openSample() {
  const { office, host } = openOffice(WorkbookDocument.open(SAMPLE));
  return { office, session: new WorkbookSession(office), requests: () => host.requests.length };
}

describe('planning in Excel', () => {
  it.each<[string, (session: WorkbookSession) => Promise<unknown>, number]>([
    ['next year’s sheet, previewed and applied', (session) => rolledOver(session), 3],
    ['the blank form', (session) => session.startFromTemplate('Trùa\nNậy\n=1+1'), 2],
    ['an allocation, previewed and applied', (session) => allocated(session, POOR), 3],
  ])('%s takes one request to read and one to write, and so does undoing it', async (_case, act, most) => {
    const { office, session, requests } = openSample();
    const before = visible(await office.read());
    const start = requests();
    await act(session);
    const done = requests();
    expect(done - start).toBeLessThanOrEqual(most);
    expect(visible(await office.read())).not.toEqual(before);
    const undoing = requests();
    expect(await session.undo()).toEqual({ done: true });
    expect(requests() - undoing).toBeLessThanOrEqual(2);
    expect(visible(await office.read())).toEqual(before);
  });

  it('leads from this year’s closings to a right plan for the next, all by live formulas', async () => {
    const { session } = openSample();
    await rolledOver(session);
    await allocated(session, { ...POOR, goal: { kind: 'points', points: 1 } });
    await allocated(session, { ...POOR, indicator: 'nearPoor', goal: { kind: 'reduction', households: 40 } });
    const report = await session.look();
    expect(report.checked?.table).toMatchObject({ year: 2023, sheetName: 'Chỉ tiêu thôn 2023' });
    expect(report.counts).toEqual({ error: 0, warning: 0, notice: 0 });
    const again = await session.proposeRecalculation({ as: 'formulas', rounding: 'column' });
    expect(again?.preview).toEqual([]);
    const formulas = session.snapshot?.sheets.at(-1)?.formulas ?? [];
    expect(formulas.flat().filter((formula) => formula !== null)).toHaveLength(20 * 8 + 5);
    expect(check(await session.host.read()).ready).toBe(true);
  });
});
