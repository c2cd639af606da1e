import { makeStyles, ProgressBar } from '@fluentui/react-components';
import type { PaneTask } from '../../locales/words/pane';
import { useElapsed } from './use-elapsed';
import { useWords } from '../words/words';

const useStyles = makeStyles({
  /** Laid over the edge of what is waited for, so that nothing jumps when it comes. */
  bar: { position: 'absolute', insetInline: 0, insetBlockStart: 0 },
});

/** Milliseconds after which a missing answer is noticed; what is there sooner must not flicker. */
const NOTICED = 200;

/** That something is being computed beside what the officer types. */
export function ComputingNote({ task }: { readonly task: PaneTask }) {
  const styles = useStyles();
  const { working } = useWords().pane;
  return useElapsed(NOTICED) ? <ProgressBar className={styles.bar} aria-label={working[task]} /> : null;
}
