import type { Pack } from '../../knowledge/pack.ts';

/** The pack's text as the repository keeps it: one source or entry a line, so that a change shows in a diff. */
export function formatPack(pack: Pack): string {
  const lines = Object.entries(pack).map(([key, value]) =>
    Array.isArray(value)
      ? `${JSON.stringify(key)}: [\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
      : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
