import { describeRollOverObstacle } from '../app/describe-obstacle';
import type { News, Refusal } from './pane-state';
import { useLaterWords, useWords } from './words';

interface PlanningSentenceProps {
  readonly about: Refusal | Extract<News, { readonly kind: 'names-repeated' }>;
}

/** Why a new sheet was not made, or what is to say of one that was, in a sentence. */
export function PlanningSentence({ about }: PlanningSentenceProps) {
  const { labels } = useWords();
  const { planning } = useLaterWords();
  if ('names' in about) return planning.start.repeated(about.names);
  if (about.action === 'add-form') return planning.start.noHamlets;
  return describeRollOverObstacle(about.table, about.obstacle, { labels, planning });
}
