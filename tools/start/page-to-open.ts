import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { ROOT } from '../steps/run-step.ts';
import { servePages } from './serve-page.ts';

const SAMPLE = join(ROOT, 'assets', 'sample', 'article.html');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

/** A page's address, and how to stop serving it. */
export interface PageToOpen {
  readonly url: string;
  close(): Promise<void>;
}

/** What `npm start` opens: the address given, the file given, served on loopback, or the sample article. Throws when the file cannot be read. */
export async function pageToOpen(fileOrUrl: string | null): Promise<PageToOpen> {
  if (fileOrUrl !== null && /^https?:\/\//i.test(fileOrUrl)) return { url: fileOrUrl, close: async () => {} };
  const file = fileOrUrl ?? SAMPLE;
  const body = await readFile(file).catch(() => {
    throw new Error(`${file} cannot be read.`);
  });
  const path = `/${encodeURIComponent(basename(file))}`;
  const type = TYPES[extname(file).toLowerCase()] ?? 'text/html; charset=utf-8';
  const server = await servePages({ [path]: { type, body } });
  return { url: server.origin + path, close: server.close };
}
