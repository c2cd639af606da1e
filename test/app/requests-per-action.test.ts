import { WorkbookSession } from '../../src/app/session/workbook-session';
import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { openOffice } from '../hosts/office/open-office';
import { EVERY_DOING } from '../support/every-action';
import { smallWorkbook } from '../support/small-workbook';

describe.each(EVERY_DOING)('$name', ({ prepare, act }) => {
  it('writes once, and so does undoing it; every reading and every writing is one request to Excel', async () => {
    const { office, host } = openOffice(WorkbookDocument.open(smallWorkbook()));
    const session = new WorkbookSession(office);
    await session.look();
    await prepare?.(session);
    const [read, apply] = [jest.spyOn(office, 'read'), jest.spyOn(office, 'apply')];
    const start = host.requests.length;
    expect(await act(session)).toBe(true);
    expect(apply).toHaveBeenCalledTimes(1);
    expect(host.requests.length - start).toBe(read.mock.calls.length + 1);
    const done = host.requests.length;
    expect(await session.undo()).toEqual({ done: true });
    expect(apply).toHaveBeenCalledTimes(2);
    expect(host.requests.length - done).toBe(2);
  });
});
