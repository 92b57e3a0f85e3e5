import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Section } from './Section.tsx';

interface Props<Drawn> {
  title: string;
  /** Loads what the map draws; `null`: nothing is known that a map could show. Another function loads anew. */
  load: () => Promise<Drawn | null>;
  children: (drawn: Drawn) => ComponentChildren;
}

/** How far the loading of a map is. */
type Loading<Drawn> = { state: 'loading' } | { state: 'failed' } | { state: 'shown'; drawn: Drawn | null };

/** A section with a map that is loaded when the section is first shown. No section where there is nothing to show. */
export function LoadedMap<Drawn>({ title, load, children }: Props<Drawn>) {
  const [map, setMap] = useState<Loading<Drawn>>({ state: 'loading' });
  useEffect(() => {
    let isWanted = true;
    const show = (next: Loading<Drawn>) => {
      if (isWanted) setMap(next);
    };
    load().then(
      (drawn) => show({ state: 'shown', drawn }),
      () => show({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  if (map.state === 'shown')
    return map.drawn === null ? null : <Section title={title}>{children(map.drawn)}</Section>;
  return (
    <Section title={title}>
      {map.state === 'loading' ? (
        <p class="map-waits soft small" role="status">
          Drawing the map…
        </p>
      ) : (
        <p class="soft small">The map could not be drawn: its outlines could not be read.</p>
      )}
    </Section>
  );
}
