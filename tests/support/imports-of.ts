import { posix } from 'node:path';

/** One import or re-export of a module. */
export interface Import {
  /** `./room/file.ts` from the root for a file of ours, else the package's name. */
  readonly target: string;
  /** True when only types come over, so that nothing of it is left in the built code. */
  readonly isType: boolean;
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** The imports of a module's source. Those of types in type positions (`import('x').Y`) count as values: the style here is `import type`. */
export function importsOf(path: string, source: string): Import[] {
  const targetOf = (name: string) =>
    name.startsWith('.') ? `./${posix.join(posix.dirname(path), name)}` : name;
  const statements = [...source.matchAll(STATEMENT)].map(([, type, names, name]) => ({
    target: targetOf(name as string),
    isType: type !== undefined || everyNameIsAType(names),
  }));
  const dynamic = [...source.matchAll(DYNAMIC)].map(([, name]) => ({
    target: targetOf(name as string),
    isType: false,
  }));
  return [...statements, ...dynamic];
}

function everyNameIsAType(names: string | undefined): boolean {
  const list = /^\{([^}]*)\}$/.exec(names?.trim() ?? '')?.[1];
  if (list === undefined) return false;
  const each = list.split(',').filter((name) => name.trim() !== '');
  return each.length > 0 && each.every((name) => name.trim().startsWith('type '));
}
