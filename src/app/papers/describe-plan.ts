import type { Dictionary } from '../../locales/dictionary';
import type { PlanDocument } from './plan';

/** What the officer should know of a plan before it is signed. */
export type PlanRemarks = Omit<PlanDocument, 'spec'>;

/** Each thing that the plan lacks, as one sentence; none where it is complete. */
export function describePlan(
  { openErrors, missing, missingFigures, unknownPlaceholders }: PlanRemarks,
  { papers, summary }: Pick<Dictionary, 'papers' | 'summary'>,
): string[] {
  const { notices } = papers.plan;
  return [
    ...(openErrors > 0 ? [notices.openErrors(openErrors)] : []),
    ...(missing.length > 0 ? [papers.incomplete(missing.map((field) => papers.fields[field]))] : []),
    ...(missingFigures.length > 0
      ? [notices.missingFigures(missingFigures.map((figure) => summary.analysis[figure]))]
      : []),
    ...(unknownPlaceholders.length > 0 ? [notices.unknownPlaceholders(unknownPlaceholders)] : []),
  ];
}
