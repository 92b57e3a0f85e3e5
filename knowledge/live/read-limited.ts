/** Says that a body is longer than it may be. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/**
 * The text of a response's body (UTF-8). Throws a TooLargeError, and stops the transfer, as soon as more than `mostBytes` have come;
 * the signal's reason once it aborts, even where the body never ends.
 */
export async function readLimited(
  response: Response,
  mostBytes: number,
  signal: AbortSignal,
): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    // What has been unpacked counts, not what was sent: a kilobyte can be packed to unfold into a gigabyte.
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), aborted]);
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > mostBytes) throw new TooLargeError();
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    reader.cancel().catch(() => {});
    aborted.catch(() => {});
  }
}
