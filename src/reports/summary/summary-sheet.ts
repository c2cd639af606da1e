import { hamletRows } from '../../domain/target-table';
import type { SummaryWords } from '../../locales/words/summary';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { analysisAndPolicies, analysisAndPolicyRows } from './analysis-and-policies';
import { goalBlock, goalBlockRows } from './goal-block';
import type { HamletBlock } from './hamlet-block';
import { hamletBlock } from './hamlet-block';
import { pageBreaks } from '../paper/page-breaks';
import { MARGINS, SAFE_PAGE_HEIGHT } from '../paper/paper';
import { AID_WIDTHS } from './ranking-aid';
import type { Ranking } from './ranking-block';
import { rankingOf, rankingRows, rankingSizes } from './ranking-block';
import type { FreeCell, SheetBlock } from '../paper/sheet-block';
import { blockOf, constant, spreadInRow } from '../paper/sheet-block';
import { BODY_SIZE, STATUS } from '../paper/sheet-style';
import { signatureBlock } from '../paper/signature-block';
import type { ReportSource } from '../paper/source-link';
import type { SummaryContents } from '../paper/summary-contents';
import type { ColumnGrid } from '../paper/column-grid';
import { columnGridOf, spanWidth } from '../paper/column-grid';
import { textHeight } from '../paper/text-height';
import { TITLE_ROWS, titleBlock } from '../paper/title-block';
import { expectAt } from '../../sheet/expect';

/** The summary with the cells that the officer may write over. */
export interface SummarySheet {
  readonly spec: SheetSpec;
  readonly freeCells: readonly FreeCell[];
}

/**
 * The summary of a target table as a sheet to print: live links to the table, its own sums and rates.
 * The table stands last, because its header is printed again on every later page.
 */
export function summarySheet(source: ReportSource, contents: SummaryContents, words: SummaryWords): SummarySheet {
  const layout = columnGridOf(source.table);
  const parts = partsOf(source, layout, contents, words);
  const { above, ranking, hamlets, closing } = parts;
  const blocks = [...above, ...ranking.pages.map(({ block }) => block), hamlets.block, closing];
  const heights: number[] = [];
  const rowHeights: Record<number, number> = {};
  for (const block of blocks) {
    for (const height of block.heights) rowHeights[heights.push(height) - 1] = height;
  }
  const whole = blockOf(heights, [...blocks, ...ranking.aid]);
  const charts = ranking.pages.flatMap(({ chart }) => (chart ? [chart] : []));
  const spec: SheetSpec = {
    tag: 'summary',
    name: words.sheetName,
    fontName: 'Times New Roman',
    columnWidths: [...layout.widths, ...(ranking.aid.length > 0 ? AID_WIDTHS : [])],
    rowHeights,
    cells: whole.cells,
    merges: whole.merges,
    ...(charts.length > 0 && { charts }),
    page: {
      orientation: 'landscape',
      margins: MARGINS,
      fitToPagesWide: 1,
      repeatRows: hamlets.header,
      breaksBefore: breaksOf(parts),
      printArea: { firstRow: 0, firstColumn: 0, lastRow: heights.length - 1, lastColumn: layout.lastColumn },
      pageNumberFromSecondPage: true,
    },
  };
  return { spec, freeCells: whole.free ?? [] };
}

/** The blocks of the sheet from top to bottom. */
interface SummaryParts {
  readonly above: readonly SheetBlock[];
  readonly ranking: Ranking;
  readonly hamlets: HamletBlock;
  readonly closing: SheetBlock;
}

function partsOf(
  source: ReportSource,
  layout: ColumnGrid,
  contents: SummaryContents,
  words: SummaryWords,
): SummaryParts {
  const { table } = source;
  const names = hamletRows(table).map((row) => expectAt(table.rows, row).name);
  const counted = words.counting[table.counted ?? 'households'];
  const besideRow = TITLE_ROWS + goalBlockRows(layout);
  const rankingRow = besideRow + analysisAndPolicyRows(layout, contents);
  const sizes = rankingSizes(layout, names);
  const titles = titlesOf(words, contents, sizes.length > 0);
  const tableRow = rankingRow + rankingRows(sizes).reduce((sum, rows) => sum + rows, 0);
  const hamlets = hamletBlock(source, layout, words, { firstRow: tableRow, title: titles.hamlets, counted });
  return {
    above: [
      titleBlock(layout, words, contents, table.year),
      goalBlock(layout, words, contents, hamlets.totals, { firstRow: TITLE_ROWS, title: titles.goals, counted }),
      analysisAndPolicies(layout, words, contents, { firstRow: besideRow, titles }),
    ],
    ranking: rankingOf(layout, words, hamlets, sizes, { firstRow: rankingRow, title: titles.ranking }),
    hamlets,
    closing: closingBlock(layout, words, contents, hamlets.body.last + 1),
  };
}

type Section = keyof SummaryWords['headings'];

/** The titles of the sections, numbered in the order of those that are there. */
function titlesOf(
  words: SummaryWords,
  { analysis }: Pick<SummaryContents, 'analysis'>,
  ranked: boolean,
): Readonly<Record<Section, string>> {
  const there: readonly Section[] = [
    'goals',
    ...(Object.keys(analysis).length > 0 ? (['analysis'] as const) : []),
    'policies',
    ...(ranked ? (['ranking'] as const) : []),
    'hamlets',
  ];
  const title = (section: Section): string => words.heading(there.indexOf(section) + 1, words.headings[section]);
  return {
    goals: title('goals'),
    analysis: title('analysis'),
    policies: title('policies'),
    ranking: title('ranking'),
    hamlets: title('hamlets'),
  };
}

/** What the check had to say, and who answers for the paper. */
function closingBlock(
  layout: ColumnGrid,
  words: SummaryWords,
  { profile, typed, check }: SummaryContents,
  firstRow: number,
): SheetBlock {
  const whole = { first: 0, last: layout.lastColumn };
  const text = words.checkStatus(check);
  const signature = signatureBlock(layout, words, profile, firstRow + 1, typed);
  const status = spreadInRow(firstRow, whole, constant(text), STATUS);
  const height = textHeight(text, spanWidth(layout.widths, whole), BODY_SIZE, 'regular') + STATUS_AIR;
  return blockOf([height, ...signature.heights], [status, signature]);
}

const STATUS_AIR = 6;

function breaksOf({ above, ranking, hamlets, closing }: SummaryParts): number[] {
  const { header, body, block } = hamlets;
  const lineCount = body.last - body.first + 1;
  const headerRows = header.last - header.first + 1;
  const headingRows = block.heights.length - lineCount - headerRows;
  return pageBreaks(
    {
      whole: [...above, ...ranking.pages.map((page) => page.block)].map(({ heights }) => heights),
      heading: block.heights.slice(0, headingRows),
      header: block.heights.slice(headingRows, headingRows + headerRows),
      lines: block.heights.slice(-lineCount),
      closing: closing.heights,
    },
    SAFE_PAGE_HEIGHT,
  );
}
