import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleOfFile } from '../../tools/read/article-of-file.ts';
import { packageScript, ROOT } from '../../tools/steps/run-step.ts';
import { ownArticles } from '../support/own-articles.ts';

const TEXT =
  'Petra Lindahl, head of the Coast Guard of Norvania, said on Monday that 40 boats were missing.\nShe told Radio Skagen, citing harbour logs, that the number had doubled.';

const [ARTICLE] = ownArticles();
const HTML = ARTICLE?.html ?? '';
const SHOP = `<title>Lamps</title><h1>Lamps</h1><ul>${'<li><a href="/lamp">A lamp, 12.00</a> <button>Buy</button></li>'.repeat(8)}</ul>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Each run starts Node, loads the analysis and the packs anew. */
const MOST_RUN_MS = 60_000;

function run(args: readonly string[], input = '') {
  const command = [packageScript('tsx/dist/cli.mjs'), join(ROOT, 'tools', 'read.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('read --jsonl', { timeout: MOST_RUN_MS }, () => {
  const documents = [
    JSON.stringify({ id: 'one', text: TEXT, publisher: 'The Skagen Post', published: '2026-02-03' }),
    'not JSON',
    JSON.stringify({ id: 'two', html: HTML, url: 'https://post.example/boats' }),
    JSON.stringify({ id: 'three' }),
    JSON.stringify({ id: 'four', html: SHOP }),
    JSON.stringify({ id: 'five', text: 'Line separators \u2028 and \u{1F6A2} ships count as they are.' }),
  ];
  let answers: Record<string, unknown>[];
  let raw: ReturnType<typeof run>;
  beforeAll(() => {
    raw = run(['--jsonl'], `${documents.join('\n')}\n`);
    answers = raw.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  }, MOST_RUN_MS);

  it('answers every line with one line, in order, and prints nothing else', () => {
    expect(raw).toMatchObject({ status: 0, stderr: '' });
    expect(answers.map(({ id }) => id)).toEqual(['one', null, 'two', 'three', 'four', 'five']);
  });

  it('gives an error for a line that cannot be read, and goes on', () => {
    expect(Object.keys(answers[1] as object)).toEqual(['id', 'error']);
    expect(Object.keys(answers[3] as object)).toEqual(['id', 'error']);
  });

  it('keeps a text as it was, with offsets into it', () => {
    const { text, reading, meta, isArticle } = answers[0] as never as Answer;
    expect(text).toBe(TEXT);
    expect(isArticle).toBe(true);
    expect(meta).toMatchObject({ publisher: 'The Skagen Post', published: '2026-02-03' });
    expect(reading.sentences.map(({ start, end }) => text.slice(start, end))).toEqual(TEXT.split('\n'));
    expect(reading.mentions.map(({ start, end }) => text.slice(start, end))).toContain('Petra Lindahl');
    const ids = new Set(reading.entities.map(({ id }) => id));
    expect(reading.mentions.every(({ entity }) => ids.has(entity))).toBe(true);
  });

  it('counts offsets in UTF-16 units', () => {
    const { text, reading } = answers[5] as never as Answer;
    expect(reading.sentences.at(-1)?.end).toBe(text.length);
  });

  it('finds the article in a page', () => {
    const { text, isArticle } = answers[2] as never as Answer;
    expect(isArticle).toBe(true);
    expect(text).toContain(ARTICLE?.expected.ends);
    expect(text).not.toContain(ARTICLE?.expected.notRead[0]);
  });

  it('says when a page holds no article', () => {
    const { text, isArticle, reading } = answers[4] as never as Answer;
    expect({ text, isArticle }).toEqual({ text: '', isArticle: false });
    expect(reading.mentions).toEqual([]);
  });
});

interface Answer {
  text: string;
  isArticle: boolean;
  meta: object;
  reading: {
    sentences: { start: number; end: number }[];
    mentions: { start: number; end: number; entity: string }[];
    entities: { id: string }[];
  };
}

describe('read FILE', { timeout: MOST_RUN_MS }, () => {
  it('prints the reading of a text', () => {
    const { status, stdout } = run([file('boats.txt', TEXT)]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Names \(\d+\)/);
    expect(stdout).toContain('Petra Lindahl (person');
  });

  it('prints the reading of a page', () => {
    const { status, stdout } = run([file('article.html', HTML)]);
    expect(status).toBe(0);
    expect(stdout).toContain(
      `${ARTICLE?.expected.names.find(({ type }) => type === 'person')?.text} (person`,
    );
  });

  const bad = [
    ['a missing file', () => join(folder, 'nothing.txt'), 'does not exist'],
    ['a folder', () => folder, 'cannot be read'],
    [
      'a file that is not UTF-8',
      () => file('latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9)),
      'not a text in UTF-8',
    ],
    ['a file of zero bytes', () => file('zeros.bin', new Uint8Array(64)), 'not a text in UTF-8'],
    ['an empty file', () => file('empty.txt', ' \n'), 'holds no text'],
    ['a page without an article', () => file('shop.html', SHOP), 'without an article'],
    [
      'a drawing',
      () => file('drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'neither plain text nor',
    ],
  ] as const;

  it.each(bad)('says what is wrong with %s', async (_, path, reason) => {
    await expect(articleOfFile(path())).rejects.toThrow(reason);
  });

  it('says so in one line on standard error, with an exit status of its own', () => {
    const { status, stdout, stderr } = run([join(folder, 'nothing.txt')]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says how it is used when nothing is asked', () => {
    const { status, stderr } = run([]);
    expect(status).toBe(2);
    expect(stderr).toContain('usage');
  });
});
