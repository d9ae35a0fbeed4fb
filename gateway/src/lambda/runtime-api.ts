import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from '../http/read-body.js';

/** One invocation, as the Runtime API hands it to a function's process. */
export interface Invocation {
  requestId: string;
  functionArn: string;
  /** Milliseconds since the epoch at which the process will be ended. */
  deadline: number;
  traceId: string;
  /** JSON. */
  payload: string;
}

/** What a process tells through the Runtime API. */
export interface RuntimeListener {
  /** It waits for an invocation. */
  onNext(): void;
  onResponse(requestId: string, payload: Buffer): void;
  /** The handler threw. `payload` is JSON: `errorType`, `errorMessage`, `trace`. */
  onError(requestId: string, payload: Buffer): void;
  /** The function could not be loaded. */
  onInitError(payload: Buffer): void;
}

/** The API through which one process gets its invocations and hands in their results. */
export interface RuntimeApi {
  /** `host:port` */
  address: string;
  /** Answers the process's wait, which it must have told of. */
  hand(invocation: Invocation): void;
  close(): void;
}

const base = '/2018-06-01/runtime';

export async function openRuntimeApi(listener: RuntimeListener): Promise<RuntimeApi> {
  let waiting: ServerResponse | undefined;

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url?.slice(base.length) ?? '';
    if (request.method === 'GET' && path === '/invocation/next') {
      waiting = response;
      listener.onNext();
      return;
    }
    const payload = await readBody(request);
    const [, requestId = '', what] = /^\/invocation\/([^/]+)\/(response|error)$/.exec(path) ?? [];
    // The answer goes first: what the listener does may freeze the process.
    response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"OK"}');
    if (what === 'response') listener.onResponse(requestId, payload);
    else if (what === 'error') listener.onError(requestId, payload);
    else if (path === '/init/error') listener.onInitError(payload);
  };

  const server = createServer((request, response) => {
    // The process ended in the middle of its request, which its own end tells of.
    answer(request, response).catch(() => response.destroy());
  });
  // A process is frozen for any length of time between two requests.
  server.keepAliveTimeout = 0;
  await once(server.listen(0, '127.0.0.1'), 'listening');

  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    hand({ requestId, functionArn, deadline, traceId, payload }) {
      waiting?.writeHead(200, {
        'content-type': 'application/json',
        'lambda-runtime-aws-request-id': requestId,
        'lambda-runtime-deadline-ms': String(deadline),
        'lambda-runtime-invoked-function-arn': functionArn,
        'lambda-runtime-trace-id': traceId,
      });
      waiting?.end(payload);
      waiting = undefined;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
