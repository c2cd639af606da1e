import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { WorkbookSession } from '../../src/app/session/workbook-session';
import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../src/hosts/xlsx/file-workbook-host';
import type { WorkbookHost } from '../../src/workbook/host';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { openOffice } from '../hosts/office/open-office';
import type { Doing } from '../support/every-action';
import { CASES } from '../support/random-cases';
import { EVERY_DOING, officersFile, seeds } from '../support/every-action';

describe.each(EVERY_DOING)('$name, then undoing it', (doing) => {
  it('leaves the same workbook, in the file every sheet byte for byte', async () => {
    const acted = await forSomeWorkbooks(CASES.undoneInFiles, async (bytes) => {
      const host = FileWorkbookHost.open(bytes);
      return await undone(host, doing, () => partsOf(host));
    });
    expect(acted).toBeGreaterThan(0);
  });

  it('leaves the same workbook in Excel', async () => {
    const acted = await forSomeWorkbooks(CASES.undoneInExcel, async (bytes) => {
      const { office } = openOffice(WorkbookDocument.open(bytes));
      return await undone(office, doing, () => []);
    });
    expect(acted).toBeGreaterThan(0);
  });
});

/** Runs until so many workbooks gave cause for the action. @returns how many did */
async function forSomeWorkbooks(wanted: number, attempt: (bytes: Uint8Array) => Promise<boolean>): Promise<number> {
  let acted = 0;
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const hasActed = await attempt(await officersFile(seed));
      fc.pre(hasActed);
      acted += 1;
    }),
    { numRuns: wanted },
  );
  return acted;
}

/** Whether the action was done; what it left is then held against what there was. */
async function undone(host: WorkbookHost, { prepare, act }: Doing, partsNow: () => SheetParts): Promise<boolean> {
  const session = new WorkbookSession(host);
  await prepare?.(session);
  const before = await host.read();
  const parts = partsNow();
  if (!(await act(session))) return false;
  const after = await host.read();
  expect(after).not.toEqual(before);
  expect(partsOfSheets(unconcerned(before, after), partsNow())).toEqual(
    partsOfSheets(unconcerned(before, after), parts),
  );
  expect(await session.undo()).toEqual({ done: true });
  expect(await host.read()).toEqual(before);
  expect(partsNow()).toEqual(parts);
  return true;
}

/** The XML of each worksheet, in the order of the sheets. */
type SheetParts = readonly string[];

function partsOf(host: FileWorkbookHost): SheetParts {
  const sheets = Object.entries(unzipSync(host.save())).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  return sheets.sort(([one], [other]) => one.localeCompare(other)).map(([, part]) => strFromU8(part));
}

/** The places of the sheets that read as before; in the one that was in front its file also says that. */
function unconcerned(before: WorkbookSnapshot, after: WorkbookSnapshot): number[] {
  return before.sheets.flatMap((sheet, place) => {
    const isSame = isDeepStrictEqual(after.sheets[place], sheet);
    return isSame && (after.activeSheet === before.activeSheet || sheet.id !== before.activeSheet) ? [place] : [];
  });
}

function partsOfSheets(places: readonly number[], parts: SheetParts): SheetParts {
  return places.flatMap((place) => parts[place] ?? []);
}
