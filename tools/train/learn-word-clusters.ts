/** Words rarer than this tell too little of the company they keep. */
const FEWEST = 3;
const MOST_WORDS = 24_000;
const PASSES = 12;

/**
 * Groups words by the words beside them: the exchange algorithm for class bigram models (Martin, Liermann and Ney 1998), which moves one word
 * at a time to the class that makes the text likeliest. Gives for each word seen `FEWEST` times or more its class, below `classes`. `sentences`
 * hold words in lower case. The same sentences in the same order give the same classes.
 */
export function learnWordClusters(
  sentences: readonly (readonly string[])[],
  classes: number,
): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of sentence) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const vocabulary = [...frequencies]
    .filter(([, count]) => count >= FEWEST)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
  const idOf = new Map(vocabulary.map((word, id) => [word, id]));
  // Two classes more, of their own, for what is rare and for where sentences begin and end.
  const all = classes + 2;
  const rare = vocabulary.length;
  const edge = rare + 1;
  const classOf = new Int32Array(vocabulary.length + 2);
  for (let id = 0; id < rare; id++) classOf[id] = id % classes;
  classOf[rare] = classes;
  classOf[edge] = classes + 1;

  const lefts = Array.from({ length: edge + 1 }, () => new Map<number, number>());
  const rights = Array.from({ length: edge + 1 }, () => new Map<number, number>());
  const bump = (map: Map<number, number> | undefined, key: number) => map?.set(key, (map.get(key) ?? 0) + 1);
  const pairs = new Float64Array(all * all);
  const totals = new Float64Array(all);
  const counts = new Float64Array(edge + 1);
  let tokens = 0;
  for (const sentence of sentences) {
    let before = edge;
    for (const word of [...sentence, null]) {
      const id = word === null ? edge : (idOf.get(word) ?? rare);
      bump(rights[before], id);
      bump(lefts[id], before);
      const pair = (classOf[before] as number) * all + (classOf[id] as number);
      pairs[pair] = (pairs[pair] as number) + 1;
      totals[classOf[id] as number] = (totals[classOf[id] as number] as number) + 1;
      counts[id] = (counts[id] as number) + 1;
      before = id;
      tokens++;
    }
  }
  const entropy = new Float64Array(tokens + 2);
  for (let i = 2; i < entropy.length; i++) entropy[i] = i * Math.log(i);
  const growth = (from: number, by: number) => (entropy[from + by] as number) - (entropy[from] as number);

  const left = new Float64Array(all);
  const right = new Float64Array(all);
  const move = (
    own: number,
    self: number,
    count: number,
    sign: number,
    besideLeft: readonly number[],
    besideRight: readonly number[],
  ) => {
    for (const c of besideLeft)
      pairs[c * all + own] = (pairs[c * all + own] as number) + sign * (left[c] as number);
    for (const c of besideRight)
      pairs[own * all + c] = (pairs[own * all + c] as number) + sign * (right[c] as number);
    pairs[own * all + own] = (pairs[own * all + own] as number) + sign * self;
    totals[own] = (totals[own] as number) + sign * count;
  };
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = 0;
    for (let id = 0; id < rare; id++) {
      left.fill(0);
      right.fill(0);
      let self = 0;
      for (const [other, count] of lefts[id] as Map<number, number>) {
        if (other === id) self = count;
        else left[classOf[other] as number] = (left[classOf[other] as number] as number) + count;
      }
      for (const [other, count] of rights[id] as Map<number, number>)
        if (other !== id)
          right[classOf[other] as number] = (right[classOf[other] as number] as number) + count;
      const besideLeft: number[] = [];
      const besideRight: number[] = [];
      for (let c = 0; c < all; c++) {
        if ((left[c] as number) > 0) besideLeft.push(c);
        if ((right[c] as number) > 0) besideRight.push(c);
      }
      const count = counts[id] as number;
      const from = classOf[id] as number;
      move(from, self, count, -1, besideLeft, besideRight);
      let best = from;
      let most = Number.NEGATIVE_INFINITY;
      for (let to = 0; to < classes; to++) {
        let gain = -2 * growth(totals[to] as number, count);
        for (const c of besideLeft)
          if (c !== to) gain += growth(pairs[c * all + to] as number, left[c] as number);
        for (const c of besideRight)
          if (c !== to) gain += growth(pairs[to * all + c] as number, right[c] as number);
        gain += growth(pairs[to * all + to] as number, (left[to] as number) + (right[to] as number) + self);
        if (gain > most + 1e-9) {
          most = gain;
          best = to;
        }
      }
      move(best, self, count, 1, besideLeft, besideRight);
      if (best !== from) moved++;
      classOf[id] = best;
    }
    if (moved < rare / 200) break;
  }
  return new Map(vocabulary.map((word, id) => [word, classOf[id] as number]));
}
