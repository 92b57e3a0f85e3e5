/** A number with its noun: "1 claim", "3 claims". The plural is the noun with an s unless it is given. */
export function countWords(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
