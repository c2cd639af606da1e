/**
 * What Excels do differently from each other, or from what an add-in may expect. Each has its source; what is left out
 * of the options is as the worse of the documented ways. "ref" is Microsoft's API reference, "docs" its articles about
 * Excel add-ins, a number is an issue of OfficeDev/office-js.
 */
export interface Behaviours {
  /**
   * "index": a rule of conditional formatting is known by its place in the collection it was taken from, so that an
   * object stands for whatever rule has come to that place. "stable": by an identity of its own.
   * Source: ref ConditionalFormat.id, "the priority of the conditional format in the current collection", and
   * ConditionalFormat.priority, after whose change the object is to be fetched again; measured on Excel 2021.
   */
  readonly ruleIds: 'index' | 'stable';
  /** Where a new rule comes. Source: measured last on Excel 2021; ref ConditionalFormatCollection.add says first. */
  readonly newRules: 'first' | 'last';
  /**
   * The rules of conditional formatting that Excel cannot hand out, by their formulas without "=": whatever is asked
   * of them is refused. Source: #6835, #6827, #5222, #6396. A matter of the workbook, so that none is the default.
   */
  readonly brokenRules: readonly string[];
}

/** The worse of the documented ways. */
export const WORSE_BEHAVIOURS: Behaviours = {
  ruleIds: 'index',
  newRules: 'last',
  brokenRules: [],
};
