import { POSSESSIVES } from '../text/closed-classes.ts';
import type { TokenRange } from '../text/token-range.ts';
import { clauseEnd, objectEnd } from './clause-ends.ts';
import { hasQuote } from './content.ts';
import { type Context, lowerAt, regionOf } from './context.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import type { Parts } from './parts.ts';
import { NOUNS_WITH_OBJECT, NOUNS_WITH_TO, REPORTING_NOUNS } from './reporting-nouns.ts';

/** "its denial that …", "the claim that …", "Lee's promise to …": source, cue and content around a reporting noun; `null` otherwise. */
export function partsOfNoun(context: Context, at: number): Parts | null {
  const noun = REPORTING_NOUNS.get(lowerAt(context, at));
  if (!noun || context.mentionAt[at] !== -1) return null;
  const region = regionOf(context, at);
  const next = lowerAt(context, at + 1);
  const possessor = possessorOf(context, at, region.first) ?? agentOf(context, at, region.end);
  const after = possessor?.after ?? at + 1;
  const link = lowerAt(context, after);
  let content: TokenRange | null = null;
  if (link === 'that' && isClause(context, after + 1))
    content = { first: after + 1, end: clauseEnd(context, after + 1, region.end) };
  else if (possessor && (next === 'of' || next === 'for') && NOUNS_WITH_OBJECT.has(lowerAt(context, at)))
    content = { first: at + 2, end: objectEnd(context, at + 2, region.end) };
  else if (possessor && link === 'to' && NOUNS_WITH_TO.has(lowerAt(context, at)))
    content = { first: after, end: objectEnd(context, after, region.end) };
  if (!content || content.end <= content.first) return null;
  const quoted = hasQuote(context, content.first, content.end);
  return {
    source: possessor?.range ?? null,
    antecedent: null,
    cue: { first: at, end: at + 1 },
    content: [content],
    quote: quoted ? 'mixed' : 'indirect',
    denies: noun.denies,
    hearer: null,
    interview: false,
    because: 'attribution/noun',
  };
}

/** "the claim that was made" says nothing of what was claimed. */
function isClause(context: Context, at: number): boolean {
  return !/^(?:is|was|were|are|has|had|will|would|could|can|may|might)$/.test(lowerAt(context, at));
}

/** Whose it is, before the noun: "its", "the ministry's repeated". */
function possessorOf(
  context: Context,
  at: number,
  floor: number,
): { range: TokenRange; after: number } | null {
  for (let i = at - 1; i >= Math.max(floor, at - 4); i--) {
    const word = lowerAt(context, i);
    if (POSSESSIVES.has(word)) return { range: { first: i, end: i + 1 }, after: at + 1 };
    if (word === "'s" || word === "'") {
      const range = nounPhraseBefore(context, i, floor);
      return range && { range, after: at + 1 };
    }
    if (context.tokens[i]?.kind !== 'word' || /^(?:the|a|an|and|or|of|in|to|that)$/.test(word)) return null;
  }
  return null;
}

/** Whose it is, after the noun: "a statement by the ministry that". */
function agentOf(context: Context, at: number, ceiling: number): { range: TokenRange; after: number } | null {
  if (!/^(?:by|from)$/.test(lowerAt(context, at + 1))) return null;
  const range = nounPhraseAfter(context, at + 2, ceiling);
  return range && { range, after: range.end };
}
