import type { Indicator, Stage } from '../../domain/columns';
import type { Policy } from '../../domain/commune';
import type { Severity } from '../../domain/finding';
import type { Moment } from '../../domain/moment';
import type { AnalysisFigure } from '../../domain/stated-figure';

/** What the lines of a table count. */
export type CountedThing = 'households' | 'persons';

/** Words that depend on what is counted. */
export interface CountedWords {
  /** The units of the table, as a note above it. */
  readonly unit: string;
  /** The title above the number of all of them. */
  readonly all: string;
  readonly counted: Readonly<Record<Indicator, string>>;
  readonly rated: Readonly<Record<Indicator, string>>;
  /** The title above a count and its rate; the year is absent where the source names none. */
  readonly group: (indicator: Indicator, stage: Stage, year: number | null) => string;
}

/** What the check had to say when the paper was made. */
export interface CheckStatus {
  /** Findings that stand, by how grave they are. */
  readonly open: Readonly<Record<Severity, number>>;
  /** Findings that the officer has answered for. */
  readonly waived: number;
  /** Null where nobody said what time it was. */
  readonly checkedAt: Moment | null;
}

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
  /** The line for place and date, by the place's bare name; the date as it is printed, null for dots. */
  readonly placeAndDate: (place: string, date: string | null) => string;
  /** The bare name of a commune written with its kind: "xã A" is "A". */
  readonly placeName: (commune: string) => string;
  readonly kind: string;
  readonly subject: (year: string) => string;
  /** The title of a section by its place among them, from 1. */
  readonly heading: (order: number, title: string) => string;
  readonly headings: Readonly<Record<'goals' | 'analysis' | 'policies' | 'ranking' | 'hamlets', string>>;
  /** The title of a section that goes on on another page. */
  readonly continued: (title: string) => string;
  readonly counting: Readonly<Record<CountedThing, CountedWords>>;
  readonly measure: string;
  readonly stages: Readonly<Record<Stage, string>>;
  /** The titles above the goals: how much less at least, how much left at most. */
  readonly goals: Readonly<Record<'reduction' | 'closing', string>>;
  readonly status: string;
  readonly reached: string;
  readonly missed: string;
  readonly analysis: Readonly<Record<AnalysisFigure, string>>;
  /** The titles of the analysis: what, and how many. */
  readonly content: string;
  readonly figure: string;
  readonly policies: Readonly<Record<Policy, string>>;
  readonly policy: string;
  readonly share: string;
  readonly rank: string;
  /** The title above a rate of the ranking. */
  readonly stageRate: (stage: Stage) => string;
  readonly chartTitle: string;
  readonly chartDescription: (hamlets: number) => string;
  /** Above the cells beside the table that put the hamlets in order. */
  readonly rankingAid: string;
  readonly index: string;
  readonly hamlet: string;
  readonly count: string;
  readonly rate: string;
  readonly total: string;
  readonly checkStatus: (status: CheckStatus) => string;
  readonly preparedBy: string;
  readonly preparerSigns: string;
  readonly signerSigns: string;
}
