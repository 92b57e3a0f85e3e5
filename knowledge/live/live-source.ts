import * as v from 'valibot';
import { AnswerCache } from './answer-cache.ts';
import { SearchSchema, SitelinksSchema, SummarySchema } from './answer-shapes.ts';
import { type Fetched, fetchJson, type Network } from './fetch-json.ts';
import type { Answered, AskedPage, Candidate, LiveAnswer, LiveQuestion, NotAnswered } from './live-answer.ts';
import type { LiveStore } from './live-store.ts';
import { RequestLimit } from './request-limit.ts';
import {
  hostOf,
  itemAddress,
  searchAddress,
  siteId,
  sitelinkAddress,
  summaryAddress,
  WIKIDATA_HOST,
} from './source-address.ts';
import { summaryAnswer } from './summary-answer.ts';

const MOST_CANDIDATES = 7;

/** Wikipedia and Wikidata, asked one thing at a time. */
export interface LiveSource {
  /** Never rejects: what goes wrong is an answer. */
  readonly ask: (question: LiveQuestion) => Promise<LiveAnswer>;
  /** Forgets the session's answers. */
  readonly forget: () => Promise<void>;
}

interface Parts extends Network {
  readonly store: LiveStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type Asked = Answered | NotAnswered;

/** Makes the one source of the extension. Answers are kept in `store`; failures are not. */
export function createLiveSource({ store, now, ...network }: Parts): LiveSource {
  const cache = new AnswerCache(store);
  const limit = new RequestLimit(store, now);
  const json = (address: string, language: string) => fetchJson(address, language, network, limit);
  let last: Promise<unknown> = Promise.resolve();

  async function answer(question: LiveQuestion): Promise<LiveAnswer> {
    const kept = await cache.get(question);
    if (kept) return kept;
    const host = hostOf(question);
    const answered =
      question.kind === 'page'
        ? { ...(await page(question)), host }
        : question.kind === 'search'
          ? { ...(await search(question)), host }
          : await pageOfItem(question);
    if (isLasting(answered)) await cache.keep(question, answered);
    return answered;
  }

  async function page(asked: AskedPage): Promise<Asked> {
    const { title, language } = asked;
    const fetched = await json(summaryAddress(language, title), language);
    if (fetched.state === 'nothing') return { state: 'missing', title };
    return read(fetched, SummarySchema, (summary) => summaryAnswer(summary, asked));
  }

  async function search({ term, language }: LiveQuestion & { kind: 'search' }): Promise<Asked> {
    const fetched = await json(searchAddress(term, language, MOST_CANDIDATES), language);
    return read(fetched, SearchSchema, ({ search: found }) => ({
      state: 'candidates',
      term,
      candidates: found.slice(0, MOST_CANDIDATES).flatMap((each) => candidateOf(each) ?? []),
    }));
  }

  async function pageOfItem({ item, language }: LiveQuestion & { kind: 'item' }): Promise<LiveAnswer> {
    const fetched = await json(sitelinkAddress(item, language), language);
    let title: string | undefined;
    const asked = read(fetched, SitelinksSchema, ({ entities }) => {
      const [entity] = Object.values(entities);
      title = entity?.sitelinks?.[siteId(language)]?.title;
      return { state: 'no-page', itemUrl: itemAddress(item) };
    });
    if (title === undefined) return { ...asked, host: WIKIDATA_HOST };
    return answer({ kind: 'page', title, item, byName: false, language });
  }

  return {
    ask(question) {
      // One at a time: the second of two alike then finds the first one's answer.
      const asked = last.then(() => answer(question));
      last = asked.catch(() => {});
      return asked;
    },
    forget: () => cache.clear(),
  };
}

/** The answer in what was fetched, once its shape is as documented. */
function read<Schema extends v.GenericSchema>(
  fetched: Fetched,
  schema: Schema,
  answerOf: (value: v.InferOutput<Schema>) => Asked,
): Asked {
  if (fetched.state === 'nothing') return { state: 'server-error', status: 404 };
  if (fetched.state !== 'json') return fetched;
  const parsed = v.safeParse(schema, fetched.json);
  return parsed.success ? answerOf(parsed.output) : { state: 'invalid' };
}

/** `null`: the item says no more than that a name has several meanings, which is what the reader is about to sort out. */
function candidateOf({
  id,
  display,
}: v.InferOutput<typeof SearchSchema>['search'][number]): Candidate | null {
  const { label, description } = display;
  if (description && /\bdisambiguation page$/i.test(description.value)) return null;
  return {
    item: id,
    label: label?.value ?? id,
    labelLang: label?.language ?? 'und',
    description: description ? { text: description.value, lang: description.language } : null,
  };
}

/** A failure may have passed by the next click. */
function isLasting({ state }: LiveAnswer): boolean {
  const lasting: readonly LiveAnswer['state'][] = ['found', 'ambiguous', 'missing', 'candidates', 'no-page'];
  return lasting.includes(state);
}
