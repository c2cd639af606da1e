import { createContext, useContext } from 'react';
import type { Dictionary } from '../../locales/dictionary';
import type { HelpWords } from '../../locales/words/help';
import { vietnamese } from './vietnamese';

/** The words of the pane's first screen. */
export type ScreenWords = Pick<Dictionary, 'language' | 'labels' | 'findings' | 'failures' | 'pane'>;

/** The words of the steps that open on request. */
export type LaterWords = Pick<Dictionary, 'answers' | 'papers' | 'planning' | 'remarks' | 'steps' | 'summary'>;

/** Everything the pane says in one language; the part that the first screen needs is there from the beginning. */
export interface PaneWords extends ScreenWords {
  readonly readLater: () => Promise<LaterWords>;
  readonly readHelp: () => Promise<HelpWords>;
}

/** The dictionary of everything below; Vietnamese where nothing else is provided. */
export const WordsContext = createContext<PaneWords>(vietnamese);

export function useWords(): PaneWords {
  return useContext(WordsContext);
}

/** Provided to what is loaded on request, by `lazyPart`. */
export const LaterWordsContext = createContext<LaterWords | null>(null);

/** @throws Error in a component that is not loaded on request. */
export function useLaterWords(): LaterWords {
  const words = useContext(LaterWordsContext);
  if (!words) throw new Error('These words are loaded with the parts that open on request');
  return words;
}
