import { PLACE_PROPERTIES, rangeOf } from '../read/loaded-range';
import { untracked } from '../untracked';
import type { CustomRule, SheetRules } from './custom-rule';

/** How Excel calls a rule that draws where a formula of one's own is true. */
export const CUSTOM_RULE = 'Custom';

/** The rules of a sheet. The range is fetched again for each request: Office.js lets go of it. */
export function rulesOfSheet(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return untracked(sheet.getRange()).conditionalFormats;
}

/**
 * What is asked about the rules of one sheet: their list, and the custom ones among them. Where these stand is guessed
 * from the last reading; the list that comes with them tells what the guess has missed. Excel refuses the request
 * where it was wrong.
 */
export class RulesRequest {
  readonly #list: Excel.ConditionalFormatCollection;
  readonly #asked = new Map<number, RuleRequest>();

  /** @param guessed the places where custom rules are thought to be */
  constructor(
    private readonly sheet: Excel.Worksheet,
    guessed: readonly number[] = [],
  ) {
    this.#list = rulesOfSheet(sheet);
    this.#list.load('items/type');
    this.#ask(guessed);
  }

  /** Asks for what the list names and was not guessed, and says whether there is any. */
  requestUnknown(): boolean {
    const custom = [...this.#list.items.entries()].filter(([, { type }]) => type === CUSTOM_RULE);
    const unknown = custom.map(([place]) => place).filter((place) => !this.#asked.has(place));
    this.#ask(unknown);
    return unknown.length > 0;
  }

  get answer(): SheetRules {
    const inOrder = [...this.#asked].sort(([one], [other]) => one - other);
    return { custom: inOrder.map(([, request]) => request.answer), complete: true };
  }

  #ask(places: readonly number[]): void {
    for (const place of places) this.#asked.set(place, new RuleRequest(this.sheet, place));
  }
}

/** What is asked about one custom rule. */
export class RuleRequest {
  readonly #rule: Excel.ConditionalFormatRule;
  readonly #areas: Excel.RangeCollection;

  constructor(
    sheet: Excel.Worksheet,
    readonly place: number,
  ) {
    const format = rulesOfSheet(sheet).getItemAt(place);
    this.#rule = format.custom.rule;
    this.#rule.load('formula');
    this.#areas = untracked(format.getRanges()).areas;
    this.#areas.load(PLACE_PROPERTIES.map((property) => `items/${property}`).join());
  }

  get answer(): CustomRule {
    return { place: this.place, formula: this.#rule.formula, ranges: this.#areas.items.map(rangeOf) };
  }
}
