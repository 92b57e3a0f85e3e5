import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_HTML, MARK, strangeThingsExpression } from '../support/hostile-html.ts';
import { searchJson, sitelinksJson, summaryJson, withJson } from '../support/source-answers.ts';
import type { LookUpStage } from './look-up-stage.ts';

const NAME = 'Olena Marchuk';
const SUMMARY = 'GET en.wikipedia.org/api/rest_v1/page/summary/';
const WIKIDATA = 'GET www.wikidata.org/w/api.php?';
const SEARCH =
  'action=wbsearchentities&search=Olena+Marchuk&language=en&uselang=en&type=item&limit=7&format=json';

/** Pieces of hostile HTML in one answer: a summary may have 20,000 characters. */
const MOST_AT_ONCE = 60;

/** What comes of a look-up that is answered. */
export function lookUpAnswerTests(stage: () => LookUpStage): void {
  describe('an answer', () => {
    beforeAll(() => stage().forgetRequests());

    it('that lists meanings leads to a choice, and the choice to its page', async () => {
      const { sources } = stage();
      sources.answer = withJson(summaryJson({ title: NAME, type: 'disambiguation' }));
      const card = await stage().openName(NAME);
      expect(await stage().press(card, 'Look up on Wikipedia')).toContain('can mean several things');
      await stage().picture('ambiguous');
      expect(stage().seen()).toEqual([`${SUMMARY}Olena_Marchuk`]);

      sources.answer = withJson(
        searchJson([
          ['Q101', NAME, 'rights monitor'],
          ['Q102', NAME, 'rower'],
        ]),
      );
      expect(await stage().press(card, 'Search Wikidata for this name')).toContain('rower');
      await stage().picture('choices');
      expect(stage().seen().slice(1)).toEqual([`${WIKIDATA}${SEARCH}`]);

      sources.answer = (request, response) =>
        withJson(
          request.headers.host === 'www.wikidata.org'
            ? sitelinksJson('Q101', 'Olena Marchuk (monitor)')
            : summaryJson({ title: 'Olena Marchuk (monitor)', wikibase_item: 'Q101' }),
        )(request, response);
      const text = await stage().press(card, 'rights monitor');
      expect(text).toContain('From Olena Marchuk (monitor), English Wikipedia, as of 14 February 2026.');
      expect(text).toContain('Back to the choices');
      await stage().picture('chosen');
      expect(stage().seen().slice(2)).toEqual([
        `${WIKIDATA}action=wbgetentities&ids=Q101&props=sitelinks&sitefilter=enwiki&format=json`,
        `${SUMMARY}Olena_Marchuk_(monitor)`,
      ]);

      // Back costs no request.
      expect(await stage().press(card, 'Back to the choices')).toContain('rower');
      expect(await stage().seenAfterGrace()).toHaveLength(4);
    });

    it('by a redirect says where it led', async () => {
      await stage().forgetRequests();
      stage().sources.answer = (request, response) => {
        if (!request.url?.endsWith('Olena_Marchuk')) {
          withJson(summaryJson({ title: 'Azov Coast Rights Monitor' }))(request, response);
          return;
        }
        response.writeHead(302, { location: '/api/rest_v1/page/summary/Azov_Coast_Rights_Monitor' }).end();
      };
      const card = await stage().openName(NAME);
      const text = await stage().press(card, 'Look up on Wikipedia');
      expect(text).toContain('Wikipedia leads from “Olena Marchuk” to “Azov Coast Rights Monitor”');
      await stage().picture('redirected');
    });

    it('of nobody by this name says so', async () => {
      await stage().forgetRequests();
      stage().sources.answer = withJson({ title: 'Not found.' }, 404);
      const card = await stage().openName(NAME);
      expect(await stage().press(card, 'Look up on Wikipedia')).toContain(
        'has no page called “Olena Marchuk”',
      );
      await stage().picture('missing');
      stage().sources.answer = withJson(searchJson([]));
      expect(await stage().press(card, 'Search Wikidata')).toContain('Wikidata knows nothing of the name');
      await stage().picture('no-choices');
    });

    it('in a language written from right to left keeps its direction', async () => {
      await stage().forgetRequests();
      const html = '<p><b>هيئة النهر</b> تقيس المياه كل ساعة في 41 موضعا.</p>';
      stage().sources.answer = withJson(
        summaryJson({ title: NAME, lang: 'ar', dir: 'rtl', extract_html: html }),
      );
      const card = await stage().openName(NAME);
      await stage().press(card, 'Look up on Wikipedia');
      const direction = await card.evaluate('getComputedStyle(document.querySelector(".foreign")).direction');
      expect(direction).toBe('rtl');
      await stage().picture('right-to-left');
    });

    it('full of hostile HTML is nothing but running text, runs nothing and asks nobody', async () => {
      let rest = Object.values(HOSTILE_HTML);
      const { length } = rest;
      // Some take all that follows with them: what was not reached comes in the next answer.
      while (rest.length > 0) {
        const html = rest
          .slice(0, MOST_AT_ONCE)
          .map((payload) => `<i>next</i>${payload}`)
          .join('');
        await stage().forgetRequests();
        stage().sources.answer = withJson(summaryJson({ title: NAME, extract_html: html }));
        const card = await stage().openName(NAME);
        await stage().press(card, 'Look up on Wikipedia');
        expect(await card.evaluate(strangeThingsExpression('.foreign'))).toEqual([]);
        expect(await stage().seenAfterGrace()).toEqual([`${SUMMARY}Olena_Marchuk`]);
        expect(await card.evaluate(`window.${MARK} ?? null`)).toBe(null);
        if (rest.length === length) await stage().picture('hostile');
        const reached = await card.evaluate<number>(
          '[...document.querySelectorAll(".foreign i")].filter((mark) => mark.innerText === "next").length',
        );
        expect(reached).toBeGreaterThan(0);
        rest = rest.slice(reached);
      }
    }, 180_000);
  });
}
