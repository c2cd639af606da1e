import type { FigureSubject, StatedFigure } from '../../domain/stated-figure';

/** What is stated of a subject, where all that state it agree; null where nothing is, or where they contradict. */
export function statedFigure(figures: readonly StatedFigure[] = [], wanted: FigureSubject): StatedFigure | null {
  const [first, ...others] = figures.filter(({ subject }) => subject === wanted);
  return first && others.every(({ value }) => value === first.value) ? first : null;
}
