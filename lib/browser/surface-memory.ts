import { storage } from 'wxt/utils/storage';

/** What a surface remembers of a tab until the browser closes: opaque here, checked by who wrote it. */
export interface Memory {
  readonly read: () => Promise<unknown>;
  readonly write: (value: unknown) => Promise<void>;
}

/** The memory of one tab, in session storage: never on disk, and nothing of a private window stays. */
export function memoryOf(tabId: number): Memory {
  const key = `session:surface-${tabId}` as const;
  return {
    read: async () => {
      try {
        return await storage.getItem<unknown>(key);
      } catch {
        return null;
      }
    },
    write: async (value) => {
      try {
        await storage.setItem(key, value);
      } catch {
        // Full or forbidden: the popup then opens at its beginning.
      }
    },
  };
}
