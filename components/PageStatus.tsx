import type { PageState } from '../platform/protocol.ts';
import { countWords } from './count-words.ts';
import { troubleText } from './trouble-text.ts';

/** Says the page's state to those who cannot see it change. It must stay in the document, or nothing is announced. */
export function PageStatus({ page }: { page: PageState }) {
  return (
    <p class="unseen" role="status">
      {statusWords(page)}
    </p>
  );
}

function statusWords(page: PageState): string {
  switch (page.state) {
    case 'not-read':
      return '';
    case 'reading':
      return 'Reading this page';
    case 'trouble':
      return troubleText(page.trouble).title;
    case 'read': {
      const { names, claims, topics } = page.overview.counts;
      return `Found ${countWords(names, 'name')}, ${countWords(claims, 'claim')}, ${countWords(topics, 'legal topic')}`;
    }
  }
}
