/** What can stand against sharing a goal out, each with what it is about; hamlets by their labels. */
export interface AllocationObstacles {
  'goal-negative': Readonly<Record<string, never>>;
  'above-caps': { readonly most: number };
  'below-floors': { readonly least: number };
  'lock-outside-limits': { readonly hamlet: string; readonly cap: number };
  'floor-above-cap': { readonly hamlet: string };
  'columns-missing': Readonly<Record<string, never>>;
  'opening-unreadable': { readonly hamlet: string };
  'weight-unreadable': { readonly hamlet: string; readonly column: string };
}

/** What can stand against beginning the next year; cells by their labels. */
export interface RollOverObstacles {
  'columns-missing': Readonly<Record<string, never>>;
  'closings-missing': { readonly cells: readonly string[] };
  'closings-doubtful': { readonly cells: readonly string[] };
  'year-unknown': Readonly<Record<string, never>>;
  'next-year-exists': { readonly sheet: string; readonly year: number };
}

/** Words of allocating a goal, of rolling over to the next year and of starting from nothing. */
export interface PlanningWords {
  readonly allocation: {
    /** Why there is no proposal, and what to do. */
    readonly obstacles: { readonly [Id in keyof AllocationObstacles]: (about: AllocationObstacles[Id]) => string };
    /** Titles of the table of a proposal. */
    readonly hamlet: string;
    readonly present: string;
    readonly quota: string;
    readonly proposed: string;
    readonly difference: string;
    readonly total: string;
    /** Behind a hamlet whose number was fixed beforehand. */
    readonly locked: string;
    /** An exact claim, with two digits. */
    readonly exact: (households: number) => string;
  };
  readonly rollOver: {
    readonly obstacles: { readonly [Id in keyof RollOverObstacles]: (about: RollOverObstacles[Id]) => string };
    /** A warning: errors that are still open on the old sheet. */
    readonly openErrors: (errors: number) => string;
  };
  readonly start: {
    readonly noHamlets: string;
    /** A remark: names that stood in the list more than once. */
    readonly repeated: (names: readonly string[]) => string;
  };
}
