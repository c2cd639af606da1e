import type { SummaryWords } from '../../locales/words/summary';
import { columnLetters, formatAddress } from '../../sheet/address';
import type { SpecCell } from '../../workbook/sheet-spec';
import type { CellValue } from '../../sheet/cell';
import type { HamletBlock } from './hamlet-block';
import type { BlockPart } from '../paper/sheet-block';
import type { PlacedHamlet } from './ranking-order';
import { constant } from '../paper/sheet-block';
import { AID } from '../paper/sheet-style';
import type { ColumnGrid } from '../paper/column-grid';
import { pairOf } from '../paper/column-grid';
import { expectPresent } from '../../sheet/expect';

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
export function aidColumns({ lastColumn }: ColumnGrid): AidColumns {
  const rate = lastColumn + 1 + AID_GAP;
  return { rate, order: rate + 1 };
}

/**
 * The cells that put the hamlets in order, beside their lines: lists of formulas alone cannot tell equal rates apart.
 * @param order the hamlets that have a closing rate, by their places now.
 */
export function rankingAid(
  layout: ColumnGrid,
  words: SummaryWords,
  { hamlets, header, body }: HamletBlock,
  order: readonly PlacedHamlet[],
): BlockPart {
  const aid = aidColumns(layout);
  const closing = expectPresent(pairOf(layout, 'poor', 'closing')?.rateColumn ?? undefined, 'closing rate');
  const letters = columnLetters(aid.rate);
  const rates = `${letters}$${body.first + 1}:${letters}$${body.last + 1}`;
  const places = new Map(order.map(({ hamlet }, place) => [hamlet.row, place + 1]));
  const cells: SpecCell[] = [{ row: header.last, column: aid.rate, content: constant(words.rankingAid), style: AID }];
  for (const { row, contents } of hamlets) {
    const [source, own] = [formatAddress({ row, column: closing }), formatAddress({ row, column: aid.rate })];
    const until = `${letters}$${body.first + 1}:${own}`;
    const place = `=IF(ISNUMBER(${own}),RANK(${own},${rates})+COUNTIF(${until},${own})-1,"")`;
    cells.push(
      aidCell(row, aid.rate, `=IF(ISNUMBER(${source}),${source},"")`, contents.get(closing)?.value),
      aidCell(row, aid.order, place, places.get(row)),
    );
  }
  return { cells, merges: [] };
}

/** A hamlet without a rate shows nothing. */
function aidCell(row: number, column: number, formula: string, value: CellValue | undefined): SpecCell {
  return { row, column, content: { formula, value: typeof value === 'number' ? value : '' }, style: AID };
}
