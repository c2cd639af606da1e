import { readFileSync } from 'node:fs';
import { FileWorkbookHost } from '../../src/hosts/xlsx/file-workbook-host';
import { check } from '../../src/app/checking/check';
import type { Settings } from '../../src/app/settings';
import { EMPTY_SETTINGS } from '../../src/app/settings';
import { proposeSummary } from '../../src/app/papers/summarize';
import { formatAddress, parseAddress } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/cell';
import { isCellError } from '../../src/sheet/cell';
import { openedFile } from '../support/officer-workbook';
import { shownContents } from '../support/calculated';
import { targetWorkbook } from '../support/target-workbook';
import { CASES, SEED, seedsFromHere } from '../support/random-cases';
import { RandomChoice } from '../support/random-choice';
import type { IndependentCell } from './xlsx/excelize';
import { contentsByExcelize } from './xlsx/excelize';

const SAMPLE = readFileSync('assets/samples/an-hoa-thinh-2022.xlsx');
const SETTINGS: Settings = {
  ...EMPTY_SETTINGS,
  goal: { poor: { reduction: 27, 'closing-rate': 4.93 }, nearPoor: { points: 1.5, 'closing-count': 120 } },
  policies: { credit: 100 },
};

/** A right table of 3 to 60 hamlets, some of them alike, some without any poor, one perhaps without households. */
function randomTable(seed: number): CellValue[][] {
  const random = new RandomChoice(seed);
  const hamlets = Array.from({ length: 3 + Math.floor(58 * random.fraction() ** 2) }, (_hamlet, order): number[] => {
    if (order === 1 && random.whole(0, 9) === 0) return [0, 0, 0, 0, 0, 0, 0];
    const [opening, nearOpening] = [random.whole(0, 15), random.whole(0, 20)];
    const [reduction, nearReduction] = [random.whole(0, opening), random.whole(0, nearOpening)];
    const closings = [opening - reduction, nearOpening - nearReduction] as const;
    return [random.whole(40, 300), opening, reduction, closings[0], nearOpening, nearReduction, closings[1]];
  });
  const totals = [0, 1, 2, 3, 4, 5, 6].map((column) => hamlets.reduce((sum, line) => sum + (line[column] ?? 0), 0));
  return [...hamlets, totals].map(([households = 0, ...counts], order) => [
    order === hamlets.length ? 'Tổng cộng' : nameOf(order),
    households,
    ...counts.flatMap((count) => [count, households === 0 ? 0 : Number(((count * 100) / households).toFixed(2))]),
  ]);
}

function nameOf(order: number): string {
  return order === 0 ? '=1+1' : order === 2 ? '<b>x</b>' : `Thôn ${order + 1}`;
}

/** The file with the summary that the tool wrote, and what the tool itself thinks that its cells show. */
async function summarized(host: FileWorkbookHost) {
  const before = await host.read();
  const proposal = proposeSummary(before, { settings: SETTINGS, report: check(before) });
  if (!proposal) throw new Error('the workbook has a table');
  await host.apply(proposal.changes);
  const written = proposal.changes.find((change) => change.kind === 'write-sheet')?.spec;
  const values = new Map(written?.cells.map((cell) => [formatAddress(cell), cell.content.value]));
  return { bytes: host.save(), name: written?.name ?? '', valueAt: (cell: string) => values.get(cell) ?? null };
}

type Summarized = Awaited<ReturnType<typeof summarized>>;

/** Where the file, read by others and computed again by others, shows something else than the tool thinks. */
function differences({ name, valueAt }: Summarized, sheets: Record<string, readonly IndependentCell[]>): string[] {
  const own = sheets[name] ?? [];
  const computed = shownContents(sheets, name);
  return own.flatMap(({ cell, value }) => {
    const known = valueAt(cell);
    const thought = known === null || isCellError(known) ? `no value: ${JSON.stringify(known)}` : String(known);
    const shown = computed(parseAddress(cell));
    return isSame(thought, value) && isSame(thought, shown) ? [] : [`${cell}: ${thought} | ${value} | ${shown}`];
  });
}

/** Numbers by value, texts by their letters. */
function isSame(thought: string, read: string): boolean {
  return thought === read || (thought !== '' && read !== '' && Number(thought) === Number(read));
}

describe('the summary in a file', () => {
  it('reads and computes elsewhere as the tool says: the sample', async () => {
    const made = await summarized(FileWorkbookHost.open(SAMPLE));
    const sheets = contentsByExcelize({ sample: made.bytes })['sample'] ?? {};
    expect(sheets[made.name]?.length).toBeGreaterThan(300);
    expect(differences(made, sheets)).toEqual([]);
  });

  it(`reads and computes elsewhere as the tool says: tables of 3 to 60 hamlets, from seed ${SEED} on`, async () => {
    const made = await Promise.all(
      seedsFromHere(CASES.summaries).map(
        async (seed) => [String(seed), await summarized(openedFile(targetWorkbook(randomTable(seed))))] as const,
      ),
    );
    const read = contentsByExcelize(Object.fromEntries(made.map(([seed, { bytes }]) => [seed, bytes])));
    const different = made.flatMap(([seed, one]) =>
      differences(one, read[seed] ?? {}).map((difference) => `table ${seed}, ${difference}`),
    );
    expect(different).toEqual([]);
  });
});
