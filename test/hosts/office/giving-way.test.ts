import fc from 'fast-check';
import { bytesOf, bytesOfGrid } from '../../../src/hosts/office/apply/bytes';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import type { SetCells } from '../../../src/workbook/change';
import { chartedSheet } from '../../support/charted-sheet';
import { sheetIdOf } from '../../stand-in-excel/opened-excel';
import { failureOf, openOffice } from './open-office';

const ROWS = 400;

/** Every other row of the first sheet: each a range of its own. */
function manyEdits(document: WorkbookDocument): SetCells {
  const edits = Array.from({ length: ROWS }, (_row, row) => ({
    address: { row: row * 2, column: 1 },
    content: { value: row, formula: null },
  }));
  return { kind: 'set-cells', sheet: sheetIdOf(document), edits };
}

async function openRead() {
  const opened = openOffice(WorkbookDocument.create());
  await opened.office.read();
  opened.host.reset();
  return { ...opened, change: manyEdits(opened.document) };
}

/** How often applying the change yields. */
async function turnsOfApplying(): Promise<number> {
  const { office, change } = await openRead();
  const pause = jest.fn(() => undefined);
  await office.apply([change], { pause });
  return pause.mock.calls.length;
}

test('writing yields in many short steps, and still is one request', async () => {
  const { office, host, document, change } = await openRead();
  const pause = jest.fn(() => Promise.resolve());
  await office.apply([change, { kind: 'write-sheet', spec: chartedSheet(3) }], { pause });
  expect(pause.mock.calls.length).toBeGreaterThan(ROWS);
  expect(host.requests).toHaveLength(1);
  const { sheets } = await office.read();
  expect(sheets).toEqual((await new FileWorkbookHost(document).read()).sheets);
  expect(sheets[0]?.used?.lastRow).toBe((ROWS - 1) * 2);
});

test('writing that is cancelled before it is sent has sent nothing, whenever that is, and can be made afterwards', async () => {
  const turns = await turnsOfApplying();
  for (const share of [0, 0.2, 0.5, 0.8, 0.99]) {
    const { office, host, change } = await openRead();
    const calledOff = new AbortController();
    const last = Math.floor(turns * share);
    let turn = 0;
    const pause = () => {
      if (turn === last) calledOff.abort();
      turn += 1;
      return undefined;
    };
    const failure = await failureOf(office.apply([change], { signal: calledOff.signal, pause }));
    expect(failure.reason).toBe('cancelled');
    expect(host.requests.filter(({ writes }) => writes)).toEqual([]);
    expect((await office.read()).sheets[0]?.used).toBeNull();
    await office.apply([change]);
    expect((await office.read()).sheets[0]?.used?.lastRow).toBe((ROWS - 1) * 2);
  }
});

test('writing that was sent in part is finished, whoever calls it off', async () => {
  const document = WorkbookDocument.create();
  const { office, host } = openOffice(document);
  await office.read();
  host.reset();
  const calledOff = new AbortController();
  const text = 'Thôn '.repeat(2_000);
  const edits = Array.from({ length: ROWS * 2 }, (_row, row) => ({
    address: { row: row * 2, column: 0 },
    content: { value: text, formula: null },
  }));
  const pause = () => {
    if (host.requests.length > 0) calledOff.abort();
    return undefined;
  };
  await office.apply([{ kind: 'set-cells', sheet: sheetIdOf(document), edits }], { signal: calledOff.signal, pause });
  expect(host.requests.length).toBeGreaterThan(1);
  expect(calledOff.signal.aborted).toBe(true);
  expect((await office.read()).sheets[0]?.values.flat().filter((value) => value === text)).toHaveLength(ROWS * 2);
});

test('reading yields row by row', async () => {
  const { office, change } = await openRead();
  await office.apply([change]);
  const pause = jest.fn(() => Promise.resolve());
  await office.read({ pause });
  expect(pause.mock.calls.length).toBeGreaterThan(ROWS);
});

describe('what a request needs', () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\ud800', 'Thôn “Trùa”', '\n"\\'),
  );
  const anyCell = fc.oneof(
    anyText,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );
  const travelling = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

  it('is never computed too small', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell)), (grid) => {
        expect(bytesOfGrid(grid)).toBeGreaterThanOrEqual(travelling(grid));
      }),
    );
  });

  it.each(['', 'Thôn Trùa', '=SUM(A1:B2)', '="có" & "không"', 'a\\b', null, 7, 0.1, true])(
    'is computed to the byte where no letter is rare: %j',
    (value) => {
      expect(bytesOf(value)).toBe(travelling(value));
    },
  );
});
