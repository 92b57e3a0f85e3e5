import { segment } from '../../analysis/text/segment.ts';

/** How many of the commonest words have a vector, and how many of them count as neighbours. */
const WORDS = 8000;
const NEIGHBOURS = 2000;
/** How far a neighbour stands at most; beyond four the vectors tell topics rather than uses. */
const WINDOW = 4;
/** A word seen less often says too little of itself. */
const FEWEST = 8;
/** Twice as many score no better on debates held out. */
export const VECTOR_LENGTH = 60;
/** Rounds of the power method; the fifth changes no score. */
const ROUNDS = 5;
/** Length of each vector: the step of the fit is made for entries about so large. */
const NORM = 5;

/** A word as the model's word features know it: digits alike. */
function wordsOf(text: string): string[] {
  const { tokens } = segment(text.split('\n').map((line) => ({ kind: 'paragraph', text: line })));
  return tokens.map(({ kind, lower }) => (kind === 'number' ? lower.replace(/\d/g, '0') : lower));
}

/**
 * A vector for each of the commonest words, by what stands around them: positive pointwise mutual information, cut down to its main
 * directions. Words used alike have vectors alike, so that what is learned of "unemployment" holds for "joblessness" too.
 */
export function wordVectors(texts: readonly string[]): Map<string, Float64Array> {
  const documents = texts.map(wordsOf);
  const counts = new Map<string, number>();
  for (const words of documents) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts]
    .filter(([, count]) => count >= FEWEST)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, WORDS)
    .map(([word]) => word);
  const matrix = mutualInformation(countNeighbours(documents, vocabulary), vocabulary.length);
  const directions = mainDirections(matrix, 2 * NEIGHBOURS);
  return new Map(
    vocabulary.map((word, row) => {
      const vector = Float64Array.from(directions, (direction) => direction[row] as number);
      const length = Math.sqrt(vector.reduce((sum, each) => sum + each * each, 0)) || 1;
      return [word, vector.map((each) => (each / length) * NORM)];
    }),
  );
}

/** Weighted counts of neighbours, one row a word; the word right before counts as a neighbour of its own kind. */
function countNeighbours(documents: readonly (readonly string[])[], vocabulary: readonly string[]) {
  const width = 2 * NEIGHBOURS;
  const indexes = new Map(vocabulary.map((word, index) => [word, index]));
  const counts = new Float32Array(vocabulary.length * width);
  for (const words of documents) {
    const row = words.map((word) => indexes.get(word) ?? -1);
    row.forEach((word, at) => {
      if (word < 0) return;
      for (let other = Math.max(0, at - WINDOW); other <= Math.min(row.length - 1, at + WINDOW); other++) {
        const neighbour = row[other] as number;
        if (other === at || neighbour < 0 || neighbour >= NEIGHBOURS) continue;
        const column = neighbour + (other === at - 1 ? NEIGHBOURS : 0);
        const cell = word * width + column;
        counts[cell] = (counts[cell] as number) + 1 / Math.abs(at - other);
      }
    });
  }
  return counts;
}

interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

function mutualInformation(counts: Float32Array, rows: number): SparseRow[] {
  const width = 2 * NEIGHBOURS;
  const ofRow = new Float64Array(rows);
  const ofColumn = new Float64Array(width);
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell] as number;
    const row = Math.floor(cell / width);
    ofRow[row] = (ofRow[row] as number) + count;
    ofColumn[cell % width] = (ofColumn[cell % width] as number) + count;
  }
  // The power 3/4 keeps rare neighbours from counting for more than they tell (Levy, Goldberg and Dagan 2015).
  const smoothed = ofColumn.map((count) => count ** 0.75);
  const allSmoothed = smoothed.reduce((sum, each) => sum + each, 0);
  return Array.from({ length: rows }, (_, row) => {
    const columns: number[] = [];
    const values: number[] = [];
    for (let column = 0; column < width; column++) {
      const count = counts[row * width + column] as number;
      if (count === 0) continue;
      const expected = ((ofRow[row] as number) * (smoothed[column] as number)) / allSmoothed;
      const information = Math.log(count / expected);
      if (information <= 0) continue;
      columns.push(column);
      values.push(information);
    }
    return { columns: Int32Array.from(columns), values: Float64Array.from(values) };
  });
}

/** The matrix along its main directions, by the power method on a block of them: `VECTOR_LENGTH` lists, one number a row each. */
function mainDirections(matrix: readonly SparseRow[], width: number): Float64Array[] {
  let seed = 12345;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32 - 0.5;
  };
  let columns = Array.from({ length: VECTOR_LENGTH }, () => Float64Array.from({ length: width }, random));
  for (let round = 1; ; round++) {
    makeOrthogonal(columns);
    const along = columns.map((direction) =>
      Float64Array.from(matrix, (row) => {
        let sum = 0;
        for (let i = 0; i < row.columns.length; i++)
          sum += (row.values[i] as number) * (direction[row.columns[i] as number] as number);
        return sum;
      }),
    );
    if (round === ROUNDS) return along;
    columns = along.map((each) => {
      const back = new Float64Array(width);
      matrix.forEach((row, index) => {
        const share = each[index] as number;
        for (let i = 0; i < row.columns.length; i++) {
          const column = row.columns[i] as number;
          back[column] = (back[column] as number) + (row.values[i] as number) * share;
        }
      });
      return back;
    });
  }
}

/** Gram-Schmidt, in place. */
function makeOrthogonal(vectors: readonly Float64Array[]): void {
  const dot = (a: Float64Array, b: Float64Array) => {
    let sum = 0;
    for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
    return sum;
  };
  vectors.forEach((own, index) => {
    for (const other of vectors.slice(0, index)) {
      const share = dot(own, other);
      for (let i = 0; i < own.length; i++) own[i] = (own[i] as number) - share * (other[i] as number);
    }
    const length = Math.sqrt(dot(own, own)) || 1;
    for (let i = 0; i < own.length; i++) own[i] = (own[i] as number) / length;
  });
}
