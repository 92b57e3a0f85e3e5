import { readWeights, type Weights } from '../../analysis/learned/weights.ts';
import { findNames } from '../../analysis/names/find-names.ts';
import { detectLanguage } from '../../analysis/text/detect-language.ts';
import { segment } from '../../analysis/text/segment.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type MarkedText, markedTexts } from '../evaluate/marked-names.ts';
import { NameTally, namesOf, SCORED } from '../evaluate/name-tally.ts';
import { openNameTexts } from './open-name-texts.ts';
import { trainNames } from './train-names.ts';

/** The sets that feed the shipped model and are also scored: here by models that saw only the other half of them. */
const HALVED = ['ewt', 'wikigold', 'crossner-dev'];

/** Names' F1 on texts the model did not see: halves of the sets that feed the shipped model, and CoNLL-2003, which feeds none. */
export function heldOutNames(folder: string, knowledge: Knowledge): { set: string; f1: number }[] {
  const texts = openNameTexts(folder);
  const isHeldOut = (text: MarkedText, index: number, half: number) =>
    HALVED.includes(text.set) && index % 2 === half;
  const models = [0, 1].map((half) => {
    const seen = texts.filter((text, index) => !isHeldOut(text, index, half));
    return readWeights(trainNames(seen, knowledge)).weights;
  });
  const halves = HALVED.map((set) => ({
    set,
    f1: nameF1(
      models.flatMap((weights, half) =>
        texts
          .filter((text, index) => text.set === set && isHeldOut(text, index, half))
          .map((text) => ({ text, weights })),
      ),
      knowledge,
    ),
  }));
  const unseen = ['dev', 'train'].map((part) => ({
    set: `conll2003-${part}`,
    f1: nameF1(
      markedTexts(folder, 'conll', `conll2003/${part}.jsonl`).map((text) => ({
        text,
        weights: models[0] as Weights,
      })),
      knowledge,
    ),
  }));
  return [...halves, ...unseen];
}

function nameF1(
  texts: readonly { readonly text: MarkedText; readonly weights: Weights }[],
  knowledge: Knowledge,
): number {
  const tally = new NameTally(SCORED);
  for (const { text, weights } of texts) {
    const { article, blockStarts, names } = text;
    const segmented = segment(article.blocks);
    const language = detectLanguage(segmented);
    const { mentions } = findNames(segmented, { knowledge, weights, meta: article.meta, language });
    tally.add(names, namesOf(mentions, blockStarts));
  }
  return tally.f1;
}
