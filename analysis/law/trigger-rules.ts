import type { LawPack } from '../../knowledge/law/law-pack.ts';
import type { ArticleSetting, LegalRule } from './legal-rule.ts';

/** Groups of topics that arise in peace as well as in war. */
const OF_PEACE_TOO = new Set(['rights', 'institutions']);
/** The words within which a pack's combination must occur, by the pack's own rule. */
const WITHIN = 40;

function settingFor(group: string): ArticleSetting {
  if (group === 'occupation') return 'occupation';
  return OF_PEACE_TOO.has(group) ? 'any' : 'armed-conflict';
}

/**
 * Rules from the combinations of words a pack gives for its topics, for those topics no row of `rules` states: so a topic added to a pack is found
 * without a row of ours. Where there are rows they are left alone: over news on war, six in ten of what the combinations added was wrong.
 * Single words and phrases are left out too, for alone they are said of too much else.
 */
export function triggerRules(pack: LawPack, rules: readonly LegalRule[]): LegalRule[] {
  const stated = new Set(rules.map(({ topic }) => topic));
  return pack.topics
    .filter((topic) => !stated.has(topic.id))
    .flatMap((topic) =>
      topic.triggers.combos
        .filter((groups) => groups.length > 1)
        .map((groups, index) => ({
          id: `law/${topic.id}/pack-${index + 1}`,
          topic: topic.id,
          groups: groups.map((words) => words.map((word) => word.replaceAll('*-', ' ')).join('|')),
          near: WITHIN,
          needs: settingFor(topic.group),
          continues: false,
          example: '',
          counterExample: '',
        })),
    );
}
