import { type Context, lowerAt } from './context.ts';
import { verbCueAt } from './find-cues.ts';
import type { Parts } from './parts.ts';
import { partsOfMark } from './parts-of-mark.ts';
import { partsOfNoun } from './parts-of-noun.ts';
import { partsOfPhrase } from './parts-of-phrase.ts';
import { partsOfVerb } from './parts-of-verb.ts';
import { splitContent } from './split-content.ts';

/** Source, cue and content of every attribution that has a cue of its own, in the order of the cues. */
export function findParts(context: Context): Parts[] {
  const found: Parts[] = [];
  let previous: Parts | null = null;
  let sentence = -1;
  for (let at = 0; at < context.tokens.length; at++) {
    const own = context.text.sentenceOf[at] as number;
    if (own !== sentence) {
      sentence = own;
      previous = null;
    }
    const cue = verbCueAt(context, at);
    // Whom somebody cites is a link of the chain, not what is said.
    if (cue?.voice === 'participle' && cue.verb.lemma === 'cite') continue;
    const parts: Parts | null = cue
      ? partsOfVerb(context, cue, previous)
      : (partsOfNoun(context, at) ?? partsOfPhrase(context, at) ?? partsOfMark(context, at));
    if (!parts || isNobody(context, parts) || speaksForItself(context, parts)) continue;
    if (parts.because === 'attribution/noun' && repeats(parts, previous)) continue;
    found.push(...splitContent(context, parts));
    if (parts.source) previous = parts;
    at = Math.max(at, parts.cue.end - 1);
  }
  return found;
}

/** "The ministry said in a statement that …": the noun is how it was said, not a second report. */
function repeats(parts: Parts, previous: Parts | null): boolean {
  return previous?.content[0]?.first === parts.content[0]?.first;
}

/** "Nobody said so" reports that there is no report. */
function isNobody(context: Context, { source }: Parts): boolean {
  return source !== null && /^(?:nobody|none|neither)$/.test(lowerAt(context, source.first));
}

/**
 * Inside a quotation the speaker's own "I think" and "we want" add nothing to whose words these are, nor do others' wishes there; only
 * somebody else's saying does.
 */
function speaksForItself(context: Context, parts: Parts): boolean {
  if (context.quoteAt[parts.cue.first] === -1) return false;
  if (!parts.source) return true;
  if (/^(?:i|we|you|my|our|your)$/.test(lowerAt(context, parts.source.first))) return true;
  const pronoun = /^(?:he|she|it|they|that|which|who)$/.test(lowerAt(context, parts.source.first));
  return !(pronoun ? /^sa(?:id|ys?)$/ : SAYING).test(lowerAt(context, parts.cue.first));
}

const SAYING =
  /^(?:sa(?:y|ys|id|ying)|tells?|told|according|report(?:s|ed)?|claim(?:s|ed)?|writes?|wrote|den(?:y|ies|ied)|alleg(?:es?|ed)|accus(?:es?|ed)|asks?|asked|announc(?:es?|ed)|warn(?:s|ed)?|add(?:s|ed))$/;
