/** The part of a storage area that look-ups use: `storage.session`, which is held in memory and gone with the browser. */
export interface LiveStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(entries: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}
