import type { RunFonts } from '../strings/run-fonts';
import { NO_RUN_FONTS, runFontsOf, runsInFont } from '../strings/run-fonts';
import type { SharedStrings } from '../strings/shared-strings';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/element';
import { applySplices } from '../xml/splice';
import { transplantedInner } from '../xml/transplant';
import type { CellContentContext } from './cell-content';

const HOLDS_TEXT = /\st\s*=\s*["'](?:s|inlineStr)["']/;

/** Whether the source of a cell says that it may hold a text with runs; told without building an element. */
export function mayHoldRuns(source: string): boolean {
  return HOLDS_TEXT.test(source);
}

/** The fonts in the runs of the text of a `<c>` element. */
export function runFontsOfCell(cell: XmlElement, { sharedStrings, theme }: CellContentContext): RunFonts {
  const item = cell.child('is');
  if (item) return runFontsOf(item, theme);
  return sharedStrings?.runFontsAt(Number(cell.child('v')?.content), theme) ?? NO_RUN_FONTS;
}

/** The source of a `<c>` element whose text gets one font throughout; the text is its own then, shared by no other cell. */
export function cellInOneFont(cell: XmlElement, fontName: string, sharedStrings: SharedStrings | null): string {
  const inline = cell.child('is');
  const item = inline ?? sharedStrings?.item(Number(cell.child('v')?.content));
  if (!item) return cell.source;
  const { prefix } = cell;
  const runs = parseXml(`<${item.name}>${runsInFont(item, fontName)}</${item.name}>`);
  // The shared texts are another part, which may have other prefixes than the sheet.
  const namespaceOf = (used: string) => (inline ? undefined : sharedStrings?.namespaceOf(used));
  const { inner, declarations } = transplantedInner(runs, { prefix, namespaceOf });
  return applySplices(cell.source, [
    ...cell.withAttribute('t', 'inlineStr'),
    { start: cell.openEnd, end: cell.closeStart, text: `<${prefix}is${declarations}>${inner}</${prefix}is>` },
  ]);
}
