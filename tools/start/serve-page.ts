import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is served at a path. */
export interface ServedPage {
  readonly type: string;
  readonly body: string | Buffer;
}

/** A server on loopback. */
export interface PageServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Paths asked for, in order, each with the `Origin` of a script that asked, `''` for a visit. */
  readonly visits: readonly { readonly path: string; readonly origin: string }[];
  close(): Promise<void>;
}

/** Serves pages on a free port of this machine alone. A path that is not listed answers 404. */
export async function servePages(pages: Readonly<Record<string, ServedPage>>): Promise<PageServer> {
  const visits: { path: string; origin: string }[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    visits.push({ path, origin: request.headers.origin ?? '' });
    const page = pages[path];
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/plain' });
    response.end(page?.body ?? 'There is no such page.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    visits,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open for a next request.
        server.closeAllConnections();
      }),
  };
}
