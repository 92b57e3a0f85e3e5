import type { SessionArea } from '../../platform/tab-sessions.ts';

/** A storage area in memory; `kept` shows what is in it. A full one refuses whatever is set. */
export function sessionArea(isFull = false): SessionArea & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async () => structuredClone(Object.fromEntries(kept)),
    set: async (entries) => {
      if (isFull) throw new Error('quota exceeded');
      for (const [key, value] of Object.entries(entries)) kept.set(key, structuredClone(value));
    },
    remove: async (key) => {
      kept.delete(key);
    },
  };
}
