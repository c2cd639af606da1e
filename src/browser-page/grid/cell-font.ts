import type { CellFormat } from '../../hosts/xlsx/document-types';
import { pointPixels } from './axis';

/** Serif fonts that this machine may have where it has not the one that a cell names. */
const FALLBACK = "'Times New Roman', 'Liberation Serif', Tinos, serif";

/** The fonts of a cell, as CSS writes them in `font-family`. */
export function fontFamily({ fontName }: Pick<CellFormat, 'fontName'>): string {
  return `${JSON.stringify(fontName)}, ${FALLBACK}`;
}

/** The font of a cell, as CSS writes it in `font`. */
export function fontSource(format: CellFormat, zoom: number): string {
  const { bold, italic, fontSize } = format;
  const size = pointPixels(fontSize) * zoom;
  return `${italic ? 'italic ' : ''}${bold ? '700 ' : ''}${size}px ${fontFamily(format)}`;
}
