import { WorkbookSession } from '../../../src/app/session/workbook-session';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import type { Change } from '../../../src/workbook/change';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { Doing } from '../../support/every-action';
import { EVERY_DOING } from '../../support/every-action';
import { smallWorkbook } from '../../support/small-workbook';
import { breakingOff } from './breaking-off';
import { failureOf, openOffice } from './open-office';

/** A file that also keeps each batch of changes that was made to it, with the file as it was before. */
class RecordingHost extends FileWorkbookHost {
  readonly batches: { readonly before: Uint8Array; readonly changes: readonly Change[] }[] = [];

  override async apply(changes: readonly Change[]): Promise<WorkbookSnapshot> {
    this.batches.push({ before: this.save(), changes });
    return await super.apply(changes);
  }
}

/** What doing it, and undoing it, write: the last batch of each. */
async function batchesOf({ prepare, act }: Doing) {
  const host = new RecordingHost(WorkbookDocument.open(smallWorkbook()));
  const session = new WorkbookSession(host);
  await prepare?.(session);
  const acted = await act(session);
  const doing = host.batches.at(-1);
  await session.undo();
  const undoing = host.batches.at(-1);
  if (!acted || !doing || !undoing || doing === undoing) throw new Error('The workbook gives no cause for it');
  return { doing, undoing };
}

async function brokenEverywhere({ before: bytes, changes }: RecordingHost['batches'][number]): Promise<number> {
  const { office, host } = openOffice(WorkbookDocument.open(bytes));
  const before = await office.read();
  return await breakingOff(host, async () => {
    const applied = office.apply(changes);
    await Promise.allSettled([applied]);
    return async () => {
      await failureOf(applied);
      expect(await office.read()).toEqual(before);
    };
  });
}

describe.each(EVERY_DOING)('wherever Excel breaks off, the workbook is as it was: $name', (doing) => {
  it('when it is done', async () => {
    expect(await brokenEverywhere((await batchesOf(doing)).doing)).toBeGreaterThan(0);
  });

  it('when it is undone', async () => {
    expect(await brokenEverywhere((await batchesOf(doing)).undoing)).toBeGreaterThan(0);
  });
});
