import { escapeAttribute } from '../../../sheet/xml-text';
import { readFontName } from '../styles/font-name';
import type { XmlElement } from '../xml/element';
import { applySplices } from '../xml/splice';
import { textOfStringItem } from './string-text';

/** The fonts of the runs of a text by their names, null where a run takes that of its cell; none where there are no runs. */
export type RunFonts = readonly (string | null)[];

export const NO_RUN_FONTS: RunFonts = [];

/** What stands in the source of every text that has a run with a font of its own. */
export const RUN_FONT = 'rFont';

/** The fonts in the runs of a string item, `<si>` or `<is>`; runs of no characters do not count. */
export function runFontsOf(item: XmlElement, theme: XmlElement | null): RunFonts {
  return item
    .childrenNamed('r')
    .filter((run) => textOfStringItem(run) !== '')
    .map((run) => readFontName(run.child('rPr'), theme) ?? null);
}

/** The font of a cell whose format names the font `own`; empty where its text has several. */
export function fontNameOfText(own: string, runs: RunFonts): string {
  const [first = own, ...others] = runs.map((name) => name ?? own);
  return others.every((other) => other === first) ? first : '';
}

/** The children of a string item, every run that has a font of its own in this font; its other looks stay. */
export function runsInFont(item: XmlElement, fontName: string): string {
  return item.children.map((child) => (child.local === 'r' ? runInFont(child, fontName) : child.source)).join('');
}

/** A font that takes a name of its own no longer follows the theme. */
function runInFont(run: XmlElement, fontName: string): string {
  const looks = run.child('rPr');
  const font = looks?.child(RUN_FONT);
  if (!looks || !font) return run.source;
  const others = looks.children.filter(({ local }) => local === 'scheme' || local === 'charset');
  const own = `<${font.name} val="${escapeAttribute(fontName)}"/>`;
  const splices = [font.withReplacement(own), ...others.map((other) => other.withReplacement(''))];
  const inRun = splices.map(({ start, end, text }) => ({ start: start - run.start, end: end - run.start, text }));
  return applySplices(run.source, inRun);
}
