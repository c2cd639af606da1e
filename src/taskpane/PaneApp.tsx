import { FluentProvider } from '@fluentui/react-components';
import type { Dictionary } from '../locales/dictionary';
import type { Pane } from './pane';
import { PaneView } from './PaneView';
import type { HostTheme } from './theme';
import { useTheme } from './theme';
import { WordsContext } from './words';

interface PaneAppProps {
  readonly pane: Pane;
  readonly words: Dictionary;
  readonly readHostTheme: () => HostTheme;
}

/** The pane in Excel's theme and the officer's language. */
export function PaneApp({ pane, words, readHostTheme }: PaneAppProps) {
  return (
    <FluentProvider theme={useTheme(readHostTheme)}>
      <WordsContext.Provider value={words}>
        <PaneView pane={pane} />
      </WordsContext.Provider>
    </FluentProvider>
  );
}
