import type { LazyNews, News, PaneFailure } from '../pane/pane-state';
import type { ScreenWords } from '../words/words';

/** The outcome of a button, in one sentence. */
export function describeNews(news: Exclude<News, LazyNews>, { pane, failures }: ScreenWords): string {
  switch (news.kind) {
    case 'stopped':
      return failures.workbook.cancelled('');
    case 'undone':
      return pane.undone[news.action](news.cells);
    case 'nothing-to-change':
      return pane.nothingToChange[news.action];
    case 'preview-outdated':
      return pane.previewOutdated;
    case 'limits-given-up':
      return pane.limitsGivenUp;
    case 'mapping-refused':
      return pane.mappingRefused(news.letters);
  }
}

/** A failure in one sentence that says what to do. */
export function describeFailure(
  failure: Exclude<PaneFailure, { readonly kind: 'refused' }>,
  { failures }: Pick<ScreenWords, 'failures'>,
): string {
  switch (failure.kind) {
    case 'workbook':
      return failures.workbook[failure.reason](failure.subject);
    case 'part-not-loaded':
      return failures.partNotLoaded;
    case 'edited-since':
      return failures.editedSince(failure.cells);
    case 'unexpected':
      return failures.unexpected(failure.cause);
  }
}
