import type { CellAddress } from '../sheet/address';
import type { SheetId } from '../sheet/cell';
import type { Indicator, MeasureRole, NumberRole, RateRole, StageCountRole } from './columns';
import type { GoalKind } from './commune';
import type { RoundingStyle } from './rounding';
import type { TableCell } from './target-table';

/** error: must be fixed · warning: probably wrong, or a goal missed · notice: style. */
export type Severity = 'error' | 'warning' | 'notice';

/** Nothing to say beside its cells. */
export type NoDetails = Readonly<Record<string, never>>;

/** A place beside the table: a cell of any sheet, or a passage of a text that the officer pasted. */
export type OtherPlace =
  | (CellAddress & { readonly kind: 'cell'; readonly sheet: SheetId; readonly sheetName: string })
  | { readonly kind: 'text'; readonly passage: string };

/** What each check has to say beside its cells; the key is the check's id and file name. */
export interface FindingDetails {
  /** What stands there, and whether it is what a formula comes to. */
  'unreadable-cell': { readonly text: string; readonly isComputed: boolean };
  /** The first of the texts, and how many of them the column has. */
  'number-as-text': { readonly text: string; readonly cells: number };
  'missing-value': NoDetails;
  'negative-number': { readonly found: number };
  'broken-count': { readonly found: number };
  'no-households': { readonly count: number };
  'reduction-exceeds-opening': { readonly reduction: number; readonly opening: number };
  'poor-exceed-households': { readonly poor: number; readonly nearPoor: number; readonly households: number };
  'row-identity': { readonly opening: number; readonly reduction: number; readonly closing: number };
  'total-mismatch': { readonly sum: number; readonly addends: number; readonly found: number };
  'rate-mismatch': {
    readonly count: number;
    readonly households: number;
    readonly found: number;
    readonly expected: number;
    readonly style: RoundingStyle;
  };
  'rate-above-100': { readonly found: number };
  /** The closing that last year's sheet, by its name, has for the hamlet. */
  'opening-differs-from-last-year': { readonly closing: number; readonly sheet: string };
  /** How many other formulas stand in the circle. */
  'circular-formula': { readonly others: number };
  /** The names of the hamlets that the formula of a total leaves out, and of those that it counts more than once. */
  'sum-misses-row': { readonly missed: readonly string[]; readonly repeated: readonly string[] };
  /** How many cells beside it are formulas, and whether they stand in its column or on its line. */
  'constant-over-formula': { readonly along: 'column' | 'line'; readonly formulas: number };
  /** How many formulas of its column compute alike, otherwise than this one. */
  'formula-differs': { readonly alike: number };
  /** The name of the hamlet whose numbers the formula takes. */
  'formula-other-row': { readonly other: string };
  'manual-calculation': NoDetails;
  /** The name, as its first line writes it, and how many lines have it. */
  'hamlet-twice': { readonly name: string; readonly lines: number };
  /** Two names, as the lines write them. */
  'similar-hamlet-names': { readonly name: string; readonly other: string };
  /** Closing beside opening, what the movements take and what they bring. */
  'movement-identity': {
    readonly opening: number;
    readonly decrease: number;
    readonly increase: number;
    readonly closing: number;
  };
  /** In how many lines something is missing, and the columns that would hold it. */
  'other-movements-missing': {
    readonly indicator: Indicator;
    readonly lines: number;
    readonly lacking: readonly OtherMovement[];
  };
  /** The column that counts the same households, what it says, and the name of its sheet where it is another one. */
  'movements-disagree': { readonly other: NumberRole; readonly value: number; readonly sheet: string | null };
  'persons-below-households': { readonly persons: number; readonly households: number };
  'persons-per-household': { readonly persons: number; readonly households: number };
  'labour-sum': { readonly withLabour: number; readonly withoutLabour: number; readonly poor: number };
  'social-protection-exceeds': { readonly socialProtection: number; readonly withoutLabour: number };
  'stated-figure-differs': { readonly stated: number; readonly value: number };
  /** Households, or percent points where the goal is in points or a rate. */
  'goal-missed': {
    readonly indicator: Indicator;
    readonly kind: GoalKind;
    readonly wanted: number;
    readonly reached: number;
  };
  /** The hamlets without a reduction, by how many they are, and their households. */
  'no-reduction-planned': {
    readonly indicator: Indicator;
    readonly hamlets: number;
    readonly households: number;
  };
  'rate-rises': { readonly indicator: Indicator; readonly lines: number };
  'systematic-fault': {
    /** The column that the fault is attributed to. */
    readonly role: MeasureRole;
    /** How many of the lines that can be compared contradict it. */
    readonly failed: number;
    readonly compared: number;
    readonly pattern: FaultPattern;
  };
  /** How many typed texts of the sheet stand in fonts from before Unicode. */
  'legacy-font': { readonly cells: number };
  'stale-summary': NoDetails;
  /** The column's own style, and how many rates differ from the standard one, and from its own. */
  'rounding-style': {
    readonly role: RateRole;
    readonly style: RoundingStyle;
    readonly affected: number;
    readonly odd: number;
  };
}

/** Movements that have no name of their own: deaths, removals, households that split. */
export type OtherMovement = 'otherDecrease' | 'otherIncrease';

/**
 * What a whole column has gone wrong by: every rate times a factor · every number one line lower (+1) or higher (−1)
 * than it belongs · the rates of another count · shares of the opening, not of the households · rates over the
 * households of the whole commune · shares of the column's own total · two columns in each
 * other's place · nothing that explains them all.
 */
export type FaultPattern =
  | { readonly kind: 'scaled'; readonly factor: number }
  | { readonly kind: 'shifted'; readonly lines: 1 | -1 }
  | { readonly kind: 'other-column'; readonly role: MeasureRole }
  | { readonly kind: 'share-of-opening' }
  | { readonly kind: 'share-of-commune' }
  | { readonly kind: 'share-of-total' }
  | { readonly kind: 'swapped'; readonly role: MeasureRole }
  | { readonly kind: 'unexplained' };

export type CheckId = keyof FindingDetails;

/** A check's id with the details that go with it. */
export type FindingMessage<Id extends CheckId = CheckId> = {
  [Each in Id]: { readonly id: Each; readonly details: FindingDetails[Each] };
}[Id];

/** One new number for one cell: counts whole, rates in percent points. */
export interface CellRepair {
  readonly cell: TableCell;
  readonly from: number | null;
  readonly to: number;
}

/** A slip of the hand that turns the right number into the wrong one. `tenfold` is a zero too many or too few. */
export type Slip = 'one-digit' | 'swapped-digits' | 'tenfold' | 'sign' | 'swapped-cells';

/** The changes that mend a finding together, one new number a cell. */
export type Repair = readonly CellRepair[];

/** What would mend a finding, and how sure that is. */
export type Resolution =
  /** No repair is sought, or the numbers do not tell any. */
  | { readonly kind: 'none' }
  /** The smallest repair there is, alone and by far. */
  | { readonly kind: 'certain'; readonly repair: Repair }
  /**
   * The smallest repair by a little only. The margin says how much dearer the next best one is that leaves this cell as
   * it is: a wrong count weighs 10, a wrong rate 5, less where formulas make the cell a likelier suspect.
   */
  | { readonly kind: 'nearly'; readonly repair: Repair; readonly margin: number }
  /** One of several repairs that are equally small: the only one that slips of the hand explain. */
  | { readonly kind: 'likeliest'; readonly repair: Repair; readonly alternatives: readonly Repair[] }
  /** No repair is the right one: a column is brought to the standard style, or else to its own. */
  | { readonly kind: 'choice'; readonly repair: Repair; readonly alternatives: readonly Repair[] }
  /** Several repairs are equally small, and nothing tells them apart. All of them, unless they are too many to list. */
  | { readonly kind: 'tied'; readonly alternatives: readonly Repair[] }
  /** The cell is known, its number is not. The margin as above, where another repair comes near. */
  | { readonly kind: 'unsettled'; readonly margin?: number }
  /** The table contradicts itself in too many places to be searched to the end. */
  | { readonly kind: 'unproven' };

/** A resolution by these changes alone; none where there is nothing to change. */
export function certainly(repair: Repair): Resolution {
  return repair.length > 0 ? { kind: 'certain', repair } : { kind: 'none' };
}

/** The repair that a resolution names; empty where it names none. */
export function repairOf({ resolution }: Pick<Finding, 'resolution'>): Repair {
  switch (resolution.kind) {
    case 'certain':
    case 'nearly':
    case 'likeliest':
    case 'choice':
      return resolution.repair;
    case 'none':
    case 'tied':
    case 'unsettled':
    case 'unproven':
      return [];
  }
}

/** Other repairs that would do as well; where it names no repair, all of them that are known. */
export function alternativesOf({ resolution }: Pick<Finding, 'resolution'>): readonly Repair[] {
  switch (resolution.kind) {
    case 'likeliest':
    case 'choice':
    case 'tied':
      return resolution.alternatives;
    case 'none':
    case 'certain':
    case 'nearly':
    case 'unsettled':
    case 'unproven':
      return [];
  }
}

/** Every way to mend a finding that is known, the one that it names first. */
export function waysToMend(finding: Pick<Finding, 'resolution'>): readonly Repair[] {
  const repair = repairOf(finding);
  return [...(repair.length > 0 ? [repair] : []), ...alternativesOf(finding)];
}

/** One computation that speaks for the expected number. */
export type Evidence =
  | {
      readonly id: 'sum-of-rows';
      readonly cells: readonly TableCell[];
      readonly addends: number;
      readonly value: number;
    }
  | {
      readonly id: 'row-identity';
      readonly cells: readonly TableCell[];
      readonly unknown: StageCountRole;
      readonly opening: number;
      readonly reduction: number;
      readonly closing: number;
      readonly value: number;
    }
  | {
      readonly id: 'rate-follows';
      readonly cells: readonly TableCell[];
      readonly found: number;
      readonly from: number;
      readonly value: number;
    }
  | {
      readonly id: 'rate-of-count';
      readonly cells: readonly TableCell[];
      readonly count: number;
      readonly households: number;
      readonly value: number;
    }
  | {
      readonly id: 'rest-of-total';
      readonly cells: readonly TableCell[];
      readonly total: number;
      /** What the other lines add up to. */
      readonly others: number;
      readonly value: number;
    }
  | {
      readonly id: 'count-of-rate';
      readonly cells: readonly TableCell[];
      readonly rate: number;
      readonly households: number;
      readonly value: number;
    }
  | {
      readonly id: 'households-of-rates';
      /** The rates that only these households explain. */
      readonly cells: readonly TableCell[];
      readonly rates: number;
      readonly value: number;
    }
  | {
      readonly id: 'slip';
      /** The cell it happened in; for swapped cells, both. */
      readonly cells: readonly TableCell[];
      readonly slip: Slip;
      readonly found: number;
      readonly value: number;
    };

/** One contradiction of the table: the cell it is attributed to, and what would mend it. */
export type Finding<Id extends CheckId = CheckId> = FindingMessage<Id> & {
  readonly severity: Severity;
  /** The cell that is wrong; for a column's style, its first cell. */
  readonly cell: TableCell;
  /** Where it stands, if that is not in the table; `cell` is then what it was compared with. */
  readonly elsewhere?: OtherPlace;
  /** Set where the name of the line is meant, not the number in the cell. */
  readonly about?: 'name';
  /** Every cell that has a part in it, the wrong one first. */
  readonly involved: readonly TableCell[];
  /** Formulas that go wrong because of it, and come right once it is mended; absent where there are none. */
  readonly consequences?: readonly TableCell[];
  /** What stands there and what should: null where no number can be named. */
  readonly found: number | null;
  readonly expected: number | null;
  readonly evidence: readonly Evidence[];
  readonly resolution: Resolution;
};
