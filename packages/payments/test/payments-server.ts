import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { createConfig, PaymentsClient } from '../src/index.js';

/** A request as it came over the wire. */
export interface Received {
  /** Method, path and query. */
  line: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What is answered to every request. */
export interface Answer {
  status: number;
  /** No body at all when absent. */
  body?: object;
}

const keys = { publicKey: 'pk_sbox_aaaaaaaaaaaaaaaaaaaaaaaaaaa', secretKey: 'sk_sbox_bbbbbbbbbbbbbbbbbbbbbbbbbbb' };
const token = { access_token: 'issued-token', token_type: 'Bearer', expires_in: 3600 };

/** What each credential of the client authorizes by. */
export const authorizations = {
  public: `Bearer ${keys.publicKey}`,
  secret: `Bearer ${keys.secretKey}`,
  token: `Bearer ${token.access_token}`,
};

/** A client with every kind of credential, and what it sends: requests as they arrive, and their operations. */
export interface Wire {
  payments: PaymentsClient;
  received: Received[];
  operations: string[];
}

/** A client of a server on this machine that gives the same answer to everything but requests for a token. */
export async function connect({ status, body }: Answer): Promise<Wire> {
  const received: Received[] = [];
  const operations: string[] = [];

  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const arrived = { line: `${method} ${url}`, headers, body: await text(request) };
    if (url === '/connect/token') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(token));
      return;
    }
    received.push(arrived);
    response.writeHead(status, body && { 'content-type': 'application/json' });
    response.end(body && JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const config = createConfig(
    {
      ...keys,
      accessKey: { id: 'ack_5yxmjw5oonuedh3zoj4fyhzpwu', secret: 'rC7p5QJ9-hG2kVwTzXb8LsN4' },
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      hooks: {
        onRequest: ({ operation }) => {
          if (operation !== 'requestAccessToken') operations.push(operation);
        },
      },
    },
    {},
  );
  onTestFinished(async () => {
    await config.close();
    await new Promise((resolve) => server.close(resolve));
  });
  return { payments: new PaymentsClient(config), received, operations };
}
