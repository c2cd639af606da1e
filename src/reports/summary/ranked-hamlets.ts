import { columnLetters } from '../../sheet/address';
import type { CellContent, CellValue } from '../../sheet/cell';
import type { HamletBlock } from './hamlet-block';
import { aidColumns } from './ranking-aid';
import type { PlacedHamlet } from './ranking-order';
import { constant } from '../paper/sheet-block';
import type { LaidOutPair, ColumnGrid } from '../paper/column-grid';

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

/**
 * The places of the ranking from the highest closing rate down; a hamlet without a rate leaves a place at the end blank.
 * @param order the hamlets that have a closing rate, by their places now.
 */
export function rankedHamlets(
  { hamlets, body }: HamletBlock,
  order: readonly PlacedHamlet[],
  layout: ColumnGrid,
  { opening, closing }: RankedRates,
): RankedHamlet[] {
  const aid = aidColumns(layout);
  const down = (column: number): string =>
    `$${columnLetters(column)}$${body.first + 1}:$${columnLetters(column)}$${body.last + 1}`;
  const [orders, rates] = [down(aid.order), down(aid.rate)];
  /** What a column holds for the hamlet in a place. */
  const taken = (column: number) => {
    const values = down(column);
    return (place: number, value: CellValue): CellContent => ({
      formula: `=IFERROR(INDEX(${values},MATCH(${place + 1},${orders},0)),"")`,
      value,
    });
  };
  const rateOf = (column: number) => {
    const content = taken(column);
    return (place: number): CellContent => content(place, order[place]?.hamlet.contents.get(column)?.value ?? '');
  };
  const name = taken(layout.hamletColumn);
  const closingRate = rateOf(closing.rateColumn);
  const openingRate = typeof opening?.rateColumn === 'number' ? rateOf(opening.rateColumn) : () => constant(null);
  // Hamlets without a rate have no place: the lines at the end show nothing.
  const ranked: RankedHamlet[] = [];
  for (let place = 0; place < hamlets.length; place += 1) {
    const { hamlet, rank = '' } = order[place] ?? {};
    ranked.push({
      name: name(place, hamlet?.name.value ?? ''),
      rates: { opening: openingRate(place), closing: closingRate(place) },
      rank: (cell) => ({ formula: `=IF(ISNUMBER(${cell}),RANK(${cell},${rates}),"")`, value: rank }),
    });
  }
  return ranked;
}
