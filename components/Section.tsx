import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A titled part of a card or panel. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
