import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ReceivedRequest } from './received-request.js';
import { Refusal, tooLong } from './refusal.js';
import type { RestApi } from './rest-api.js';

export interface ApiServer {
  /** Without a trailing slash, and without the stage. */
  url: string;
  close(): Promise<void>;
}

/** API Gateway takes bodies of at most this many bytes. */
const mostBytes = 10 * 1024 * 1024;

/** Serves one API on this machine; port 0 is any free one. */
export async function serveApi(api: RestApi, port: number, onFault: (error: unknown) => void): Promise<ApiServer> {
  const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
    const id = randomUUID();
    response.setHeader('x-amzn-requestid', id);
    try {
      const { status, headers, body } = await api(await receive(incoming, id));
      response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const headers = { 'content-type': 'application/json', 'x-amzn-errortype': error.type };
      // What is left of a body that is too long is not waited for.
      if (!incoming.complete) response.setHeader('connection', 'close');
      response.writeHead(error.status, headers).end(JSON.stringify({ message: error.message }));
    }
  };
  const server = createServer((incoming, response) => {
    answer(incoming, response).catch((error: unknown) => {
      if (!incoming.destroyed || incoming.complete) onFault(error);
      response.destroy();
    });
  });
  // Longer than callers keep an idle connection, so that none is closed while a request is on its way.
  server.keepAliveTimeout = 75_000;
  await once(server.listen(port, '127.0.0.1'), 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function receive(incoming: IncomingMessage, id: string): Promise<ReceivedRequest> {
  const receivedAt = Date.now();
  // Taken apart by hand: a parser would put the path in order, and the signature is of what was written.
  const [path = '/', query] = (incoming.url ?? '/').split('?', 2);
  const { rawHeaders } = incoming;
  const headers = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as const] : [],
  );
  return {
    id,
    method: incoming.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    headers,
    body: await receiveBody(incoming),
    sourceIp: incoming.socket.remoteAddress ?? '',
    receivedAt,
  };
}

async function receiveBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > mostBytes) throw tooLong();
  }
  return Buffer.concat(chunks);
}
