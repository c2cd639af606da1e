import type { ConditionalLook } from '../document-types';
import type { XmlElement } from '../xml/element';
import { isOn, readColor, toArgb } from './colors';

/** The source of what a conditional rule draws. A solid fill keeps its colour in the background here. */
export function differentialFormat(prefix: string, look: ConditionalLook): string {
  const font = [
    look.bold ? `<${prefix}b/>` : '',
    look.italic ? `<${prefix}i/>` : '',
    look.underline ? `<${prefix}u/>` : '',
    look.fontColor ? `<${prefix}color rgb="${toArgb(look.fontColor)}"/>` : '',
  ].join('');
  const fill = look.fill
    ? `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}bgColor rgb="${toArgb(look.fill)}"/></${prefix}patternFill></${prefix}fill>`
    : '';
  return `<${prefix}dxf>${font && `<${prefix}font>${font}</${prefix}font>`}${fill}</${prefix}dxf>`;
}

export function readLook(element: XmlElement): ConditionalLook {
  const font = element.child('font');
  const fontColor = readColor(font?.child('color'));
  const pattern = element.child('fill')?.child('patternFill');
  const fill = readColor(pattern?.child('bgColor'));
  return {
    ...(fill && { fill }),
    ...(fontColor && { fontColor }),
    ...(isOn(font?.child('b')) && { bold: true }),
    ...(isOn(font?.child('i')) && { italic: true }),
    ...(isOn(font?.child('u')) && { underline: true }),
  };
}
