import type { Weights } from '../learned/weights.ts';
import type { WordClusters } from '../learned/word-clusters.ts';
import type { QuoteKind } from '../reading.ts';
import type { TokenRange } from '../text/token-range.ts';
import { trimEnd } from './clause-ends.ts';
import { hasQuote } from './content.ts';
import { type Context, lowerAt } from './context.ts';
import type { Parts } from './parts.ts';
import { inOrder } from './parts-by-rule.ts';
import { BY_MARK } from './parts-of-mark.ts';
import { reportingForms } from './reporting-verbs.ts';
import { type CueModels, tagCues } from './tag-cues.ts';
import { type Roles, RoleTagger } from './tag-roles.ts';
import { wordTraits } from './word-traits.ts';

/** The models of attributions. */
export interface AttributionModels extends CueModels {
  readonly clusters: WordClusters;
  readonly roles: Weights;
}

/** The rule that lends a quotation without a cue of its own the one before. */
const CARRIED = 'attribution/carried';

/**
 * Source, cue and content as the taggers find them when they have weighed what the rules found: one for each cue, and a quotation that goes on
 * without one where the rules carried it there. In the order of the cues.
 */
export function learnedParts(context: Context, byRule: readonly Parts[], models: AttributionModels): Parts[] {
  const own = byRule.filter(({ because }) => because !== CARRIED && because !== BY_MARK);
  const traits = wordTraits(context, models.clusters);
  const cues = tagCues(context, traits, own, models);
  const tagger = new RoleTagger(context, traits, cues, models.roles);
  const found: Parts[] = [];
  let next = 0;
  for (const cue of cues) {
    while (next < own.length && (own[next] as Parts).cue.end <= cue.first) next++;
    const rules: Parts[] = [];
    for (let i = next; i < own.length && (own[i] as Parts).cue.first < cue.end; i++)
      rules.push(own[i] as Parts);
    const rule = joined(rules);
    // Whom somebody cites is a link of the chain, not what is said.
    if (!rule && /^(?:citing|quoting)$/.test(lowerAt(context, cue.first))) continue;
    const roles = tagger.tag(cue, rule);
    const parts = toParts(context, cue, roles, rule);
    if (parts) found.push(...utterancesApart(context, parts));
  }
  const bySign = signed(byRule, found);
  const byWord = found.filter(({ cue }) => !bySign.some((sign) => overlap(sign.cue, cue)));
  return inOrder([...byWord, ...bySign, ...carriedOn(byRule, byWord)]);
}

/** What the rules found for one cue as one: several clauses with one verb are several parts to them. */
function joined(rules: readonly Parts[]): Parts | null {
  const [first, ...more] = rules;
  if (!first) return null;
  const same = more.filter(({ cue }) => cue.first === first.cue.first);
  return { ...first, content: [...first.content, ...same.flatMap(({ content }) => content)] };
}

function toParts(context: Context, cue: TokenRange, roles: Roles, rule: Parts | null): Parts | null {
  // Inside a quotation the rules keep to the quoted sentence; the tagger has seen few reports there.
  const isQuoted = rule !== null && context.quoteAt[cue.first] !== -1;
  const content =
    roles.content.length > 0 && !isQuoted
      ? roles.content.flatMap((range) => withoutMarks(context, range))
      : (rule?.content ?? []);
  if (content.length === 0) return null;
  // The rules know who speaks by the order of the words; where the tagger sees nobody they are right two times in three.
  if (rule?.source && !roles.source && content.some((range) => overlap(range, rule.source as TokenRange)))
    return rule;
  const source = roles.source ?? rule?.source ?? null;
  // The rules cut a source down to whom it names, the tagger takes in what describes them.
  const isSame = rule?.source != null && source !== null && overlap(rule.source, source);
  return {
    source: isSame ? rule.source : source,
    described: isSame && isInClauseOf(context, source, rule.source) ? rule.source : source,
    antecedent: isSame ? rule.antecedent : null,
    cue,
    content,
    quote: quoteKindOf(context, content),
    denies: rule ? rule.denies : denies(context, cue),
    hearer: rule?.hearer ?? null,
    interview: rule?.interview ?? false,
    because: rule?.because ?? 'attribution/model',
  };
}

/** Two sentences of one speaker with the tag between them are two utterances: "“It is late,” he said. “We leave.”" */
function utterancesApart(context: Context, parts: Parts): Parts[] {
  const { content } = parts;
  const sentence = (range: TokenRange) => context.text.sentenceOf[range.first];
  const areApart =
    content.length > 1 &&
    content.every(
      (range, index) => index === 0 || sentence(range) !== sentence(content[index - 1] as TokenRange),
    );
  if (!areApart) return [parts];
  return content.map((range) => ({ ...parts, content: [range], quote: quoteKindOf(context, [range]) }));
}

/** What is said without the marks around it and the comma at its end; empty when only marks are left. */
function withoutMarks(context: Context, { first, end }: TokenRange): TokenRange[] {
  const quotation = context.quotes[context.quoteAt[first] as number];
  // "… barges, which the mayor said was overdue": the pronoun says nothing by itself.
  if (end - first === 1 && /^(?:which|who|that)$/.test(lowerAt(context, first))) return [];
  const isUtterance = quotation?.open === first && end <= quotation.end && end >= quotation.stop;
  const from = isUtterance ? quotation.first : first;
  const to = trimEnd(context, from, isUtterance ? Math.min(end, quotation.stop) : end);
  return to > from ? [{ first: from, end: to }] : [];
}

/** True for the last words of a phrase's relative clause: of "a monitor that follows the coast" the tagger may see "the coast". */
function isInClauseOf(context: Context, tail: TokenRange, phrase: TokenRange): boolean {
  if (tail.end !== phrase.end) return false;
  for (let at = phrase.first; at < tail.first; at++)
    if (/^(?:who|that)$/.test(lowerAt(context, at))) return true;
  return false;
}

function overlap(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.end && b.first < a.end;
}

/** Direct where all of it stands in quotations, mixed where a quotation opens in it. */
function quoteKindOf(context: Context, content: readonly TokenRange[]): QuoteKind {
  let outside = 0;
  for (const { first, end } of content)
    for (let at = first; at < end; at++)
      if (context.quoteAt[at] === -1 && context.tokens[at]?.kind !== 'punctuation') outside++;
  if (outside === 0) return 'direct';
  return content.some(({ first, end }) => hasQuote(context, first, end)) ? 'mixed' : 'indirect';
}

/** True when the cue's verb denies and is not itself denied. */
function denies(context: Context, { first, end }: TokenRange): boolean {
  let isNegated = false;
  let isDenial = false;
  for (let at = first; at < end; at++) {
    const word = lowerAt(context, at);
    if (word === 'not' || word === 'never' || word.endsWith("n't")) isNegated = true;
    else if (reportingForms(word).some(({ verb }) => verb.denies && verb.particle.length === 0))
      isDenial = true;
  }
  return isDenial && !isNegated;
}

/** What a mark attributes: the tagger has hardly seen such. Not what another cue has taken already. */
function signed(byRule: readonly Parts[], found: readonly Parts[]): Parts[] {
  const isSame = (a: TokenRange, b: TokenRange) => a.first === b.first && a.end === b.end;
  return byRule.filter(
    ({ because, cue, content }) =>
      because === BY_MARK &&
      !found.some(
        (other) =>
          !overlap(other.cue, cue) &&
          other.content.some((taken) => content.some((own) => isSame(own, taken))),
      ),
  );
}

/** The quotations that go on what a found cue introduced and that no cue has taken. */
function carriedOn(byRule: readonly Parts[], found: readonly Parts[]): Parts[] {
  return byRule.filter(
    ({ because, cue, content }) =>
      because === CARRIED &&
      found.some((other) => overlap(other.cue, cue)) &&
      !content.some((range) =>
        found.some(
          // What is reported inside the quotation does not take it from its speaker.
          (other) => !overlap(other.cue, range) && other.content.some((taken) => overlap(taken, range)),
        ),
      ),
  );
}
