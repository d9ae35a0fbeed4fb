import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { createConfig, IssuingClient } from '../src/index.js';

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

const token = { access_token: 'issued-token', token_type: 'Bearer', expires_in: 3600 };

/** What the client's own access token authorizes by. */
export const authorization = `${token.token_type} ${token.access_token}`;

/** A client, and what it sends: requests as they arrive, and the operations that they are sent for. */
export interface Wire {
  issuing: IssuingClient;
  received: Received[];
  /** Requests for an access token of the client's own. */
  tokenRequests: Received[];
  operations: string[];
}

/** A client of a server on this machine that gives these answers in turn, and the last one from then on. */
export async function connect(...answers: [Answer, ...Answer[]]): Promise<Wire> {
  const received: Received[] = [];
  const tokenRequests: Received[] = [];
  const operations: string[] = [];

  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const arrived = { line: `${method} ${url}`, headers, body: await text(request) };
    const isTokenRequest = url === '/connect/token';
    const number = (isTokenRequest ? tokenRequests : received).push(arrived);
    const { status, body } = isTokenRequest
      ? { status: 200, body: token }
      : (answers[Math.min(number, answers.length) - 1] ?? answers[0]);
    response.writeHead(status, body && { 'content-type': 'application/json' });
    response.end(body && JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const config = createConfig(
    {
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
  return { issuing: new IssuingClient(config), received, tokenRequests, operations };
}
