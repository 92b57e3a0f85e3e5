import type { Mention } from '../../analysis/reading.ts';

/** A name as a range of a text, with its type. */
export interface NamedRange {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** The types every corpus marks. */
export const SCORED = ['person', 'organisation', 'place'];

/** Mentions as ranges of the text their blocks start in. */
export function namesOf(mentions: readonly Mention[], blockStarts: readonly number[]): NamedRange[] {
  return mentions.map(({ span, type }) => {
    const base = blockStarts[span.block] ?? 0;
    return { start: base + span.start, end: base + span.end, type };
  });
}

/** Counts names that agree in span and type; types outside `scored` count neither for nor against. */
export class NameTally {
  right = 0;
  found = 0;
  gold = 0;
  private readonly scored: readonly string[];

  constructor(scored: readonly string[]) {
    this.scored = scored;
  }

  add(gold: readonly NamedRange[], found: readonly NamedRange[]): void {
    const keys = (names: readonly NamedRange[]) =>
      new Set(
        names
          .filter(({ type }) => this.scored.includes(type))
          .map(({ start, end, type }) => `${start}-${end} ${type}`),
      );
    const wanted = keys(gold);
    const given = keys(found);
    this.gold += wanted.size;
    this.found += given.size;
    for (const key of given) if (wanted.has(key)) this.right++;
  }

  get precision(): number {
    return this.right / (this.found || 1);
  }

  get recall(): number {
    return this.right / (this.gold || 1);
  }

  get f1(): number {
    return (2 * this.right) / (this.gold + this.found || 1);
  }
}
