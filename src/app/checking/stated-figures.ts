import { INDICATORS } from '../../domain/columns';
import type { CommuneGoal, GoalKind, IndicatorGoal } from '../../domain/commune';
import type { AnalysisFigure, FigureSubject, HouseholdAnalysis, StatedFigure } from '../../domain/stated-figure';
import { ANALYSIS_FIGURES } from '../../domain/stated-figure';
import type { TargetTable } from '../../domain/target-table';
import type { ReadFigure } from '../../reading/stated-figures/read-stated-figures';
import { figuresInText } from '../../reading/stated-figures/read-stated-figures';

/**
 * The numbers of the whole commune that stand beside the table: first those of the sheets, then those of the plan's
 * text. Only what is certain, and of the table's year; none where the table counts persons.
 * @param onSheets what the sheets state for the table's year.
 */
export function figuresStated(
  { year, counted }: Pick<TargetTable, 'year' | 'counted'>,
  onSheets: readonly ReadFigure[],
  planText: string,
): ReadFigure[] {
  return counted === 'persons' ? [] : [...onSheets, ...figuresInText(planText, year)];
}

/** The analysis of the households, each figure as it was first stated. */
export function analysisOf(figures: readonly StatedFigure[]): HouseholdAnalysis {
  const analysis: Partial<Record<AnalysisFigure, StatedFigure>> = {};
  for (const subject of ANALYSIS_FIGURES) {
    const stated = figures.find((figure) => figure.subject === subject);
    if (stated) analysis[subject] = stated;
  }
  return analysis;
}

const GOAL_SUBJECTS: readonly (readonly [
  kind: GoalKind,
  subject: 'reduction.count' | 'closing.count' | 'closing.rate',
])[] = [
  ['reduction', 'reduction.count'],
  ['closing-count', 'closing.count'],
  ['closing-rate', 'closing.rate'],
];

/** The goals that the sheets and the plan's text word as goals; one that is stated with two values is left out. */
export function goalsStated(figures: readonly ReadFigure[]): CommuneGoal {
  const goals = INDICATORS.map((indicator) => {
    const stated = GOAL_SUBJECTS.flatMap(([kind, subject]) => {
      const value = onlyGoal(figures, `${indicator}.${subject}`);
      return value === null ? [] : [[kind, value] as const];
    });
    return [indicator, Object.fromEntries(stated) satisfies IndicatorGoal] as const;
  });
  return Object.fromEntries(goals.filter(([, goal]) => Object.keys(goal).length > 0));
}

function onlyGoal(figures: readonly ReadFigure[], subject: FigureSubject): number | null {
  const values = new Set(
    figures.filter((figure) => figure.isGoal && figure.subject === subject).map(({ value }) => value),
  );
  const [value] = values;
  return value === undefined || values.size > 1 ? null : value;
}
