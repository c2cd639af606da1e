import type { CellRange } from '../../../sheet/range';
import type { Slices } from '../slices';
import type { SheetId } from '../../../sheet/cell';
import type { CellGrids } from './cell-grids';
import { CELL_PROPERTIES, NO_CELLS, cellGrids } from './cell-grids';
import type { KnownSheet, RuleId } from '../known-workbook';
import { PLACE_PROPERTIES, rangeOf } from './loaded-range';
import type { CustomRule } from './rule-request';
import { RuleRequest } from './rule-request';
import { untracked } from '../untracked';
import type { FontNames } from './font-names';
import { COMMON_FONT_PROPERTY, FontRequest, commonFontName, uniformFontNames } from './font-names';

/** How Excel calls a rule that draws where a formula of one's own is true. */
const CUSTOM_RULE = 'Custom';

/** What is asked about one sheet: its cells, the list of its rules, and those custom rules whose identity is known. */
export class SheetRequest {
  readonly #used: Excel.Range;
  readonly #rules: Excel.ConditionalFormatCollection;
  readonly #customRules: RuleRequest[];
  #fonts: FontRequest | null;

  /** @param withCells false asks only where the cells are: for sheets too large to answer in one piece */
  constructor(
    readonly sheet: Excel.Worksheet,
    { customRules, severalFonts }: KnownSheet,
    private readonly withCells: boolean,
  ) {
    sheet.load('id');
    this.#used = untracked(sheet.getUsedRangeOrNullObject(true));
    this.#used.load([...PLACE_PROPERTIES, ...(withCells ? [...CELL_PROPERTIES, COMMON_FONT_PROPERTY] : [])]);
    this.#fonts = withCells && severalFonts ? new FontRequest(this.#used) : null;
    this.#rules = untracked(sheet.getRange()).conditionalFormats;
    this.#rules.load('items/id,items/type');
    this.#customRules = customRules.map((rule) => this.#request(rule));
  }

  get id(): SheetId {
    return this.sheet.id;
  }

  /** Where the cells are; null on an empty sheet. */
  get used(): CellRange | null {
    return this.#used.isNullObject ? null : rangeOf(this.#used);
  }

  /** The cells, where they were asked for. */
  *cells(): Slices<CellGrids | null> {
    const { used } = this;
    if (!used) return NO_CELLS;
    if (!this.withCells) return null;
    const common = commonFontName(this.#used);
    const fonts = common === null ? yield* this.#fontNames() : uniformFontNames(used, common);
    return yield* cellGrids(this.#used, used, fonts);
  }

  *#fontNames(): Slices<FontNames> {
    return this.#fonts ? yield* this.#fonts.names() : [];
  }

  /** Asks for what was not known before, and says whether there is any. */
  requestUnknown(): boolean {
    const newFonts = this.#requestUnknownFonts();
    return this.#requestUnknownRules() || newFonts;
  }

  #requestUnknownFonts(): boolean {
    if (!this.withCells || this.#fonts || !this.used || commonFontName(this.#used) !== null) return false;
    const { firstRow, firstColumn } = this.used;
    const { rowCount, columnCount } = this.#used;
    this.#fonts = new FontRequest(
      untracked(this.sheet.getRangeByIndexes(firstRow, firstColumn, rowCount, columnCount)),
    );
    return true;
  }

  #requestUnknownRules(): boolean {
    const asked = new Set(this.#customRules.map(({ id }) => id));
    const unknown = this.#rules.items.filter(({ id, type }) => type === CUSTOM_RULE && !asked.has(id));
    this.#customRules.push(...unknown.map(({ id }) => this.#request(id)));
    return unknown.length > 0;
  }

  /** The custom rules, those that Excel looks at first in front. */
  get customRules(): CustomRule[] {
    const order = this.#rules.items.map(({ id }) => id);
    return this.#customRules
      .map((request) => request.answer)
      .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  }

  /** The range of the sheet is fetched again: Office.js lets go of it with each request. */
  #request(rule: RuleId): RuleRequest {
    return new RuleRequest(rule, untracked(this.sheet.getRange()).conditionalFormats.getItem(rule));
  }
}
