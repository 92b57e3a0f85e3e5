import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markArticle } from '../page/mark-article.ts';
import { browser } from '../platform/browser.ts';
import { findingAddress } from '../platform/finding-address.ts';
import { ask, onOrder } from '../platform/messages.ts';

/** The content script: injected anew it ends the earlier one, so that nothing is done twice. */
export default defineUnlistedScript(() => {
  const world = globalThis as { sidelight?: AbortController };
  world.sidelight?.abort();
  const stop = new AbortController();
  world.sidelight = stop;

  const orders = markArticle(
    document,
    {
      readArticle: async (found, paintNames) => {
        const { highlights } = await ask('read-article', { article: found, paintNames });
        return highlights;
      },
      reportTrouble: (trouble) => void ask('no-article', { trouble }).catch(() => {}),
      reportClick: (finding) => void ask('finding-clicked', { finding }).catch(() => {}),
      cardAddress: (finding) => browser.runtime.getURL(findingAddress(finding)),
      isThere: () => browser.runtime?.id !== undefined,
    },
    stop,
  );
  onOrder(orders, stop.signal);
});
