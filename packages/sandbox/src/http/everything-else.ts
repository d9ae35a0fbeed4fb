import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.js';
import { standardHeaders } from './answer.js';
import type { Engine } from './engine.js';
import { pathOf } from './request.js';

/**
 * What no route takes: an unknown path gets 404 without a body, even without a credential; a known path with another
 * method asks for the credential first, then gets 405. [PROBE 2026-09-02; the 405 is inferred]
 */
export function answerEverythingElse(app: FastifyInstance, engine: Engine): void {
  const known = engine.operations.map(({ path }) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`));
  app.setNotFoundHandler((request, reply) => {
    const record = engine.record(request);
    const isKnown = known.some((path) => path.test(pathOf(request)));
    const status = isKnown ? statusForMethod(engine, request) : 404;
    engine.answered(record, request, { status, headers: {}, body: '' });
    return reply.code(status).headers(standardHeaders(record.requestId)).send();
  });
}

function statusForMethod(engine: Engine, request: FastifyRequest): number {
  try {
    engine.identify(request.headers.authorization);
    return 405;
  } catch (error) {
    if (error instanceof Refusal) return error.status;
    throw error;
  }
}

/** An address that cannot be read is one that no route has. */
export function answerUnreadable(_error: Error, _request: FastifyRequest, reply: FastifyReply): void {
  void reply.code(404).send();
}

/** What fails outside of an operation, such as a body that is too large. */
export function answerFailure(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error.statusCode === undefined) console.error(error);
  return reply.code(error.statusCode ?? 500).send();
}
