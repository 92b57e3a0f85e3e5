import type { BlockKind } from '../analysis/reading.ts';
import type { Outline } from './outline.ts';

/** What a box is to the text directly in it. */
export interface BoxRoles {
  /** For each box the kind of block its text makes. */
  readonly kinds: readonly BlockKind[];
  /** For each box the box whose paragraphs its text stands among: for `<p>` the one around it, for a `<div>` itself. */
  readonly flows: readonly number[];
}

const TEXT_TAG = /^(?:p|li|h[1-6]|pre|blockquote|dd|dt)$/;

/** True for boxes made for text, as against those made for layout. */
export function isTextTag(tag: string): boolean {
  return TEXT_TAG.test(tag);
}

/** Tells each box's roles in one pass: a box comes after the one around it. */
export function boxRoles({ boxes }: Outline): BoxRoles {
  const kinds: BlockKind[] = [];
  const flows: number[] = [];
  boxes.forEach(({ tag, parent }, index) => {
    const around = kinds[parent] ?? 'paragraph';
    if (/^h[1-6]$/.test(tag)) kinds.push('heading');
    else if (/^(?:li|dd|dt)$/.test(tag)) kinds.push('list');
    else if (tag === 'blockquote') kinds.push('quote');
    else kinds.push(/^(?:article|main|section)$/.test(tag) ? 'paragraph' : around);
    const isInner = parent >= 0 && (isTextTag(tag) || /^(?:ul|ol|dl)$/.test(tag));
    flows.push(isInner ? (flows[parent] as number) : index);
  });
  return { kinds, flows };
}
