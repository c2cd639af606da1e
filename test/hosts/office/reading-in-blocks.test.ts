import { WorkbookSession } from '../../../src/app/session/workbook-session';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { fill, sheetIdOf } from '../../stand-in-excel/opened-excel';
import { failureOf, openOffice } from './open-office';

const PAYLOAD_LIMIT = 60_000;
const ROWS = 1_500;

/** Two sheets, the first twice as large as the second; Excel refuses to answer either in one piece. */
function largeWorkbook(): WorkbookDocument {
  const document = WorkbookDocument.create({ sheetNames: ['Chỉ tiêu thôn', 'Năm trước'] });
  for (const [position, rows] of [ROWS * 2, ROWS].entries()) {
    const edits = Array.from({ length: rows }, (_row, row) => ({
      address: { row, column: row % 2 },
      content: { value: `Thôn ${row}`, formula: null },
      ...(row === 0 && { fontName: '.VnTime' }),
    }));
    document.setCells(sheetIdOf(document, position), edits);
  }
  return document;
}

function openLarge() {
  return openOffice(largeWorkbook(), { payloadLimit: PAYLOAD_LIMIT });
}

test('the share read grows over all sheets, from something to everything', async () => {
  const { office, host, document } = openLarge();
  const shares: number[] = [];
  const read = await office.read({ onProgress: (share) => shares.push(share) });
  expect(read).toEqual(await new FileWorkbookHost(document).read());
  expect(host.requests.every(({ answerBytes }) => answerBytes <= PAYLOAD_LIMIT)).toBe(true);
  expect(shares.length).toBeGreaterThan(4);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(new Set(shares).size).toBe(shares.length);
  expect(shares[0]).toBeGreaterThan(0);
  expect(shares).toContainEqual(2 / 3);
  expect(shares.at(-1)).toBe(1);
});

test('a workbook that comes in one piece has no share to tell', async () => {
  const document = WorkbookDocument.create();
  fill(document, { A1: 'Thôn' });
  const onProgress = jest.fn();
  await openOffice(document).office.read({ onProgress });
  await new FileWorkbookHost(document).read({ onProgress });
  expect(onProgress).not.toHaveBeenCalled();
});

test('a reading that is cancelled stops between two blocks, and the next one reads everything', async () => {
  const { office, host, document } = openLarge();
  const calledOff = new AbortController();
  const shares: number[] = [];
  const reading = office.read({
    signal: calledOff.signal,
    onProgress: (share: number) => {
      shares.push(share);
      if (share > 0.3) calledOff.abort();
    },
  });
  const failure = await failureOf(reading);
  expect(failure.reason).toBe('cancelled');
  expect(shares.at(-1)).toBeLessThan(0.6);
  const asked = host.requests.length;
  expect(await office.read()).toEqual(await new FileWorkbookHost(document).read());
  const fresh = openLarge();
  await fresh.office.read();
  expect(host.requests.length - asked).toBe(fresh.host.requests.length);
});

test('a reading that is cancelled after an earlier one leaves what that one knew', async () => {
  const { office, host, document } = openLarge();
  await office.read();
  fill(document, { A1: 'Thôn Trùa' });
  const calledOff = new AbortController();
  const onProgress = (): void => calledOff.abort();
  expect((await failureOf(office.read({ signal: calledOff.signal, onProgress }))).reason).toBe('cancelled');
  const sheet = sheetIdOf(document);
  const edits = [{ address: { row: 3, column: 0 }, content: { value: 7, formula: null } }];
  await office.apply([{ kind: 'set-cells', sheet, edits }]);
  host.reset();
  const shares: number[] = [];
  const after = await office.read({ onProgress: (share) => shares.push(share) });
  expect(after).toEqual(await new FileWorkbookHost(document).read());
  expect(shares.at(-1)).toBe(1);
});

test('a signal that is aborted beforehand asks for nothing, in neither host', async () => {
  const { office, host, document } = openLarge();
  const signal = AbortSignal.abort('no longer wanted');
  for (const reading of [office.read({ signal }), new FileWorkbookHost(document).read({ signal })]) {
    const failure = await failureOf(reading);
    expect([failure.reason, failure.cause]).toEqual(['cancelled', 'no longer wanted']);
  }
  expect(host.requests).toHaveLength(0);
});

test('a signal that is aborted while Excel answers in one piece calls the reading off too', async () => {
  const { office, host } = openOffice();
  const calledOff = new AbortController();
  host.beginCellEdit();
  const reading = office.read({ signal: calledOff.signal });
  calledOff.abort();
  host.endCellEdit();
  expect((await failureOf(reading)).reason).toBe('cancelled');
  await expect(office.read()).resolves.toBeDefined();
});

test('an officer who calls the check off keeps the last reading, and nothing is marked', async () => {
  const { office, document } = openLarge();
  const session = new WorkbookSession(office);
  await session.look();
  const before = session.snapshot;
  fill(document, { A2: 'Thôn Trùa' });
  const calledOff = new AbortController();
  const shares: number[] = [];
  const work = {
    signal: calledOff.signal,
    onProgress: (share: number) => {
      shares.push(share);
      calledOff.abort();
    },
  };
  expect((await failureOf(session.check(work))).reason).toBe('cancelled');
  expect(shares).toHaveLength(1);
  expect(session.snapshot).toBe(before);
  expect(document.conditionalFormats(sheetIdOf(document))).toEqual([]);
});
