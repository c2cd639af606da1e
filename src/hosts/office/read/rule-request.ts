import type { CellRange } from '../../../sheet/range';
import type { RuleId } from '../known-workbook';
import { rangeOf } from './loaded-range';
import { untracked } from '../untracked';

/** A custom rule as Excel answered it. */
export interface CustomRule {
  readonly id: RuleId;
  /** With its leading "=". */
  readonly formula: string;
  readonly ranges: readonly CellRange[];
}

/** What is asked about one custom rule of a sheet. */
export class RuleRequest {
  readonly #rule: Excel.ConditionalFormatRule;
  readonly #areas: Excel.RangeCollection;

  constructor(
    readonly id: RuleId,
    format: Excel.ConditionalFormat,
  ) {
    this.#rule = format.custom.rule;
    this.#rule.load('formula');
    this.#areas = untracked(format.getRanges()).areas;
    this.#areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  }

  get answer(): CustomRule {
    return { id: this.id, formula: this.#rule.formula, ranges: this.#areas.items.map(rangeOf) };
  }
}
