import type { Overview } from '../analysis/explanation.ts';
import type { Reading } from '../analysis/reading.ts';
import type { PageState } from './protocol.ts';
import type { TabSession } from './tab-sessions.ts';

/** What extension pages are told of a tab's session; `null` is a page of which nothing is known. */
export async function pageState(
  session: TabSession | null,
  overviewOf: (reading: Reading) => Promise<Overview>,
): Promise<PageState> {
  if (session === null) return { state: 'not-read' };
  switch (session.state) {
    case 'reading':
      return { state: 'reading' };
    case 'trouble':
      return { state: 'trouble', trouble: session.trouble };
    case 'read':
      return { state: 'read', on: session.on, overview: await overviewOf(session.reading) };
  }
}
