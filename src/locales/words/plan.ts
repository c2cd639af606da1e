import type { Indicator, Stage } from '../../domain/columns';
import type { IndicatorGoal, Policy } from '../../domain/commune';

/** Numbers of one indicator, ready to be printed: dots where nothing is known. */
export interface PrintedIndicator {
  readonly counts: Readonly<Record<Stage, string>>;
  readonly rates: Readonly<Record<Stage, string>>;
}

/** Figures of the household analysis, ready to be printed: dots where nothing is known. */
export interface PrintedAnalysis {
  readonly households: string;
  readonly persons: Readonly<Record<Indicator, string>>;
  readonly withLabour: string;
  readonly withLabourButDisabledOrIll: string;
  readonly withoutLabour: string;
  readonly socialProtection: string;
}

/** Words of the plan document, as they are printed. Rates come with their sign. */
export interface PlanWords {
  readonly kind: string;
  /** What the plan is about, a line each. */
  readonly subject: (year: string) => readonly string[];
  /** The document's title among the properties of the file. */
  readonly title: (commune: string, year: string) => string;
  /** The name of a body as the lines of a title block. */
  readonly bodyLines: (body: string) => readonly string[];
  readonly documentNumber: (number: string) => string;
  /** The line of a legal basis, by what the officer typed. */
  readonly legalBasis: (basis: string, isLast: boolean) => string;
  readonly opening: (commune: string, year: string) => string;
  readonly count: (value: number) => string;
  /** A rate with so many decimals, without its sign. */
  readonly rate: (points: number, digits: number) => string;
  readonly percent: (rate: string) => string;
  /** A number to write in by hand. */
  readonly blankNumber: string;
  readonly headings: {
    readonly goals: string;
    readonly purposes: string;
    readonly generalPurpose: string;
    readonly specificPurpose: string;
    readonly targets: string;
    readonly communeTargets: string;
    readonly hamletTargets: string;
    readonly analysis: (yearBefore: string) => string;
  };
  readonly generalPurpose: string;
  readonly specificPurpose: (
    year: string,
    closing: readonly { readonly indicator: Indicator; readonly rate: string }[],
  ) => string;
  readonly target: (indicator: Indicator, printed: PrintedIndicator) => string;
  readonly goal: (indicator: Indicator, goal: IndicatorGoal) => string;
  readonly policies: Readonly<Record<Policy, (share: string) => string>>;
  readonly review: (
    yearBefore: string,
    analysis: PrintedAnalysis,
    openings: Readonly<Partial<Record<Indicator, PrintedIndicator>>>,
  ) => string;
  readonly analysis: (analysis: PrintedAnalysis) => readonly string[];
  /** What the template of chapters III and IV may name between double braces. */
  readonly placeholders: Readonly<Record<'commune' | 'year' | 'yearBefore' | 'department' | 'recipient', string>>;
  readonly copiesTo: string;
  readonly reportedTo: (recipient: string) => string;
  /** The list "Nơi nhận", each with the mark that ends it. */
  readonly copy: (receiver: string, isLast: boolean) => string;
  /** The lines above the signature, by the signer's title. */
  readonly signing: (title: string) => readonly string[];
}
