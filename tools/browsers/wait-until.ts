const POLL_MS = 50;
/** How long a browser may take to start beside others, with the page that greets the reader. */
export const START_MS = 40_000;

/** Asks again and again until the answer is neither `null`, `undefined` nor `false`, and gives that. Throws, naming `what`, when time is up. */
export async function waitUntil<Value>(
  what: string,
  ask: () => Promise<Value | null | undefined | false>,
  timeoutMs = 10_000,
): Promise<Value> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
