import { createWorthFeatures, worthShare } from '../../analysis/claims/worth-features.ts';
import { describeForms, KIND, wordFeature } from '../../analysis/claims/worth-forms.ts';
import { placeOf } from '../../analysis/learned/weights.ts';
import { segment } from '../../analysis/text/segment.ts';
import type { Example } from './check-worthiness-fit.ts';
import { VECTOR_LENGTH } from './check-worthiness-word-vectors.ts';

/** A debate sentence as the file of CheckThat! 2024 has it; the number in its id follows the order of the debates. */
export interface DebateSentence {
  readonly id: string;
  readonly text: string;
  readonly label: number;
}

/**
 * How much more or less than others a kind of feature learns: stems stand for whole families of words, runs of classes say nearly the same as
 * one another. Worth 0.005 of average precision on debates held out; twice the one and half the others is past the best.
 */
const PACES = new Map<number, number>([
  [KIND.stem, 2.25],
  [KIND.classPair, 0.5],
  [KIND.classTriple, 0.25],
]);

/** A feature in fewer sentences is learned by heart; without them a third of the features scores the same. */
const FEWEST_SENTENCES = 3;

/** The sentences as examples, in the order of the debates. A feature that stands in fewer than three of them is left out. */
export function worthExamples(
  sentences: readonly DebateSentence[],
  vectors: ReadonlyMap<string, Float64Array>,
): Example[] {
  const byPlace = vectorsByPlace(vectors);
  const examples = sentences
    .map((sentence) => toExample(sentence, byPlace))
    .sort((a, b) => a.order - b.order);
  const counts = new Map<number, number>();
  for (const { places } of examples)
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return examples.map((example) => {
    const isKept = (place: number) => (counts.get(place) ?? 0) >= FEWEST_SENTENCES;
    return {
      ...example,
      places: example.places.filter(isKept),
      paces: example.paces.filter((_, index) => isKept(example.places[index] as number)),
    };
  });
}

/** The vectors by the place of their word's feature. */
export function vectorsByPlace(
  vectors: ReadonlyMap<string, Float64Array>,
): ReadonlyMap<number, Float64Array> {
  return new Map([...vectors].map(([word, vector]) => [placeOf(wordFeature(word)), vector]));
}

function toExample({ id, text, label }: DebateSentence, byPlace: ReadonlyMap<number, Float64Array>): Example {
  const segmented = segment([{ kind: 'paragraph', text }]);
  const kinds: number[] = [];
  const featuresOf = createWorthFeatures(segmented, describeForms(segmented.forms), kinds);
  const hashes = featuresOf({ first: 0, end: segmented.tokens.length });
  const paces = new Map<number, number>();
  hashes.forEach((hash, index) => {
    paces.set(placeOf(hash), PACES.get(kinds[index] as number) ?? 1);
  });
  const vector = new Float64Array(VECTOR_LENGTH);
  for (const place of paces.keys())
    byPlace.get(place)?.forEach((each, index) => {
      vector[index] = (vector[index] as number) + each;
    });
  return {
    order: Number(id.slice(id.indexOf('-') + 1)),
    isWorth: label === 1,
    places: Int32Array.from(paces.keys()),
    paces: Float32Array.from(paces.values()),
    share: worthShare(hashes.length),
    vector,
  };
}
