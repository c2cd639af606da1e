import { WorkbookSession } from '../../src/app/session/workbook-session';
import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import type { Change } from '../../src/workbook/change';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { sheetById } from '../../src/workbook/snapshot';
import { openOffice } from '../hosts/office/open-office';
import { EVERY_DOING } from '../support/every-action';
import { smallWorkbook } from '../support/small-workbook';

/** Where marks are taken off, the place of each is asked for in a request before: Excel gives rules no lasting identity. */
function requestsToWrite(changes: readonly Change[], before: WorkbookSnapshot | null): number {
  const takesMarksOff = changes.some(
    (change) => change.kind === 'mark-cells' && before !== null && sheetById(before, change.sheet).marks.length > 0,
  );
  return takesMarksOff ? 2 : 1;
}

describe.each(EVERY_DOING)('$name', ({ prepare, act }) => {
  it('writes once, and so does undoing it; every reading and every writing is one request to Excel', async () => {
    const { office, host } = openOffice(WorkbookDocument.open(smallWorkbook()));
    const session = new WorkbookSession(office);
    await session.look();
    await prepare?.(session);
    const [read, apply] = [jest.spyOn(office, 'read'), jest.spyOn(office, 'apply')];
    const requestsOf = async (action: () => Promise<unknown>, outcome: unknown): Promise<void> => {
      const [requests, reads, writes] = [host.requests.length, read.mock.calls.length, apply.mock.calls.length];
      const { snapshot } = session;
      expect(await action()).toEqual(outcome);
      const written = apply.mock.calls.slice(writes);
      expect(written).toHaveLength(1);
      const toWrite = requestsToWrite(written[0]?.[0] ?? [], snapshot);
      expect(host.requests.length - requests).toBe(read.mock.calls.length - reads + toWrite);
    };
    await requestsOf(() => act(session), true);
    await requestsOf(() => session.undo(), { done: true });
    expect(read.mock.calls.length).toBeLessThanOrEqual(3);
  });
});
