/** For each word in lower case the number of its class: words that stand in like company have the same. Digits are under `0`. */
export type WordClusters = ReadonlyMap<string, number>;

/** Most classes a file may have. */
export const MOST_CLUSTERS = 256;

/** Reads the file of word classes: one class a line, its words set apart by spaces. Throws an Error when it has too many lines. */
export function readWordClusters(file: string): WordClusters {
  const clusters = new Map<string, number>();
  const lines = file.trimEnd().split('\n');
  if (lines.length > MOST_CLUSTERS) throw new Error(`word classes: more than ${MOST_CLUSTERS} lines`);
  lines.forEach((line, index) => {
    for (const word of line.split(' ')) if (word !== '') clusters.set(word, index);
  });
  return clusters;
}
