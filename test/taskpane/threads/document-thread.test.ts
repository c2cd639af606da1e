import { check } from '../../../src/app/checking/check';
import { planDocument } from '../../../src/app/papers/plan';
import { EMPTY_SETTINGS } from '../../../src/app/settings';
import { documentBytes } from '../../../src/hosts/docx/document-bytes';
import { writtenDocument } from '../../../src/taskpane/threads/document-thread';
import { WorkbookFailure } from '../../../src/workbook/failure';
import { hamletLines, targetWorkbook } from '../../support/target-workbook';
import type { Manner } from '../stand-in-thread';
import { StandInThread } from '../stand-in-thread';

const workbook = targetWorkbook(hamletLines(20));
const plan = planDocument(workbook, { settings: EMPTY_SETTINGS, report: check(workbook), template: 'III. NHIỆM VỤ' });
if (!plan) throw new RangeError('The workbook has a table');
const { spec } = plan;

function withThreads(manner: Manner) {
  const threads: StandInThread<typeof spec>[] = [];
  const faults: unknown[] = [];
  const start = () => {
    const thread = new StandInThread(manner, documentBytes);
    threads.push(thread);
    return thread as unknown as Worker;
  };
  const write = (signal?: AbortSignal) =>
    writtenDocument(spec, { start, reportFault: (fault) => faults.push(fault) }, signal ? { signal } : {});
  return { write, threads, faults };
}

const cancelled = new WorkbookFailure('cancelled');

describe('writing a document beside the pane', () => {
  beforeAll(() => {
    Object.assign(globalThis, { Worker: StandInThread });
  });

  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'Worker');
  });

  it('gives the file that would be written here, and ends its thread', async () => {
    const { write, threads, faults } = withThreads('answers');
    expect(await write()).toEqual(await documentBytes(spec));
    expect(threads.map(({ questions, terminated }) => ({ questions, terminated }))).toEqual([
      { questions: 1, terminated: true },
    ]);
    expect(faults).toEqual([]);
  });

  it('is cancelled at once, and its thread is ended', async () => {
    const { write, threads, faults } = withThreads('never answers');
    const stop = new AbortController();
    const written = write(stop.signal);
    stop.abort();
    await expect(written).rejects.toThrow(cancelled);
    expect(threads[0]?.terminated).toBe(true);
    expect(faults).toEqual([]);
  });

  it('writes here, and says why, where the thread breaks down', async () => {
    const { write, faults } = withThreads('breaks down');
    expect(await write()).toEqual(await documentBytes(spec));
    expect(faults).toEqual([expect.objectContaining({ message: expect.stringContaining('no script') as string })]);
  });
});

describe('writing a document in a web view without threads', () => {
  it('writes here', async () => {
    const { write, threads, faults } = withThreads('answers');
    expect(await write()).toEqual(await documentBytes(spec));
    expect(threads).toHaveLength(0);
    expect(faults).toEqual([]);
  });

  it('writes nothing once it is cancelled', async () => {
    const written = withThreads('answers').write(AbortSignal.abort());
    await expect(written).rejects.toMatchObject({ reason: 'cancelled' });
  });
});
