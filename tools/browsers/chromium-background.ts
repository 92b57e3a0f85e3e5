import type { Background } from './browser.ts';
import type { AttachedTarget, ChromiumTargets } from './chromium-targets.ts';
import { waitUntil } from './wait-until.ts';

/** The service worker at this address, seen through DevTools. `tab` shows a page of the extension whenever it is asked. */
export function chromiumBackground(
  targets: ChromiumTargets,
  tab: AttachedTarget,
  address: string,
): Background {
  const page = targets.surface(tab);
  const awake = async (): Promise<AttachedTarget> => {
    // A message nobody knows is left without an answer; it wakes the worker all the same.
    await page.evaluate('void chrome.runtime.sendMessage({}).catch(() => {})');
    const worker = await waitUntil('the service worker', async () => targets.find('service_worker', address));
    // DevTools keeps its session to a worker that was stopped, and stops the next one at its first instruction.
    await targets.call(worker, 'Runtime.runIfWaitingForDebugger');
    return worker;
  };
  return {
    evaluate: async (call) => targets.surface(await awake()).evaluate(call),
    async bytes() {
      const worker = await awake();
      await targets.call(worker, 'HeapProfiler.collectGarbage');
      const heap = await targets.call<{ usedSize: number; backingStorageSize?: number }>(
        worker,
        'Runtime.getHeapUsage',
      );
      return heap.usedSize + (heap.backingStorageSize ?? 0);
    },
    async stop() {
      await targets.call(tab, 'ServiceWorker.enable');
      await targets.call(tab, 'ServiceWorker.stopAllWorkers');
    },
  };
}
