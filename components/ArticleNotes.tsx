import type { Overview } from '../analysis/explanation.ts';

/** What limits the reading of this article: its length or its language. Draws nothing where there is no limit. */
export function ArticleNotes({ overview }: { overview: Overview }) {
  return (
    <>
      {overview.languageNote !== null && <p class="limit">{overview.languageNote}</p>}
      {overview.truncated && <p class="limit">This article is very long: only its first part was read.</p>}
    </>
  );
}
