import type { Background, Surface } from './browser.ts';
import type { FirefoxWindow } from './firefox-window.ts';

/** The background page of this extension. `page` shows a page of the extension whenever it is asked. */
export function firefoxBackground(window: FirefoxWindow, page: Surface, extension: string): Background {
  const wake = 'browser.runtime.getBackgroundPage()';
  return {
    evaluate: (call) => page.evaluate(`${wake}.then((background) => background.${call})`),
    async bytes() {
      await page.evaluate(`${wake}.then(() => null)`);
      return window.evaluate(`(async () => {
        for (let time = 0; time < 3; time++) {
          Services.obs.notifyObservers(null, 'child-gc-request');
          Services.obs.notifyObservers(null, 'child-cc-request');
          await new Promise((resolve) => setTimeout(resolve, 300));
        }
        const { children } = await ChromeUtils.requestProcInfo();
        return children.find(({ type }) => type === 'extension').memory;
      })()`);
    },
    async stop() {
      await window.evaluate(
        `WebExtensionPolicy.getByID(${JSON.stringify(extension)}).extension.terminateBackground({ ignoreDevToolsAttached: true })`,
      );
    },
  };
}
