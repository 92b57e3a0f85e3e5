import type { RuleId } from '../reading.ts';

/** What the article as a whole must be about before a rule may fire. */
export type ArticleSetting = 'armed-conflict' | 'occupation' | 'international' | 'any';

/** One row of the rules: which words bring which legal topic to mind. */
export interface LegalRule {
  readonly id: RuleId;
  readonly topic: string;
  /**
   * Pattern lists (see `createPatternScanner`) that must all occur in the sentence, each on words of its own. `~` before a list: in the
   * sentence, its paragraph or the paragraph before. `!` before a list: not in the sentence.
   */
  readonly groups: readonly string[];
  /** The most words from the first to the last matching word; `null` for the whole sentence. */
  readonly near: number | null;
  readonly needs: ArticleSetting;
  /** True for a row that only carries a topic on: it fires where a row without this has fired for the same topic not far away. */
  readonly continues: boolean;
  /** A sentence in which the row finds its topic (in an article of its setting), and for `continues` after one that states the topic. */
  readonly example: string;
  /** A sentence with the same words in which the row must find nothing. */
  readonly counterExample: string;
}

/** Topics that only arise in war: their rows need an armed conflict unless they say otherwise. */
export interface RowOptions {
  readonly near?: number;
  readonly needs?: ArticleSetting;
  readonly continues?: boolean;
}

/** A row as the tables write it: what is not said is the usual. The usual setting is an armed conflict. */
export function row(
  topic: string,
  name: string,
  groups: readonly string[],
  example: string,
  counterExample: string,
  options: RowOptions = {},
): LegalRule {
  return {
    id: `law/${topic}/${name}`,
    topic,
    groups,
    near: options.near ?? null,
    needs: options.needs ?? 'armed-conflict',
    continues: options.continues ?? false,
    example,
    counterExample,
  };
}
