import type { CellRange } from '../../../sheet/range';
import type { Slices } from '../slices';
import type { SheetId } from '../../../sheet/cell';
import type { CellGrids } from './cell-grids';
import { CELL_PROPERTIES, NO_CELLS, cellGrids } from './cell-grids';
import type { KnownSheet } from '../known-workbook';
import type { SheetRules } from '../rules/custom-rule';
import { RulesRequest } from '../rules/rules-request';
import { PLACE_PROPERTIES, rangeOf } from './loaded-range';
import { untracked } from '../untracked';
import type { FontNames } from './font-names';
import { COMMON_FONT_PROPERTY, FontRequest, commonFontName, uniformFontNames } from './font-names';

/** Which parts of a sheet are asked for together with where its cells are. */
export interface AskedParts {
  /** False for sheets too large to answer in one piece. */
  readonly cells: boolean;
  /** False where Excel cannot be trusted to speak of all rules: one that it refuses would take the cells along. */
  readonly rules: boolean;
}

/** What is asked about one sheet: its cells and its custom rules. */
export class SheetRequest {
  readonly #used: Excel.Range;
  readonly #rules: RulesRequest | null;
  #fonts: FontRequest | null;

  constructor(
    readonly sheet: Excel.Worksheet,
    { rulePlaces, severalFonts }: KnownSheet,
    private readonly parts: AskedParts,
  ) {
    sheet.load('id');
    this.#used = untracked(sheet.getUsedRangeOrNullObject(true));
    this.#used.load([...PLACE_PROPERTIES, ...(parts.cells ? [...CELL_PROPERTIES, COMMON_FONT_PROPERTY] : [])]);
    this.#fonts = parts.cells && severalFonts ? new FontRequest(this.#used) : null;
    this.#rules = parts.rules ? new RulesRequest(sheet, rulePlaces) : null;
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
    if (!this.parts.cells) return null;
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
    return (this.#rules?.requestUnknown() ?? false) || newFonts;
  }

  #requestUnknownFonts(): boolean {
    if (!this.parts.cells || this.#fonts || !this.used || commonFontName(this.#used) !== null) return false;
    const { firstRow, firstColumn } = this.used;
    const { rowCount, columnCount } = this.#used;
    this.#fonts = new FontRequest(
      untracked(this.sheet.getRangeByIndexes(firstRow, firstColumn, rowCount, columnCount)),
    );
    return true;
  }

  /** The custom rules; null where they were not asked for. */
  get rules(): SheetRules | null {
    return this.#rules?.answer ?? null;
  }
}
