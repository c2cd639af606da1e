import { createContext, useContext } from 'react';
import type { Dictionary } from '../locales/dictionary';
import { vi } from '../locales/vi';

/** The dictionary of everything below; Vietnamese where nothing else is provided. */
export const WordsContext = createContext<Dictionary>(vi);

export function useWords(): Dictionary {
  return useContext(WordsContext);
}
