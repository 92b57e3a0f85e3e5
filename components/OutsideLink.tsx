import type { ComponentChildren } from 'preact';

/** A link out of the extension. It opens in a tab of its own, which learns nothing about where the reader came from. */
export function OutsideLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
