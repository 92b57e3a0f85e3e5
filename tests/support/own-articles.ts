import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'articles');

/** What is true of one of the articles in `tests/articles`. Facts, not markup; not all of them need be listed. */
export interface ExpectedFacts {
  /** Words with which the body begins, title and standfirst aside. */
  readonly begins: string;
  readonly ends: string;
  readonly publisher: string;
  readonly published: string;
  /** Words of the page that are not the article's. */
  readonly notRead: readonly string[];
  /** `sameAs`: the fuller form elsewhere in the article that names the same. */
  readonly names: readonly { readonly text: string; readonly type: string; readonly sameAs?: string }[];
  /** The opening words of what somebody says, and the chain it comes through. */
  readonly chains: readonly { readonly claim: string; readonly chain: readonly string[] }[];
  /** The opening words of sentences with a topic of the law pack each; an article without any must get none at all. */
  readonly topics: readonly { readonly sentence: string; readonly topic: string }[];
  /** The opening words of sentences that must get no topic. */
  readonly noTopic: readonly string[];
}

/** Our own articles, by folder name. */
export function ownArticles(): { slug: string; html: string; expected: ExpectedFacts }[] {
  const slugs = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return slugs.map(({ name }) => ({
    slug: name,
    html: readFileSync(join(FOLDER, name, 'article.html'), 'utf8'),
    expected: JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as ExpectedFacts,
  }));
}
