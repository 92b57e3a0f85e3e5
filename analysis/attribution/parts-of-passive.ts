import type { TokenRange } from '../text/token-range.ts';
import { clauseEnd, trimEnd } from './clause-ends.ts';
import { hasQuote } from './content.ts';
import { type Context, lowerAt } from './context.ts';
import type { VerbCue } from './find-cues.ts';
import { findSubject } from './find-subject.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { Parts } from './parts.ts';

/** How far behind the verb its agent is looked for: "was dismissed as a sham by the group". */
const REACH = 25;
/** "Villagers were ordered to leave" tells what was done to them; nobody's claim about them is reported. */
const CONTROLS = new Set(['order', 'tell', 'ask', 'urge', 'advise']);
/** A verb group shown as the cue is no longer: "has long been". */
const LONGEST_CUE = 4;

/** "They are accused of …", "is believed to …", "was called a sham by …": the content is the subject with the rest; the source may be hidden. */
export function partsOfPassive(context: Context, cue: VerbCue, region: TokenRange): Parts | null {
  const { frames, lemma } = cue.verb;
  const at = cue.range.end;
  const next = lowerAt(context, at);
  const accuses = next === 'of' && (lemma === 'accuse' || lemma === 'suspect');
  const raises = next === 'to' && (frames.has('clause') || frames.has('to') || frames.has('target'));
  const first = accuses || next === 'that' ? at + 1 : at;
  const end = clauseEnd(context, first, region.end);
  const agent = agentOf(context, at, Math.min(end, at + REACH), end);
  const named = agent !== null && (frames.has('target') || frames.has('object'));
  if (!accuses && !raises && !named && next !== 'that') return null;
  if (next === 'to' && !agent && CONTROLS.has(lemma)) return null;
  const subject = findSubject(context, cue.group, region.first);
  const from = agent?.first === at + 1 ? agent.end : first;
  const stop = agent && agent.first > at + 1 ? agent.first - 1 : end;
  const rest = trimEnd(context, from, stop);
  const content = [...(subject ? [subject.range] : []), ...(rest > from ? [{ first: from, end: rest }] : [])];
  if (content.length === 0) return null;
  return {
    source: agent,
    antecedent: null,
    cue: { first: Math.max(cue.group, at - LONGEST_CUE), end: accuses ? at + 1 : at },
    content,
    quote: content.some((range) => hasQuote(context, range.first, range.end)) ? 'mixed' : 'indirect',
    denies: cue.verb.denies,
    hearer: null,
    interview: false,
    because: 'attribution/passive',
  };
}

/** The noun phrase after "by"; a gerund after it is no agent ("by saying so"). */
function agentOf(context: Context, first: number, limit: number, end: number): TokenRange | null {
  for (let at = first; at < limit; at++) {
    if (lowerAt(context, at) !== 'by' || /ing$/.test(lowerAt(context, at + 1))) continue;
    return nounPhraseAfter(context, at + 1, end);
  }
  return null;
}
