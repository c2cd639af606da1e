import { answerOf, resultOf } from '../../../src/taskpane/threads/fault-data';
import { WorkbookFailure } from '../../../src/workbook/failure';

/** What is thrown where the work's answer has come from another thread. */
async function faultAcross(fault: unknown): Promise<unknown> {
  const answer = await answerOf(() => Promise.reject(fault as Error));
  try {
    resultOf(structuredClone(answer));
  } catch (thrown) {
    return thrown;
  }
  throw new Error('Nothing was thrown');
}

describe('what goes wrong on another thread', () => {
  it('is the same refusal here, with its cause', async () => {
    const fault = await faultAcross(
      new WorkbookFailure('sheet-protected', 'Biểu', { cause: new Error('AccessDenied') }),
    );
    expect(fault).toBeInstanceOf(WorkbookFailure);
    expect(fault).toMatchObject({ reason: 'sheet-protected', subject: 'Biểu', cause: { message: 'AccessDenied' } });
  });

  it('keeps the name and the place of an error', async () => {
    const error = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
    expect(await faultAcross(error)).toMatchObject({ name: error.name, message: error.message, stack: error.stack });
  });

  it.each([
    [{ code: 'GeneralException', message: 'Excel cannot' }, 'Excel cannot'],
    ['no reason', 'no reason'],
  ])('is an error where it was none: %j', async (fault, message) => {
    expect(await faultAcross(fault)).toEqual(new Error(message));
  });

  it('is nothing where there is a result', async () => {
    expect(resultOf(structuredClone(await answerOf(() => Promise.resolve(7))))).toBe(7);
  });
});
