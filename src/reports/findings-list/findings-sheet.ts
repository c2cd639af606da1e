import type { FindingsListWords } from '../../locales/words/findings-list';
import { possibleWidth } from '../../workbook/column-width';
import type { CellStyle, SheetSpec } from '../../workbook/sheet-spec';
import type { FindingLine } from './finding-line';
import { pageBreaks } from '../paper/page-breaks';
import { MARGINS, SAFE_PAGE_HEIGHT } from '../paper/paper';
import type { BlockPart, ColumnSpan, SheetBlock } from '../paper/sheet-block';
import { blockOf, constant, spreadInRow } from '../paper/sheet-block';
import { BODY_SIZE, BOXED, HEADER, KIND, KIND_SIZE, SUBTITLE } from '../paper/sheet-style';
import { spanWidth } from '../paper/column-grid';
import { heightOfLines, textHeight } from '../paper/text-height';

/** The columns of the list, in characters of the default font; together they fill A4 in landscape. */
const COLUMNS = [
  ['index', 4.5],
  ['severity', 8],
  ['place', 24],
  ['address', 9],
  ['found', 9],
  ['expected', 9],
  ['reasons', 30],
  ['answer', 13],
  ['mended', 6.5],
] as const satisfies readonly (readonly [keyof FindingsListWords['columns'], number])[];
type Column = (typeof COLUMNS)[number][0];

const WIDTHS = COLUMNS.map(([, width]) => possibleWidth(width));
const WHOLE_LINE: ColumnSpan = { first: 0, last: COLUMNS.length - 1 };
const HEADER_ROW = 3;
const GAP = 8;
/** Excel's highest row, in points. */
const HIGHEST_ROW = 409;
/** Points above and below a text, so that lines stay apart. */
const LINE_AIR = 3;

const CENTRED: CellStyle = { ...BOXED, wrap: true };
const LEFT: CellStyle = { ...CENTRED, horizontal: 'left' };
const LEFT_ALIGNED: readonly Column[] = ['place', 'reasons', 'answer'];

/**
 * The findings as a sheet to print, with a column to tick off what was mended.
 * @param subject the table and what the check had to say of it, in words.
 */
export function findingsSheet(lines: readonly FindingLine[], subject: string, words: FindingsListWords): SheetSpec {
  const title = titleBlock(words.title, subject);
  const header = headerBlock(words);
  const body = lines.length > 0 ? lines.map(lineBlock) : [emptyBlock(words.none)];
  const { cells, merges, heights } = blockOf(
    [title, header, ...body].flatMap((block) => block.heights),
    [title, header, ...body],
  );
  const parts = {
    whole: [title.heights],
    heading: [],
    header: header.heights,
    lines: body.flatMap((block) => block.heights),
    closing: [],
  };
  return {
    tag: 'findings',
    name: words.sheetName,
    fontName: 'Times New Roman',
    columnWidths: WIDTHS,
    rowHeights: Object.fromEntries(heights.map((height, row) => [row, height])),
    cells,
    merges,
    page: {
      orientation: 'landscape',
      margins: MARGINS,
      fitToPagesWide: 1,
      repeatRows: { first: HEADER_ROW, last: HEADER_ROW },
      breaksBefore: pageBreaks(parts, SAFE_PAGE_HEIGHT),
      printArea: { firstRow: 0, firstColumn: 0, lastRow: heights.length - 1, lastColumn: WHOLE_LINE.last },
      pageNumberFromSecondPage: true,
    },
  };
}

function titleBlock(title: string, subject: string): SheetBlock {
  return blockOf(
    [heightOfLines(1.3, KIND_SIZE), textHeight(subject, spanWidth(WIDTHS, WHOLE_LINE), BODY_SIZE, 'regular'), GAP],
    [spreadInRow(0, WHOLE_LINE, constant(title), KIND), spreadInRow(1, WHOLE_LINE, constant(subject), SUBTITLE)],
  );
}

function headerBlock({ columns }: FindingsListWords): SheetBlock {
  const heights = COLUMNS.map(([column, width]) => textHeight(columns[column], width, BODY_SIZE));
  const titles = COLUMNS.map(([column], position) => cell(HEADER_ROW, position, columns[column], HEADER));
  return blockOf([Math.max(...heights) + LINE_AIR], titles);
}

function lineBlock(line: FindingLine, order: number): SheetBlock {
  const { severity, place, address, found, expected, reasons, answer } = line;
  const texts: Readonly<Record<Column, string>> = {
    ...{ index: String(order + 1), severity, place, address, found, expected },
    ...{ reasons: reasons.join('\n'), answer, mended: '' },
  };
  const heights = COLUMNS.map(([column, width]) => textHeight(texts[column], width, BODY_SIZE, 'regular'));
  return blockOf(
    [Math.min(Math.max(...heights) + LINE_AIR, HIGHEST_ROW)],
    COLUMNS.map(([column], position) => {
      const style = LEFT_ALIGNED.includes(column) ? LEFT : CENTRED;
      return cell(HEADER_ROW + 1 + order, position, texts[column], style);
    }),
  );
}

function emptyBlock(text: string): SheetBlock {
  return blockOf([heightOfLines(1.3, BODY_SIZE)], [spreadInRow(HEADER_ROW + 1, WHOLE_LINE, constant(text), CENTRED)]);
}

/** Text stays text, whatever it begins with. */
function cell(row: number, column: number, text: string, style: CellStyle): BlockPart {
  return spreadInRow(row, { first: column, last: column }, constant(text === '' ? null : text), style);
}
