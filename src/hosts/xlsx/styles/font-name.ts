import type { XmlElement } from '../xml/element';

/**
 * The name that Excel shows for a font, of a style or of a run of text; undefined where it has none of its own.
 * A font of the theme goes by the theme, whatever it is called beside (ISO/IEC 29500-1, 18.18.33); only a name that
 * the theme has for one of its scripts stays, because Excel has chosen it by the language of its screen.
 * @param theme the root of the workbook's theme; null where it has none
 */
export function readFontName(font: XmlElement | undefined, theme: XmlElement | null): string | undefined {
  const own = (font?.child('name') ?? font?.child('rFont'))?.attribute('val');
  const scheme = font?.child('scheme')?.attribute('val') ?? 'none';
  const collection = theme?.child('themeElements')?.child('fontScheme')?.child(`${scheme}Font`);
  const ofTheme = collection?.child('latin')?.attribute('typeface') ?? '';
  if (own === undefined || ofTheme === '') return own ?? (ofTheme || undefined);
  const isOfTheme = collection?.children.some((face) => face.attribute('typeface') === own) ?? false;
  return isOfTheme ? own : ofTheme;
}

/** What a font is called by, in one way or another. */
const NAMING = ['name', 'rFont', 'family', 'charset', 'scheme'];

/** Equal for two fonts that look the same, whether they follow the theme or not. */
export function fontKey(font: XmlElement, theme: XmlElement | null): string {
  const looks = font.children
    .filter(({ local }) => !NAMING.includes(local))
    .map((child) => [child.local, ...[...child.attributes()].map(([name, value]) => `${name}=${value}`)].join(' '));
  return [readFontName(font, theme) ?? '', ...looks.toSorted()].join('|');
}
