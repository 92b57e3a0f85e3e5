import type { SafeDom } from './safe-dom.ts';

/** One thing a page describes in JSON-LD: a news article, a product, an organisation. */
export type Thing = Readonly<Record<string, unknown>>;

/** Pages describe themselves in some 10 kB; a shop's catalogue beyond this says no more about an article. */
const LONGEST_SCRIPT = 1_000_000;
const MOST_THINGS = 2_000;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schema.org types of a thing, without any address before them. */
export function typesOf(thing: Thing): string[] {
  const types = Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']];
  return types.filter((type) => typeof type === 'string').map((type: string) => type.replace(/^.*[/:]/, ''));
}

/** All that the page describes in JSON-LD, nested things after those that hold them. Broken scripts are passed over. */
export function readStructuredData(dom: SafeDom): Thing[] {
  const things: Thing[] = [];
  for (const script of dom.all('script[type="application/ld+json" i]')) {
    const source = dom.text(script);
    if (source.length > LONGEST_SCRIPT) continue;
    const queue: unknown[] = [];
    try {
      // Line breaks inside strings are the usual fault.
      queue.push(JSON.parse(source.replace(/[\r\n\t]+/g, ' ')));
    } catch {
      continue;
    }
    for (let at = 0; at < queue.length && things.length < MOST_THINGS; at++) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, MOST_THINGS));
      else if (isThing(value)) {
        if (typesOf(value).length > 0) things.push(value);
        for (const inner of Object.values(value)) {
          if (typeof inner === 'object' && inner !== null) queue.push(inner);
        }
      }
    }
  }
  return things;
}

/** A text of a thing, or of the first thing in it that has a name; `''` when there is none. */
export function textOf(value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim();
  return isThing(first) && typeof first.name === 'string' ? first.name.trim() : '';
}
