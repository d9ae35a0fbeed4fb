import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { createConfig } from '@cko/core';
import { onTestFinished } from 'vitest';
import { DisputesClient } from '../src/index.js';

export const secretKey = 'sk_sbox_m73dzbpy7cf3gfd46xr4yj5xo4e';

/** A request as it came over the wire. */
export interface Received {
  /** Method, path and query. */
  line: string;
  authorization: string | undefined;
  idempotencyKey: unknown;
  /** Media type of the body, with its parameters. */
  type: string | undefined;
  body: Buffer;
}

/** Answers a request, or leaves it alone. */
export type Answer = (response: ServerResponse, request: Received) => void;

/** Answers with JSON; with nothing where there is no body. */
export function json(status: number, body?: unknown): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body && JSON.stringify(body));
  };
}

/** A client of a server on this machine, and what that server has received in full. Both end with the test. */
export async function connect(answer: Answer): Promise<{ disputes: DisputesClient; received: Received[] }> {
  const received: Received[] = [];
  const url = await serve(async (request, response) => {
    const { method, url: path, headers } = request;
    const body = await buffer(request).catch(() => undefined);
    if (body === undefined) return;
    const whole: Received = {
      line: `${method} ${path}`,
      authorization: headers.authorization,
      idempotencyKey: headers['cko-idempotency-key'],
      type: headers['content-type'],
      body,
    };
    received.push(whole);
    answer(response, whole);
  });
  return { disputes: clientOf(url), received };
}

/** A client of the server at an address. */
export function clientOf(baseUrl: string): DisputesClient {
  const config = createConfig({ secretKey, baseUrl }, {});
  onTestFinished(() => config.close());
  return new DisputesClient(config);
}

/** Serves on a free port of this machine until the test ends. */
export async function serve(listener: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
