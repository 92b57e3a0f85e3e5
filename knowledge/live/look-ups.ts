import type { LiveAnswer, LiveQuestion, LookUpOffer, LookUpStep, LookUpSubject } from './live-answer.ts';
import type { LiveSource } from './live-source.ts';
import { hostOf } from './source-address.ts';

interface Parts {
  readonly source: LiveSource;
  /** Whether the reader allows look-ups, now: permissions can be taken back at any time. */
  readonly isAllowed: () => Promise<boolean>;
  /** Whether a tab is in a private window. */
  readonly isPrivate: (tab: number) => Promise<boolean>;
}

/** Look-ups for cards: what may be offered, and the answers. */
export interface LookUps {
  /** What the card in this tab can offer about a name. Sends nothing. */
  readonly offer: (subject: LookUpSubject, tab: number) => Promise<LookUpOffer>;
  /** Takes one step, if the reader allows it. */
  readonly lookUp: (subject: LookUpSubject, step: LookUpStep, tab: number) => Promise<LiveAnswer>;
}

/** Makes the look-ups over a source. */
export function createLookUps({ source, isAllowed, isPrivate }: Parts): LookUps {
  async function allowedIn(tab: number): Promise<LookUpOffer['allowed']> {
    if (await isPrivate(tab)) return 'private';
    return (await isAllowed()) ? 'yes' : 'no';
  }
  return {
    async offer(subject, tab) {
      const question = questionOf(subject, { kind: 'page' });
      const isExact = subject.item !== null || subject.title !== null;
      return { allowed: await allowedIn(tab), sends: sentBy(question), host: hostOf(question), isExact };
    },
    async lookUp(subject, step, tab) {
      const question = questionOf(subject, step);
      const allowed = await allowedIn(tab);
      if (allowed === 'yes') return source.ask(question);
      return { state: allowed === 'private' ? 'private' : 'not-allowed', host: hostOf(question) };
    },
  };
}

/** The question of a step. Where the item is known there is nothing to search for: it leads to its page. */
function questionOf({ term, language, title, item }: LookUpSubject, step: LookUpStep): LiveQuestion {
  if (step.kind === 'item') return { kind: 'item', item: step.item, language };
  if (step.kind === 'page' && title !== null) return { kind: 'page', title, item, byName: false, language };
  if (item !== null) return { kind: 'item', item, language };
  if (step.kind === 'page') return { kind: 'page', title: term, item, byName: true, language };
  return { kind: 'search', term, language };
}

function sentBy(question: LiveQuestion): string {
  if (question.kind === 'page') return question.title;
  return question.kind === 'search' ? question.term : question.item;
}
