import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, from: object, send: (answer: unknown) => void) => unknown;

const listeners = new Set<Listener>();
const OURS = { id: 'sidelight', tab: { id: 7 }, url: 'https://paper.example/' };
let messages: typeof import('../../platform/messages.ts');

beforeAll(async () => {
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  (globalThis as { browser?: unknown }).browser = { runtime: { id: 'sidelight', onMessage } };
  messages = await import('../../platform/messages.ts');
});

/** What comes back for a message, `undefined` when nobody takes it. */
function send(message: unknown, from: object = OURS): Promise<unknown> {
  return new Promise((resolve) => {
    const taken = [...listeners].map((listener) => listener(message, from, resolve));
    if (!taken.includes(true)) resolve(undefined);
  });
}

describe('questions', () => {
  const clicked = vi.fn(() => null);
  let stop: AbortController;
  beforeEach(() => {
    clicked.mockClear();
    stop = new AbortController();
    messages.answer({ 'finding-clicked': clicked }, stop.signal);
  });
  afterEach(() => stop.abort());

  it('are answered, with who asked', async () => {
    const finding = { kind: 'claim', index: 3 };
    expect(await send({ type: 'finding-clicked', finding })).toEqual({ reply: null });
    expect(clicked).toHaveBeenCalledWith({ finding }, { tab: 7, url: 'https://paper.example/' });
  });

  it.each([
    [
      'a stranger',
      { type: 'finding-clicked', finding: { kind: 'claim', index: 3 } },
      { ...OURS, id: 'other' },
    ],
    ['no type', { finding: { kind: 'claim', index: 3 } }, OURS],
    ['an unknown type', { type: 'format-disk' }, OURS],
    ['a name every object has', { type: 'toString' }, OURS],
    ['a question nobody answers here', { type: 'page-state', tab: 1 }, OURS],
    ['a missing field', { type: 'finding-clicked' }, OURS],
    ['a field of another shape', { type: 'finding-clicked', finding: { kind: 'claim', index: '3' } }, OURS],
    ['an unknown kind', { type: 'finding-clicked', finding: { kind: '__proto__', index: 3 } }, OURS],
    ['no object', 'finding-clicked', OURS],
    ['null', null, OURS],
  ])('from or with %s are ignored', async (_, message, from) => {
    expect(await send(message, from)).toBe(undefined);
    expect(clicked).not.toHaveBeenCalled();
  });

  it('whose answer fails say only that it failed', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    clicked.mockImplementationOnce(() => {
      throw new Error('details');
    });
    const reply = await send({ type: 'finding-clicked', finding: { kind: 'claim', index: 3 } });
    expect(reply).toEqual({ failed: true });
    silent.mockRestore();
  });

  it('are no longer heard after the end', async () => {
    stop.abort();
    expect(await send({ type: 'finding-clicked', finding: { kind: 'claim', index: 3 } })).toBe(undefined);
  });
});

describe('orders', () => {
  it('are taken from the background alone', async () => {
    const stop = new AbortController();
    const switched = vi.fn();
    messages.onOrder({ switch: switched }, stop.signal);
    await send({ type: 'switch', on: false }, OURS);
    expect(switched).not.toHaveBeenCalled();
    await send({ type: 'switch', on: false }, { id: 'sidelight' });
    expect(switched).toHaveBeenCalledWith({ on: false });
    stop.abort();
  });
});

describe('a step of a look-up', () => {
  it.each([
    [{ kind: 'page' }, true],
    [{ kind: 'search' }, true],
    [{ kind: 'item', item: 'Q42' }, true],
    [{ kind: 'item' }, false],
    [{ kind: 'item', item: 'Q42&props=claims' }, false],
    [{ kind: 'item', item: 'P42' }, false],
    [{ kind: 'claim' }, false],
    [null, false],
  ])('%o is taken: %s', async (step, isTaken) => {
    const stop = new AbortController();
    const lookUp = vi.fn(() => null);
    messages.answer({ 'look-up': lookUp }, stop.signal);
    await send({ type: 'look-up', tab: null, finding: { kind: 'name', index: 0 }, step });
    stop.abort();
    expect(lookUp).toHaveBeenCalledTimes(isTaken ? 1 : 0);
  });
});
