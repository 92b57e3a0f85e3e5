import type { ChainLink } from '../analysis/explanation.ts';

/** True when nobody but the article itself stands behind the words. */
export function isOwnVoice(chain: readonly ChainLink[]): boolean {
  return chain.every((link) => link.kind === 'publisher');
}

/** How one link of a chain is called: its name, the article's description, or a plain word for a gap. */
export function linkName(link: ChainLink): string {
  if (link.label !== '') return link.label;
  return link.kind === 'publisher' ? 'This article' : 'Someone the article does not name';
}

/** What kind of link this is, where the name alone does not tell; `null` for a named source. */
export function linkRole(link: ChainLink): string | null {
  switch (link.kind) {
    case 'described':
      return 'Not named in the article';
    case 'unknown':
      return 'A gap: the article does not say who';
    case 'publisher':
      return link.label === '' ? null : 'This article';
    case 'named':
      return null;
  }
}
