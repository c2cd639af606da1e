import type { ComponentType } from 'react';
import { useEffect, useState } from 'react';
import type { Pane } from '../pane/pane';
import type { LaterWords, PaneWords } from '../words/words';
import { LaterWordsContext, useWords } from '../words/words';

interface PartRead<Props> {
  readonly Part: ComponentType<Props>;
  readonly words: LaterWords;
  /** The dictionary that the words belong to. */
  readonly of: PaneWords;
}

/**
 * A part of the pane that is not on its first screen: loaded, with its words, when it is first shown, and at hand
 * from then on. Nothing is shown until then; where it cannot be loaded, the pane says so.
 */
export function lazyPart<Props extends object>(
  load: (words: PaneWords) => Promise<ComponentType<Props>>,
): ComponentType<Props & { readonly pane: Pane }> {
  let known: PartRead<Props> | null = null;
  return function OnRequest(props) {
    const of = useWords();
    const { pane } = props;
    const [read, setRead] = useState(known);
    useEffect(() => {
      let shown = true;
      const readIn = async (): Promise<void> => {
        const parts = await pane.load(() => Promise.all([load(of), of.readLater()]));
        if (!parts) return;
        known = { Part: parts[0], words: parts[1], of };
        if (shown) setRead(known);
      };
      if (known?.of !== of) void readIn();
      return () => {
        shown = false;
      };
    }, [pane, of]);
    if (read?.of !== of) return null;
    const { Part, words } = read;
    return (
      <LaterWordsContext.Provider value={words}>
        <Part {...props} />
      </LaterWordsContext.Provider>
    );
  };
}
