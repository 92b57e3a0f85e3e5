import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Block } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { cutRun } from './cut-run.ts';
import { hasClass, Shape, type Words } from './describe-words.ts';
import { findEventNames } from './find-event-names.ts';
import { findKnownNames, type KnownName } from './find-known-names.ts';
import { findLawNames } from './find-law-names.ts';
import { findRuns } from './find-runs.ts';
import type { Candidate } from './name-candidate.ts';
import { Word } from './word-classes.ts';

/**
 * Everything that may be a name, in reading order and without overlap: numbered laws first, then the longer of a run of capitalised words
 * and a name the packs know.
 */
export function findCandidates(words: Words, knowledge: Knowledge): Candidate[] {
  const laws = findLawNames(words);
  const known = findKnownNames(words, knowledge);
  const proposals: Candidate[] = laws.map(({ first, end, because }) => ({
    first,
    end,
    title: -1,
    bound: true,
    ids: idsOf(words, first, end, knowledge),
    settled: { type: 'law', because },
  }));
  for (const { first, end, because } of findEventNames(words))
    proposals.push({
      first,
      end,
      title: -1,
      bound: true,
      ids: idsOf(words, first, end, knowledge),
      settled: { type: 'event', because },
    });
  let at = 0;
  const used = new Uint8Array(known.length);
  for (const run of findRuns(words)) {
    if (words.shouted[words.tokens[run.first]?.block ?? 0] !== 0) continue;
    for (const piece of cutRun(words, run)) {
      while (at < known.length && (known[at] as KnownName).end <= piece.first) at++;
      let ids: readonly string[] = [];
      let swallowed = false;
      for (let i = at; i < known.length && (known[i] as KnownName).first < piece.end; i++) {
        const name = known[i] as KnownName;
        if (name.end === piece.end && (name.first === piece.first || isOwned(words, name, piece.first))) {
          ids = name.ids;
          used[i] = 1;
        } else if (name.first <= piece.first && name.end >= piece.end) {
          if (isOwned(words, name, name.end)) used[i] = 1;
          else swallowed = true;
        } else if (name.first >= piece.first && name.end <= piece.end) used[i] = 1;
      }
      if (!swallowed) proposals.push({ ...piece, first: withYear(words, piece), ids, settled: null });
    }
  }
  known.forEach((name, index) => {
    if (used[index] === 0)
      proposals.push({
        first: name.first,
        end: name.end,
        title: -1,
        bound: name.end - name.first > 1,
        ids: name.ids,
        settled: null,
      });
  });
  return settleOverlaps(proposals);
}

/** "Sylvanian Defence Ministry", "Sylvania's Defence Ministry": what a pack lists with its state is marked without it. */
function isOwned(words: Words, { first, end }: KnownName, at: number): boolean {
  if (at === end) {
    for (let i = first + 1; i < end - 1; i++)
      if (words.folded[i] === "'s" && hasClass(words, i - 1, Word.Country)) return true;
    return false;
  }
  if (hasClass(words, at - 1, Word.Demonym) && at - 1 === first) return true;
  return words.folded[at - 1] === "'s" && hasClass(words, at - 2, Word.Country);
}

/** "1951 Refugee Convention": the year belongs to a treaty's name. */
function withYear(words: Words, { first, end }: { readonly first: number; readonly end: number }): number {
  const year = first - 1;
  if (
    year < 0 ||
    end - first < 2 ||
    !hasClass(words, end - 1, Word.LawHead) ||
    words.shape[year] !== Shape.Number
  )
    return first;
  const token = words.tokens[year] as Token;
  return /^(?:1[6-9]|20)\d\d$/.test(token.text) && token.block === words.tokens[first]?.block ? year : first;
}

function idsOf(words: Words, first: number, end: number, knowledge: Knowledge): readonly string[] {
  const start = words.tokens[first] as Token;
  return knowledge.names.lookUp(
    (words.text.blocks[start.block] as Block).text.slice(start.start, (words.tokens[end - 1] as Token).end),
  );
}

/** Keeps laws whatever they overlap, else the longer of two. */
function settleOverlaps(proposals: Candidate[]): Candidate[] {
  proposals.sort((a, b) => a.first - b.first || b.end - a.end);
  const kept: Candidate[] = [];
  for (const proposal of proposals) {
    let keep = true;
    while (kept.length > 0 && (kept.at(-1) as Candidate).end > proposal.first) {
      const other = kept.at(-1) as Candidate;
      const wins =
        other.settled !== null ||
        (proposal.settled === null && other.end - other.first >= proposal.end - proposal.first);
      if (wins) {
        keep = false;
        break;
      }
      kept.pop();
    }
    if (keep) kept.push(proposal);
  }
  return kept;
}
