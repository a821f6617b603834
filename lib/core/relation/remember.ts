/** Bounds what is remembered: more texts than a page has sentences and a pack has claims. */
const MOST_TEXTS = 2000;

/**
 * Remembers what a pure reader made of a text, for a sentence of a page is laid beside several claims, and a claim beside
 * many sentences. The context (a pack's names, say) is told apart by identity, and forgotten with it.
 */
export function remember<Context extends object, Made>(
  read: (text: string, date: string | null, context: Context) => Made,
): (text: string, date: string | null, context: Context) => Made {
  const byContext = new WeakMap<Context, Map<string, Made>>();
  return (text, date, context) => {
    const known = byContext.get(context) ?? new Map<string, Made>();
    byContext.set(context, known);
    const key = `${date}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST_TEXTS) known.clear();
    const made = read(text, date, context);
    known.set(key, made);
    return made;
  };
}
