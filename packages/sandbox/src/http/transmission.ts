import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';
import type { Answer } from './answer.js';
import type { Fault } from './fault.js';

/** Pieces that a slow body comes in at most. */
const mostPieces = 20;

/** Sends an answer, or what a fault makes of it. Gives what the caller was sent, or the beginning of, if anything. */
export function transmit(reply: FastifyReply, answer: Answer, fault: Fault | undefined): Answer | undefined {
  switch (fault?.kind) {
    case 'reset':
      return cut(reply);
    case 'status':
      return send(reply, statusAnswer(answer, fault));
    case 'slow':
      return sendSlowly(reply, answer, fault.duration);
    case 'truncate':
      return sendPart(reply, answer, Math.floor(Buffer.byteLength(answer.body) / 2));
    case 'stall':
      return sendPart(reply, answer, 'nothing, and wait');
    case 'content-type':
      return send(reply, withContentType(answer, fault));
    default:
      return send(reply, answer);
  }
}

function send(reply: FastifyReply, answer: Answer): Answer {
  const { status, headers, body } = answer;
  void reply
    .code(status)
    .headers(headers)
    .send(body === '' ? undefined : body);
  return answer;
}

/** Ends the connection with a reset, as a failing proxy or a lost network does. */
function cut(reply: FastifyReply): undefined {
  reply.hijack();
  reply.raw.socket?.resetAndDestroy();
}

/** Sends the body in pieces, with the same time between each two. */
function sendSlowly(reply: FastifyReply, answer: Answer, milliseconds: number): Answer {
  const bytes = Buffer.from(answer.body);
  if (bytes.length === 0) return send(reply, answer);
  const headers = { ...answer.headers, 'content-length': String(bytes.length) };
  void reply
    .code(answer.status)
    .headers(headers)
    .send(Readable.from(piecesOver(bytes, milliseconds)));
  return answer;
}

async function* piecesOver(bytes: Buffer, milliseconds: number): AsyncGenerator<Buffer> {
  const size = Math.ceil(bytes.length / mostPieces);
  const count = Math.ceil(bytes.length / size);
  const began = performance.now();
  for (let piece = 0; piece < count; piece++) {
    // Until the time of this piece, not for one more pause: timers are cut to whole milliseconds.
    const due = began + (milliseconds * (piece + 1)) / count;
    await wait(Math.ceil(due - performance.now()), undefined, { ref: false });
    yield bytes.subarray(piece * size, (piece + 1) * size);
  }
}

/** Promises the whole body, and sends only the bytes given. */
function sendPart(reply: FastifyReply, answer: Answer, part: number | 'nothing, and wait'): Answer {
  const { status, headers, body } = answer;
  const bytes = Buffer.from(body);
  reply.hijack();
  // An empty body can be neither halved nor held back, so one byte is promised.
  reply.raw.writeHead(status, { ...headers, 'content-length': Math.max(1, bytes.length) });
  reply.raw.flushHeaders();
  if (part !== 'nothing, and wait') {
    reply.raw.write(bytes.subarray(0, part), () => reply.raw.socket?.destroy());
  }
  return answer;
}

function statusAnswer(answer: Answer, fault: Fault & { kind: 'status' }): Answer {
  const body = fault.body === undefined ? '' : JSON.stringify(fault.body);
  const { 'content-type': _, ...standard } = answer.headers;
  // In lower case, as those of an answer are: another spelling of one would be a second header.
  const own = Object.entries(fault.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
  const headers = { ...standard, ...Object.fromEntries(own) };
  if (body !== '') headers['content-type'] ??= 'application/json; charset=utf-8';
  return { status: fault.status, headers, body };
}

function withContentType(answer: Answer, fault: Fault & { kind: 'content-type' }): Answer {
  const headers = { ...answer.headers, 'content-type': fault.contentType };
  return { ...answer, headers, body: fault.body ?? answer.body };
}
