import type { BorderSide } from '../../../workbook/sheet-spec';
import type { CellFormat, HorizontalAlignment, VerticalAlignment } from '../document-types';
import type { XmlElement } from '../xml/element';
import { isOn, readColor } from './colors';
import { readFontName } from './font-name';

const HORIZONTAL: readonly HorizontalAlignment[] = [
  'general',
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
];
const VERTICAL: readonly VerticalAlignment[] = ['top', 'center', 'bottom', 'justify', 'distributed'];
const SIDES: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];
const DEFAULT_FONT = 'Calibri';
const DEFAULT_SIZE = 11;

/** The cell format of an index in a style sheet; the first one where there is no such. */
export function readFormat(
  styleSheet: XmlElement,
  index: number,
  numberFormat: (id: number) => string,
  theme: XmlElement | null,
): CellFormat {
  const records = styleSheet.child('cellXfs')?.children ?? [];
  const record = records[index] ?? records[0];
  const part = (list: string, id: string) => styleSheet.child(list)?.children[Number(record?.attribute(id) ?? 0)];
  const font = part('fonts', 'fontId');
  const pattern = part('fills', 'fillId')?.child('patternFill');
  const border = part('borders', 'borderId');
  const alignment = record?.child('alignment');
  const hasLine = (side: BorderSide) => (border?.child(side)?.attribute('style') ?? 'none') !== 'none';
  return {
    fontName: readFontName(font, theme) ?? DEFAULT_FONT,
    fontSize: Number(font?.child('sz')?.attribute('val') ?? DEFAULT_SIZE),
    bold: isOn(font?.child('b')),
    italic: isOn(font?.child('i')),
    underline: isOn(font?.child('u')),
    fontColor: readColor(font?.child('color')),
    fill: pattern?.attribute('patternType') === 'solid' ? readColor(pattern.child('fgColor')) : null,
    horizontal: HORIZONTAL.find((name) => name === alignment?.attribute('horizontal')) ?? 'general',
    vertical: VERTICAL.find((name) => name === alignment?.attribute('vertical')) ?? 'bottom',
    wrap: isTrue(alignment?.attribute('wrapText')),
    borders: SIDES.filter(hasLine),
    numberFormat: numberFormat(Number(record?.attribute('numFmtId') ?? 0)),
    locked: !isFalse(record?.child('protection')?.attribute('locked')),
  };
}

function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}

function isFalse(flag: string | undefined): boolean {
  return flag === '0' || flag === 'false';
}
