import type { Indicator } from '../domain/columns';
import type { CommuneGoal, CommuneProfile } from '../domain/commune';
import type { TargetTable } from '../domain/target-table';
import type { SummaryWords } from '../locales/sections/summary';
import type { CellAddress } from '../workbook/address';
import type { SheetSpec } from '../workbook/sheet-spec';
import { goalBlock, goalBlockRows, goalCells } from './goal-block';
import type { HamletBlock } from './hamlet-block';
import { hamletBlock } from './hamlet-block';
import type { PrintedRows } from './page-flow';
import { flowOf } from './page-flow';
import { LIKELY_PAGE_HEIGHTS, MARGINS, PAGE_HEIGHT } from './paper';
import type { SheetBlock } from './sheet-block';
import { signatureBlock } from './signature-block';
import type { ReportSource } from './source-link';
import { layOutSummary } from './summary-layout';
import { TITLE_ROWS, titleBlock } from './title-block';

/** What the officer has said about the commune. */
export interface SummaryProfile {
  readonly profile: CommuneProfile;
  readonly goal: CommuneGoal;
}

/** The summary of a target table as a sheet to print: live links to the table, its own sums and rates. */
export function summarySheet(source: ReportSource, said: SummaryProfile, words: SummaryWords): SheetSpec {
  const layout = layOutSummary(source.table);
  const hamlets = hamletBlock(source, layout, words, TITLE_ROWS + goalBlockRows(layout));
  const lastLine = hamlets.body.last;
  const signature = signatureBlock(layout, words, said.profile, lastLine + 1);
  const above = [
    titleBlock(layout, words, said.profile, source.table.year),
    goalBlock(layout, words, said.goal, hamlets.totals, TITLE_ROWS),
  ];
  const rows = printedRows(above, hamlets, signature);
  const flow = flowOf(rows, PAGE_HEIGHT, LIKELY_PAGE_HEIGHTS);
  const blocks = [...above, hamlets.block, signature];
  return {
    tag: 'summary',
    name: words.sheetName,
    fontName: 'Times New Roman',
    columnWidths: layout.widths,
    rowHeights: rowHeights(blocks, hamlets, flow.extra),
    cells: blocks.flatMap((block) => block.cells),
    merges: blocks.flatMap((block) => block.merges),
    page: {
      orientation: 'landscape',
      margins: MARGINS,
      fitToPagesWide: 1,
      ...(flow.onePage ? { fitToPagesHigh: 1 } : {}),
      repeatRows: hamlets.header,
      printArea: {
        firstRow: 0,
        firstColumn: 0,
        lastRow: lastLine + signature.heights.length,
        lastColumn: layout.lastColumn,
      },
      pageNumberFromSecondPage: true,
    },
  };
}

/** The cells of the summary in which the officer may type the goal of an indicator. */
export function summaryGoalCells(table: TargetTable): ReadonlyMap<Indicator, CellAddress> {
  return goalCells(layOutSummary(table), TITLE_ROWS);
}

function printedRows(above: readonly SheetBlock[], hamlets: HamletBlock, signature: SheetBlock): PrintedRows {
  const lineCount = hamlets.body.last - hamlets.body.first + 1;
  const headerRows = hamlets.header.last - hamlets.header.first + 1;
  const beforeLines = hamlets.block.heights.slice(0, -lineCount);
  return {
    before: [...above.flatMap((block) => block.heights), ...beforeLines].reduce((sum, height) => sum + height, 0),
    header: beforeLines.slice(-headerRows).reduce((sum, height) => sum + height, 0),
    lines: hamlets.block.heights.slice(-lineCount),
    closing: signature.heights,
  };
}

/** The height of every row, by its number; the table's lines are given something extra. */
function rowHeights(blocks: readonly SheetBlock[], { body }: HamletBlock, extra: number): Record<number, number> {
  const heights = blocks.flatMap((block) => block.heights);
  return Object.fromEntries(
    heights.map((height, row) => [row, row >= body.first && row <= body.last ? height + extra : height]),
  );
}
