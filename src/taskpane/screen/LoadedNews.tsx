import { describeRollOverObstacle } from '../../app/wording/describe-obstacle';
import { describeRemark } from '../../app/wording/describe-remark';
import { describePlan } from '../../app/papers/describe-plan';
import type { LazyNews, News, Refusal } from '../pane/pane-state';
import { useLaterWords, useWords } from '../words/words';

/** The outcome of a step that opens on request, in a sentence. */
export function LoadedNews({ about }: { readonly about: LazyNews }) {
  const { planning, papers, summary, remarks } = useLaterWords();
  switch (about.kind) {
    case 'names-repeated':
      return planning.start.repeated(about.names);
    case 'papers-kept':
      return papers.kept;
    case 'paper-incomplete':
      return papers.incomplete(about.missing.map((field) => papers.fields[field]));
    case 'no-downloads':
      return papers.plan.noDownloads;
    case 'plan-made':
      return [papers.plan.made, ...describePlan(about.remarks, { papers, summary })].join(' ');
    case 'remarks':
      return about.remarks.map((remark) => describeRemark(remark, remarks)).join(' ');
  }
}

/** Why a new sheet was not made, in a sentence. */
export function RefusalSentence({ refusal }: { readonly refusal: Refusal }) {
  const { labels } = useWords();
  const { planning } = useLaterWords();
  if (refusal.action === 'add-form') return planning.start.noHamlets;
  return describeRollOverObstacle(refusal.table, refusal.obstacle, { labels, planning });
}

const LATER_NEWS: readonly News['kind'][] = [
  'names-repeated',
  'papers-kept',
  'paper-incomplete',
  'plan-made',
  'no-downloads',
  'remarks',
];

/** Whether the words of a piece of news are loaded when they are needed. */
export function isLazyNews(news: News): news is LazyNews {
  return LATER_NEWS.includes(news.kind);
}
