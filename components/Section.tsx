import type { ComponentChildren } from 'preact';

/** A titled part of a card or panel. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="section" aria-label={title}>
      <h2 class="section-title">{title}</h2>
      {children}
    </section>
  );
}
