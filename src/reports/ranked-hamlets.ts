import { columnLetters } from '../workbook/address';
import type { CellContent, CellValue } from '../workbook/snapshot';
import type { HamletBlock, HamletOnSummary } from './hamlet-block';
import { aidColumns } from './ranking-aid';
import type { LaidOutPair, SummaryLayout } from './summary-layout';

/** One place of the ranking, live: whichever hamlet is in it. */
export interface RankedHamlet {
  readonly name: CellContent;
  readonly rates: Readonly<Record<'opening' | 'closing', CellContent>>;
  /** The rank that the closing rate in a cell has: equal rates share it. */
  readonly rank: (closingRate: string) => CellContent;
}

/** What the ranking shows: a pair without rates shows nothing. */
export interface RankedRates {
  readonly opening: Pick<LaidOutPair, 'rateColumn'> | null;
  readonly closing: { readonly rateColumn: number };
}

/** The places of the ranking from the highest closing rate down; a hamlet without a rate leaves a place at the end blank. */
export function rankedHamlets(
  { hamlets, body }: HamletBlock,
  layout: SummaryLayout,
  { opening, closing }: RankedRates,
): RankedHamlet[] {
  const aid = aidColumns(layout);
  const whole = (column: number): string =>
    `$${columnLetters(column)}$${body.first + 1}:$${columnLetters(column)}$${body.last + 1}`;
  const rateOf = (hamlet: HamletOnSummary, column: number): CellValue => hamlet.contents.get(column)?.value ?? '';
  const ranked = hamlets
    .filter((hamlet) => typeof rateOf(hamlet, closing.rateColumn) === 'number')
    .sort((one, other) => Number(rateOf(other, closing.rateColumn)) - Number(rateOf(one, closing.rateColumn)));
  const closingRates = ranked.map((hamlet) => rateOf(hamlet, closing.rateColumn));
  return hamlets.map((_hamlet, place): RankedHamlet => {
    const hamlet = ranked[place];
    const taken = (column: number, value: CellValue): CellContent => ({
      formula: `=IFERROR(INDEX(${whole(column)},MATCH(${place + 1},${whole(aid.order)},0)),"")`,
      value: hamlet ? value : '',
    });
    const rate = (column: number | null): CellContent =>
      column === null ? { formula: null, value: null } : taken(column, hamlet ? rateOf(hamlet, column) : '');
    return {
      name: taken(layout.hamletColumn, hamlet?.name.value ?? ''),
      rates: { opening: rate(opening?.rateColumn ?? null), closing: rate(closing.rateColumn) },
      rank: (cell) => ({
        formula: `=IF(ISNUMBER(${cell}),RANK(${cell},${whole(aid.rate)}),"")`,
        value: hamlet ? closingRates.indexOf(closingRates[place] ?? null) + 1 : '',
      }),
    };
  });
}
