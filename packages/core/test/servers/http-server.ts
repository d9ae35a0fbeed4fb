import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A request as it came over the wire. */
export interface Received {
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** Reading of `performance.now()` when all of it was there. */
  at: number;
}

/** Answers a request, or leaves it alone; `number` counts the requests from 1. */
export type Answer = (response: ServerResponse, request: Received, number: number) => unknown;

export interface HttpServer {
  url: string;
  received: Received[];
  /** Connections accepted so far. */
  connections: number;
}

/** An HTTP server on this machine. It closes when the test that started it ends. */
export async function serve(answer: Answer): Promise<HttpServer> {
  const started: HttpServer = { url: '', received: [], connections: 0 };
  const sockets = new Set<Socket>();
  const server = createServer(async (incoming, response) => {
    const { method = '', url = '', headers } = incoming;
    const body = await text(incoming).catch(() => undefined);
    if (body === undefined) return;
    const request = { method, url, headers, body, at: performance.now() };
    await answer(response, request, started.received.push(request));
  });
  server.on('connection', (socket) => {
    started.connections += 1;
    sockets.add(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  started.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return started;
}
