import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { askShapes } from './message-shapes.ts';
import type { News, PageOrders, Protocol } from './protocol.ts';

/** Who sent a message, as the browser (not the message) tells. */
export interface Sender {
  /** The tab it came from; `null` for the popup and the side panel. A card's tab is the one it is shown in. */
  readonly tab: number | null;
  /** The address of the sending frame; `''` when the browser does not say. */
  readonly url: string;
}

type Reply<Type extends keyof Protocol> = Protocol[Type]['reply'];

/** Answers by question type; a type left out stays unanswered. */
export type Answers = {
  readonly [Type in keyof Protocol]?: (
    fields: Protocol[Type]['ask'],
    sender: Sender,
  ) => Reply<Type> | Promise<Reply<Type>>;
};

type Listeners<Map> = { readonly [Type in keyof Map]?: (fields: Map[Type]) => void };
/** `true` keeps the line open for `send`. */
type Listener = (
  message: unknown,
  from: Runtime.MessageSender,
  send: (envelope: unknown) => void,
) => true | undefined;
type Envelope = { readonly reply: unknown } | { readonly failed: true };

/** The call a message makes when it is one of our own and of a type we have a listener for; `null` for everything else. */
function arrived<Listener>(
  message: unknown,
  from: Runtime.MessageSender,
  listeners: Readonly<Record<string, Listener | undefined>>,
): { type: string; fields: Record<string, unknown>; listener: Listener } | null {
  if (from.id !== browser.runtime.id || typeof message !== 'object' || message === null) return null;
  const { type, ...fields } = message as Record<string, unknown>;
  const listener = typeof type === 'string' && Object.hasOwn(listeners, type) && listeners[type];
  return listener ? { type: type as string, fields, listener } : null;
}

function listen(listener: Listener, signal: AbortSignal | undefined): void {
  const taken = listener as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(taken);
  // After the extension was reloaded `runtime.onMessage` is gone along with its listeners.
  signal?.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(taken), { once: true });
}

/** Asks the background. Rejects when it cannot be reached, does not know the question, or failed at the answer. */
export async function ask<Type extends keyof Protocol>(
  type: Type,
  fields: Protocol[Type]['ask'],
): Promise<Reply<Type>> {
  const envelope = (await browser.runtime.sendMessage({ ...fields, type })) as Envelope | undefined;
  if (!envelope || !('reply' in envelope)) throw new Error(`No answer to ${type}`);
  return envelope.reply as Reply<Type>;
}

/**
 * Answers questions (for the background). Strangers, unknown types and malformed fields are ignored; who may ask
 * what is for the answers to decide. Call it before the first await, once.
 */
export function answer(answers: Answers, signal?: AbortSignal): void {
  type AnyAnswer = (fields: Record<string, unknown>, sender: Sender) => unknown;
  const listeners = answers as Record<string, AnyAnswer | undefined>;
  const listener: Listener = (message, from, send) => {
    const call = arrived(message, from, listeners);
    if (!call || !askShapes[call.type as keyof Protocol](call.fields)) return undefined;
    const sender: Sender = { tab: from.tab?.id ?? null, url: from.url ?? '' };
    // `sendResponse` and not a promise: Chrome at our floor takes no promise from a listener.
    new Promise((resolve) => resolve(call.listener(call.fields, sender))).then(
      (reply) => send({ reply: reply ?? null } satisfies Envelope),
      (error: unknown) => {
        console.error(`Sidelight: ${call.type}`, error);
        send({ failed: true } satisfies Envelope);
      },
    );
    return true;
  };
  listen(listener, signal);
}

/** Gives an order to a tab's content script. `false` when there is none to take it. */
export async function order<Type extends keyof PageOrders>(
  tab: number,
  type: Type,
  fields: PageOrders[Type],
): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, { ...fields, type });
    return true;
  } catch {
    return false;
  }
}

/** Carries out the background's orders (for the content script), until the signal aborts. */
export function onOrder(listeners: Listeners<PageOrders>, signal: AbortSignal): void {
  listen((message, from, send) => {
    // Orders come from the background alone, which has no tab.
    const call = from.tab ? null : arrived(message, from, listeners);
    if (!call) return undefined;
    (call.listener as (fields: unknown) => void)(call.fields);
    send(null);
    return true;
  }, signal);
}

/** Tells open extension pages what happened; nobody need listen. */
export function tell<Type extends keyof News>(type: Type, fields: News[Type]): void {
  browser.runtime.sendMessage({ ...fields, type }).catch(() => {});
}

/** Listens to the background's news (for extension pages), until the signal aborts. */
export function onNews(listeners: Listeners<News>, signal?: AbortSignal): void {
  listen((message, from) => {
    const call = from.tab ? null : arrived(message, from, listeners);
    if (call) (call.listener as (fields: unknown) => void)(call.fields);
    return undefined;
  }, signal);
}
