import type { ReadingWindow, Surface } from './browser.ts';
import type { AttachedTarget, ChromiumTargets } from './chromium-targets.ts';
import type { RemoteCalls } from './remote-calls.ts';
import { waitUntil } from './wait-until.ts';

interface Parts {
  readonly calls: RemoteCalls;
  readonly targets: ChromiumTargets;
  /** The page in the window's tab. */
  readonly tab: AttachedTarget;
  /** The extension's id. */
  readonly id: string;
  readonly extensionOrigin: string;
}

/** The window around this tab, seen through DevTools. */
export function chromiumReadingWindow({ calls, targets, tab, id, extensionOrigin }: Parts): ReadingWindow {
  const popupTarget = () => targets.find('page', `${extensionOrigin}popup.html`);
  const loaded = async (target: AttachedTarget | null): Promise<Surface | null> => {
    if (!target) return null;
    const surface = targets.surface(target);
    // It may go while it is asked.
    const isLoaded = surface.evaluate<boolean>('document.readyState === "complete"').catch(() => false);
    return (await isLoaded) ? surface : null;
  };
  const closePopup = async () => {
    const popup = popupTarget();
    if (popup) await calls.call('Target.closeTarget', { targetId: popup.targetId });
    await waitUntil('the popup to close', async () => popupTarget() === null);
  };
  return {
    page: targets.surface(tab),
    async go(url) {
      const { loaderId } = await targets.call<{ loaderId?: string }>(tab, 'Page.navigate', { url });
      if (loaderId) await waitUntil(`${url} to load`, async () => targets.hasLoaded(loaderId), 30_000);
    },
    async pressToolbarButton() {
      await closePopup();
      await calls.call('Target.activateTarget', { targetId: tab.targetId });
      const { targetInfos } = await calls.call<{ targetInfos: TabInfo[] }>('Target.getTargets', {
        filter: [{ type: 'tab' }],
      });
      const url = targets.urlOf(tab);
      const context = targets.contextOf(tab);
      const shown = targetInfos.find((info) => info.url === url && info.browserContextId === context);
      if (!shown) throw new Error(`No tab shows ${url}.`);
      await calls.call('Extensions.triggerAction', { id, targetId: shown.targetId });
      return waitUntil('the popup', () => loaded(popupTarget()));
    },
    closePopup,
    card: () => loaded(targets.find('iframe', `${extensionOrigin}card.html`, tab)),
    // A panel does not say which window it stands in.
    panel: () => loaded(targets.find('page', `${extensionOrigin}sidepanel.html`)),
  };
}

interface TabInfo {
  readonly targetId: string;
  readonly url: string;
  readonly browserContextId?: string;
}
