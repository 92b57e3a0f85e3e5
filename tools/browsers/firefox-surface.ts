import type { Surface } from './browser.ts';
import type { RemoteCalls } from './remote-calls.ts';

const KEYS = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE006' } as const;

/** A step of the pointer, in whole pixels. */
const move = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });

/** A tab, or a frame in one, seen through BiDi. */
export function firefoxSurface(calls: RemoteCalls, context: string): Surface {
  const perform = (source: object) =>
    calls.call('input.performActions', { context, actions: [source] }).catch((error: Error) => {
      // Input that closes what it goes to, as a key press closes a card.
      if (!error.message.includes('no such frame')) throw error;
    });
  return {
    async evaluate<Value>(expression: string) {
      // BiDi describes values in a notation of its own; JSON is simpler to read back.
      const answer = await calls.call<{
        type: string;
        result?: { value?: string };
        exceptionDetails?: { text: string };
      }>('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        awaitPromise: true,
        target: { context },
      });
      if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
      return (answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value)) as Value;
    },
    async point(x, y) {
      await perform({ type: 'pointer', id: 'mouse', actions: [move(x, y)] });
    },
    async click(x, y) {
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await perform({ type: 'pointer', id: 'mouse', actions: [move(x, y), ...press] });
    },
    async press(key) {
      const value = KEYS[key];
      await perform({
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      });
    },
    async screenshot() {
      const { data } = await calls.call<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
  };
}
