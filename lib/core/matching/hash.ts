/** Features are known by a number of so many bits; more features than fit share one now and then, which costs little. */
export const HASH_BITS = 20;

/** The number of a feature: FNV-1a over its UTF-16 code units, folded to `HASH_BITS`. */
export function hashFeature(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return ((hash >>> HASH_BITS) ^ hash) & ((1 << HASH_BITS) - 1);
}
