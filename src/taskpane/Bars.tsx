import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { DoneAction } from '../app/workbook-session';
import type { Pane } from './pane';
import type { News, PaneFailure } from './pane-state';
import { describeFailure, describeNews } from './sentences';
import { useWords } from './words';

interface DoneBarProps {
  readonly pane: Pane;
  readonly done: DoneAction;
  readonly busy: boolean;
}

/** What was done last, and the way back. */
export function DoneBar({ pane, done, busy }: DoneBarProps) {
  const { pane: words } = useWords();
  return (
    <MessageBar intent="success">
      <MessageBarBody>{words.done[done.action](done.cells)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={() => void pane.undo()}>
          {words.buttons.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** What came of the last button. */
export function NewsBar({ news }: { readonly news: News }) {
  const words = useWords();
  return (
    <MessageBar intent={news.kind === 'preview-outdated' ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>{describeNews(news, words)}</MessageBarBody>
    </MessageBar>
  );
}

/** What went wrong and what to do. Read aloud at once: the officer is waiting for what did not happen. */
export function FailureBar({ pane, failure }: { readonly pane: Pane; readonly failure: PaneFailure }) {
  const words = useWords();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{describeFailure(failure, words)}</MessageBarBody>
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
