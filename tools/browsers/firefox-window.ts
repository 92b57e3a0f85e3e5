import type { NetworkRequest, Surface } from './browser.ts';
import type { RemoteCalls } from './remote-calls.ts';
import { waitUntil } from './wait-until.ts';

/** A browsing context as BiDi lists it. */
export interface ContextTree {
  readonly context: string;
  readonly url: string;
  readonly children: readonly ContextTree[];
}

const ANY_POPUP = `document.querySelector('browser.webextension-popup-browser')`;

/** How to find the `<browser>` element that shows the popup or the panel, in the window's own document. */
const BROWSER_OF = {
  // Until it has opened wholly, clicks in it are lost.
  popup: `document.querySelector('panel[panelopen="true"] browser.webextension-popup-browser')`,
  panel: `SidebarController.isOpen ? SidebarController.browser.contentDocument?.getElementById('webext-panels-browser') ?? SidebarController.browser.contentDocument?.querySelector('browser') : null`,
} as const;

/** The browser's own window around the page: toolbar, popup, sidebar. Scripts in it run with the browser's rights. */
export class FirefoxWindow {
  private constructor(
    private readonly calls: RemoteCalls,
    private readonly context: string,
  ) {}

  static async open(calls: RemoteCalls): Promise<FirefoxWindow> {
    const [first] = await topContexts(calls, 'chrome');
    return new FirefoxWindow(calls, first as string);
  }

  /** Opens a private window, with one tab in it. */
  async openPrivate(): Promise<{ window: FirefoxWindow; context: string }> {
    const windows = new Set(await topContexts(this.calls, 'chrome'));
    const tabs = new Set(await topContexts(this.calls, 'content'));
    // Not by `OpenBrowserWindow`: BiDi (Firefox 153) never reports that the first page after its about:privatebrowsing has loaded.
    await this.evaluate(`void openTrustedLinkIn('about:blank', 'window', { private: true })`);
    const added = async (scope: Scope, before: ReadonlySet<string>) =>
      (await topContexts(this.calls, scope)).find((context) => !before.has(context));
    const context = await waitUntil('the private window', () => added('chrome', windows));
    const window = new FirefoxWindow(this.calls, context);
    await waitUntil('the private window to be ready', () =>
      // It may not have its own document yet.
      window.evaluate<boolean>('gBrowserInit.delayedStartupFinished').catch(() => false),
    );
    return { window, context: await waitUntil('its tab', () => added('content', tabs)) };
  }

  async isClosed(): Promise<boolean> {
    return !(await topContexts(this.calls, 'chrome')).includes(this.context);
  }

  /** The value of an expression in the window, awaited; must be JSON. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const answer = await this.calls.call<{
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      awaitPromise: true,
      target: { context: this.context },
    });
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result?.value ?? 'null') as Value;
  }

  /** Begins to note every request that goes over the network, with who asked. */
  async noteRequests(): Promise<void> {
    await this.evaluate(`(() => {
      window.sidelightRequests = [];
      // A content script asks with the rights of the page and of its extension together.
      const askers = (principal) => principal?.isExpandedPrincipal
        ? principal.QueryInterface(Ci.nsIExpandedPrincipal).allowList.flatMap(askers)
        : [principal?.addonId];
      const observer = {
        observe(subject) {
          const channel = subject.QueryInterface(Ci.nsIHttpChannel);
          const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo ?? {};
          window.sidelightRequests.push({
            url: channel.URI.spec,
            from: loadingPrincipal?.originNoSuffix ?? triggeringPrincipal?.originNoSuffix ?? '',
            addons: [...askers(triggeringPrincipal), ...askers(loadingPrincipal)],
          });
        },
      };
      Services.obs.addObserver(observer, 'http-on-modify-request');
    })()`);
  }

  requests(extension: string): Promise<NetworkRequest[]> {
    const id = JSON.stringify(extension);
    return this.evaluate(
      `window.sidelightRequests.map(({ url, from, addons }) => ({ url, from, byExtension: addons.includes(${id}) }))`,
    );
  }

  /** Puts the extension's button on the toolbar, where a reader pins it, and presses it with the mouse. */
  async pressToolbarButton(extension: string): Promise<void> {
    const widget = `${extension.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
    await this.evaluate(`CustomizableUI.addWidgetToArea(${JSON.stringify(widget)}, 'nav-bar')`);
    const button = `document.querySelector('#' + CSS.escape(${JSON.stringify(widget)}) + ' .unified-extensions-item-action-button')`;
    const isPlaced = () => this.evaluate<boolean>(`(${button}?.getBoundingClientRect().width ?? 0) > 0`);
    await waitUntil('the toolbar button', isPlaced);
    await this.evaluate(`(() => {
      const box = ${button}.getBoundingClientRect();
      ${PRESS_MOUSE}
      pressMouse(window, box.x + box.width / 2, box.y + box.height / 2);
    })()`);
  }

  async closePopup(): Promise<void> {
    await this.evaluate(`${ANY_POPUP}?.closest('panel')?.hidePopup()`);
    await waitUntil('the popup to close', () => this.evaluate<boolean>(`!(${ANY_POPUP})`));
  }

  /** The popup or the panel once its document is there; `null` while it is not. */
  async extensionSurface(which: keyof typeof BROWSER_OF): Promise<Surface | null> {
    const element = BROWSER_OF[which];
    const isThere = await this.evaluate<boolean>(
      `/^moz-extension:/.test((${element})?.currentURI?.spec ?? '') && !(${element}).webProgress?.isLoadingDocument`,
    );
    if (!isThere) return null;
    const inContent = <Value>(script: string) => this.#runInContent<Value>(element, script);
    return {
      evaluate: (expression) =>
        inContent(`
          const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
          const code = ${JSON.stringify(`(async () => JSON.stringify((await (${expression})) ?? null))()`)};
          return JSON.parse(await Components.utils.evalInSandbox(code, sandbox));`),
      point: (x, y) => inContent(`content.synthesizeMouseEvent('mousemove', ${x}, ${y}, {});`),
      click: (x, y) => inContent(`${PRESS_MOUSE} pressMouse(content, ${x}, ${y});`),
      press: (key) =>
        this.evaluate(`(() => {
          (${element}).focus();
          const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
          processor.beginInputTransactionForTests(window);
          const event = new KeyboardEvent('', { key: ${JSON.stringify(key)}, keyCode: KeyboardEvent.DOM_VK_${KEY_NAMES[key]} });
          processor.keydown(event);
          processor.keyup(event);
        })()`),
      screenshot: async () => {
        const picture = await this.evaluate<string>(`(async () => {
          const bitmap = await (${element}).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
          const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
          canvas.width = bitmap.width;
          canvas.height = bitmap.height;
          canvas.getContext('2d').drawImage(bitmap, 0, 0);
          return canvas.toDataURL('image/png');
        })()`);
        return Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64');
      },
    };
  }

  /** Runs a function body beside the document of a `<browser>`, which lives in another process; gives what it returns. */
  #runInContent<Value>(element: string, body: string): Promise<Value> {
    const frameScript = `(async () => {
      let answer;
      try { answer = { value: await (async () => { ${body} })() }; } catch (error) { answer = { error: String(error) }; }
      sendAsyncMessage('sidelight:answer', answer);
    })()`;
    return this.evaluate<Value>(`new Promise((resolve, reject) => {
      const { messageManager } = (${element});
      const listener = ({ data }) => {
        messageManager.removeMessageListener('sidelight:answer', listener);
        if (data.error) reject(new Error(data.error));
        else resolve(data.value);
      };
      messageManager.addMessageListener('sidelight:answer', listener);
      messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
    })`);
  }
}

/** The browser's own windows, or the tabs in them. */
type Scope = 'chrome' | 'content';

async function topContexts(calls: RemoteCalls, scope: Scope): Promise<string[]> {
  const { contexts } = await calls.call<{ contexts: ContextTree[] }>('browsingContext.getTree', {
    'moz:scope': scope,
  });
  return contexts.map(({ context }) => context);
}

const KEY_NAMES = { Escape: 'ESCAPE', Tab: 'TAB', Enter: 'RETURN' } as const;

/** Moves to a point of a window and clicks; the events are trusted. */
const PRESS_MOUSE = `const pressMouse = (target, x, y) => {
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    target.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1, buttons: type === 'mousedown' ? 1 : 0 });
};`;
