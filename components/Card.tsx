import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  kind: 'name' | 'claim' | 'law';
  /** What sort of thing this is: "Person", "Claim: a figure", "Legal context". */
  kindLabel: string;
  title: ComponentChildren;
  /** The title is words of the article. */
  quoted?: boolean;
  /** Source, date and reason: stands under every card. */
  footer: ComponentChildren;
  /** `null`: this card cannot be closed. */
  onClose: (() => void) | null;
  children: ComponentChildren;
}

/** The frame of every card. It takes the focus to its title, so that a screen reader starts there. */
export function Card({ kind, kindLabel, title, quoted = false, footer, onClose, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <article class={`card ${kind}`}>
      <header class="card-header">
        <p class="card-kind">
          <span class={`label ${kind}`}>{kindLabel}</span>
        </p>
        {onClose !== null && <CloseButton onClose={onClose} />}
        <h1 class={quoted ? 'card-title quoted' : 'card-title'} ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      {children}
      <footer class="card-footer">{footer}</footer>
    </article>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" class="card-close" aria-label="Close" title="Close (Esc)" onClick={onClose}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M1 1l10 10M11 1L1 11" />
      </svg>
    </button>
  );
}
