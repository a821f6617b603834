import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../lib/core/view/words.ts';

const WordsContext = createContext<Words | null>(null);

/** Gives the components below it their language. */
export const WordsProvider = WordsContext.Provider;

/** The reader's language. Throws outside a `WordsProvider`: a surface without words is a mistake of ours. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('No words: wrap the surface in a WordsProvider');
  return words;
}
