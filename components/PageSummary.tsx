import type { FoundPage } from '../knowledge/live/live-answer.ts';
import { dateWords } from './date-words.ts';
import { ForeignHtml } from './ForeignHtml.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { Words } from './Words.tsx';
import { wikipediaName } from './wikipedia-name.ts';

const LICENCE_URL = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** The opening of a Wikipedia page in its authors' words, with who they are and under which licence. */
export function PageSummary({ page }: { page: FoundPage }) {
  const { title, lang, dir, description } = page;
  return (
    <>
      <Doubt page={page} />
      <blockquote class="page-summary" cite={page.pageUrl} dir={dir}>
        <p lang={lang}>
          <strong>
            <Words>{title}</Words>
          </strong>
          {description !== null && (
            <span class="row-note soft">
              <Words>{description}</Words>
            </span>
          )}
        </p>
        {page.extractHtml === '' ? (
          <p class="soft">Wikipedia gives no summary of this page.</p>
        ) : (
          <ForeignHtml html={page.extractHtml} text={page.extract} lang={lang} dir={dir} />
        )}
      </blockquote>
      <p class="small soft">
        From{' '}
        <OutsideLink href={page.pageUrl}>
          <span lang={lang}>
            <Words>{title}</Words>
          </span>
        </OutsideLink>
        , {wikipediaName(page.language)}
        {page.revised !== null && `, as of ${dateWords(page.revised)}`}. By its authors (
        <OutsideLink href={page.historyUrl}>history</OutsideLink>), under{' '}
        <span class="licence">
          <OutsideLink href={LICENCE_URL}>CC BY-SA 4.0</OutsideLink>.
        </span>
      </p>
    </>
  );
}

/** Why the page may be about something else, before anybody takes it for what the article means. */
function Doubt({ page: { doubt, asked, title } }: { page: FoundPage }) {
  switch (doubt) {
    case null:
      return null;
    case 'same-name':
      return (
        <p class="limit small">
          Found by the name alone. Others may share it: check that this is the one the article means.
        </p>
      );
    case 'redirected':
      return (
        <p class="limit small">
          Wikipedia leads from “<Words>{asked}</Words>” to “<Words>{title}</Words>”, which may be broader or
          another thing.
        </p>
      );
    case 'other-item':
      return (
        <p class="limit small">
          This page is about something else than the one the pack means; it only goes by the same title.
        </p>
      );
  }
}
