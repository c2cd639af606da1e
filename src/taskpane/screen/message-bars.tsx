import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CoreView } from '../core/core';
import { Disclosure } from '../parts/Disclosure';
import { LongList } from '../parts/LongList';
import type { Pane } from '../pane/pane';
import type { News, PaneFailure } from '../pane/pane-state';
import { isLazyNews, LoadedNews, RefusalSentence } from './LoadedNews';
import { describeFailure, describeNews } from './sentences';
import { useWords } from '../words/words';

const useStyles = makeStyles({
  history: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  earlier: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface DoneBarProps {
  readonly pane: Pane;
  /** Oldest first. */
  readonly history: CoreView['history'];
  readonly busy: boolean;
}

/** What was done last, and the way back; what was done before that is folded under it, the latest first. */
export function DoneBar({ pane, history, busy }: DoneBarProps) {
  const styles = useStyles();
  const { pane: words } = useWords();
  const [open, setOpen] = useState(false);
  const last = history.at(-1);
  if (!last) return null;
  const earlier = history.map((done, position) => ({ done, position })).slice(0, -1);
  return (
    <div className={styles.history}>
      <MessageBar intent="success">
        <MessageBarBody>{words.done[last.action](last.cells)}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabledFocusable={busy} onClick={() => void pane.undo()}>
            {words.buttons.undo}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {earlier.length > 0 && (
        <Disclosure heading={words.earlierActions(earlier.length)} open={open} onToggle={setOpen}>
          <LongList items={earlier.reverse()}>
            {({ done, position }) => (
              <li key={position} className={styles.earlier}>
                {words.done[done.action](done.cells)}
              </li>
            )}
          </LongList>
        </Disclosure>
      )}
    </div>
  );
}

/** The outcome of the last button. */
export function NewsBar({ news }: { readonly news: News }) {
  const words = useWords();
  return (
    <MessageBar intent={news.kind === 'preview-outdated' ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>{isLazyNews(news) ? <LoadedNews about={news} /> : describeNews(news, words)}</MessageBarBody>
    </MessageBar>
  );
}

/** What went wrong and what to do. Read aloud at once: the officer is waiting for what did not happen. */
export function FailureBar({ pane, failure }: { readonly pane: Pane; readonly failure: PaneFailure }) {
  const words = useWords();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {failure.kind === 'refused' ? <RefusalSentence refusal={failure.refusal} /> : describeFailure(failure, words)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={words.pane.buttons.close}
            icon={<DismissRegular />}
            onClick={() => pane.dismiss()}
          />
        }
      />
    </MessageBar>
  );
}
