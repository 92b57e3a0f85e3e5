import type { NetworkRequest, Surface } from './browser.ts';
import type { RemoteCalls, RemoteMessage } from './remote-calls.ts';

/** A page, frame or worker that DevTools is attached to. */
export interface AttachedTarget {
  readonly targetId: string;
  readonly sessionId: string;
  /** The session of the page that a frame stands in; `null` at the top. */
  readonly parentSession: string | null;
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  /** Tells windows of one profile from private ones. */
  readonly browserContextId?: string;
}

/** Input takes effect at once; this is the time its effects may take. */
const MOST_INPUT_MS = 500;

const KEY_CODES = { Escape: 27, Tab: 9, Enter: 13 } as const;

interface RequestSent {
  readonly request: { readonly url: string };
  readonly documentURL: string;
  readonly initiator?: { readonly stack?: { readonly callFrames: readonly { readonly url: string }[] } };
}

/** A request with who asked: a script of an extension, in whatever page, or the document it was made for. */
function noted({ request, documentURL, initiator }: RequestSent): NetworkRequest {
  const askers = [documentURL, ...(initiator?.stack?.callFrames.map(({ url }) => url) ?? [])];
  const byExtension = askers.some((url) => url.startsWith('chrome-extension:'));
  return { url: request.url, from: documentURL, byExtension };
}

/** Keeps a DevTools session to everything that runs in the browser, from its first instruction on, and notes what it requests. */
export class ChromiumTargets {
  readonly #attached = new Map<string, AttachedTarget>();
  /** By target. A popup begins as an `other` without an address and becomes a `page`. */
  readonly #known = new Map<string, TargetInfo>();
  readonly #loaded = new Set<string>();
  /** Every request seen in any target, in order. */
  readonly requests: NetworkRequest[] = [];

  constructor(private readonly calls: RemoteCalls) {}

  attachToAll(): Promise<unknown> {
    return this.calls.call('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    });
  }

  onEvent({ method, params, sessionId }: RemoteMessage): void {
    switch (method) {
      case 'Target.attachedToTarget':
        this.#onAttached(params as { sessionId: string; targetInfo: TargetInfo }, sessionId ?? null);
        return;
      case 'Target.detachedFromTarget':
        this.#onDetached((params as { sessionId: string }).sessionId);
        return;
      case 'Target.targetCreated':
      case 'Target.targetInfoChanged': {
        const { targetInfo } = params as { targetInfo: TargetInfo };
        this.#known.set(targetInfo.targetId, targetInfo);
        return;
      }
      case 'Network.requestWillBeSent': {
        this.requests.push(noted(params as RequestSent));
        return;
      }
      case 'Page.lifecycleEvent': {
        const { name, loaderId } = params as { name: string; loaderId: string };
        if (name === 'load') this.#loaded.add(loaderId);
        return;
      }
    }
  }

  #onAttached(
    { sessionId, targetInfo }: { sessionId: string; targetInfo: TargetInfo },
    parentSession: string | null,
  ): void {
    this.#attached.set(sessionId, { targetId: targetInfo.targetId, sessionId, parentSession });
    this.#known.set(targetInfo.targetId, targetInfo);
    const tell = (method: string, params: object = {}) =>
      // A target may end, or not know the method, before it is told.
      this.calls.call(method, params, sessionId).catch(() => {});
    tell('Network.enable');
    if (!targetInfo.type.endsWith('worker')) {
      tell('Page.enable');
      tell('Page.setLifecycleEventsEnabled', { enabled: true });
      tell('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
    }
    tell('Runtime.runIfWaitingForDebugger');
  }

  #onDetached(sessionId: string): void {
    this.#attached.delete(sessionId);
    // A document that closes itself, as a popup does, answers no more.
    this.calls.end(sessionId);
  }

  /** `null`: nothing of this type is at an address that starts so. `page`: only frames of that page are looked at. */
  find(type: string, urlStart: string, page?: AttachedTarget): AttachedTarget | null {
    const matches = [...this.#attached.values()].filter(
      (target) =>
        this.#known.get(target.targetId)?.type === type &&
        this.urlOf(target).startsWith(urlStart) &&
        (page === undefined || target.parentSession === page.sessionId),
    );
    return matches.at(-1) ?? null;
  }

  isAttached({ sessionId }: AttachedTarget): boolean {
    return this.#attached.has(sessionId);
  }

  /** Id of the profile, or of the private part of one, that the target belongs to; `null` when not known. */
  contextOf(target: AttachedTarget): string | null {
    return this.#known.get(target.targetId)?.browserContextId ?? null;
  }

  urlOf(target: AttachedTarget): string {
    return this.#known.get(target.targetId)?.url ?? '';
  }

  hasLoaded(loaderId: string): boolean {
    return this.#loaded.has(loaderId);
  }

  call<Result = unknown>(target: AttachedTarget, method: string, params: object = {}): Promise<Result> {
    return this.calls.call<Result>(method, params, target.sessionId);
  }

  surface(target: AttachedTarget): Surface {
    const mouse = async (types: readonly string[], x: number, y: number) => {
      const corner = await this.#corner(target);
      const session = target.parentSession ?? target.sessionId;
      for (const type of types) {
        const button = type === 'mouseMoved' ? {} : { button: 'left', clickCount: 1 };
        const params = { type, x: corner.x + x, y: corner.y + y, ...button };
        await this.#act('Input.dispatchMouseEvent', params, session);
      }
    };
    return {
      evaluate: async <Value>(expression: string) => {
        const { result, exceptionDetails } = await this.call<{
          result: { value: Value };
          exceptionDetails?: { text: string; exception?: { description?: string } };
        }>(target, 'Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
        if (exceptionDetails)
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      },
      point: (x, y) => mouse(['mouseMoved'], x, y),
      click: (x, y) => mouse(['mouseMoved', 'mousePressed', 'mouseReleased'], x, y),
      press: async (key) => {
        for (const type of ['keyDown', 'keyUp']) {
          const params = {
            type,
            key,
            code: key,
            windowsVirtualKeyCode: KEY_CODES[key],
            ...(key === 'Enter' ? { text: '\r' } : {}),
          };
          await this.#act('Input.dispatchKeyEvent', params, target.parentSession ?? target.sessionId);
        }
      },
      screenshot: async () => {
        const { data } = await this.call<{ data: string }>(target, 'Page.captureScreenshot', {
          format: 'png',
        });
        return Buffer.from(data, 'base64');
      },
    };
  }

  /** Input that closes what it goes to, as a key press closes a card, is never answered. */
  async #act(method: string, params: object, session: string): Promise<void> {
    const done = this.calls.call(method, params, session).catch(() => {});
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, MOST_INPUT_MS))]);
  }

  /** Where a frame stands in its page's viewport. Works through closed shadow roots. */
  async #corner(target: AttachedTarget): Promise<{ x: number; y: number }> {
    if (!target.parentSession) return { x: 0, y: 0 };
    const { backendNodeId } = await this.calls.call<{ backendNodeId: number }>(
      'DOM.getFrameOwner',
      { frameId: target.targetId },
      target.parentSession,
    );
    const { model } = await this.calls.call<{ model: { content: [number, number] } }>(
      'DOM.getBoxModel',
      { backendNodeId },
      target.parentSession,
    );
    return { x: model.content[0], y: model.content[1] };
  }
}
