import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { createConfig, VaultClient, type ClientOptions } from '../src/index.js';

const publicKey = 'pk_sbox_aaaaaaaaaaaaaaaaaaaaaaaaaaa';
const secretKey = 'sk_sbox_bbbbbbbbbbbbbbbbbbbbbbbbbbb';
const accessToken = 'issued-token';

/** What a request is authorized by, for each credential. */
export const authorizedBy = {
  publicKey: `Bearer ${publicKey}`,
  secretKey: `Bearer ${secretKey}`,
  oauth: `Bearer ${accessToken}`,
};

/** A request as it came over the wire. */
export interface Received {
  /** Method, path and query. */
  line: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What is answered to every request; no body at all when `body` is absent. */
export interface Answer {
  status: number;
  body?: object;
}

/** A server on this machine that always gives the same answer. It ends with the test. */
export async function serve({ status, body }: Answer): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const arrived = { line: `${method} ${url}`, headers, body: await text(request) };
    if (url === '/connect/token') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ access_token: accessToken, token_type: 'Bearer', expires_in: 3600 }));
      return;
    }
    received.push(arrived);
    response.writeHead(status, body && { 'content-type': 'application/json' }).end(body && JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

/** A client with a credential of every kind. */
export function clientOf(baseUrl: string, options?: ClientOptions): VaultClient {
  const accessKey = { id: 'ack_5yxmjw5oonuedh3zoj4fyhzpwu', secret: 'rC7p5QJ9-hG2kVwTzXb8LsN4' };
  const config = createConfig({ publicKey, secretKey, accessKey, baseUrl, ...options }, {});
  onTestFinished(() => config.close());
  return new VaultClient(config);
}

/** A client of a server that always gives the same answer, and what that server receives. */
export async function connect(answer: Answer): Promise<{ vault: VaultClient; received: Received[] }> {
  const { url, received } = await serve(answer);
  return { vault: clientOf(url), received };
}
