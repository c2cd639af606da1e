import type { Indicator } from '../../domain/columns';
import type { GoalKind } from '../../domain/commune';

/** Words of the pane's steps that open on request. */
export interface StepWords {
  readonly allocation: {
    readonly indicator: string;
    readonly indicators: Readonly<Record<Indicator, string>>;
    readonly goal: string;
    readonly goalKinds: Readonly<Record<GoalKind, string>>;
    /** The field for the goal's number. */
    readonly amounts: Readonly<Record<GoalKind, string>>;
    readonly examples: Readonly<Record<GoalKind, string>>;
    readonly invalidHouseholds: string;
    readonly invalidPoints: string;
    readonly invalidRange: string;
    readonly weights: string;
    readonly byOpening: string;
    readonly equally: string;
    /** A column by its letters and its header; the header is empty where there is none. */
    readonly byColumn: (letters: string, header: string) => string;
    /** What the goal comes to, in households. */
    readonly outcome: (reduction: number, opening: number) => string;
    /** The upper end of an assigned range, in households. */
    readonly upTo: (reduction: number) => string;
    /** Households more or fewer than now, with their sign. */
    readonly difference: (households: number) => string;
    readonly advice: string;
    /** How much of the goal has been given to the hamlets. */
    readonly shared: (given: number, goal: number) => string;
    /** Accessible name of a hamlet's field, and of the button that frees it. */
    readonly proposedFor: (hamlet: string) => string;
    readonly unlock: (hamlet: string) => string;
    readonly preview: string;
    /** What single hamlets may be given at least and at most. */
    readonly limits: {
      readonly heading: (set: number) => string;
      readonly hamlet: string;
      readonly opening: string;
      readonly floors: string;
      readonly caps: string;
      /** Accessible names of a hamlet's fields. */
      readonly of: Readonly<Record<'floors' | 'caps', (hamlet: string) => string>>;
    };
  };
  /** How far the hamlets come within the year. */
  readonly progress: {
    readonly wholeCommune: string;
    readonly rates: (opening: number, closing: number) => string;
    readonly opening: string;
    readonly closing: string;
    readonly goal: (rate: number) => string;
  };
  /** Which table is worked on, and what its columns hold. */
  readonly table: {
    readonly heading: string;
    /** Accessible name of the choice of a table. */
    readonly tables: (tables: number) => string;
    readonly columns: string;
    /** How many columns follow from the numbers, and by how many signs more than the next reading. */
    readonly inferred: (columns: number, margin: number) => string;
    /** Roles that are no numbers. */
    readonly roles: Readonly<Record<'index' | 'hamlet', string>>;
    readonly noRole: string;
    readonly mainColumns: string;
    readonly otherColumns: string;
    /** Accessible name of a column's choice. */
    readonly roleOf: (letters: string) => string;
    readonly samples: (texts: readonly string[]) => string;
    readonly knownBy: Readonly<Record<'numbers' | 'officer', string>>;
    readonly readAnew: string;
  };
  readonly template: {
    readonly hamlets: string;
    readonly example: string;
    readonly add: string;
  };
}
