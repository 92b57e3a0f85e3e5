import { beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../tools/browsers/browser.ts';
import { summaryJson, withJson } from '../support/source-answers.ts';
import type { SourceAnswer } from '../support/sources-proxy.ts';
import type { LookUpStage } from './look-up-stage.ts';

/** Where a source that leads away leads. */
export const AWAY = 'https://elsewhere.example/x';

const FAILURES: readonly (readonly [state: string, answer: SourceAnswer, words: string])[] = [
  ['server-error', withJson({}, 500), 'answered with an error (500)'],
  [
    'invalid',
    (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Busy'),
    'not the answer it documents',
  ],
  ['of another shape', withJson({ ...summaryJson(), titles: [7] }), 'not the answer it documents'],
  ['too-large', endless, 'sent more than 1 MB'],
  // Headers, then silence.
  ['timed-out', (_, response) => void response.writeHead(200).write('{'), 'did not answer within 3 seconds'],
  ['offline', (request) => request.socket.destroy(), 'could not be reached'],
  [
    'led away',
    (_, response) => response.writeHead(302, { location: AWAY }).end(),
    // The extension's policy stops it in the browser before we could see where it led.
    'could not be reached',
  ],
];

/** What comes of a look-up that is not answered: a sentence for each reason, and the card stays. */
export function lookUpFailureTests(stage: () => LookUpStage): void {
  describe('a failure', () => {
    let card: Surface;
    beforeAll(async () => {
      await stage().forgetRequests();
      card = await stage().openName();
      stage().sources.answer = withJson([]);
      await stage().press(card, 'Look up on Wikipedia');
    });

    it.each(FAILURES)('is told: %s', async (state, answer, words) => {
      stage().sources.answer = answer;
      const before = stage().seen().length;
      expect(await stage().press(card, 'Try again')).toContain(words);
      // A browser tries once more by itself where a connection that stood open before breaks.
      const sent = (await stage().seenAfterGrace()).slice(before);
      expect(new Set(sent).size).toBe(1);
      expect(sent.some((request) => request.includes('elsewhere'))).toBe(false);
      await stage().picture(state.replaceAll(' ', '-'));
    });

    it('that asks us to wait is obeyed: nothing more is sent to that host', async () => {
      await stage().forgetRequests();
      card = await stage().openName();
      stage().sources.answer = (_, response) => response.writeHead(429, { 'retry-after': '30' }).end();
      const text = await stage().press(card, 'Look up on Wikipedia');
      expect(text).toContain('en.wikipedia.org asks to be left alone for 30 seconds');
      await stage().picture('wait');
      stage().sources.answer = withJson(summaryJson());
      expect(await stage().press(card, 'Try again')).toMatch(/left alone for (?:30|2\d) seconds/);
      expect(await stage().seenAfterGrace()).toHaveLength(1);
    });

    it('of our own making comes at the eleventh request within a minute', async () => {
      await stage().forgetRequests();
      card = await stage().openName();
      // No error of the server's: Chromium holds an extension back by itself after a few of those.
      stage().sources.answer = withJson([]);
      await stage().press(card, 'Look up on Wikipedia');
      for (let count = 1; count < 10; count++) await stage().press(card, 'Try again');
      expect(stage().seen()).toHaveLength(10);
      expect(await stage().press(card, 'Try again')).toContain('at most 10 times a minute');
      expect(await stage().seenAfterGrace()).toHaveLength(10);
      await stage().picture('too-many');
    });
  });
}

/** Sends white space until nobody listens any more. */
function endless(...[, response]: Parameters<SourceAnswer>): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const send = (): void => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
  };
  response.on('drain', send);
  send();
}
