import type { Indicator, Stage } from '../../domain/columns';
import { indicatorOfText, stageOf } from './header-vocabulary';

/** One group of columns as a title names it; null for what the title leaves open. */
export interface HeaderMention {
  readonly indicator: Indicator | null;
  readonly stage: Stage | null;
}

/** The groups that the texts of a header name, in their order from the left; a pair of columns names its group once. */
export function headerMentions(paths: readonly (readonly string[])[], year: number | null): HeaderMention[] {
  const mentions: HeaderMention[] = [];
  for (const path of paths) {
    const indicator = path.map(indicatorOfText).findLast((named) => named !== 'none') ?? 'none';
    const mention: HeaderMention = {
      indicator: indicator === 'poor' || indicator === 'nearPoor' ? indicator : null,
      stage: stageOf(path, { year }),
    };
    const last = mentions.at(-1);
    const isSame = last?.indicator === mention.indicator && last.stage === mention.stage;
    if ((mention.indicator !== null || mention.stage !== null) && !isSame) mentions.push(mention);
  }
  return mentions;
}
