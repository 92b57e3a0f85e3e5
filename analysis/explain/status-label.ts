import type { LegalTopic } from '../../knowledge/law/law-pack.ts';
import { namesAWrong } from '../../knowledge/law/names-a-wrong.ts';

const ARTICLES: readonly (readonly [RegExp, string])[] = [
  [/^internationally/, 'an '],
  [/^crime of aggression/, 'the '],
  [/^(war crime|crime against|treaty|violation|human)/, 'a '],
];

/**
 * What conduct under a topic would be, never that it is: "If established: a war crime". Topics that are no wrong in themselves say what they
 * are: "Rule or status (not a violation in itself)".
 */
export function statusLabel(topic: LegalTopic): string {
  const { status } = topic;
  if (!namesAWrong(topic)) return `${status[0]?.toUpperCase()}${status.slice(1)}`;
  if (status === 'depends on facts') return 'If established: what it would be depends on the facts';
  const [wrong, isOpen] = status.split(' / ');
  if (isOpen && wrong) return `If established: depending on the facts, a ${wrong}`;
  const article = ARTICLES.find(([pattern]) => pattern.test(status))?.[1] ?? '';
  return `If established: ${article}${status}`;
}
