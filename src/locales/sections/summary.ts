import type { Indicator, Stage } from '../../domain/columns';

/** Words of the summary sheet, as they are printed. */
export interface SummaryWords {
  /** The name the sheet gets; at most 31 characters, none of `: \ / ? * [ ]`. */
  readonly sheetName: string;
  /** A dotted line to write on by hand, for what nobody has typed. */
  readonly blank: string;
  /** The same, as short as a year. */
  readonly blankYear: string;
  readonly nation: string;
  readonly motto: string;
  /** The body that issues the sheet, by its commune with its kind: "xã …". */
  readonly issuingBody: (commune: string) => string;
  /** The line for place and date, by the place's bare name. */
  readonly placeAndDate: (place: string) => string;
  /** The bare name of a commune written with its kind: "xã A" is "A". */
  readonly placeName: (commune: string) => string;
  readonly kind: string;
  readonly subject: (year: string) => string;
  readonly goalsHeading: string;
  readonly hamletsHeading: string;
  readonly unit: string;
  readonly measure: string;
  readonly counted: Readonly<Record<Indicator, string>>;
  readonly rated: Readonly<Record<Indicator, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly goal: string;
  readonly status: string;
  readonly reached: string;
  readonly missed: string;
  readonly index: string;
  readonly hamlet: string;
  readonly households: string;
  readonly count: string;
  readonly rate: string;
  readonly total: string;
  /** The title above a count and its rate; the year is absent where the source names none. */
  readonly group: (indicator: Indicator, stage: Stage, year: number | null) => string;
  readonly preparedBy: string;
  readonly preparerSigns: string;
  readonly signerSigns: string;
}
