import type { CellRange } from '../../sheet/range';
import type { BorderSide } from '../../workbook/sheet-spec';
import type { CellContent, CellValue, SheetId } from '../../sheet/cell';

/** One worksheet in the workbook's list of sheets. */
export interface SheetEntry {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly protected: boolean;
  /** Zero-based among all tabs, chart sheets included. */
  readonly position: number;
}

/** What a cell holds and how it is treated. */
export interface DocumentCell {
  readonly content: CellContent;
  /** Excel's number format code in English notation. */
  readonly numberFormat: string;
  /** Whether the protection of its sheet, where there is one, covers the cell. */
  readonly locked: boolean;
}

/** The cells of a range, row by row. Rows that are alike, one below the other, may be one array. */
export interface CellGrid {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Empty where a cell has several fonts. */
  readonly fontNames: readonly (readonly string[])[];
}

export type HorizontalAlignment =
  'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
export type VerticalAlignment = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';

/** How a cell looks, as far as the tool reads or sets it. */
export interface CellFormat {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** "#RRGGBB"; null where the colour is automatic or comes from the theme. */
  readonly fontColor: string | null;
  /** "#RRGGBB" of a solid fill; null where there is none, or it comes from the theme. */
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  /** Sides that carry a line; setting them draws thin black ones on just these sides. */
  readonly borders: readonly BorderSide[];
  readonly numberFormat: string;
  readonly locked: boolean;
}

/** What to change about the look of cells; everything left out stays the cell's own. */
export type CellFormatPatch = Partial<CellFormat>;

/** A rule of conditional formatting that lies on a sheet. */
export interface ConditionalFormat {
  readonly ranges: readonly CellRange[];
  /** The kind of rule as the file names it: "expression", "colorScale", "cellIs" … */
  readonly type: string;
  /** 1 is looked at first. Unique on a sheet in files that Excel wrote. */
  readonly priority: number;
  /** Without a leading "=". */
  readonly formulas: readonly string[];
  readonly stopIfTrue: boolean;
  /** What the rule draws, where it names a format. */
  readonly look: ConditionalLook | null;
}

/** What a custom rule draws over the cells. */
export interface ConditionalLook {
  /** "#RRGGBB" */
  readonly fill?: string;
  /** "#RRGGBB" */
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

/** A rule to add; its formula is without a leading "=", relative to the first cell of the first range. */
export interface CustomConditionalFormat {
  readonly ranges: readonly CellRange[];
  readonly formula: string;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}

/** A defined name. */
export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to; null for the whole workbook. */
  readonly scope: SheetId | null;
  /** What it refers to, without a leading "=". */
  readonly reference: string;
  readonly hidden: boolean;
}

/** An XML document that rides along in the workbook. */
export interface CustomXmlPart {
  /** The namespace of its root element; empty where it has none. */
  readonly namespace: string;
  readonly xml: string;
}

/** How a sheet prints. */
export interface PageSettings {
  readonly orientation: 'portrait' | 'landscape';
  /** As Windows numbers paper: 9 is A4. */
  readonly paperSize: number;
  /** Millimetres. */
  readonly margins: PageMargins;
  /** Pages across and down; 0 as many as it needs; null where the sheet does not scale to fit. */
  readonly fitToPages: { readonly wide: number; readonly high: number } | null;
  /** Rows printed again at the top of every page, zero-based, both included. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  readonly printArea: CellRange | null;
  /** Rows before which a person or the tool has set a page break, zero-based, from top to bottom. */
  readonly breaksBefore: readonly number[];
  /** In Excel's header code, such as `&C&P`. */
  readonly header: string;
  /** The header of the first page where it differs; null where it does not. */
  readonly firstPageHeader: string | null;
}

/** Distances from the edge of the paper, in millimetres. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** What to change about how a sheet prints; everything left out stays. */
export type PageSettingsPatch = Partial<Omit<PageSettings, 'margins'>> & { readonly margins?: Partial<PageMargins> };

/** What a new workbook begins with. */
export interface NewWorkbook {
  /** Default "Times New Roman". */
  readonly fontName?: string;
  /** Points; default 12. */
  readonly fontSize?: number;
  /** Sheets to begin with; default one named "Sheet1". Excel opens no workbook without a sheet. */
  readonly sheetNames?: readonly string[];
}
