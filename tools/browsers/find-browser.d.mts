export type BrowserKind = 'chromium' | 'firefox';

/** Oldest major version the extension runs in, as in the manifest. */
export const OLDEST_VERSION: Readonly<Record<BrowserKind, number>>;

/** Path of an installed browser of this kind (Chrome counts as Chromium); `null` when none is new enough. */
export function findBrowser(kind: BrowserKind): string | null;
