import type { WorkbookDocument } from '../hosts/xlsx/document';
import type { ConditionalFormat, ConditionalLook } from '../hosts/xlsx/document-types';
import type { CellRange } from '../sheet/range';
import type { SheetId } from '../sheet/cell';
import type { Behaviours } from './behaviours';
import { itemNotFound, notPlayed } from './excel-error';
import { intersection } from './objects/range-address';

/** The collection that a rule was taken from: the rules of a sheet that touch one of the ranges, first priority first. */
export interface RuleCollection {
  readonly sheet: SheetId;
  readonly ranges: readonly CellRange[];
}

/** A rule as Excel finds it again. */
export interface RuleHandle extends RuleCollection {
  readonly id: string;
}

/** What a custom rule is given after it was added. */
export interface CustomRulePatch {
  /** Without a leading "=". */
  readonly formula?: string;
  readonly look?: ConditionalLook;
  readonly stopIfTrue?: boolean;
}

/** A custom rule that was just added applies to no cell until it is given its formula. */
const FORMULA_OF_NEW_RULE = 'FALSE';

/**
 * Excel's identities for the rules of a sheet, which a file does not keep. Where they are stable they last as long as
 * all changes go through here; where the document was changed from outside, its rules are identified again.
 */
export class ConditionalFormatRegistry {
  readonly #ids = new Map<SheetId, string[]>();
  #next = 1;

  constructor(
    private readonly document: WorkbookDocument,
    private readonly behaviours: Behaviours,
  ) {}

  /** The rules of a collection, first priority first. */
  list(collection: RuleCollection): RuleHandle[] {
    return this.#placesIn(collection).map((place, index) => this.#handle(collection, place, index));
  }

  /** A new custom rule, where this Excel puts one. */
  add(collection: RuleCollection): RuleHandle {
    const { sheet, ranges } = collection;
    const ids = this.#idsOf(sheet);
    const rule = { ranges, formula: FORMULA_OF_NEW_RULE, look: {}, stopIfTrue: false };
    const isFirst = this.behaviours.newRules === 'first';
    this.document.addConditionalFormat(sheet, rule, isFirst ? 'first' : 'last');
    if (isFirst) ids.unshift(this.#newId());
    else ids.push(this.#newId());
    const places = this.#placesIn(collection);
    const place = isFirst ? 0 : ids.length - 1;
    return this.#handle(collection, place, places.indexOf(place));
  }

  /** @throws ExcelError ItemNotFound where there is no such rule any more, or Excel cannot hand it out */
  find(handle: RuleHandle): ConditionalFormat {
    const rule = this.document.conditionalFormats(handle.sheet)[this.#place(handle)];
    if (!rule || this.behaviours.brokenRules.includes(rule.formulas[0] ?? '')) {
      throw itemNotFound(`No conditional format ${handle.id}`);
    }
    return rule;
  }

  /** The zero-based place in the rule's collection, or on its sheet. @throws ExcelError ItemNotFound */
  priority(handle: RuleHandle): number {
    this.find(handle);
    const place = this.#place(handle);
    return this.behaviours.ruleIds === 'index' ? this.#placesIn(handle).indexOf(place) : place;
  }

  /** Moves the rule among those of its sheet; its object stands for another one then where identities are places. */
  setPriority(handle: RuleHandle, priority: unknown): void {
    if (priority !== 0) throw notPlayed('moving a conditional format elsewhere than to the front');
    const { priority: from } = this.find(handle);
    const place = this.#place(handle);
    const first = this.document.conditionalFormats(handle.sheet)[0]?.priority ?? from;
    this.document.moveConditionalFormat(handle.sheet, from, first);
    const ids = this.#idsOf(handle.sheet);
    ids.unshift(...ids.splice(place, 1));
  }

  /** Only a custom rule can be changed. */
  change(handle: RuleHandle, patch: CustomRulePatch): void {
    const { type, priority, ranges, formulas, look, stopIfTrue } = this.find(handle);
    if (type !== 'expression') throw notPlayed('changing a conditional format that is not custom');
    this.document.rewriteConditionalFormat(handle.sheet, priority, {
      ranges,
      formula: patch.formula ?? formulas[0] ?? FORMULA_OF_NEW_RULE,
      look: { ...look, ...patch.look },
      stopIfTrue: patch.stopIfTrue ?? stopIfTrue,
    });
  }

  /** @throws ExcelError ItemNotFound where it is gone already */
  delete(handle: RuleHandle): void {
    const place = this.#place(handle);
    const ids = this.#idsOf(handle.sheet);
    this.document.deleteConditionalFormat(handle.sheet, this.find(handle).priority);
    ids.splice(place, 1);
  }

  #handle({ sheet, ranges }: RuleCollection, place: number, index: number): RuleHandle {
    const stable = this.#idsOf(sheet)[place] ?? '';
    return { sheet, ranges, id: this.behaviours.ruleIds === 'index' ? String(index) : stable };
  }

  /** The zero-based place among the rules of the sheet. @throws ExcelError ItemNotFound */
  #place(handle: RuleHandle): number {
    const place =
      this.behaviours.ruleIds === 'index'
        ? this.#placesIn(handle)[Number(handle.id)]
        : this.#idsOf(handle.sheet).indexOf(handle.id);
    if (place === undefined || place < 0) throw itemNotFound(`No conditional format ${handle.id}`);
    return place;
  }

  #placesIn({ sheet, ranges }: RuleCollection): number[] {
    return this.document
      .conditionalFormats(sheet)
      .flatMap((rule, place) =>
        rule.ranges.some((one) => ranges.some((other) => intersection(one, other) !== null)) ? [place] : [],
      );
  }

  #idsOf(sheet: SheetId): string[] {
    const known = this.#ids.get(sheet);
    const count = this.document.conditionalFormats(sheet).length;
    if (known?.length === count) return known;
    const ids = Array.from({ length: count }, () => this.#newId());
    this.#ids.set(sheet, ids);
    return ids;
  }

  #newId(): string {
    return `{CF-${this.#next++}}`;
  }
}
