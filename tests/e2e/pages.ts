import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedPage } from '../../tools/start/serve-page.ts';

const SAMPLE = join(import.meta.dirname, '..', '..', 'assets', 'sample', 'article.html');
const HTML = 'text/html; charset=utf-8';

/** A one-page PDF without words, as small as one can be. */
const PDF = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
  'trailer<</Root 1 0 R>>',
  '',
].join('\n');

const LIST = `<!doctype html><title>Larkhaven Gazette</title><h1>Today</h1><ul>${[
  'Bus line nine is back',
  'Market hall opens late',
  'Harbour pool closes for the winter',
  'Library buys a second van',
  'Ten years of the night ferry',
]
  .map((headline) => `<li><a href="/story">${headline}</a></li>`)
  .join('')}</ul>`;

const UKRAINIAN = `<!doctype html><html lang="uk"><title>Міст відкрили після ремонту</title><article>
<h1>Міст відкрили після ремонту</h1>
<p>У суботу в місті Чорнобаї відкрили пішохідний міст, який ремонтували майже два роки. Про це розповіла очільниця громади Галина Ткачук, яка першою пройшла ним на другий берег разом із дітьми з місцевої школи.</p>
<p>За її словами, роботи коштували дев’ять мільйонів гривень, а частину грошей зібрали самі мешканці. Київ допоміг із проєктом, і тепер Україна має ще одну безпечну переправу, якою можна ходити взимку й улітку.</p>
<p>Старий міст закрили після того, як навесні вода підмила опори. Відтоді люди діставалися роботи човнами або їхали довкола майже сорок хвилин, розповідає листоноша Остап Верес, який щодня носить пошту на обидва береги.</p>
<p>Будівельники кажуть, що нові опори простоять щонайменше п’ятдесят років. Їх поставили на глибині шести метрів, а поручні зробили вищими, щоб батьки не боялися відпускати дітей самих.</p>
<p>Наступного року громада планує відремонтувати набережну та висадити вздовж неї двісті дерев, якщо вистачить коштів і часу. Мешканці вже принесли перші сорок саджанців липи та клена.</p>
</article></html>`;

/** News from the district that `docs/examples/kestrel-sound.json` is about. */
const ALDMOUTH = `<!doctype html><html lang="en"><title>Aldmouth keeps its night ferry</title><article>
<h1>Aldmouth keeps its night ferry</h1>
<p>The night ferry to the outer islands will keep running through the winter, the Kestrel Sound Harbour Board said on Thursday after a meeting that lasted until midnight.</p>
<p>Ines Corrigan told reporters in Aldmouth that the ferry had carried 4,100 people since September, about a third more than in the year before. She said the engines had been changed so that the boats keep to Byelaw 12.</p>
<p>Residents of the lower streets had asked for the ferry to stop at ten. The board measured the noise on eleven nights and found it below the limit on nine of them, according to its report.</p>
<p>A petition with 800 names asks for a second boat. The board will decide in February whether there is money for one, and whether the pier can take it without being rebuilt.</p>
<p>Fishing crews welcomed the decision, because the ferry brings the first workers of the morning to the ice house, where the catch has to be packed before the market opens at five.</p>
</article></html>`;

/** The pages of the end-to-end tests, by path. All are our own. */
export const PAGES: Readonly<Record<string, ServedPage>> = {
  '/article': { type: HTML, body: readFileSync(SAMPLE) },
  '/list': { type: HTML, body: LIST },
  '/empty': { type: HTML, body: '<!doctype html><title></title>' },
  '/ukrainian': { type: HTML, body: UKRAINIAN },
  '/aldmouth': { type: HTML, body: ALDMOUTH },
  '/paper.pdf': { type: 'application/pdf', body: PDF },
  '/feed.xml': { type: 'application/xml', body: '<?xml version="1.0"?><feed><entry>One</entry></feed>' },
  '/drawing.svg': {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><text y="40">Sudan</text></svg>',
  },
};
