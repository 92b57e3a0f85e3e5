import type { BrowserKind } from './find-browser.mjs';

/** A document in the running browser: the page, the card over it, the popup or the side panel. */
export interface Surface {
  /** The value of a JavaScript expression in the document's own world, awaited. It must be JSON. Throws what the expression throws. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Moves the pointer to a place without pressing anything. CSS px of the document's viewport. */
  point(x: number, y: number): Promise<void>;
  /** Presses and releases the left button, as a hand would: the document gets trusted events. CSS px of its viewport. */
  click(x: number, y: number): Promise<void>;
  /** Presses and releases a key, trusted as well. */
  press(key: 'Escape' | 'Tab' | 'Enter'): Promise<void>;
  /** What the document shows now, as PNG. The page's picture has the card in it. */
  screenshot(): Promise<Buffer>;
}

/** A request that went over the network, or would have. */
export interface NetworkRequest {
  readonly url: string;
  /** Address or origin of the document or worker it was made for; `''` when not known. */
  readonly from: string;
  /** True when a page, worker or script of the extension made it. A script in a web page may go unrecognised in Firefox. */
  readonly byExtension: boolean;
}

/** The extension's service worker or background page. The tab must show a page of the extension, from which it is woken. */
export interface Background {
  /** The value of a call of one of its global functions, awaited; it wakes for it. It must be JSON. */
  evaluate<Value>(call: `${string}()`): Promise<Value>;
  /** Memory it holds after a collection of garbage; it wakes for it. In Firefox that of the process of all extensions. */
  bytes(): Promise<number>;
  /** Ends it, as the browser does when it is idle. */
  stop(): Promise<void>;
}

/** A window of a browser, with one tab that articles are shown in. */
export interface ReadingWindow {
  /** The tab that the article is shown in. */
  readonly page: Surface;
  /** Opens an address in that tab and waits until it is loaded. */
  go(url: string): Promise<void>;
  /** Presses the extension's toolbar button as a reader does, which grants `activeTab`; gives the popup. */
  pressToolbarButton(): Promise<Surface>;
  closePopup(): Promise<void>;
  /** The open card over the page; `null` when none is open. */
  card(): Promise<Surface | null>;
  /** The side panel; `null` when it is closed. */
  panel(): Promise<Surface | null>;
}

/** A private (incognito) window. */
export interface PrivateWindow extends ReadingWindow {
  /** Closes the window with all that is in it. */
  close(): Promise<void>;
}

/** A real browser with the extension in it, and its first window. */
export interface RunningBrowser extends ReadingWindow {
  readonly kind: BrowserKind;
  /** Address of the extension's own pages, with a slash at the end. */
  readonly extensionOrigin: string;
  /** Chooses a file, by its whole path, in a file input of the first window's tab. Throws when nothing matches the selector. */
  chooseFile(selector: string, path: string): Promise<void>;
  /** Opens a private window. The extension is in it if it was launched so. */
  openPrivateWindow(): Promise<PrivateWindow>;
  readonly background: Background;
  /** All requests since the start, the browser's own not included in Chromium. Reading packaged files is none. */
  requests(): Promise<NetworkRequest[]>;
  /** Resolves when the browser has ended, by `close` or by the reader. */
  readonly ended: Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension; Firefox also takes a zip. */
  readonly extension: string;
  readonly headless: boolean;
  /** The home folder the browser is to find, for what it reads there beside its profile. Missing: the one of whoever runs it. */
  readonly home?: string;
  /** Port on loopback of a proxy for all requests but those to loopback; whatever certificate it shows is believed. */
  readonly proxyPort?: number;
  /** Firefox answers every extension that asks for a permission with yes. Chromium has no such switch. */
  readonly grantsPermissions?: boolean;
  /** The reader has let the extension into private windows, which no browser does by itself. */
  readonly inPrivateWindows?: boolean;
}
