/** The origin (`https://news.example`) of a page's address; `null` when the address is unknown or not of the web. */
export function originOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

/** The host of a page's address; `null` when the address is unknown or not of the web. */
export function hostOf(address: string | undefined): string | null {
  const origin = originOf(address);
  return origin === null ? null : new URL(origin).hostname;
}

/**
 * The origin a reader means by what they typed: an address, or a host alone, which is taken to be https. `null` when it is neither.
 * A host needs a dot, or to be localhost: "news" alone is a word.
 */
export function originFromTyped(text: string): string | null {
  const typed = text.trim();
  if (/\s/.test(typed)) return null;
  const origin = originOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (origin === null) return null;
  const { hostname } = new URL(origin);
  return /[^.]\.[^.]/.test(hostname) || hostname === 'localhost' ? origin : null;
}

/** The match pattern for all pages of an origin. Ports are left out: Firefox's patterns have none. */
export function matchPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
