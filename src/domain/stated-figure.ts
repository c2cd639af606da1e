import type { Indicator, StageCountRole, StageRateRole } from './columns';
import type { OtherPlace } from './finding';

/** What the review of the households found out about them beside the table (section II of the plan). */
export const ANALYSIS_FIGURES = [
  'poor.persons',
  'nearPoor.persons',
  'poor.withLabour',
  'poor.withLabourButDisabledOrIll',
  'poor.withoutLabour',
  'poor.socialProtection',
] as const satisfies readonly `${Indicator}.${string}`[];
export type AnalysisFigure = (typeof ANALYSIS_FIGURES)[number];

export function isAnalysisFigure(subject: FigureSubject): subject is AnalysisFigure {
  return ANALYSIS_FIGURES.some((figure) => figure === subject);
}

/** What a figure in words or beside a label speaks of: a number of the whole commune. */
export type FigureSubject = 'households' | StageCountRole | StageRateRole | AnalysisFigure;

/** A number that the workbook or the plan's text states beside the table. Counts whole, rates in percent points. */
export interface StatedFigure {
  readonly subject: FigureSubject;
  readonly value: number;
  /** Digits that are written after the decimal sign. */
  readonly digits: number;
  /** Absent where it is the number itself: "tối thiểu còn 4,93%" is at most, "giảm ít nhất 27 hộ" at least. */
  readonly bound?: 'at-most' | 'at-least';
  readonly place: OtherPlace;
  /** The words around it, as they are written. */
  readonly passage: string;
}

/** The figures of the analysis that are known, each as it was first stated. */
export type HouseholdAnalysis = Readonly<Partial<Record<AnalysisFigure, StatedFigure>>>;
