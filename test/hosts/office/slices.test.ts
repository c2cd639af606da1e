import type { Slices } from '../../../src/hosts/office/slices';
import { inSlices } from '../../../src/hosts/office/slices';

/** Says what it does and is done after so many steps. */
function* counting(steps: number, diary: string[]): Slices<number> {
  for (let step = 1; step <= steps; step += 1) {
    diary.push(`step ${step}`);
    yield;
  }
  diary.push('result');
  return steps;
}

describe('work in slices', () => {
  it('lets others have their turn after each step', async () => {
    const diary: string[] = [];
    const pause = async (): Promise<void> => {
      await Promise.resolve();
      diary.push('pause');
    };
    expect(await inSlices(counting(2, diary), { pause })).toBe(2);
    expect(diary).toEqual(['step 1', 'pause', 'step 2', 'pause', 'result']);
  });

  it('comes to its result where nobody is waiting', async () => {
    expect(await inSlices(counting(2, []), {})).toBe(2);
  });

  it('goes no further once it is cancelled', async () => {
    const diary: string[] = [];
    const stop = new AbortController();
    const pause = async (): Promise<void> => {
      await Promise.resolve();
      stop.abort();
    };
    const work = inSlices(counting(3, diary), { pause, signal: stop.signal });
    await expect(work).rejects.toMatchObject({ name: 'WorkbookFailure', reason: 'cancelled' });
    expect(diary).toEqual(['step 1']);
  });
});
