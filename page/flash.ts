import { liveRange } from './hit-test.ts';
import { staticRange } from './paint.ts';
import type { TextPoint } from './text-map.ts';

/** Long enough to find the place after a scroll, short enough not to be taken for a highlight. */
const FLASH_MS = 1_600;
/** Above the other highlights. */
const PRIORITY = 10;

/** Shows where words stand: scrolls there and lights them up under `name` for a moment, or until the signal aborts. */
export function flash(start: TextPoint, end: TextPoint, name: string, signal: AbortSignal): void {
  const range = liveRange(start, end);
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const around = start.node.parentElement;
  if (around && around.getBoundingClientRect().height < innerHeight) {
    around.scrollIntoView({ block: 'center', behavior });
  } else scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior });

  const highlight = new Highlight(staticRange(start, end));
  highlight.priority = PRIORITY;
  CSS.highlights.set(name, highlight);
  const remove = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', remove);
    // A newer flash under this name has its own end.
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
  const timer = setTimeout(remove, FLASH_MS);
  signal.addEventListener('abort', remove);
}
