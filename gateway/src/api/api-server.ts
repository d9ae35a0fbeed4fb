import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ReceivedRequest } from './received-request.js';
import type { RefusalWording } from './api-definition.js';
import { internal, Refusal, tooLong } from './refusal.js';
import { refusalAnswer } from './refusal-answer.js';
import type { RestApi } from './rest-api.js';

export interface ApiServer {
  /** Without a trailing slash, and without the stage. */
  url: string;
  close(): Promise<void>;
}

/** API Gateway takes bodies of at most this many bytes. */
const mostBytes = 10 * 1024 * 1024;

/** Serves one API on any free port of this machine. */
export async function serveApi(
  api: RestApi,
  wordings: ReadonlyMap<string, RefusalWording>,
  onFault: (error: unknown) => void,
): Promise<ApiServer> {
  const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
    const id = randomUUID();
    response.setHeader('x-amzn-requestid', id);
    const { status, headers, body } = await receive(incoming, id)
      .then(api)
      .catch((error: unknown) => {
        const refusal = error instanceof Refusal ? error : internal();
        // Who hangs up in the middle of a request is owed no answer, and it is no fault.
        if (refusal !== error && !hungUp(incoming)) onFault(error);
        return refusalAnswer(refusal, id, wordings);
      });
    // What is left of a body that is too long is not waited for.
    if (!incoming.complete) response.setHeader('connection', 'close');
    response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
  };
  const server = createServer((incoming, response) => {
    answer(incoming, response).catch(onFault);
  });
  // Longer than callers keep an idle connection, so that none is closed while a request is on its way.
  server.keepAliveTimeout = 75_000;
  await once(server.listen(0, '127.0.0.1'), 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function hungUp(incoming: IncomingMessage): boolean {
  return incoming.destroyed && !incoming.complete;
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
