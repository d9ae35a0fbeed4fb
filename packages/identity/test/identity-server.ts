import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { createConfig, IdentityClient } from '../src/index.js';

/** A request as it came over the wire. */
export interface Received {
  /** Method, path and query. */
  line: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What is answered to a request. */
export interface Answer {
  status: number;
  /** No body at all when absent. */
  body?: object;
}

/** What the client authorizes itself by. */
export const secretKey = 'sk_sbox_m73dzbpy7cf3gfd46xr4yj5xo4e';

/** A client, and what it sends: requests as they arrive, and the operations that they are sent for. */
export interface Wire {
  identity: IdentityClient;
  received: Received[];
  operations: string[];
}

/** A client of a server on this machine that gives these answers in turn, and the last one from then on. */
export async function connect(...answers: [Answer, ...Answer[]]): Promise<Wire> {
  const received: Received[] = [];
  const operations: string[] = [];

  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const number = received.push({ line: `${method} ${url}`, headers, body: await text(request) });
    const { status, body } = answers[Math.min(number, answers.length) - 1] ?? answers[0];
    response.writeHead(status, body && { 'content-type': 'application/json' });
    response.end(body && JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const config = createConfig(
    {
      secretKey,
      // Nothing listens at the first address: whatever arrives has gone to the host of its own.
      baseUrl: 'http://127.0.0.1:9',
      hosts: { identity: url },
      hooks: { onRequest: ({ operation }) => operations.push(operation) },
    },
    {},
  );
  onTestFinished(async () => {
    await config.close();
    await new Promise((resolve) => server.close(resolve));
  });
  return { identity: new IdentityClient(config), received, operations };
}
