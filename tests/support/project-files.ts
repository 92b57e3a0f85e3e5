import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Every file of the project, by its path from the root: what is committed or about to be, nothing that is built or installed. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  return listed.split('\n').filter((path) => path !== '' && existsSync(path));
}
