import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { SessionCore } from '../../../src/taskpane/core/session-core';
import type { Core } from '../../../src/taskpane/core/core';
import { CoreBesidePane } from '../../../src/taskpane/threads/core-beside-pane';
import type { Thread } from '../../../src/taskpane/threads/core-thread';
import { WorkbookFailure } from '../../../src/workbook/failure';
import type { WorkbookAccess } from '../../../src/workbook/host';
import { EMPTY_PROFILE } from '../../../src/domain/commune';
import { fileOf } from '../../bench/large-file';
import { sheetOf } from '../../bench/large-sheet';
import { largeNumbers } from '../../bench/large-table';
import { openOffice } from '../../hosts/office/open-office';
import { smallWorkbook } from '../../support/small-workbook';
import type { Manner } from './stand-in-thread';
import { itemsIn, StandInThread } from './stand-in-thread';

const NOON = { year: 2022, month: 12, day: 31, hour: 12, minute: 0 };
const FORMULAS = { as: 'formulas', rounding: 'column' } as const;
const ALLOCATION = {
  indicator: 'poor',
  goal: { kind: 'reduction', households: 2 },
  weights: 'opening',
  locks: new Map([[1, 0]]),
} as const;

const threads: StandInThread[] = [];

function besidePane(workbook: WorkbookAccess, ...manners: readonly Manner[]) {
  const faults: unknown[] = [];
  const own: StandInThread[] = [];
  const start = (): Thread => {
    const thread = new StandInThread(manners[own.length]);
    own.push(thread);
    threads.push(thread);
    return thread as unknown as Thread;
  };
  return { core: new CoreBesidePane({ workbook, start, reportFault: (fault) => faults.push(fault) }), own, faults };
}

function openSmall() {
  return openOffice(WorkbookDocument.open(smallWorkbook()));
}

function openLarge() {
  const numbers = largeNumbers(1000);
  const closings = numbers.get('poor.closing.count');
  closings?.fill((closings[500] ?? 0) + 1, 500, 501);
  return openOffice(WorkbookDocument.open(fileOf(sheetOf(numbers))));
}

/** Everything that the pane can ask for, one after the other, and all that it is answered. */
async function everything(core: Core): Promise<unknown[]> {
  const answers: unknown[] = [];
  const note = (answer: unknown): void => {
    answers.push(plain([answer, core.view]));
  };
  const noteDone = async (done: Promise<void>): Promise<void> => {
    await done;
    note(null);
  };
  await noteDone(core.look({}));
  await noteDone(core.check({}));
  await noteDone(core.clearMarks({}));
  note(await core.shareGoal(ALLOCATION, {}));
  note([await core.weightColumns({}), await core.mappedColumns({}), await core.progressOfHamlets('poor', {})]);
  note(await core.findingsAsCsv({}));
  const { reading, report } = core.view;
  const checked = report?.checked;
  const wrong = checked?.findings.find(({ resolution }) => resolution.kind === 'certain');
  if (!checked || !wrong || reading === null) throw new Error('The workbook has a mistake');
  note(await core.proposeRepair(reading, [wrong], {}));
  await noteDone(core.waive(reading, wrong, 'Đã đối chiếu', {}));
  for (const waiver of core.view.settings.waivers) await noteDone(core.reconsider(waiver, {}));
  const proposal = await core.proposeRecalculation(FORMULAS, {});
  if (!proposal) throw new Error('There is something to recalculate');
  note(proposal);
  const left = proposal.columns.flatMap(({ role, rows }) => rows.slice(0, 1).map((row) => ({ role, row }))).slice(0, 1);
  note(await core.proposalWithout(proposal.id, left, {}));
  note(await core.apply(proposal.id, left, {}));
  note(await core.undo({}));
  const allocation = await core.proposeAllocation(ALLOCATION, {});
  note(allocation);
  if (allocation) note(await core.apply(allocation.id, [], {}));
  await noteDone(core.keepSettings({ profile: { ...EMPTY_PROFILE, commune: 'An Hòa Thịnh' } }, {}));
  note(await core.mapColumn(core.view.reading ?? 0, 'A', null, {}));
  await noteDone(core.unmapColumns(core.view.reading ?? 0, {}));
  await noteDone(core.chooseTable(core.view.reading ?? 0, 0, {}));
  note(await core.summarize(NOON, {}));
  note(await core.listFindings(NOON, {}));
  note(await core.undo({}));
  note(await core.startFromTemplate('Trùa\nNậy', {}));
  note(await core.proposeRollOver({}));
  note(await core.makePlan({}));
  return answers;
}

/**
 * The same in what this realm calls lists and objects. Here every reading has a number of its own, on a thread only one
 * that finds something else.
 */
function plain(value: unknown): unknown {
  const text = JSON.stringify(value, (key, part: unknown) => {
    if (key === 'reading') return undefined;
    return Object.prototype.toString.call(part) === '[object Map]' ? [...(part as Map<unknown, unknown>)] : part;
  });
  return JSON.parse(text);
}

beforeAll(() => {
  Object.assign(globalThis, { Worker: StandInThread });
});

afterEach(() => threads.splice(0).forEach((thread) => thread.terminate()));

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Worker');
});

describe('the core on a thread of its own', () => {
  it('answers all that it would answer here, and leaves the same workbook', async () => {
    const here = openSmall();
    const beside = openSmall();
    const { core, faults } = besidePane(beside.office);
    expect(await everything(core)).toEqual(await everything(new SessionCore(here.office)));
    expect(await beside.office.read()).toEqual(await here.office.read());
    expect(faults).toEqual([]);
  });

  it('is begun before it is asked for anything', () => {
    expect(besidePane(openSmall().office).own).toHaveLength(1);
  });

  it('is sent the rows of the first reading, and later only those that were edited', async () => {
    const { office, document } = openLarge();
    const { core, own } = besidePane(office);
    await core.look({});
    const { length } = own[0]?.toCore ?? [];
    expect(itemsIn(own[0]?.toCore ?? [])).toBeGreaterThan(1000);
    const edit = { address: { row: 10, column: 3 }, content: { value: 1, formula: null } };
    document.setCells(document.activeSheet(), [edit]);
    await core.look({});
    expect(core.view.readCount).toBe(2);
    expect(itemsIn((own[0]?.toCore ?? []).slice(length))).toBe(0);
  });

  it('sends nothing of the table again where a reading finds it unchanged', async () => {
    const { core, own } = besidePane(openLarge().office);
    await core.look({});
    const before = core.view;
    const { length } = own[0]?.toPane ?? [];
    await core.look({});
    expect(core.view).toEqual({ ...before, readCount: 2 });
    expect(core.view.report).toBe(before.report);
    expect(itemsIn((own[0]?.toPane ?? []).slice(length))).toBe(0);
  });

  it('knows what it has written without being sent it', async () => {
    const { core, own } = besidePane(openLarge().office);
    const proposal = await core.proposeRecalculation({ as: 'values', rounding: 'column' }, {});
    if (!proposal) throw new Error('There is something to recalculate');
    const { length } = own[0]?.toCore ?? [];
    expect(await core.apply(proposal.id, [], {})).toEqual({ done: true });
    expect(core.view.report?.ready).toBe(true);
    await core.look({});
    expect(itemsIn((own[0]?.toCore ?? []).slice(length))).toBe(0);
  });
});

describe('cancelling', () => {
  it('rejects at once, leaves what was known, and the thread answers the next question', async () => {
    const { core, own, faults } = besidePane(openLarge().office);
    await core.look({});
    const before = core.view;
    const stop = new AbortController();
    const looking = core.proposeRecalculation(FORMULAS, { signal: stop.signal });
    stop.abort();
    await expect(looking).rejects.toEqual(new WorkbookFailure('cancelled'));
    expect(core.view).toBe(before);
    expect(await core.proposeRecalculation(FORMULAS, {})).not.toBeNull();
    expect(own).toHaveLength(1);
    expect(own[0]?.isEnded).toBe(false);
    expect(faults).toEqual([]);
  });

  it('leaves what was known where it comes while the workbook is read', async () => {
    const { office } = openSmall();
    const read = office.read.bind(office);
    let goOn: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => {
      jest.spyOn(office, 'read').mockImplementationOnce(async (work) => {
        resolve();
        await new Promise<void>((resume) => {
          goOn = resume;
        });
        return read(work);
      });
    });
    const { core } = besidePane(office);
    const stop = new AbortController();
    const looking = core.look({ signal: stop.signal });
    await reached;
    stop.abort();
    await expect(looking).rejects.toMatchObject({ reason: 'cancelled' });
    goOn();
    await core.look({});
    expect(core.view.readCount).toBe(1);
  });

  it('waits for what is being written', async () => {
    const { office } = openSmall();
    const { core } = besidePane(office);
    const stop = new AbortController();
    const apply = office.apply.bind(office);
    jest.spyOn(office, 'apply').mockImplementationOnce(async (changes) => {
      stop.abort();
      return apply(changes);
    });
    await core.check({ signal: stop.signal });
    expect(core.view.marked).toBe(true);
  });

  it('does not begin what was cancelled before', async () => {
    const { core } = besidePane(openSmall().office);
    await expect(core.look({ signal: AbortSignal.abort() })).rejects.toMatchObject({ reason: 'cancelled' });
    await expect(core.weightColumns({ signal: AbortSignal.abort() })).rejects.toMatchObject({ reason: 'cancelled' });
    expect(core.view.reading).toBeNull();
  });
});

describe('where no thread is to be had', () => {
  it('works here, and says why, where the thread breaks down', async () => {
    const { core, own, faults } = besidePane(openSmall().office, 'breaks down');
    await core.look({});
    await core.check({});
    expect(core.view).toMatchObject({ marked: true, readCount: 2 });
    expect(own.map(({ isEnded }) => isEnded)).toEqual([true]);
    expect(faults).toEqual([expect.objectContaining({ message: expect.stringContaining('no script') as string })]);
  });

  it('works here where the thread broke down before it was asked', async () => {
    const { core, own, faults } = besidePane(openSmall().office, 'never answers');
    // What a web view says of a script that it could not load has no message.
    own[0]?.dispatchEvent(new Event('error'));
    await core.look({});
    expect(core.view.readCount).toBe(1);
    expect(faults).toEqual([expect.objectContaining({ message: expect.stringContaining('script') as string })]);
  });

  it('does nothing a second time that a thread may have done before it broke down', async () => {
    const { core, own } = besidePane(openSmall().office);
    await core.look({});
    const undone = core.undo({});
    own[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'no room' }));
    await expect(undone).rejects.toThrow('no room');
    expect(core.view.history).toEqual([]);
    await core.look({});
    expect(core.view.report?.checked).not.toBeNull();
  });

  it('works here, and says why, where no thread can be begun', async () => {
    const faults: unknown[] = [];
    const refusal = new Error('Threads are not allowed here');
    const start = (): Thread => {
      throw refusal;
    };
    const { office } = openSmall();
    const core = new CoreBesidePane({ workbook: office, start, reportFault: (fault) => faults.push(fault) });
    await core.look({});
    expect(core.view.readCount).toBe(1);
    expect(faults).toEqual([refusal]);
  });
});
