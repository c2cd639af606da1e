import type { RunFonts } from '../strings/run-fonts';
import { NO_RUN_FONTS, runFontsOf, runsInFont } from '../strings/run-fonts';
import type { SharedStrings } from '../strings/shared-strings';
import type { XmlElement } from '../xml/element';
import { applySplices } from '../xml/splice';
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
  const runs = withPrefix(runsInFont(item, fontName), item.prefix, prefix);
  return applySplices(cell.source, [
    ...cell.withAttribute('t', 'inlineStr'),
    { start: cell.openEnd, end: cell.closeStart, text: `<${prefix}is>${runs}</${prefix}is>` },
  ]);
}

/** The shared texts may name their elements under another prefix than the sheet. */
function withPrefix(xml: string, from: string, to: string): string {
  return from === to ? xml : xml.replace(new RegExp(`<(/?)${from}`, 'g'), `<$1${to}`);
}
