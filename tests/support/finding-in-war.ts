import type { LegalFinding } from '../../analysis/reading.ts';
import { readParagraphs } from './read-paragraphs.ts';

const WAR = 'Artillery was heard along the front line, and the soldiers stayed in their trenches.';

/** The first finding, or the first on a topic, in a sentence of an article about a war, and its reading. Throws an Error where there is none. */
export function findingInWar(
  sentence: string,
  topic?: string,
): ReturnType<typeof readParagraphs> & { finding: LegalFinding } {
  const read = readParagraphs([WAR, sentence]);
  const finding = read.reading.law.find(
    (one) => one.span.block === 1 && (topic === undefined || one.topic === topic),
  );
  if (!finding) throw new Error('no finding');
  return { ...read, finding };
}
