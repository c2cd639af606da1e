import type { Indicator } from '../../domain/columns';
import type { GoalKind, Policy, ProfileField } from '../../domain/commune';

/** Words of what the papers say beside the numbers, and of where it is typed. */
export interface PaperWords {
  readonly heading: string;
  readonly goals: {
    readonly heading: string;
    readonly advice: string;
    readonly kinds: Readonly<Record<GoalKind, string>>;
    /** Accessible name of a field. */
    readonly fieldOf: (indicator: string, kind: string) => string;
    readonly invalid: string;
    /** Fills in what the workbook or the pasted text of the plan states. */
    readonly takeStated: string;
    readonly indicators: Readonly<Record<Indicator, string>>;
  };
  readonly names: string;
  readonly document: string;
  readonly fields: Readonly<Record<ProfileField, string>>;
  readonly examples: Readonly<Partial<Record<ProfileField, string>>>;
  readonly oneALine: string;
  readonly policies: {
    readonly heading: string;
    readonly advice: string;
    readonly names: Readonly<Record<Policy, string>>;
    readonly invalid: string;
  };
  readonly planText: {
    readonly heading: string;
    readonly label: string;
    readonly advice: string;
  };
  /** The text of chapters III and IV of the plan. */
  readonly planTemplate: {
    readonly heading: string;
    readonly label: string;
    readonly advice: string;
    readonly takeSample: string;
  };
  /** The plan as a document. */
  readonly plan: {
    /** Of the file, by the plan's year; null where it is not known. */
    readonly fileName: (year: string | null) => string;
    readonly made: string;
    /** Where this Excel lets no file out of its pane, so that none was made. */
    readonly noDownloads: string;
    readonly notices: {
      readonly openErrors: (errors: number) => string;
      readonly missingFigures: (figures: readonly string[]) => string;
      readonly unknownPlaceholders: (names: readonly string[]) => string;
    };
  };
  readonly keep: string;
  readonly kept: string;
  /** What a paper shows as dotted lines, by the names of its fields. */
  readonly incomplete: (fields: readonly string[]) => string;
}
