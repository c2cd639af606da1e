import { check } from '../../src/app/checking/check';
import { planDocument } from '../../src/app/papers/plan';
import { rollOverOutcome } from '../../src/app/changing/roll-over';
import { EMPTY_SETTINGS } from '../../src/app/settings';
import { summaryProposal } from '../../src/app/papers/summarize';
import type { Slices } from '../../src/workbook/slices';
import { inSlices } from '../../src/workbook/slices';
import { hamletLines, targetWorkbook } from '../support/target-workbook';

const HAMLETS = 300;
const workbook = targetWorkbook(hamletLines(HAMLETS));
const report = check(workbook);

const PAPERS: readonly (readonly [string, () => Slices<unknown>])[] = [
  ['the summary', () => summaryProposal(workbook, { settings: EMPTY_SETTINGS, report })],
  ['the sheet of the next year', () => rollOverOutcome(workbook, report)],
  ['the plan', () => planDocument(workbook, { settings: EMPTY_SETTINGS, report, template: '' })],
];

describe('what is made of a long table', () => {
  it.each(PAPERS)('lets others have their turn after every line: %s', async (_name, slices) => {
    let turns = 0;
    const pause = (): undefined => {
      turns += 1;
      return undefined;
    };
    expect(await inSlices(slices(), { pause })).not.toBeNull();
    expect(turns).toBeGreaterThan(HAMLETS);
  });

  it.each(PAPERS)('can be called off on the way: %s', async (_name, slices) => {
    const stop = new AbortController();
    let turns = 0;
    const pause = (): undefined => {
      turns += 1;
      if (turns === HAMLETS / 2) stop.abort();
      return undefined;
    };
    await expect(inSlices(slices(), { pause, signal: stop.signal })).rejects.toMatchObject({ reason: 'cancelled' });
    expect(turns).toBe(HAMLETS / 2);
  });
});
