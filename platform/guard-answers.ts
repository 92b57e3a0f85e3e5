import { mayAsk } from './may-ask.ts';
import type { Answers, Sender } from './messages.ts';
import type { Protocol } from './protocol.ts';

/** Answers to every question. `tab` is the tab it concerns: the one it names, else the sender's own, else -1. */
export type TabAnswers = {
  readonly [Type in keyof Protocol]: (
    fields: Protocol[Type]['ask'],
    tab: number,
    sender: Sender,
  ) => Protocol[Type]['reply'] | Promise<Protocol[Type]['reply']>;
};

const NO_TAB = -1;

/** The same answers, given only to those who may ask. The others learn that it failed, and nothing else. */
export function guardAnswers(answers: TabAnswers): Answers {
  const guarded: Record<string, (fields: Record<string, unknown>, sender: Sender) => unknown> = {};
  for (const [type, reply] of Object.entries(answers)) {
    guarded[type] = (fields, sender) => {
      const named = typeof fields.tab === 'number' ? fields.tab : null;
      if (!mayAsk(type as keyof Protocol, sender, named))
        throw new Error(`${sender.url} may not ask ${type}`);
      return (reply as (...given: unknown[]) => unknown)(fields, named ?? sender.tab ?? NO_TAB, sender);
    };
  }
  return guarded as Answers;
}
