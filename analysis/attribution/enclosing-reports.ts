import type { Parts } from './parts.ts';

/** For each attribution the innermost other one whose content holds its cue; `null` when none does. */
export function enclosingReports(parts: readonly Parts[]): (number | null)[] {
  const contents = parts.flatMap((part, index) =>
    part.content.map(({ first, end }) => ({ first, end, index })),
  );
  contents.sort((a, b) => a.first - b.first || b.end - a.end);
  const cues = parts
    .map((part, index) => ({ at: part.cue.first, index, content: part.content }))
    .sort((a, b) => a.at - b.at);
  const result = new Array<number | null>(parts.length).fill(null);
  const open: { end: number; index: number; first: number }[] = [];
  let next = 0;
  for (const cue of cues) {
    while (next < contents.length && (contents[next]?.first ?? 0) <= cue.at) {
      const content = contents[next++] as { first: number; end: number; index: number };
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= content.first) open.pop();
      open.push(content);
    }
    for (let at = open.length - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
      const content = open[at];
      // An interrupted sentence holds its own cue: that is no nesting.
      if (content && content.end > cue.at && content.index !== cue.index) {
        const sameContent = cue.content.some(({ first }) => first <= content.first);
        if (!sameContent) {
          result[cue.index] = content.index;
          break;
        }
      }
    }
  }
  return result;
}
