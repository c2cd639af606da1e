import type { Indicator, MeasureRole, Stage } from '../../domain/columns';
import { countRole, rateRole, STAGES } from '../../domain/columns';
import { POLICIES } from '../../domain/commune';
import type { AnalysisFigure } from '../../domain/stated-figure';
import type { PrintedAnalysis, PrintedIndicator } from '../../locales/words/plan';
import type { DocumentBlock } from './document-spec';
import { hamletTable, shownNumber } from './hamlet-table';
import { heading, listItem, paragraph, runningText, SMALL_SIZE } from './paper-blocks';
import type { PlanContents, PlanVocabulary, PrintedProfile } from './plan-contents';

/** Chapter I: purposes, the targets of the commune, and the table of the hamlets. @param width of the page, in millimetres. */
export function goalsChapter(
  contents: PlanContents,
  { year }: PrintedProfile,
  words: PlanVocabulary,
  width: number,
): DocumentBlock[] {
  const { plan, summary } = words;
  const { indicators, goal, policies } = contents;
  const goals = indicators.flatMap((indicator) => {
    const assigned = goal[indicator];
    return assigned && Object.keys(assigned).length > 0 ? [plan.goal(indicator, assigned)] : [];
  });
  const promised = POLICIES.flatMap((policy) => {
    const share = policies[policy];
    return share === undefined ? [] : [plan.policies[policy](plan.percent(plan.count(share)))];
  });
  const targets = indicators.map((indicator) => plan.target(indicator, printedIndicator(contents, indicator, words)));
  return [
    heading(1, plan.headings.goals),
    heading(2, plan.headings.purposes),
    heading(3, plan.headings.generalPurpose),
    runningText(plan.generalPurpose),
    heading(3, plan.headings.specificPurpose),
    runningText(
      plan.specificPurpose(
        year,
        indicators.map((indicator) => closingRate(contents, indicator, words)),
      ),
    ),
    heading(2, plan.headings.targets),
    heading(3, plan.headings.communeTargets),
    ...[...goals, ...targets, ...promised].map((text) => listItem(0, text)),
    heading(3, plan.headings.hamletTargets),
    paragraph(summary.counting.households.unit, {
      align: 'right',
      italic: true,
      fontSize: SMALL_SIZE,
      gapAfter: 3,
      staysWithNext: true,
    }),
    hamletTable(contents, words, width),
  ];
}

/** Chapter II: what the review of the households found, from the table and the workbook's analysis. */
export function analysisChapter(
  contents: PlanContents,
  { yearBefore }: PrintedProfile,
  words: PlanVocabulary,
): DocumentBlock[] {
  const { plan } = words;
  const analysis = printedAnalysis(contents, words);
  const openings = Object.fromEntries(
    contents.indicators.map((indicator) => [indicator, printedIndicator(contents, indicator, words)]),
  );
  return [
    heading(1, plan.headings.analysis(yearBefore)),
    runningText(plan.review(yearBefore, analysis, openings)),
    ...plan.analysis(analysis).map((text) => listItem(0, text)),
  ];
}

function closingRate(
  contents: PlanContents,
  indicator: Indicator,
  words: PlanVocabulary,
): { readonly indicator: Indicator; readonly rate: string } {
  return { indicator, rate: communeNumber(contents, rateRole(indicator, 'closing'), words) };
}

function printedIndicator(contents: PlanContents, indicator: Indicator, words: PlanVocabulary): PrintedIndicator {
  const ofStages = (roleOf: (indicator: Indicator, stage: Stage) => MeasureRole): Record<Stage, string> => {
    const [opening = '', reduction = '', closing = ''] = STAGES.map((stage) =>
      communeNumber(contents, roleOf(indicator, stage), words),
    );
    return { opening, reduction, closing };
  };
  return { counts: ofStages(countRole), rates: ofStages(rateRole) };
}

function communeNumber({ ofCommune }: PlanContents, role: MeasureRole, words: PlanVocabulary): string {
  const number = ofCommune(role);
  return number ? shownNumber(number, role, words) : words.plan.blankNumber;
}

function printedAnalysis(contents: PlanContents, words: PlanVocabulary): PrintedAnalysis {
  const figure = (subject: AnalysisFigure): string => {
    const stated = contents.analysis[subject];
    return stated ? words.plan.count(stated.value) : words.plan.blankNumber;
  };
  return {
    households: communeNumber(contents, 'households', words),
    persons: { poor: figure('poor.persons'), nearPoor: figure('nearPoor.persons') },
    withLabour: figure('poor.withLabour'),
    withLabourButDisabledOrIll: figure('poor.withLabourButDisabledOrIll'),
    withoutLabour: figure('poor.withoutLabour'),
    socialProtection: figure('poor.socialProtection'),
  };
}
