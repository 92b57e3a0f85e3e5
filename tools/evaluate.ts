import { read as readWith } from '../analysis/read.ts';
import type { Article } from '../analysis/reading.ts';
import { lawTopicsTable } from './evaluate/law-topics-table.ts';
import { scoreArticleFinding } from './evaluate/score-article-finding.ts';
import { scoreAttribution } from './evaluate/score-attribution.ts';
import { scoreClaims } from './evaluate/score-claims.ts';
import { scoreGoldLinks } from './evaluate/score-gold-links.ts';
import { scoreLaw, scoreUnseenLaw } from './evaluate/score-law.ts';
import { scoreLinking } from './evaluate/score-linking.ts';
import { scoreNames } from './evaluate/score-names.ts';
import { readOwnArticles, scoreOwnArticles } from './evaluate/score-own-articles.ts';
import type { ScoreRow } from './evaluate/score-row.ts';
import { scoreSpeed } from './evaluate/score-speed.ts';
import { scoresTable } from './evaluate/scores-table.ts';
import { articleFromText, readJsonLines, sharedFolder } from './evaluate/shared-corpora.ts';
import { writeScores } from './evaluate/write-scores.ts';
import { articleFromHtml } from './read/article-from.ts';
import { packagedKnowledge, packagedModels } from './read/packaged-knowledge.ts';

/** Enough text for a steady figure; more only takes longer. */
const SPEED_TEXTS = 110;

const knowledge = await packagedKnowledge();
const models = await packagedModels();
const read = (article: Article) => readWith(article, knowledge, models);
const topicIds = new Set(knowledge.law.topics.map(({ id }) => id));
const folder = sharedFolder();
const rows = folder === null ? scoreWhatWeHave() : scoreAll(folder);
const table = scoresTable(rows);
console.log(table);
const topics = folder === null ? null : lawTopicsTable(read, folder);
if (topics !== null) console.log(`\n${topics}`);
if (process.argv.includes('--write')) {
  writeScores('scores', table);
  if (topics !== null) writeScores('law topics', topics);
}

function scoreAll(shared: string): ScoreRow[] {
  const news = readJsonLines<{ text: string }>(shared, 'corpora/news-conflict.jsonl', SPEED_TEXTS);
  return [
    ...scoreNames(read, shared),
    ...scoreAttribution(read, shared),
    ...scoreClaims(read, shared),
    ...scoreLaw(read, shared),
    ...scoreLinking(read, knowledge, shared),
    ...scoreGoldLinks(read, knowledge, shared),
    ...scoreArticleFinding(articleFromHtml, shared),
    ...scoreUnseenLaw(read, topicIds),
    ...scoreOwnArticles(read),
    ...scoreSpeed(
      read,
      news.map(({ text }) => articleFromText(text).article),
    ),
  ];
}

/** Without the evaluation data: our own articles, read again and again for the speed, as they are few. */
function scoreWhatWeHave(): ScoreRow[] {
  const own = readOwnArticles();
  const repeated = Array.from({ length: SPEED_TEXTS }, (_, index) => own[index % own.length] as Article);
  return [...scoreUnseenLaw(read, topicIds), ...scoreOwnArticles(read), ...scoreSpeed(read, repeated)];
}
