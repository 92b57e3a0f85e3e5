import type { ReadingWindow } from './browser.ts';
import { firefoxSurface } from './firefox-surface.ts';
import type { ContextTree, FirefoxWindow } from './firefox-window.ts';
import type { RemoteCalls } from './remote-calls.ts';
import { waitUntil } from './wait-until.ts';

interface Parts {
  readonly calls: RemoteCalls;
  /** The browser's own window around the tab. */
  readonly window: FirefoxWindow;
  /** The tab's browsing context. */
  readonly context: string;
  /** The extension's id. */
  readonly extension: string;
  readonly extensionOrigin: string;
}

/** This window with this tab in it, seen through BiDi. */
export function firefoxReadingWindow({
  calls,
  window,
  context,
  extension,
  extensionOrigin,
}: Parts): ReadingWindow {
  const page = firefoxSurface(calls, context);
  return {
    page,
    async go(url) {
      // A `complete` navigation to an extension page is never reported.
      const isOwn = url.startsWith('moz-extension:');
      await calls.call('browsingContext.navigate', { context, url, wait: isOwn ? 'none' : 'complete' });
      const loaded = `location.href === ${JSON.stringify(url)} && document.readyState === "complete"`;
      if (isOwn) await waitUntil(`${url} to load`, () => page.evaluate<boolean>(loaded).catch(() => false));
    },
    async pressToolbarButton() {
      await calls.call('browsingContext.activate', { context });
      // Pressed while its popup is open, the button would only close it.
      await window.closePopup();
      await window.pressToolbarButton(extension);
      return waitUntil('the popup', () => window.extensionSurface('popup'));
    },
    closePopup: () => window.closePopup(),
    async card() {
      const { contexts } = await calls.call<{ contexts: ContextTree[] }>('browsingContext.getTree', {
        root: context,
      });
      const card = contexts[0]?.children.find((child) => child.url.startsWith(`${extensionOrigin}card.html`));
      if (!card) return null;
      const surface = firefoxSurface(calls, card.context);
      // It may go while it is asked.
      const isLoaded = surface.evaluate<boolean>('document.readyState === "complete"').catch(() => false);
      return (await isLoaded) ? surface : null;
    },
    panel: () => window.extensionSurface('panel'),
  };
}
