import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';

const CERTIFICATES = join(import.meta.dirname, 'certificates');
/** Hosts that are answered for. Tunnels to any other are refused. */
const OURS = /^(?:[a-z-]+\.wikipedia\.org|www\.wikidata\.org|elsewhere\.example):443$/;

/** A request that came through, as it was sent. */
export interface SeenRequest {
  readonly method: string;
  readonly host: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Answers a request that came through. */
export type SourceAnswer = (request: IncomingMessage, response: ServerResponse) => void;

/** A proxy that stands in for Wikipedia and Wikidata. */
export interface SourcesProxy {
  readonly port: number;
  /** Every request to those hosts, in order. */
  readonly seen: SeenRequest[];
  /** How the next requests are answered. */
  answer: SourceAnswer;
  close(): Promise<void>;
}

/**
 * Starts a proxy on a free port of this machine alone. A browser that is told to use it asks for a tunnel to `en.wikipedia.org:443` and is
 * connected to a server in this process instead, whose certificate (for tests alone, signed by nobody) it must have been told to believe.
 */
export async function startSourcesProxy(): Promise<SourcesProxy> {
  const sockets = new Set<Socket>();
  const seen: SeenRequest[] = [];
  const pem = (file: string) => readFileSync(join(CERTIFICATES, file));
  const source = createTlsServer(
    { key: pem('key.pem'), cert: pem('certificate.pem') },
    (request, response) => {
      const { method = '', url = '', headers } = request;
      seen.push({ method, host: headers.host ?? '', path: url, headers });
      proxy.answer(request, response);
    },
  );
  const tunnels = createServer((_, response) => {
    // Plain HTTP: nobody of ours asks that way.
    response.writeHead(403).end();
  });
  tunnels.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    if (!OURS.test(request.url ?? '')) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    source.emit('connection', socket);
  });
  await new Promise<void>((resolve) => tunnels.listen(0, '127.0.0.1', resolve));
  const proxy: SourcesProxy = {
    port: (tunnels.address() as AddressInfo).port,
    seen,
    answer: (_, response) => {
      response.writeHead(404).end();
    },
    close: () =>
      new Promise((resolve) => {
        tunnels.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
  return proxy;
}
