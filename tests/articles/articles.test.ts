import { describe, expect, it } from 'vitest';
import { read } from '../../analysis/read.ts';
import type { Article, Reading, Span } from '../../analysis/reading.ts';
import { articleFromHtml } from '../../tools/read/article-from.ts';
import { packagedKnowledge } from '../../tools/read/packaged-knowledge.ts';
import { ownArticles } from '../support/own-articles.ts';
import { MODELS } from '../support/shipped-models.ts';

const knowledge = await packagedKnowledge();

describe.each(ownArticles())('$slug', ({ html, expected }) => {
  const found = articleFromHtml(html, 'https://news.example/story');
  if (!found.ok) throw new Error(found.trouble);
  const { article } = found;
  const reading = read(article, knowledge, MODELS);
  const labels = new Map(reading.entities.map(({ id, label }) => [id, label]));

  it('is found from its first to its last sentence, and nothing beside it', () => {
    const text = textOf(article);
    expect(text).toContain(expected.begins);
    expect(text.trimEnd().endsWith(expected.ends)).toBe(true);
    expect(expected.notRead.filter((words) => text.includes(words))).toEqual([]);
  });

  it('says where and when it was published', () => {
    expect(article.meta).toMatchObject({ publisher: expected.publisher, published: expected.published });
  });

  it.each(expected.names)('names $text', ({ text, type, sameAs }) => {
    const mentions = reading.mentions.filter(({ span }) => wordsOf(reading, span) === text);
    expect(mentions.map((mention) => mention.type)).toContain(type);
    if (sameAs) {
      const full = reading.mentions.find(({ span }) => wordsOf(reading, span) === sameAs);
      expect(mentions.map((mention) => labels.get(mention.entity))).toContain(labels.get(full?.entity ?? ''));
    }
  });

  it.each(expected.chains)('says who says: $claim', ({ claim, chain }) => {
    const attribution = reading.attributions.find(({ content }) =>
      content.some((span) => wordsOf(reading, span).startsWith(claim)),
    );
    expect(attribution?.chain.map(({ label }) => label)).toEqual(chain);
  });

  it('brings the legal context that belongs here', () => {
    for (const { sentence, topic } of expected.topics) {
      const topics = topicsOf(reading, sentence);
      expect(topics, sentence).toContain(topic);
    }
  });

  it('brings no legal context where there is none', () => {
    expect(expected.noTopic.flatMap((sentence) => topicsOf(reading, sentence))).toEqual([]);
    if (expected.topics.length === 0)
      expect(reading.law.map(({ span }) => wordsOf(reading, span))).toEqual([]);
  });
});

function textOf(article: Article): string {
  return article.blocks.map(({ text }) => text).join('\n');
}

function wordsOf(reading: Reading, { block, start, end }: Span): string {
  return reading.blocks[block]?.text.slice(start, end) ?? '';
}

function topicsOf(reading: Reading, opening: string): string[] {
  const index = reading.sentences.findIndex(({ span }) => wordsOf(reading, span).startsWith(opening));
  expect(index, opening).toBeGreaterThanOrEqual(0);
  return reading.law.filter(({ sentence }) => sentence === index).map(({ topic }) => topic);
}
