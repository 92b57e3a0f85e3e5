import { browser } from './browser.ts';

/** Starts the content script in the tab's page; rejects with the browser's reason where it may not run. */
export async function startContentScript(tab: number): Promise<void> {
  const [ran] = await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/page.js'] });
  // Firefox refuses its own pages (about:support) by running nothing and saying nothing.
  if (!ran) throw new Error('The browser ran nothing in this page');
}
