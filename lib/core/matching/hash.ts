/** Features are known by a number of so many bits; more features than fit share one now and then, which costs little. */
export const HASH_BITS = 20;

/** What hashing starts from. */
export const HASH_START = 0x811c9dc5;

/** Hashes on: FNV-1a over a text's UTF-16 code units, from where the text before it has led. */
export function hashOn(from: number, text: string): number {
  let hash = from;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** Folds a hash to `HASH_BITS`. */
export function foldHash(hash: number): number {
  return ((hash >>> HASH_BITS) ^ hash) & ((1 << HASH_BITS) - 1);
}

/** The number of a feature. */
export function hashFeature(name: string): number {
  return foldHash(hashOn(HASH_START, name));
}
