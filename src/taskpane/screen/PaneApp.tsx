import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { Pane } from '../pane/pane';
import { PaneView } from './PaneView';
import type { HostTheme } from '../parts/theme';
import { useTheme } from '../parts/theme';
import type { PaneWords } from '../words/words';
import { WordsContext } from '../words/words';

const useStyles = makeStyles({
  /** A short pane still fills its frame, so that no stripe of another colour shows under it. */
  page: { minHeight: '100vh' },
});

interface PaneAppProps {
  readonly pane: Pane;
  readonly words: PaneWords;
  readonly readHostTheme: () => HostTheme;
}

/** The pane in Excel's theme and the officer's language. */
export function PaneApp({ pane, words, readHostTheme }: PaneAppProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(readHostTheme)} className={styles.page}>
      <WordsContext.Provider value={words}>
        <PaneView pane={pane} />
      </WordsContext.Provider>
    </FluentProvider>
  );
}
