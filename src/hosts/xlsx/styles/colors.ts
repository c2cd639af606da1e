import type { XmlElement } from '../xml/element';

/** "#RRGGBB" as a file keeps it. */
export function toArgb(color: string): string {
  return `FF${color.replace(/^#/, '').toUpperCase()}`;
}

/** "#RRGGBB" of a colour element; null where the colour is automatic, indexed or comes from the theme. */
export function readColor(element: XmlElement | undefined): string | null {
  const argb = element?.attribute('rgb');
  return argb && /^[\dA-Fa-f]{6,8}$/.test(argb) ? `#${argb.slice(-6).toUpperCase()}` : null;
}

/** Whether an element such as `<b/>` or `<b val="0"/>` switches its property on. */
export function isOn(element: XmlElement | undefined): boolean {
  const value = element?.attribute('val');
  return element !== undefined && value !== '0' && value !== 'false' && value !== 'none';
}
