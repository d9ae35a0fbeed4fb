import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../http/read-body.js';

/** A service of AWS: what it does for each operation, by the operation's name. A result is the body of the answer. */
export type Service = Readonly<Record<string, (input: never) => unknown>>;

/** A refusal as AWS words it. `code` is what the SDK names its error by. */
export class ServiceError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** Answers a call of the AWS JSON protocol, which names its operation in a header. */
export async function answerCall(
  service: Service,
  operation: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const type = request.headers['content-type'] ?? 'application/x-amz-json-1.1';
  const send = (status: number, body: unknown) => {
    const headers = { 'content-type': type, 'x-amzn-requestid': randomUUID() };
    response.writeHead(status, headers).end(JSON.stringify(body));
  };
  try {
    send(200, (await perform(service, operation, await readBody(request))) ?? {});
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    send(error.status, { __type: error.code, message: error.message });
  }
}

function perform(service: Service, operation: string, body: Buffer): unknown {
  const handler = Object.hasOwn(service, operation) ? service[operation] : undefined;
  if (handler === undefined) {
    throw new ServiceError('UnknownOperationException', `${operation} is not acted out on this machine.`);
  }
  return handler(JSON.parse(body.toString() || '{}') as never);
}
