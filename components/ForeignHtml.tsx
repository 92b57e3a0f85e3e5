import type { DOMPurify } from 'dompurify';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What running text needs. No image, no form, no style, nothing that loads or asks. */
const TAGS = ['p', 'br', 'span', 'b', 'i', 'em', 'strong', 'sub', 'sup', 'ul', 'ol', 'li', 'a'];
const ATTRIBUTES = ['href', 'lang', 'dir'];
/** Where a link in a text of Wikipedia may lead. */
const LINK =
  /^https:\/\/(?:[a-z0-9-]+\.)+wikipedia\.org(?:[/?#]|$)|^https:\/\/www\.wikidata\.org(?:[/?#]|$)/i;

let purifier: Promise<DOMPurify> | null = null;

/** The sanitiser, loaded when the first text of others is shown: most cards never need it. */
function loadPurifier(): Promise<DOMPurify> {
  purifier ??= import('dompurify').then(({ default: purify }) => purify);
  return purifier;
}

interface Props {
  /** HTML that others wrote. */
  html: string;
  /** The same as plain text, for as long as the HTML is not ready and where nothing of it is left. */
  text: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** HTML of others, reduced to running text. The only place where HTML is set. */
export function ForeignHtml({ html, text, lang, dir }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [clean, setClean] = useState<DocumentFragment | null>(null);
  useEffect(() => {
    let isWanted = true;
    setClean(null);
    loadPurifier().then(
      (purify) => isWanted && setClean(sanitised(html, purify)),
      // The plain text stays.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [html]);
  // Before the browser paints, which would show an empty place.
  useLayoutEffect(() => {
    if (clean !== null) place.current?.replaceChildren(clean);
  }, [clean]);
  // Keyed apart: Preact must not look for its own text among nodes it did not make.
  return clean === null ? (
    <div key="text" class="foreign" lang={lang} dir={dir}>
      {text}
    </div>
  ) : (
    <div key="html" class="foreign" lang={lang} dir={dir} ref={place} />
  );
}

/** `null`: nothing is left of it. */
function sanitised(html: string, purify: DOMPurify): DocumentFragment | null {
  const fragment: DocumentFragment | null = purify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOWED_URI_REGEXP: LINK,
    ADD_URI_SAFE_ATTR: ['lang', 'dir'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  if (!fragment?.textContent?.trim()) return null;
  for (const link of fragment.querySelectorAll('a')) finishLink(link);
  return fragment;
}

/** A link out of the extension, as `OutsideLink` makes them; plain words where it leads nowhere. */
function finishLink(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href');
  if (href === null || !URL.canParse(href)) {
    link.replaceWith(...link.childNodes);
    return;
  }
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}
