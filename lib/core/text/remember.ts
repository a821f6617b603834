/** Bounds what is remembered: more texts than a page has sentences and a pack has claims. */
const MOST_TEXTS = 2000;
/** A page brings some thousands of different words at most. */
const MOST_WORDS = 20_000;

/**
 * Remembers what a pure reader made of a text, for a sentence of a page is laid beside several claims, and a claim beside
 * many sentences. The context (a pack's names, say) is told apart by identity, and forgotten with it.
 */
export function remember<Context extends object, Made>(
  read: (text: string, date: string | null, context: Context) => Made,
): (text: string, date: string | null, context: Context) => Made {
  const byContext = once((context: Context) => {
    const dates = new Map<string | null, (text: string) => Made>();
    return (date: string | null) => {
      const known = dates.get(date);
      if (known) return known;
      if (dates.size >= MOST_TEXTS) dates.clear();
      const made = rememberText((text) => read(text, date, context));
      dates.set(date, made);
      return made;
    };
  });
  return (text, date, context) => byContext(context)(date)(text);
}

/** Remembers what a pure reader made of a text by itself. */
export function rememberText<Made>(read: (text: string) => Made): (text: string) => Made {
  return rememberUpTo(MOST_TEXTS, read);
}

/** Remembers what a pure reader made of a word. */
export function rememberWord<Made>(read: (word: string) => Made): (word: string) => Made {
  return rememberUpTo(MOST_WORDS, read);
}

function rememberUpTo<Made>(most: number, read: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = read(text);
    known.set(text, made);
    return made;
  };
}

/** Has a pure reader read each object once; what it made is forgotten with the object, and nobody may change it. */
export function once<Key extends object, Made>(read: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, Made>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = read(key);
    known.set(key, made);
    return made;
  };
}
