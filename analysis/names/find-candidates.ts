import type { Knowledge } from '../../knowledge/knowledge.ts';
import { cutRun, type Piece } from './cut-run.ts';
import { hasClass, type Words } from './describe-words.ts';
import { findEventNames } from './find-event-names.ts';
import type { KnownName } from './find-known-names.ts';
import { findLawNames } from './find-law-names.ts';
import { findRuns } from './find-runs.ts';
import type { Candidate } from './name-candidate.ts';
import { printedName } from './printed-name.ts';
import { Word } from './word-classes.ts';

/**
 * Everything that may be a name, in reading order and without overlap: numbered laws first, then the longer of a run of capitalised words
 * and a name the packs know.
 */
export function findCandidates(words: Words, known: readonly KnownName[], knowledge: Knowledge): Candidate[] {
  const laws = findLawNames(words, knowledge.law);
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
  const pieces: Piece[] = [];
  for (const run of findRuns(words))
    if (words.shouted[words.tokens[run.first]?.block ?? 0] === 0) cutRun(words, run, pieces);
  for (const piece of pieces) {
    while (at < known.length && (known[at] as KnownName).end <= piece.first) at++;
    if (isInAddress(words, piece)) continue;
    let ids: readonly string[] = [];
    let swallowed = false;
    for (let i = at; i < known.length && (known[i] as KnownName).first < piece.end; i++) {
      const name = known[i] as KnownName;
      if (
        name.end === piece.end &&
        (name.first === piece.first || isOwned(words, name, piece.first, knowledge))
      ) {
        ids = name.ids;
        used[i] = 1;
      } else if (name.first <= piece.first && name.end >= piece.end) {
        if (
          name.first === piece.first &&
          words.folded[piece.end] === "'s" &&
          isState(words, piece.first, piece.end, knowledge)
        ) {
          ids = idsOf(words, piece.first, piece.end, knowledge);
        } else swallowed = true;
      } else if (name.first >= piece.first && name.end <= piece.end) used[i] = 1;
    }
    if (swallowed) continue;
    const { end, title, bound } = piece;
    proposals.push({ first: withNumber(words, piece), end, title, bound, ids, settled: null });
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
function isOwned(words: Words, { first }: KnownName, at: number, knowledge: Knowledge): boolean {
  if (at - 1 === first && hasClass(words, first, Word.Demonym)) return true;
  return words.folded[at - 1] === "'s" && at - 1 > first && isState(words, first, at - 1, knowledge);
}

function isState(words: Words, first: number, end: number, knowledge: Knowledge): boolean {
  if (end - first === 1 && hasClass(words, first, Word.Country)) return true;
  return idsOf(words, first, end, knowledge).some((id) => knowledge.entity(id)?.entity.type === 'place');
}

/** "1951 Refugee Convention", "7th Mountain Brigade": the number belongs to the name. */
function withNumber(words: Words, { first, end }: { readonly first: number; readonly end: number }): number {
  const before = words.tokens[first - 1];
  if (before?.kind !== 'number' || before.block !== words.tokens[first]?.block) return first;
  const year =
    hasClass(words, end - 1, Word.LawHead) && end - first > 1 && /^(?:1[6-9]|20)\d\d$/.test(before.text);
  const ordinal = hasClass(words, end - 1, Word.OrganisationHead) && /^\d+(?:st|nd|rd|th)$/.test(before.text);
  return year || ordinal ? first - 1 : first;
}

/** True for part of a web address, a file name or a handle: "pic.example.com/Xy", "@RealRoe", "Roe_final.pdf". */
function isInAddress(
  words: Words,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  const before = words.tokens[first - 1];
  if (before && !words.tokens[first]?.spaced) {
    if (before.text === '@' || before.text === '_' || before.text === '=') return true;
    if (before.text === '/' && !before.spaced && TOP_LEVELS.has(words.folded[first - 2] as string))
      return true;
  }
  const after = words.tokens[end];
  if (!after || after.spaced) return false;
  if (after.text === '@' || after.text === '_') return true;
  const ending = words.tokens[end + 1];
  return after.text === '.' && ending !== undefined && !ending.spaced && TOP_LEVELS.has(ending.lower);
}

/** The names the packs know and nothing else, for text whose capitals follow other rules. */
export function knownCandidates(known: readonly KnownName[]): Candidate[] {
  return known.map(({ first, end, ids }) => ({ first, end, title: -1, bound: false, ids, settled: null }));
}

function idsOf(words: Words, first: number, end: number, knowledge: Knowledge): readonly string[] {
  return knowledge.names.lookUp(printedName(words, first, end));
}

const TOP_LEVELS = new Set('com org net co gov edu info html php pdf doc xls xlsx jpg png htm'.split(' '));

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
