import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { createConfig, PlatformsClient } from '../src/index.js';

/** A request as it came over the wire. */
export interface Received {
  /** Method, path and query. */
  line: string;
  headers: IncomingHttpHeaders;
  body: unknown;
}

/** What is answered to a request. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** No body at all when absent. */
  body?: object;
}

const secretKey = 'sk_sbox_aaaaaaaaaaaaaaaaaaaaaaaaaaa';
const token = { access_token: 'issued-token', token_type: 'Bearer', expires_in: 3600 };

/** What each credential of the client authorizes by. */
export const authorizations = { secret: `Bearer ${secretKey}`, token: `Bearer ${token.access_token}` };

/** What the paths of the files host begin with, to tell it from the others. */
export const filesHost = '/files-host';

/** A client, and what it sends: requests as they arrive, and the operations that they are sent for. */
export interface Wire {
  platforms: PlatformsClient;
  received: Received[];
  operations: string[];
}

/** A client of a server on this machine that answers everything but requests for an access token by `answer`. */
export async function connect(answer: (request: Received) => Answer): Promise<Wire> {
  const received: Received[] = [];
  const operations: string[] = [];

  const server = createServer(async (incoming, response) => {
    const { method, url, headers } = incoming;
    const sent = await text(incoming);
    if (url === '/connect/token') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(token));
      return;
    }
    const request = {
      line: `${method} ${url}`,
      headers,
      body: sent === '' ? undefined : (JSON.parse(sent) as unknown),
    };
    received.push(request);
    const { status, headers: answered, body } = answer(request);
    response.writeHead(status, { ...answered, ...(body && { 'content-type': 'application/json' }) });
    response.end(body && JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const config = createConfig(
    {
      secretKey,
      accessKey: { id: 'ack_5yxmjw5oonuedh3zoj4fyhzpwu', secret: 'rC7p5QJ9-hG2kVwTzXb8LsN4' },
      baseUrl: url,
      hosts: { files: url + filesHost },
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
  return { platforms: new PlatformsClient(config), received, operations };
}
