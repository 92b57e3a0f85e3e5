import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { LookUpSubject } from '../../knowledge/live/live-answer.ts';
import { wikipediaCode } from '../../knowledge/live/wikipedia-code.ts';
import type { Reading } from '../reading.ts';
import { citedLaw } from './cited-law.ts';
import { quoteOf } from './quote.ts';

const ENGLISH_PAGE = /^https:\/\/en\.wikipedia\.org\/wiki\/([^?#]+)$/;

/**
 * What can be looked up about a name; `null` for a citation of a law the packs know, whose card has the law's own sources. Throws a
 * RangeError when the reading has no mention of this index.
 */
export function lookUpSubject(reading: Reading, index: number, knowledge: Knowledge): LookUpSubject | null {
  const mention = reading.mentions[index];
  if (!mention) throw new RangeError(`The reading has no name ${index}.`);
  if (mention.type === 'law' && citedLaw(reading, index, knowledge.law) !== null) return null;
  const found = reading.entities.find(({ id }) => id === mention.entity);
  const known = knowledge.entity(mention.entity)?.entity;
  const item = found?.wikidata ?? null;
  // Labels of packs are English, whatever the article is written in.
  if (known) return { term: known.label, language: 'en', title: titleAt(known.source.url), item };
  return {
    term: found?.label ?? quoteOf(reading, mention.span).text,
    language: wikipediaCode(reading.language),
    title: null,
    item,
  };
}

/** The title of the page at an address; `null` when it is none of the English Wikipedia. */
function titleAt(address: string): string | null {
  const [, title] = ENGLISH_PAGE.exec(address) ?? [];
  if (title === undefined) return null;
  try {
    return decodeURIComponent(title).replaceAll('_', ' ');
  } catch {
    // An imported pack may have a stray per cent sign.
    return null;
  }
}
