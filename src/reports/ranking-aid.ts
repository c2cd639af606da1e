import type { SummaryWords } from '../locales/sections/summary';
import { columnLetters, formatAddress } from '../workbook/address';
import type { SpecCell } from '../workbook/sheet-spec';
import type { CellContent } from '../workbook/snapshot';
import type { HamletBlock } from './hamlet-block';
import type { BlockPart } from './sheet-block';
import { constant } from './sheet-block';
import { AID } from './sheet-style';
import type { SummaryLayout } from './summary-layout';
import { pairOf } from './summary-layout';

/** Empty columns between the printed ones and those that put the hamlets in order. */
const AID_GAP = 1;
const AID_WIDTH = 9;

/** Widths of the columns past the printed ones. */
export const AID_WIDTHS: readonly number[] = Array.from({ length: AID_GAP + 2 }, () => AID_WIDTH);

/** The columns beside the printed ones: the closing rate of each hamlet, and its place in the list. */
export interface AidColumns {
  readonly rate: number;
  readonly order: number;
}

/** Past what is printed, so that the paper stays clean. */
export function aidColumns({ lastColumn }: SummaryLayout): AidColumns {
  const rate = lastColumn + 1 + AID_GAP;
  return { rate, order: rate + 1 };
}

/** The cells that put the hamlets in order, beside their lines: lists of formulas alone cannot tell equal rates apart. */
export function rankingAid(
  layout: SummaryLayout,
  words: SummaryWords,
  { hamlets, header, body }: HamletBlock,
): BlockPart {
  const { rate, order } = aidColumns(layout);
  const closing = pairOf(layout, 'poor', 'closing')?.rateColumn ?? 0;
  const rates = `${columnLetters(rate)}$${body.first + 1}:${columnLetters(rate)}$${body.last + 1}`;
  const title: SpecCell = { row: header.last, column: rate, content: constant(words.rankingAid), style: AID };
  const shown = hamlets.map(({ contents }) => contents.get(closing)?.value ?? '');
  const cells = hamlets.flatMap(({ row }, place): SpecCell[] => {
    const [source, own] = [formatAddress({ row, column: closing }), formatAddress({ row, column: rate })];
    const value = shown[place] ?? '';
    const until = `${columnLetters(rate)}$${body.first + 1}:${own}`;
    return [
      {
        row,
        column: rate,
        content: { formula: `=IF(ISNUMBER(${source}),${source},"")`, value: typeof value === 'number' ? value : '' },
        style: AID,
      },
      {
        row,
        column: order,
        content: {
          formula: `=IF(ISNUMBER(${own}),RANK(${own},${rates})+COUNTIF(${until},${own})-1,"")`,
          value: placeOf(shown, place),
        },
        style: AID,
      },
    ];
  });
  return { cells: [title, ...cells], merges: [] };
}

/** The place of a hamlet in the list, equal rates in the order of the table; blank without a rate. */
function placeOf(rates: readonly CellContent['value'][], place: number): number | string {
  const own = rates[place];
  if (typeof own !== 'number') return '';
  const higher = rates.filter((rate) => typeof rate === 'number' && rate > own).length;
  return higher + rates.slice(0, place + 1).filter((rate) => rate === own).length;
}
