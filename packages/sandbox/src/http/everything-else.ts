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
    engine.identify(request);
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
export function answerFailure(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // A connection that closed before a slow body began is no defect.
  const isGone = error.code === 'ERR_STREAM_PREMATURE_CLOSE';
  if (error.statusCode === undefined && !isGone) console.error(error);
  if (error.statusCode === 413) return reply.code(413).send(tooLarge(request.routeOptions.bodyLimit));
  return reply.code(error.statusCode ?? 500).send();
}

/** Which bodies Checkout.com takes is documented for files only, so the limit is the sandbox's own. */
function tooLarge(limit: number): object {
  return {
    error_type: 'sandbox_limitation',
    error_codes: ['request_body_too_large'],
    message: `The body is larger than the ${limit} bytes that the sandbox takes.`,
  };
}
