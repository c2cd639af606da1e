import type { CellRange } from '../../../workbook/address';
import { columnCount } from '../../../workbook/address';
import type { CellGrids } from './cell-grids';
import { CELL_PROPERTIES, NO_CELLS, cellGrids, joinBlocks } from './cell-grids';
import { isRefusal } from '../excel-session';
import type { SheetRequest } from './sheet-request';
import { blocksOfRows } from '../rectangles';
import { untracked } from '../untracked';

/** Cells whose values, formulas and formats together stay well under the 5 MB of one answer. */
const CELLS_PER_BLOCK = 50_000;

/**
 * The cells of a sheet that is too large for one answer: block after block of rows, one request each.
 * A block that is still too large is asked for in halves.
 */
export async function readInBlocks(context: Excel.RequestContext, { sheet, used }: SheetRequest): Promise<CellGrids> {
  if (!used) return NO_CELLS;
  const blocks: CellGrids[] = [];
  for (const block of blocksOfRows(used, CELLS_PER_BLOCK)) blocks.push(await readBlock(context, sheet, block));
  return joinBlocks(blocks, used);
}

async function readBlock(context: Excel.RequestContext, sheet: Excel.Worksheet, block: CellRange): Promise<CellGrids> {
  const { firstRow, firstColumn, lastRow } = block;
  const range = untracked(sheet.getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, columnCount(block)));
  range.load([...CELL_PROPERTIES]);
  try {
    await context.sync();
  } catch (refusal) {
    if (!isRefusal(refusal, 'ResponsePayloadSizeLimitExceeded') || firstRow === lastRow) throw refusal;
    const middle = Math.floor((firstRow + lastRow) / 2);
    const halves = [
      await readBlock(context, sheet, { ...block, lastRow: middle }),
      await readBlock(context, sheet, { ...block, firstRow: middle + 1 }),
    ];
    return joinBlocks(halves, block);
  }
  return cellGrids(range, block);
}
