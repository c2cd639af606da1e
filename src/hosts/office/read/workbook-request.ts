import { SETTINGS_NAMESPACE } from '../../../workbook/own/settings-part';
import type { CalculationMode } from '../../../workbook/snapshot';
import type { SheetId } from '../../../sheet/cell';
import type { KnownWorkbook } from '../known-workbook';
import { UNKNOWN_SHEET, knownSheet } from '../known-workbook';
import type { AskedParts } from './sheet-request';
import { SheetRequest } from './sheet-request';

/**
 * What is asked about a workbook. With everything known by its identity one request answers all;
 * what turns out not to be known is asked for in a second one.
 */
export class WorkbookRequest {
  readonly list: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly #front: Excel.Worksheet | null;
  readonly #parts: Excel.CustomXmlPartScopedCollection;
  readonly #sheets: SheetRequest[];
  #settings: { readonly part: string; readonly xml: OfficeExtension.ClientResult<string> } | null;

  constructor(
    private readonly workbook: Excel.Workbook,
    known: KnownWorkbook | null,
    private readonly asked: AskedParts & { readonly front: boolean },
  ) {
    this.list = workbook.worksheets;
    this.list.load('items/id,items/name,items/visibility,items/protection/protected');
    this.names = workbook.names;
    this.names.load('items/name,items/formula');
    this.#front = asked.front ? this.list.getActiveWorksheet() : null;
    this.#front?.load('id');
    workbook.application.load('calculationMode');
    this.#parts = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
    this.#parts.load('items/id');
    this.#settings = known?.settingsPart ? this.#settingsOf(known.settingsPart) : null;
    this.#sheets = known
      ? known.sheetIds.map((id) => new SheetRequest(this.list.getItem(id), knownSheet(known, id), asked))
      : this.#front
        ? [new SheetRequest(this.#front, UNKNOWN_SHEET, asked)]
        : [];
  }

  /** Asks for what the answer names and was not known, and says whether there is any. */
  requestUnknown(): boolean {
    const known = new Set(this.#sheets.map(({ id }) => id));
    const newOfSheets = this.#sheets.filter((sheet) => sheet.requestUnknown()).length > 0;
    const newSheets = this.list.items.filter(({ id }) => !known.has(id));
    this.#sheets.push(...newSheets.map(({ id }) => new SheetRequest(this.list.getItem(id), UNKNOWN_SHEET, this.asked)));
    const [part] = this.#parts.items;
    const newSettings = part !== undefined && part.id !== this.#settings?.part;
    if (newSettings) this.#settings = this.#settingsOf(part.id);
    return newOfSheets || newSheets.length > 0 || newSettings;
  }

  /** The answered sheets, by their identity. */
  get sheets(): ReadonlyMap<SheetId, SheetRequest> {
    return new Map(this.#sheets.map((sheet) => [sheet.id, sheet]));
  }

  /** The sheet in front; null where it was not asked for. */
  get front(): SheetId | null {
    return this.#front?.id ?? null;
  }

  get calculation(): CalculationMode {
    return this.workbook.application.calculationMode === 'Manual' ? 'manual' : 'automatic';
  }

  /** The custom XML part with the settings, and what is in it; null where the workbook has none. */
  get settings(): { readonly part: string; readonly xml: string } | null {
    return this.#settings && { part: this.#settings.part, xml: this.#settings.xml.value };
  }

  #settingsOf(part: string): { part: string; xml: OfficeExtension.ClientResult<string> } {
    return { part, xml: this.workbook.customXmlParts.getItem(part).getXml() };
  }
}
