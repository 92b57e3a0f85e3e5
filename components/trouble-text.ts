import type { PageTrouble } from '../platform/protocol.ts';

/** What the reader is told when a page is not read: a heading and one or two plain sentences. */
export interface TroubleText {
  readonly title: string;
  readonly text: string;
}

const TEXTS: Record<PageTrouble, TroubleText> = {
  'no-access': {
    title: 'Your browser keeps this page closed',
    text: 'Extensions may not read the browser’s own pages, its store and some protected sites. Nothing was read.',
  },
  'not-asked': {
    title: 'Not read yet',
    text: 'Press the Sidelight button in the toolbar while this page is open. Until then it cannot be read, by design.',
  },
  'not-html': {
    title: 'Not a web page',
    text: 'This is a PDF, an image, XML or another kind of document. Sidelight reads articles on web pages only.',
  },
  empty: {
    title: 'Nothing to read here',
    text: 'This page has no text. If it is still loading, wait a moment and read it again.',
  },
  'no-article': {
    title: 'No article on this page',
    text: 'This looks like a list, a shop, a form or an app, so nothing was marked. Open a single article and try there.',
  },
  'never-read': {
    title: 'You chose never to read this site',
    text: 'Nothing was read or marked. You can change this in the options.',
  },
  failed: {
    title: 'Reading this page failed',
    text: 'This is a fault of Sidelight, not of the page. Nothing was changed or sent. Reading it again may help.',
  },
};

/** The message for one trouble. */
export function troubleText(trouble: PageTrouble): TroubleText {
  return TEXTS[trouble];
}

const WORTH_ANOTHER_TRY: ReadonlySet<PageTrouble> = new Set(['empty', 'no-article', 'failed']);

/** True when reading the page once more could turn out differently. */
export function isWorthAnotherTry(trouble: PageTrouble): boolean {
  return WORTH_ANOTHER_TRY.has(trouble);
}
