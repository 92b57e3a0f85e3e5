import type * as v from 'valibot';
import type { SummarySchema } from './answer-shapes.ts';
import type { Answered, AskedPage, Doubt } from './live-answer.ts';
import { historyAddress, pageAddress } from './source-address.ts';

type Summary = v.InferOutput<typeof SummarySchema>;

/** The answer in a page's summary. Links are made here, from the title: none is taken from the answer. */
export function summaryAnswer(summary: Summary, asked: AskedPage): Answered {
  const title = summary.titles.normalized;
  const pageUrl = pageAddress(asked.language, title);
  if (summary.type === 'disambiguation') return { state: 'ambiguous', title, pageUrl, lang: summary.lang };
  const hasExtract = summary.type === 'standard';
  return {
    state: 'found',
    title,
    asked: asked.title,
    language: asked.language,
    lang: summary.lang,
    dir: summary.dir,
    description: summary.description?.trim() || null,
    extractHtml: hasExtract ? summary.extract_html : '',
    extract: hasExtract ? summary.extract : '',
    revised: summary.timestamp?.slice(0, 10) ?? null,
    pageUrl,
    historyUrl: historyAddress(asked.language, title),
    doubt: doubtOf(summary, asked),
  };
}

function doubtOf(
  { titles, wikibase_item: about }: Summary,
  { title, item, byName }: AskedPage,
): Doubt | null {
  if (item !== null && about !== undefined) return about === item ? null : 'other-item';
  if (!isSameTitle(titles.normalized, title)) return 'redirected';
  return byName ? 'same-name' : null;
}

/** Titles differ neither by underscores nor by the case of their first letter. */
function isSameTitle(one: string, other: string): boolean {
  const plain = (title: string) => {
    const spaced = title
      .normalize('NFC')
      .replace(/[\s_]+/g, ' ')
      .trim();
    return spaced.charAt(0).toUpperCase() + spaced.slice(1);
  };
  return plain(one) === plain(other);
}
