import type { Context } from './context.ts';
import { verbCueAt } from './find-cues.ts';
import type { Parts } from './parts.ts';
import { partsOfNoun } from './parts-of-noun.ts';
import { partsOfPhrase } from './parts-of-phrase.ts';
import { partsOfVerb } from './parts-of-verb.ts';

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
    const parts: Parts | null = cue
      ? partsOfVerb(context, cue, previous)
      : (partsOfNoun(context, at) ?? partsOfPhrase(context, at));
    if (!parts) continue;
    found.push(parts);
    if (parts.source) previous = parts;
    at = Math.max(at, parts.cue.end - 1);
  }
  return found;
}
