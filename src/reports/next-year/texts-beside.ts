import type { CellStyle } from '../../workbook/sheet-spec';
import type { CellValue } from '../../sheet/cell';
import { contentAt } from '../../workbook/snapshot';
import { isCellError, textOf } from '../../sheet/cell';
import { lineSpans } from '../paper/inferred-spans';
import type { NextYearSource, SheetPlace } from './next-year-source';
import type { ColumnSpan, SheetBlock } from '../paper/sheet-block';
import { blockOf, constant, spreadInRow } from '../paper/sheet-block';
import { BODY_SIZE, ISSUING, KIND, KIND_SIZE, NOTE, SUBTITLE } from '../paper/sheet-style';
import { spanWidth } from '../paper/column-grid';
import { heightOfLines, textHeight } from '../paper/text-height';

/** The share of the sheet's columns that the issuing body at the left takes. */
const LEFT_SHARE = 0.4;
const YEAR = /(?:^|\D)20\d\d(?!\d)|…{2,}/u;

/** The titles above a table, or the notes and signatures below it, one year later, in the looks that papers have. */
export function textsBeside(
  source: NextYearSource,
  rows: { readonly first: number; readonly last: number },
  place: SheetPlace,
  widths: readonly number[],
): SheetBlock {
  const lines = Array.from({ length: Math.max(0, rows.last - rows.first + 1) }, (_line, order) =>
    lineAt(source, rows.first + order, place),
  );
  const isAbove = rows.last < place.headerRow;
  const main = isAbove ? lines.findIndex((line) => isMainTitle(line)) : -1;
  const blocks = lines.map((line, order) => {
    const beforeHeader = order < main ? 'issuing' : order === main ? 'title' : 'subtitle';
    return lineBlock(line, rows.first + order, isAbove ? beforeHeader : 'below', place, widths);
  });
  return blockOf(
    blocks.flatMap((block) => block.heights),
    blocks,
  );
}

type Position = 'issuing' | 'title' | 'subtitle' | 'below';

function lineBlock(
  line: readonly CellValue[],
  row: number,
  position: Position,
  place: SheetPlace,
  widths: readonly number[],
): SheetBlock {
  const spans = lineSpans(line, place.firstColumn);
  const texts = spans.map((span) => ({
    value: line[span.first - place.firstColumn] ?? null,
    ...lookOf(position, span, spans.length === 1, place),
  }));
  const heights = texts.map(({ value, span, style }) =>
    textHeight(textOf(value), spanWidth(widths, span), style.fontSize ?? BODY_SIZE),
  );
  return blockOf(
    [Math.max(heightOfLines(1, BODY_SIZE), ...heights)],
    texts.map(({ value, span, style }) => spreadInRow(row, span, constant(value), style)),
  );
}

function lineAt({ sheet, movedOn }: NextYearSource, row: number, place: SheetPlace): CellValue[] {
  return Array.from({ length: place.lastColumn - place.firstColumn + 1 }, (_cell, offset) => {
    const { value } = contentAt(sheet, { row, column: place.firstColumn + offset });
    return isCellError(value) ? null : movedOn(value);
  });
}

/** The title of the sheet is the first line that names the year, alone in its row. */
function isMainTitle(line: readonly CellValue[]): boolean {
  const texts = line.filter((value) => typeof value === 'string' && value.trim() !== '');
  return texts.length === 1 && texts.every((text) => YEAR.test(textOf(text)));
}

function lookOf(
  position: Position,
  span: ColumnSpan,
  alone: boolean,
  place: SheetPlace,
): { readonly span: ColumnSpan; readonly style: CellStyle } {
  const columns = place.lastColumn - place.firstColumn + 1;
  const startsLeft = span.first - place.firstColumn < columns / 2;
  const whole = { first: place.firstColumn, last: place.lastColumn };
  if (position === 'issuing') {
    const left = { first: span.first, last: place.firstColumn + Math.ceil(columns * LEFT_SHARE) - 1 };
    return { span: alone && startsLeft && left.last >= left.first ? left : span, style: ISSUING };
  }
  if (position === 'title') return { span: whole, style: { ...KIND, fontSize: KIND_SIZE } };
  if (alone && !startsLeft) return { span, style: position === 'subtitle' ? NOTE : SUBTITLE };
  if (position === 'subtitle') return { span: alone ? whole : span, style: SUBTITLE };
  return { span, style: alone ? { fontSize: BODY_SIZE, horizontal: 'left', wrap: true } : ISSUING };
}
