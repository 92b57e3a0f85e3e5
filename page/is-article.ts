import type { ChosenRun } from './chosen-run.ts';
import type { Body } from './find-body.ts';
import type { Outline, Run } from './outline.ts';
import type { PageFacts } from './read-metadata.ts';

/** What speaks for or against a page being an article. */
interface PageSigns {
  readonly facts: PageFacts;
  readonly outline: Outline;
  readonly body: Body;
  readonly chosen: readonly ChosenRun[];
  readonly url: string;
  /** Where the title the page gives is shown; `null` when it is not. */
  readonly headline: Run | null;
}

/** The shortest news item we mark has two or three sentences. */
const LEAST_TEXT = 250;
const LONG_TEXT = 1500;
const LONG_PARAGRAPH = 80;

const SHOP_TYPE = /^(?:Product|JobPosting)/;
const LIST_TYPE = /^(?:CollectionP|SearchResultsP|ProfileP)age$/;
const FORUM_TYPE = /^(?:QAPage|DiscussionForumPosting)$/;
const FORUM_NAMES = /\b(?:forum|thread|message list|post ?list|topic ?(?:post|body)|replies)\b/;
const SHOP_NAMES =
  /\b(?:add to (?:cart|basket|bag)|buy ?box|product (?:page|detail|details|price|description))\b/;
const APPLICATION_NAMES =
  /\b(?:application|listbox|(?:tree)?grid|tree|toolbar|mail|inbox|mailbox|editor|composer)\b/;

/** Whether the page is one article to read, as against a list of articles, a shop, a forum or an application. */
export function isArticle({ facts, outline, body, chosen, url, headline }: PageSigns): boolean {
  const { boxes, runs } = outline;
  const paragraphs = chosen.filter(({ kind }) => kind !== 'heading').map(({ run }) => run.text.length);
  const length = paragraphs.reduce((sum, each) => sum + each, 0);
  if (length < LEAST_TEXT || outline.editable > length) return false;

  const around = boxes.filter((box, index) => index <= body.box && box.endBox > body.box);
  const named = (names: RegExp): number => boxes.filter((box) => names.test(box.names)).length;
  const typed = (type: RegExp): boolean => [...facts.types].some((each) => type.test(each));
  const teasers = runs.filter(
    (run) => /^h[2-6]$/.test(boxes[run.box]?.tag ?? '') && run.linked > run.text.length * 0.6,
  ).length;

  const isDescribed = facts.article !== null || facts.ogType === 'article';
  const signs: readonly (readonly [boolean, number])[] = [
    [isDescribed, 3],
    [around.some(({ tag, names }) => tag === 'article' || / article ?body /.test(names)), 1],
    [facts.meta.published !== '', 1],
    [facts.meta.byline !== '', 1],
    [headline !== null, 1],
    [paragraphs.filter((each) => each >= LONG_PARAGRAPH).length >= 5, 1],
    [length >= LONG_TEXT, 1],
    [/^\w+:\/\/[^/]+\/?(?:[?#]|$)/.test(url), -2],
    [/\/(?:search|suche|recherche)\b|[?&](?:q|query|search)=/.test(url), -2],
    [typed(SHOP_TYPE) || /^product/.test(facts.ogType), -4],
    [typed(LIST_TYPE) || facts.ogType === 'profile', -2],
    [typed(FORUM_TYPE) || (!isDescribed && named(FORUM_NAMES) >= 2), -4],
    [named(SHOP_NAMES) >= 2, -3],
    [!isDescribed && named(APPLICATION_NAMES) >= 3, -3],
    [!isDescribed && teasers >= 10 && teasers > paragraphs.length, -2],
  ];
  return signs.reduce((sum, [applies, points]) => sum + (applies ? points : 0), 0) >= 2;
}
