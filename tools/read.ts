import { once } from 'node:events';
import { overview } from '../analysis/explain/overview.ts';
import { read } from '../analysis/read.ts';
import { articleOfFile } from './read/article-of-file.ts';
import { packagedKnowledge, packagedModels } from './read/packaged-knowledge.ts';
import { readLine } from './read/read-line.ts';
import { readingForAPerson } from './read/reading-for-a-person.ts';

const USAGE =
  'usage: npm run read -- FILE        (an article as plain text or HTML)\n       npm run --silent read -- --jsonl < DOCUMENTS';
/** What a shell tells apart from a crash: the input is at fault. */
const BAD_INPUT = 2;

const [argument, ...more] = process.argv.slice(2);
// The reader of our output may stop early, as `head` does.
process.stdout.on('error', () => process.exit(0));
if (argument === undefined || more.length > 0) {
  console.error(USAGE);
  process.exitCode = BAD_INPUT;
} else if (argument === '--jsonl') await readAllLines();
else await readFileForAPerson(argument);

async function readAllLines(): Promise<void> {
  const knowledge = await packagedKnowledge();
  const models = await packagedModels();
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${readLine(line, knowledge, models)}\n`)) await once(process.stdout, 'drain');
  }
}

/** Node's own line reader also breaks at U+2028 and U+2029, which JSON strings may hold. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  for await (const part of input) {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

async function readFileForAPerson(path: string): Promise<void> {
  const article = await articleOfFile(path).catch((error: Error) => error);
  if (article instanceof Error) {
    console.error(article.message);
    process.exitCode = BAD_INPUT;
    return;
  }
  const knowledge = await packagedKnowledge();
  const reading = read(article, knowledge, await packagedModels());
  process.stdout.write(readingForAPerson(overview(reading, knowledge)));
}
