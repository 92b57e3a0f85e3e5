import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** What the reader can choose from the context menu. */
export type MenuChoice = 'read' | 'never' | 'panel';

const TITLES: Record<MenuChoice, string> = {
  read: 'Read this page',
  never: 'Never read this site',
  panel: 'Open side panel',
};

/** Makes the context menu. Browsers keep it: call it once after each install or update. */
export async function createContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(TITLES)) {
    browser.contextMenus.create({
      id,
      title,
      contexts: ['page', 'selection', 'action'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Calls back inside the reader's choice. Register it before the first await. */
export function onMenuChoice(onChoice: (choice: MenuChoice, tab: number, address: string) => void): void {
  browser.contextMenus.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) => {
    if (tab?.id === undefined || !Object.hasOwn(TITLES, info.menuItemId)) return;
    onChoice(info.menuItemId as MenuChoice, tab.id, info.pageUrl ?? tab.url ?? '');
  });
}
