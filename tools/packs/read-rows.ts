import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { levelName } from '../../knowledge/normalize-name.ts';
import type { Fact, PackEntity } from '../../knowledge/pack.ts';

/** The day the descriptions were written and last gone through. */
const WRITTEN_ON = '2026-11-23';

/** The fact that becomes the label's note. */
const WHY_THIS_NAME = 'Why this name';

/** Cells of one line of a table, trimmed; a missing cell is `''`. */
export interface Row {
  /** "states.txt:12", for messages. */
  readonly place: string;
  /** What the last "@" line before it says; `''` before the first. */
  readonly section: string;
  readonly cells: readonly string[];
}

/** The rows of a table under `rows/`. Lines that are empty or start with "#" are for people. */
export function readRows(file: string): Row[] {
  const rows: Row[] = [];
  let section = '';
  const lines = readFileSync(join(import.meta.dirname, 'rows', file), 'utf8').split('\n');
  lines.forEach((line, at) => {
    if (line.startsWith('@')) section = line.slice(1).trim();
    else if (line.trim() !== '' && !line.startsWith('#'))
      rows.push({ place: `${file}:${at + 1}`, section, cells: line.split('|').map((cell) => cell.trim()) });
  });
  return rows;
}

/**
 * Names by language from "en: One; Two / ru: Three". Left out: what the index could not tell from the label or a name before it, and names
 * without a capital, which would be found in plain running text.
 */
export function readNames(cell: string, label: string): Record<string, string[]> {
  const kept = [label];
  const names: Record<string, string[]> = {};
  for (const part of cell.split(/\s+\/\s+(?=[a-z]{2,3}: )/).filter(Boolean)) {
    const [, language, list] = /^([a-z]{2,3}): (.*)$/.exec(part) ?? [];
    if (!language || !list) throw new Error(`names of ${label}: "${part}" has no language`);
    for (const name of list.split(';').map((one) => one.trim())) {
      if (name === '' || kept.some((other) => covers(other, name)) || isInPlainLetters(name)) continue;
      kept.push(name);
      names[language] = [...(names[language] ?? []), name];
    }
  }
  return names;
}

/** True when whatever print finds `name` finds `other` too: alike but for case, and `other` asks for no capital that `name` lacks. */
function covers(other: string, name: string): boolean {
  const [otherLevel, level] = [levelName(other), levelName(name)];
  if (otherLevel.toLowerCase() !== level.toLowerCase()) return false;
  const asksMore = otherLevel.split(' ').some((word, at) => {
    const own = level.split(' ')[at] ?? '';
    return word.charAt(0) !== own.charAt(0) && own.charAt(0) === word.charAt(0).toLowerCase();
  });
  const isAcronym = otherLevel === otherLevel.toUpperCase() && !otherLevel.includes(' ');
  return isAcronym ? otherLevel === level : !asksMore;
}

function isInPlainLetters(name: string): boolean {
  return name === name.toLowerCase() && name !== name.toUpperCase();
}

/** The page of the English Wikipedia on which a reader can check what was written here; the date is the day it was written. */
export function wikipedia(title: string): PackEntity['source'] {
  const address = encodeURI(title.replaceAll(' ', '_')).replaceAll('?', '%3F');
  return { label: `Wikipedia: ${title}`, url: `https://en.wikipedia.org/wiki/${address}`, date: WRITTEN_ON };
}

function readSource(cell: string): PackEntity['source'] {
  const [, label, url] = /^(.+?) (https:\/\/\S+)$/.exec(cell) ?? [];
  return label && url ? { label, url, date: WRITTEN_ON } : wikipedia(cell);
}

/** Facts from "Label = value @id (from..to) ;; …". */
export function readFacts(cell: string, source: string): Fact[] {
  return cell
    .split(';;')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [, label, value, entity, from, to] =
        /^(.+?) = (.+?)(?: @(\S+))?(?: \((\d{4}[\d-]*)?(?:\.\.(\d{4}[\d-]*))?\))?$/.exec(part) ?? [];
      if (!label || !value) throw new Error(`fact "${part}" is not of the form "Label = value"`);
      return {
        label,
        value,
        ...(entity ? { entity } : {}),
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
        source,
      };
    });
}

/** The entities of a table of hand-written rows. `source` is the pack's source that their facts name. Throws with file and line. */
export function readEntities(file: string, source: string): PackEntity[] {
  return readRows(file).map(({ place, section, cells }) => {
    const [
      id = '',
      label = '',
      names = '',
      description = '',
      page = '',
      prominence = '',
      country = '',
      facts = '',
    ] = cells;
    try {
      const notes = readFacts(facts, source);
      const why = notes.find((fact) => fact.label === WHY_THIS_NAME)?.value;
      return {
        id,
        type: section as PackEntity['type'],
        label,
        ...(why ? { labelNote: why } : {}),
        aliases: readNames(names, label),
        description,
        ...(country === '' ? {} : { country }),
        prominence: Number(prominence),
        facts: notes.filter((fact) => fact.label !== WHY_THIS_NAME),
        source: readSource(page),
      };
    } catch (error) {
      throw new Error(`${place}: ${error instanceof Error ? error.message : error}`);
    }
  });
}
