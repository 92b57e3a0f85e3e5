import { posix } from 'node:path';

/** Folders that building, testing and starting make. Documents may name what appears in them. */
const MADE_FOLDERS = ['.output/', 'out/', 'node_modules/'];
/** Paths in documents are written in code marks; a link leads to one as well. */
const IN_CODE = /`([^`\n]+)`/g;
const LINK = /\]\(([^)\s]+)\)/g;

/** The paths a document names that are no file or folder of the project. `files` are the project's files from the root. */
export function missingPathsOf(document: string, text: string, files: readonly string[]): string[] {
  const folders = new Set(files.flatMap((file) => foldersOf(file)));
  const tops = new Set([...folders].filter((folder) => !folder.includes('/')));
  const exists = (path: string) => {
    const plain = path.replace(/^\.\//, '').replace(/\/$/, '');
    return plain === '' || plain === '.' || files.includes(plain) || folders.has(plain) || isMade(plain);
  };
  const inCode = [...text.matchAll(IN_CODE)]
    .map(([, words]) => words as string)
    .filter((words) => /^[\w.-]+(?:\/[\w.-]*)+$/.test(words) && tops.has(words.split('/')[0] as string))
    .filter((path) => !exists(path));
  const links = [...text.matchAll(LINK)]
    .map(([, link]) => (link as string).replace(/#.*$/, ''))
    .filter((link) => link !== '' && !/^[a-z]+:/.test(link))
    .map((link) => posix.join(posix.dirname(document), link))
    .filter((path) => !exists(path));
  return [...inCode, ...links];
}

function isMade(path: string): boolean {
  return MADE_FOLDERS.some((folder) => `${path}/`.startsWith(folder));
}

function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
