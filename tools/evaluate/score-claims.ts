import type { Article, Reading, Span } from '../../analysis/reading.ts';
import { goldText, tokenIndex, tokensIn } from './score-attribution.ts';
import type { ScoreRow } from './score-row.ts';
import {
  articleFromGold,
  articleFromText,
  type GoldArticle,
  readGold,
  readJsonLines,
} from './shared-corpora.ts';

/** A gold claim is found, and a shown claim right, when so much of it is covered. */
const COVERED = 0.5;

/** How the claims and scores of `read` compare with those made by hand: debate sentences (CheckThat! 2024) and the project's gold. */
export function scoreClaims(read: (article: Article) => Reading, folder: string): ScoreRow[] {
  return [...scoreCheckThat(read, folder, 'dev'), ...scoreGoldClaims(read, folder)];
}

function row(set: string, metric: string, score: number, note: string): ScoreRow {
  return { set, metric, score, compared: {}, note };
}

/** Average precision of scores against labels: 1 when every checkworthy sentence is ranked above every other. */
export function averagePrecision(
  rows: readonly { readonly score: number; readonly label: number }[],
): number {
  const ranked = [...rows].sort((a, b) => b.score - a.score);
  let right = 0;
  let sum = 0;
  ranked.forEach(({ label }, index) => {
    if (label !== 1) return;
    right++;
    sum += right / (index + 1);
  });
  return right === 0 ? 0 : sum / right;
}

function scoreCheckThat(read: (article: Article) => Reading, folder: string, part: string): ScoreRow[] {
  const rows = readJsonLines<{ text: string; label: number }>(
    folder,
    `corpora/claims/checkthat24_en/${part}.jsonl`,
  );
  const scored = rows.map(({ text, label }) => {
    const { sentences } = read(articleFromText(text).article);
    return { label, score: Math.max(0, ...sentences.map((sentence) => sentence.checkworthiness)) };
  });
  const shown = scored.filter(({ score }) => score >= 0.5);
  const right = shown.filter(({ label }) => label === 1).length;
  const all = scored.filter(({ label }) => label === 1).length;
  const set = `check-worthiness, CheckThat! 2024 ${part}`;
  const note = `${rows.length} sentences`;
  return [
    row(set, 'average precision', averagePrecision(scored), note),
    row(set, 'F1', (2 * right) / Math.max(1, shown.length + all), note),
  ];
}

function scoreGoldClaims(read: (article: Article) => Reading, folder: string): ScoreRow[] {
  const counts = { gold: 0, found: 0, shown: 0, right: 0, kind: 0, hedged: 0, negated: 0, voice: 0 };
  for (const gold of readGold(folder)) addArticle(gold, read(articleFromGold(gold)), counts);
  const set = 'claims, our articles';
  const share = (count: number) => count / Math.max(1, counts.found);
  return [
    row(set, 'recall', counts.found / counts.gold, `${counts.gold} claims`),
    row(set, 'precision', counts.right / Math.max(1, counts.shown), `${counts.shown} shown`),
    row(set, 'kind right', share(counts.kind), 'of the claims found'),
    row(set, 'hedging right', share(counts.hedged), 'of the claims found'),
    row(set, 'negation right', share(counts.negated), 'of the claims found'),
    row(set, 'own voice right', share(counts.voice), 'of the claims found'),
  ];
}

function addArticle(gold: GoldArticle, reading: Reading, counts: Record<string, number>): void {
  const { text, starts } = goldText(gold);
  const tokens = tokenIndex(text);
  const tokensOfSpan = ({ block, start, end }: Span) => {
    const base = starts[block] ?? 0;
    return tokensIn(tokens, [[base + start, base + end]]);
  };
  const shown = reading.claims.map((claim) => tokensOfSpan(claim.span));
  const wanted = gold.claims.map(({ p, text: words }) => {
    const start = gold.paragraphs[p]?.indexOf(words) ?? -1;
    return tokensOfSpan({ block: p, start, end: start + words.length });
  });
  const bump = (key: string, amount = 1) => {
    counts[key] = (counts[key] ?? 0) + amount;
  };
  bump('gold', wanted.length);
  bump('shown', shown.length);
  const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>) =>
    [...a].filter((token) => b.has(token)).length;
  wanted.forEach((own, index) => {
    const best = shown
      .map((other, claim) => ({ claim, size: other.size, shared: shared(own, other) }))
      .filter((each) => each.shared >= COVERED * own.size)
      .sort((a, b) => b.shared / b.size - a.shared / a.size)[0];
    if (!best) return;
    bump('found');
    const claim = reading.claims[best.claim];
    const expected = gold.claims[index];
    if (!claim || !expected) return;
    const denied = claim.attribution !== null && reading.attributions[claim.attribution]?.denies === true;
    if (claim.kind === expected.kind) bump('kind');
    if (claim.hedges.length > 0 === expected.hedged) bump('hedged');
    if ((claim.negations.length > 0 || denied) === expected.negated) bump('negated');
    if ((claim.attribution === null) === expected.ownVoice) bump('voice');
  });
  const inGold = new Set(wanted.flatMap((own) => [...own]));
  for (const own of shown) {
    const covers = wanted.some((each) => shared(each, own) >= COVERED * each.size);
    if (covers || shared(own, inGold) >= COVERED * own.size) bump('right');
  }
}
