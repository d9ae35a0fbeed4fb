import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { createConfig, TreasuryClient, type ClientOptions } from '../src/index.js';

const secretKey = 'sk_sbox_bbbbbbbbbbbbbbbbbbbbbbbbbbb';
const accessToken = 'issued-token';

/** What a request is authorized by, for each credential. */
export const authorizedBy = { secretKey: `Bearer ${secretKey}`, oauth: `Bearer ${accessToken}` };

/** A request as it came over the wire. */
export interface Received {
  /** Method, path and query. */
  line: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What is answered to a request: an object as JSON, a text as it is, or nothing. */
export interface Answer {
  status: number;
  body?: object | string;
  /** Media type of a text. */
  type?: string;
}

/** A server on this machine that gives these answers in turn, and the last one from then on. It ends with the test. */
export async function serve(...answers: [Answer, ...Answer[]]): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const arrived = { line: `${method} ${url}`, headers, body: await text(request) };
    if (url === '/connect/token') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ access_token: accessToken, token_type: 'Bearer', expires_in: 3600 }));
      return;
    }
    const number = received.push(arrived);
    const { status, body, type = 'application/json' } = answers[Math.min(number, answers.length) - 1] ?? answers[0];
    response.writeHead(status, { 'content-type': type });
    response.end(typeof body === 'object' ? JSON.stringify(body) : body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

/** A client with a credential of every kind that an operation here takes. */
export function clientOf(baseUrl: string, options?: ClientOptions): TreasuryClient {
  const accessKey = { id: 'ack_5yxmjw5oonuedh3zoj4fyhzpwu', secret: 'rC7p5QJ9-hG2kVwTzXb8LsN4' };
  const config = createConfig({ secretKey, accessKey, baseUrl, ...options }, {});
  onTestFinished(() => config.close());
  return new TreasuryClient(config);
}

/** A client of a server that gives these answers, and what that server receives. */
export async function connect(
  ...answers: [Answer, ...Answer[]]
): Promise<{ treasury: TreasuryClient; received: Received[] }> {
  const { url, received } = await serve(...answers);
  return { treasury: clientOf(url), received };
}
