import type { Browser } from 'webextension-polyfill';

type StorageListener = (
  changes: Record<string, { newValue?: unknown; oldValue?: unknown }>,
  area: string,
) => void;

/** What a permission call names. */
interface Asked {
  readonly origins: string[];
  readonly data_collection?: string[];
}

/** A browser of which only storage, permissions and content-script registration work; the rest is missing. */
export interface FakeBrowser {
  /** Match patterns the reader has allowed. */
  readonly allowed: Set<string>;
  /** What `permissions.request` answers. */
  willAllow: boolean;
  /** Content scripts registered now, by id. */
  readonly registered: Map<string, { matches: readonly string[]; js: readonly string[] }>;
  readonly local: Map<string, unknown>;
  /** What an administrator set; `null`: Firefox without a manifest for it, which rejects. */
  managed: Record<string, unknown> | null;
  /** Tells those who watch that a setting of the administrator changed. */
  changeManaged(key: string, value: unknown): void;
  /** What `scripting.executeScript` answers, one entry for each frame. */
  ran: unknown[];
  /** Kinds of data the reader consents to have sent, in a Firefox; `null` in a browser that knows nothing of that. */
  consented: Set<string> | null;
}

/** Puts a fake in the place of the browser's API. Import the code that uses it afterwards, for it looks once. */
export function installFakeBrowser(): FakeBrowser {
  const listeners = new Set<StorageListener>();
  const fake: FakeBrowser = {
    allowed: new Set(),
    willAllow: true,
    registered: new Map(),
    local: new Map(),
    managed: null,
    changeManaged: (key, value) => {
      fake.managed = { ...fake.managed, [key]: value };
      for (const listener of listeners) listener({ [key]: { newValue: value } }, 'managed');
    },
    ran: [],
    consented: null,
  };
  const api = {
    storage: {
      local: {
        get: async (key: string) => (fake.local.has(key) ? { [key]: fake.local.get(key) } : {}),
        set: async (entries: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(entries)) {
            const change = { newValue: value, oldValue: fake.local.get(key) };
            fake.local.set(key, structuredClone(value));
            for (const listener of listeners) listener({ [key]: change }, 'local');
          }
        },
      },
      managed: {
        get: async (key: string) => {
          if (fake.managed === null) throw new Error('Managed storage manifest not found');
          return key in fake.managed ? { [key]: fake.managed[key] } : {};
        },
      },
      onChanged: {
        addListener: (listener: StorageListener) => listeners.add(listener),
        removeListener: (listener: StorageListener) => listeners.delete(listener),
      },
    },
    permissions: {
      contains: async ({ origins, data_collection = [] }: Asked) =>
        origins.every((pattern) => fake.allowed.has(pattern)) &&
        data_collection.every((kind) => fake.consented?.has(kind)),
      getAll: async () => ({
        origins: [...fake.allowed],
        ...(fake.consented === null ? {} : { data_collection: [...fake.consented] }),
      }),
      request: async ({ origins, data_collection = [] }: Asked) => {
        if (fake.willAllow) for (const pattern of origins) fake.allowed.add(pattern);
        if (fake.willAllow) for (const kind of data_collection) fake.consented?.add(kind);
        return fake.willAllow;
      },
      remove: async ({ origins, data_collection = [] }: Asked) => {
        for (const kind of data_collection) fake.consented?.delete(kind);
        return origins.map((pattern) => fake.allowed.delete(pattern)).every(Boolean);
      },
    },
    scripting: {
      executeScript: async () => fake.ran,
      registerContentScripts: async (scripts: { id: string; matches: string[]; js: string[] }[]) => {
        for (const { id, matches, js } of scripts) fake.registered.set(id, { matches, js });
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids)
          if (!fake.registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      },
    },
  };
  (globalThis as { browser?: Browser }).browser = api as unknown as Browser;
  return fake;
}
