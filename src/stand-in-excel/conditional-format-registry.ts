import type { WorkbookDocument } from '../hosts/xlsx/document';
import type { ConditionalFormat, ConditionalLook } from '../hosts/xlsx/document-types';
import type { CellRange } from '../sheet/range';
import type { SheetId } from '../sheet/cell';
import { itemNotFound, notPlayed } from './excel-error';

/** A rule as Excel identifies it. */
export interface IdentifiedFormat {
  readonly id: string;
  readonly sheet: SheetId;
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
 * Excel's identities for the rules of a sheet, which a file does not keep. As long as all changes go through here
 * a rule keeps its identity; where the document was changed from outside, its rules are identified again.
 */
export class ConditionalFormatRegistry {
  readonly #ids = new Map<SheetId, string[]>();
  #next = 1;

  constructor(private readonly document: WorkbookDocument) {}

  /** The rules of a sheet, first priority first. */
  list(sheet: SheetId): IdentifiedFormat[] {
    return this.#idsOf(sheet).map((id) => ({ id, sheet }));
  }

  /** A new custom rule in front of all others. */
  add(sheet: SheetId, ranges: readonly CellRange[]): IdentifiedFormat {
    const ids = this.#idsOf(sheet);
    const id = this.#newId();
    this.document.addConditionalFormat(sheet, { ranges, formula: FORMULA_OF_NEW_RULE, look: {}, stopIfTrue: false });
    ids.unshift(id);
    return { id, sheet };
  }

  /** @throws ExcelError ItemNotFound where the rule was deleted */
  find(format: IdentifiedFormat): ConditionalFormat {
    const rule = this.document.conditionalFormats(format.sheet)[this.priority(format)];
    if (!rule) throw itemNotFound(`No conditional format ${format.id}`);
    return rule;
  }

  /** The zero-based place among the rules of the sheet. @throws ExcelError ItemNotFound */
  priority({ id, sheet }: IdentifiedFormat): number {
    const place = this.#idsOf(sheet).indexOf(id);
    if (place < 0) throw itemNotFound(`No conditional format ${id}`);
    return place;
  }

  /** Only a rule's own place can be asked for: documents do not move rules. */
  setPriority(format: IdentifiedFormat, priority: unknown): void {
    if (this.priority(format) !== priority) throw notPlayed('moving a conditional format');
  }

  /** Only a custom rule in the first place can be changed: it is taken away and added again. */
  change(format: IdentifiedFormat, patch: CustomRulePatch): void {
    const { type, priority, ranges, formulas, look, stopIfTrue } = this.find(format);
    if (type !== 'expression') throw notPlayed('changing a conditional format that is not custom');
    this.setPriority(format, 0);
    this.document.deleteConditionalFormat(format.sheet, priority);
    this.document.addConditionalFormat(format.sheet, {
      ranges,
      formula: patch.formula ?? formulas[0] ?? FORMULA_OF_NEW_RULE,
      look: { ...look, ...patch.look },
      stopIfTrue: patch.stopIfTrue ?? stopIfTrue,
    });
  }

  /** @throws ExcelError ItemNotFound where it is gone already */
  delete(format: IdentifiedFormat): void {
    const ids = this.#idsOf(format.sheet);
    this.document.deleteConditionalFormat(format.sheet, this.find(format).priority);
    ids.splice(ids.indexOf(format.id), 1);
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
