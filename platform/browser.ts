import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension API with promises, for code that also runs inside pages, where the polyfill's 10 kB do
 * not fit. Both browsers' own API suffices from the floors we support; see docs/decisions/0002-content-script-size.md.
 */
export const browser: Browser =
  (globalThis as { browser?: Browser }).browser ?? (globalThis as unknown as { chrome: Browser }).chrome;
