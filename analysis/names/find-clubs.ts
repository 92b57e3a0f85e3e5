import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isState } from '../../knowledge/states.ts';
import type { Words } from './describe-words.ts';
import { wordSet } from './evidence.ts';
import { printedName } from './printed-name.ts';
import { isSportsReport, standsForTeam } from './stands-for-team.ts';
import type { TaggedName } from './tag-names.ts';

/** What plays, by the word before or behind its name; players and states do so too. */
const BEFORE_TEAM = wordSet(`
  beat beats beating against thrashed edged edge v vs versus hammered defeated defeat downed host hosted visit visited over
`);
const BEHIND_TEAM = wordSet(`
  beat beats lost won drew win wins lose loses draw draws hosted hosts visited visits visit face faces faced led leads trailed trail scored
  score equalised equalized captain coach manager striker goalkeeper midfielder defender forward winger pitcher quarterback fans side v vs
`);
/** Teams of a land that is no state, or no longer one; as places go, they are the land. */
const LANDS = new Set([
  ...['england', 'scotland', 'wales', 'northern ireland', 'great britain', 'britain', 'west indies'],
  ...['puerto rico', 'hong kong', 'macau', 'faroe islands', 'gibraltar', 'bermuda', 'guam', 'new caledonia'],
  ...['soviet union', 'yugoslavia', 'czechoslovakia', 'east germany', 'west germany', 'zaire'],
]);

/** Tells clubs that are called like their town from the town, in one article. */
export interface ClubFinder {
  /** True when the place of this key at `[first, end)` is a club there. */
  isClub(first: number, end: number, key: string): boolean;
}

/**
 * Makes a finder. In a report on sport a place that plays anywhere in it ("beat Hartlepool", "Gateshead lost") is a club wherever it stands for a team,
 * unless it is a state's or land's; elsewhere a name of several words that no pack knows with a score right behind it ("beat Tarn Town 2-0").
 */
export function createClubFinder(
  words: Words,
  tagged: readonly TaggedName[],
  keys: readonly string[],
  knowledge: Knowledge,
): ClubFinder {
  let found: ReadonlySet<string> | null = null;
  const playing = (): ReadonlySet<string> => {
    found ??= isSportsReport(words) ? playingKeys(words, tagged, keys) : new Set();
    return found;
  };
  return {
    isClub(first, end, key) {
      const ids = () => knowledge.names.lookUp(printedName(words, first, end));
      if (hasScore(words, first, end) && ids().length === 0) return true;
      // "BOSTON AT DETROIT": where it is played.
      if (words.folded[first - 1] === 'at') return false;
      if (!standsForTeam(words, first, end) || !playing().has(key) || LANDS.has(key)) return false;
      return !ids().some((id) => {
        const known = knowledge.entity(id);
        return known !== null && isState(known.entity);
      });
    },
  };
}

function playingKeys(words: Words, tagged: readonly TaggedName[], keys: readonly string[]): Set<string> {
  const playing = new Set<string>();
  tagged.forEach(({ first, end, type }, index) => {
    if (type === 'place' && plays(words, first, end)) playing.add(keys[index] as string);
  });
  return playing;
}

function plays({ folded, text }: Words, first: number, end: number): boolean {
  const sentence = text.sentenceOf[first];
  if (text.sentenceOf[first - 1] === sentence && BEFORE_TEAM.has(folded[first - 1] as string)) return true;
  if (text.sentenceOf[end] !== sentence) return false;
  const behind = folded[end] as string;
  return BEHIND_TEAM.has(behind) || /^\d{1,3}$/.test(behind);
}

function hasScore({ folded, text, tokens }: Words, first: number, end: number): boolean {
  if (end - first < 2 || text.sentenceOf[end] !== text.sentenceOf[first]) return false;
  const [one, dash, other] = [folded[end], folded[end + 1], folded[end + 2]].map((word) => word ?? '');
  return (
    /^\d{1,3}$/.test(one ?? '') &&
    /^[-–]$/.test(dash ?? '') &&
    /^\d{1,3}$/.test(other ?? '') &&
    tokens[end + 1]?.spaced === false &&
    tokens[end + 2]?.spaced === false
  );
}
