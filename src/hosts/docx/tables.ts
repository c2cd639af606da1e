import type { ITableBordersOptions, Paragraph } from 'docx';
import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type {
  DocumentColumn,
  DocumentColumns,
  DocumentTable,
  DocumentTableRow,
  HeaderCell,
  TextLook,
} from '../../reports/plan-document/document-spec';
import { twipsOfMillimetres } from './measures';
import { ruleParagraph, textParagraph } from './paragraphs';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS: ITableBordersOptions = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const THIN_BORDERS: ITableBordersOptions = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
/** Millimetres between a border and the text beside it. */
const CELL_MARGIN = 0.6;
/** Points above and below the text of a cell. */
const CELL_GAP = 1.5;

/** Two columns beside each other, as a table without borders whose one row stays on one page. */
export function columnsTable({ left, right }: DocumentColumns): Table {
  return new Table({
    width: widthOf(left.width + right.width),
    columnWidths: [left.width, right.width].map(twipsOfMillimetres),
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: [new TableRow({ cantSplit: true, children: [left, right].map(columnCell) })],
  });
}

function columnCell({ width, lines }: DocumentColumn): TableCell {
  return new TableCell({
    width: widthOf(width),
    children: lines.map((line) => (line.kind === 'rule' ? ruleParagraph(line, width) : textParagraph(line))),
  });
}

/** A table with thin borders; its header rows are printed again on every page. */
export function borderedTable({ widths, fontSize, header, rows }: DocumentTable): Table {
  const margin = twipsOfMillimetres(CELL_MARGIN);
  return new Table({
    width: widthOf(widths.reduce((sum, width) => sum + width, 0)),
    columnWidths: widths.map(twipsOfMillimetres),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: THIN_BORDERS,
    margins: { left: margin, right: margin, marginUnitType: WidthType.DXA },
    rows: [
      ...header.map(
        (cells) =>
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: cells.map((cell) => headerCell(cell, fontSize)),
          }),
      ),
      ...rows.map((row, order) => bodyRow(row, widths, { fontSize, staysWithNext: isKept(order, rows.length) })),
    ],
  });
}

function headerCell({ text, columns, rows }: HeaderCell, fontSize: number): TableCell {
  return new TableCell({
    ...(columns > 1 && { columnSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
    verticalAlign: VerticalAlignTable.CENTER,
    children: [cellParagraph(text, { align: 'center', bold: true, fontSize, staysWithNext: true })],
  });
}

/** Neither the first rows nor the last one, that of the totals, stand alone on a page. */
function isKept(order: number, rows: number): boolean {
  return order < FIRST_TOGETHER - 1 || order === rows - 2;
}

const FIRST_TOGETHER = 3;

function bodyRow(
  { texts, aligns, bold }: DocumentTableRow,
  widths: readonly number[],
  { fontSize, staysWithNext }: { readonly fontSize: number; readonly staysWithNext: boolean },
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: texts.map(
      (text, column) =>
        new TableCell({
          width: widthOf(widths[column] ?? 0),
          verticalAlign: VerticalAlignTable.CENTER,
          children: [cellParagraph(text, { align: aligns[column] ?? 'left', bold, fontSize, staysWithNext })],
        }),
    ),
  });
}

function cellParagraph(text: string, look: TextLook): Paragraph {
  return textParagraph({ kind: 'paragraph', text, look: { gapBefore: CELL_GAP, gapAfter: CELL_GAP, ...look } });
}

function widthOf(millimetres: number): { readonly size: number; readonly type: typeof WidthType.DXA } {
  return { size: twipsOfMillimetres(millimetres), type: WidthType.DXA };
}
