import type { CellRange } from '../../../sheet/range';
import { columnCount, rowCount } from '../../../sheet/range';
import type { CellGrids } from './cell-grids';
import { CELL_PROPERTIES, NO_CELLS, cellGrids, joinBlocks } from './cell-grids';
import { isRefusal } from '../excel-session';
import type { FontNames } from './font-names';
import { COMMON_FONT_PROPERTY, FontRequest, commonFontName, uniformFontNames } from './font-names';
import type { ReadingProgress } from './reading-progress';
import type { SheetRequest } from './sheet-request';
import { blocksOfRows } from '../rectangles';
import { untracked } from '../untracked';

/** Cells whose values, formulas and formats together, and then their fonts, stay well under the 5 MB of one answer. */
const CELLS_PER_BLOCK = 50_000;

/**
 * The cells of a sheet that is too large for one answer: block after block of rows, one request each, and one more
 * where a block has several fonts. A block that is still too large is asked for in halves.
 * @throws WorkbookFailure 'cancelled' between two blocks
 */
export async function readInBlocks(
  context: Excel.RequestContext,
  { sheet, used }: SheetRequest,
  progress: ReadingProgress,
): Promise<CellGrids> {
  if (!used) return NO_CELLS;
  const blocks: CellGrids[] = [];
  for (const block of blocksOfRows(used, CELLS_PER_BLOCK)) {
    const parts = await inHalves(block, async (part) => {
      const cells = await readBlock(context, sheet, part, progress);
      progress.advance(rowCount(part) * columnCount(part));
      return cells;
    });
    blocks.push(...parts);
  }
  return joinBlocks(blocks, used);
}

async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: CellRange,
  progress: ReadingProgress,
): Promise<CellGrids> {
  const range = rangeIn(sheet, block);
  range.load([...CELL_PROPERTIES, COMMON_FONT_PROPERTY]);
  await context.sync();
  const common = commonFontName(range);
  const fonts = common === null ? await readFonts(context, sheet, block, progress) : uniformFontNames(block, common);
  return await progress.giveWay(cellGrids(range, block, fonts));
}

async function readFonts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: CellRange,
  progress: ReadingProgress,
): Promise<FontNames> {
  const parts = await inHalves(block, async (part) => {
    const request = new FontRequest(rangeIn(sheet, part));
    await context.sync();
    return await progress.giveWay(request.names());
  });
  return parts.flat();
}

/** What the work makes of the block, or of its halves where Excel finds the answer too large. */
async function inHalves<Part>(block: CellRange, work: (part: CellRange) => Promise<Part>): Promise<Part[]> {
  const { firstRow, lastRow } = block;
  try {
    return [await work(block)];
  } catch (refusal) {
    if (!isRefusal(refusal, 'ResponsePayloadSizeLimitExceeded') || firstRow === lastRow) throw refusal;
  }
  const middle = Math.floor((firstRow + lastRow) / 2);
  const upper = await inHalves({ ...block, lastRow: middle }, work);
  return [...upper, ...(await inHalves({ ...block, firstRow: middle + 1 }, work))];
}

function rangeIn(sheet: Excel.Worksheet, block: CellRange): Excel.Range {
  return untracked(sheet.getRangeByIndexes(block.firstRow, block.firstColumn, rowCount(block), columnCount(block)));
}
