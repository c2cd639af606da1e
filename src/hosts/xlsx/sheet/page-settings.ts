import { escapeText } from '../../../sheet/xml-text';
import type { PageMargins, PageSettings, PageSettingsPatch } from '../document-types';
import { orderedInsertion } from '../xml/part';
import type { SheetFrame } from './frame';
import { readRowBreaks, writeRowBreaks } from './row-breaks';

/** The part of a sheet's page settings that stands in the sheet; the rest are defined names of the workbook. */
export type SheetPageSettings = Omit<PageSettings, 'repeatRows' | 'printArea'>;

const MILLIMETRES_PER_INCH = 25.4;
const LETTER = 1;
/** What Excel takes where the file says nothing, in inches. */
const DEFAULT_MARGINS: PageMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const MARGIN_NAMES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

export function readPageSettings(frame: SheetFrame): SheetPageSettings {
  const setup = frame.child('pageSetup');
  const margins = frame.child('pageMargins');
  const headers = frame.child('headerFooter');
  const millimetres = (name: keyof PageMargins) =>
    round(Number(margins?.attribute(name) ?? DEFAULT_MARGINS[name]) * MILLIMETRES_PER_INCH, 100);
  const fits = isTrue(frame.child('sheetPr')?.child('pageSetUpPr')?.attribute('fitToPage'));
  return {
    orientation: setup?.attribute('orientation') === 'landscape' ? 'landscape' : 'portrait',
    paperSize: Number(setup?.attribute('paperSize') ?? LETTER),
    margins: {
      left: millimetres('left'),
      right: millimetres('right'),
      top: millimetres('top'),
      bottom: millimetres('bottom'),
      header: millimetres('header'),
      footer: millimetres('footer'),
    },
    fitToPages: fits
      ? { wide: Number(setup?.attribute('fitToWidth') ?? 1), high: Number(setup?.attribute('fitToHeight') ?? 1) }
      : null,
    breaksBefore: readRowBreaks(frame),
    header: headers?.child('oddHeader')?.content ?? '',
    firstPageHeader: isTrue(headers?.attribute('differentFirst'))
      ? (headers?.child('firstHeader')?.content ?? '')
      : null,
  };
}

export function writePageSettings(frame: SheetFrame, patch: PageSettingsPatch): void {
  if (patch.margins) writeMargins(frame, patch.margins);
  if (patch.orientation !== undefined) frame.setAttributes('pageSetup', { orientation: patch.orientation });
  if (patch.paperSize !== undefined) frame.setAttributes('pageSetup', { paperSize: String(patch.paperSize) });
  if (patch.fitToPages !== undefined) writeFitToPages(frame, patch.fitToPages);
  if (patch.breaksBefore !== undefined) writeRowBreaks(frame, patch.breaksBefore);
  if (patch.header !== undefined) writeHeader(frame, 'oddHeader', patch.header);
  if (patch.firstPageHeader !== undefined) {
    frame.setAttributes('headerFooter', { differentFirst: patch.firstPageHeader === null ? null : '1' });
    writeHeader(frame, 'firstHeader', patch.firstPageHeader ?? '');
  }
}

/** The schema wants all six where there is one. */
function writeMargins(frame: SheetFrame, margins: Partial<PageMargins>): void {
  const present = frame.child('pageMargins');
  const inches = MARGIN_NAMES.map((name) => {
    const given = margins[name];
    const value = given === undefined ? undefined : String(round(given / MILLIMETRES_PER_INCH, 10_000));
    return [name, value ?? present?.attribute(name) ?? String(DEFAULT_MARGINS[name])] as const;
  });
  frame.setAttributes('pageMargins', Object.fromEntries(inches));
}

function writeFitToPages(frame: SheetFrame, fit: PageSettings['fitToPages']): void {
  const properties = frame.ensure('sheetPr');
  const existing = properties.child('pageSetUpPr');
  if (existing) frame.edit(...existing.withAttribute('fitToPage', fit ? '1' : null));
  else if (fit) frame.edit(properties.withAppended(`<${frame.prefix}pageSetUpPr fitToPage="1"/>`));
  if (!fit) return;
  frame.setAttributes('pageSetup', { scale: null, fitToWidth: String(fit.wide), fitToHeight: String(fit.high) });
}

/** The order in which the schema wants the headers and footers. */
const HEADER_ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

function writeHeader(frame: SheetFrame, local: string, text: string): void {
  const headers = frame.ensure('headerFooter');
  const existing = headers.child(local);
  const xml = text === '' ? '' : `<${frame.prefix}${local}>${escapeText(text)}</${frame.prefix}${local}>`;
  if (existing) frame.edit(existing.withReplacement(xml));
  else if (xml !== '') frame.edit(orderedInsertion(headers, HEADER_ORDER, local, xml));
}

function round(number: number, steps: number): number {
  return Math.round(number * steps) / steps;
}

function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}
