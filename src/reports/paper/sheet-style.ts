import type { CellStyle } from '../../workbook/sheet-spec';

/** Sizes in points after Decree 30/2020/NĐ-CP, appendix I, where it names them; tables are set one size smaller. */
export const BODY_SIZE = 12;
export const TITLE_SIZE = 13;
export const KIND_SIZE = 14;

export const COUNT_FORMAT = '#,##0';
export const RATE_FORMAT = '0.00';
/** Percent points with so many digits after the separator. */
export function rateFormat(digits: number): string {
  return digits === 0 ? '0' : `0.${'0'.repeat(digits)}`;
}

export const PERCENT_FORMAT = '0.00%';
/** A goal as it was typed: no digits that nobody wrote, and no separator without any behind it. */
export const GOAL_FORMAT = 'General';

/** Behind the cells that the officer may type in. */
export const INPUT_FILL = '#FFF8E1';

const CENTRED: CellStyle = { horizontal: 'center', vertical: 'center', wrap: true };

export const SUPERIOR: CellStyle = { ...CENTRED, fontSize: BODY_SIZE };
export const ISSUING: CellStyle = { ...CENTRED, fontSize: BODY_SIZE, bold: true };
export const NATION: CellStyle = { ...CENTRED, fontSize: BODY_SIZE, bold: true };
export const MOTTO: CellStyle = { ...CENTRED, fontSize: TITLE_SIZE, bold: true };
export const RULE: CellStyle = { horizontal: 'center', vertical: 'center', fontSize: 8 };
export const PLACE: CellStyle = { ...CENTRED, fontSize: TITLE_SIZE, italic: true };
export const KIND: CellStyle = { ...CENTRED, fontSize: KIND_SIZE, bold: true };
export const SUBTITLE: CellStyle = { ...CENTRED, fontSize: BODY_SIZE, italic: true };
export const HEADING: CellStyle = { fontSize: TITLE_SIZE, bold: true, horizontal: 'left', vertical: 'center' };
export const NOTE: CellStyle = { fontSize: BODY_SIZE, italic: true, horizontal: 'right', vertical: 'center' };
export const STATUS: CellStyle = {
  fontSize: BODY_SIZE,
  italic: true,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
};
export const SIGNER: CellStyle = { ...CENTRED, fontSize: TITLE_SIZE, bold: true };
export const SIGNING: CellStyle = { ...CENTRED, fontSize: BODY_SIZE, italic: true };

export const BOXED: CellStyle = {
  fontSize: BODY_SIZE,
  horizontal: 'center',
  vertical: 'center',
  borders: ['top', 'bottom', 'left', 'right'],
};
export const BOLD: CellStyle = { ...BOXED, bold: true };
export const HEADER: CellStyle = { ...BOLD, wrap: true };
export const INPUT: CellStyle = { ...BOLD, fill: INPUT_FILL, numberFormat: GOAL_FORMAT };

/** Beside what is printed: there to compute with, not to be read. */
export const AID: CellStyle = { fontSize: 9, italic: true, horizontal: 'left' };

/** Bars that also tell apart on a page without colours. */
export const SERIES_FILLS = { opening: '#A6A6A6', closing: '#1F4E78' } as const;
