import * as v from 'valibot';
import { browser } from './browser.ts';

const DEFAULTS = {
  marks: { names: true, claims: true, law: true },
  density: 'usual',
  alwaysRead: [],
  neverRead: [],
  lookUps: false,
} as const;

/** Each field falls back on its own, so that one broken value does not cost the reader the others. */
const SettingsSchema = v.object({
  marks: v.fallback(
    v.object({ names: v.boolean(), claims: v.boolean(), law: v.boolean() }),
    () => DEFAULTS.marks,
  ),
  density: v.fallback(v.picklist(['few', 'usual', 'all']), () => DEFAULTS.density),
  /** Origins (`https://news.example`) read whenever they are opened, as far as the browser allows it. */
  alwaysRead: v.fallback(v.array(v.string()), () => []),
  /** Hosts (`mail.example`) never read, their subdomains included. */
  neverRead: v.fallback(v.array(v.string()), () => []),
  /** Whether names may be looked up at Wikipedia, once the browser allows it as well. */
  lookUps: v.fallback(v.boolean(), () => DEFAULTS.lookUps),
});

/** What the reader chose. All of it stays on this device. */
export type Settings = v.InferOutput<typeof SettingsSchema>;

const KEY = 'settings';

/** A change of storage, as the browser tells of it. */
interface Change {
  readonly newValue?: unknown;
  readonly oldValue?: unknown;
}

/** Whatever was stored as settings, with the default for each field that is missing or broken. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, stored);
  return parsed.success ? parsed.output : v.parse(SettingsSchema, { ...DEFAULTS });
}

/** The reader's settings; the defaults where nothing was saved. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Keeps these settings. Open pages and the background learn of it through `watchSettings`. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls back with the new settings and those before after each change, whichever page made it, until the signal aborts. */
export function watchSettings(
  onChange: (settings: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  const listener = (changes: Record<string, Change>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(parseSettings(change.newValue), parseSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
