import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaneTask } from '../../locales/words/pane';
import type { Pane } from '../pane/pane';
import { useElapsed } from '../parts/use-elapsed';
import { useWords } from '../words/words';

const useStyles = makeStyles({
  /** Laid over what is below, so that nothing jumps when it comes. */
  stop: {
    position: 'absolute',
    insetInlineEnd: 0,
    insetBlockStart: tokens.spacingVerticalXXS,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Milliseconds after which waiting is felt: a way out is offered then, and does not flicker before. */
const PATIENCE = 1000;

interface WorkingProps {
  readonly pane: Pane;
  readonly task: PaneTask;
  /** How much of the workbook has been read, from 0 to 1; null where that is not known. */
  readonly share: number | null;
}

/** That the tool is at work, how far it has come, and after a while the way to call it off. */
export function Working({ pane, task, share }: WorkingProps) {
  const styles = useStyles();
  const { pane: words } = useWords();
  const isLong = useElapsed(PATIENCE);
  const [stopped, setStopped] = useState(false);
  const stop = (): void => {
    setStopped(true);
    pane.cancel();
  };
  return (
    <>
      <ProgressBar aria-label={words.working[task]} {...(share !== null && share < 1 && { value: share })} />
      {isLong && (
        <Button size="small" appearance="subtle" className={styles.stop} disabledFocusable={stopped} onClick={stop}>
          {words.buttons.stop}
        </Button>
      )}
    </>
  );
}
