import { browser } from './browser.ts';

/** The tab in front, in the window this extension page belongs to. */
export interface ActiveTab {
  readonly id: number;
  /** `undefined` where the reader's click has not let us see it. */
  readonly url: string | undefined;
}

/** The tab in front. Rejects in a window without one, which no popup or panel can stand in. */
export async function activeTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No tab is in front');
  return { id: tab.id, url: tab.url };
}

/** Calls back whenever another tab comes to the front of this page's window. */
export async function onActiveTab(onChange: (tab: number) => void): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === id) onChange(tabId);
  });
}
