import type { LiveAnswer, LiveQuestion } from './live-answer.ts';
import type { LiveStore } from './live-store.ts';

/** A summary is a few kilobytes; a reader's session seldom has more. */
const MOST_ENTRIES = 40;
const KEY = 'live-answers';

type Entry = readonly [question: string, answer: LiveAnswer];

/** Answers of this session, so that nothing is asked twice. */
export class AnswerCache {
  constructor(private readonly store: LiveStore) {}

  /** The answer kept for a question; `null` when there is none. */
  async get(question: LiveQuestion): Promise<LiveAnswer | null> {
    const wanted = keyOf(question);
    return (await this.#entries()).find(([key]) => key === wanted)?.[1] ?? null;
  }

  /** Keeps an answer, in place of the oldest one where there are many. A full store keeps nothing. */
  async keep(question: LiveQuestion, answer: LiveAnswer): Promise<void> {
    const entries = [...(await this.#entries()), [keyOf(question), answer] as const];
    await this.store.set({ [KEY]: entries.slice(-MOST_ENTRIES) }).catch(() => {});
  }

  /** Forgets everything. */
  clear(): Promise<void> {
    return this.store.remove(KEY);
  }

  async #entries(): Promise<readonly Entry[]> {
    const kept = (await this.store.get(KEY))[KEY];
    return Array.isArray(kept) ? (kept as Entry[]) : [];
  }
}

function keyOf(question: LiveQuestion): string {
  switch (question.kind) {
    case 'page':
      return JSON.stringify(['page', question.language, question.title, question.item, question.byName]);
    case 'search':
      return JSON.stringify(['search', question.language, question.term]);
    case 'item':
      return JSON.stringify(['item', question.language, question.item]);
  }
}
