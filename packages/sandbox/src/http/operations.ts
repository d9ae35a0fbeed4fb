import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Handler, Reply, UnreadCall } from '../area.js';
import type { Caller } from '../caller.js';
import type { DescribedOperation } from '../description.js';
import { Refusal } from '../refusal.js';
import { answerFrom, refusalReply, standardHeaders, type Answer } from './answer.js';
import { admit, takesNoCredential } from './credentials.js';
import type { Engine } from './engine.js';
import type { Fault } from './fault.js';
import { prevents } from './faults.js';
import type { RecordedRequest } from './ledger.js';
import { baseUrlOf, pathOf, queryOf } from './request.js';
import { readBody } from './request-body.js';
import { transmit } from './transmission.js';

/** Mounts one route for each described operation. */
export function mountOperations(app: FastifyInstance, engine: Engine): void {
  for (const operation of engine.operations) {
    app.route({
      method: operation.method,
      url: operation.path.replace(/\{(\w+)\}/g, ':$1'),
      handler: (request, reply) => answerCall(operation, engine, request, reply),
    });
  }
}

async function answerCall(
  operation: DescribedOperation,
  engine: Engine,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const record = engine.record(request, operation);
  const fault = engine.faults.take(operation.id);
  if (fault !== undefined) record.fault = fault.kind;
  const work = prevents(fault) ? answerNothing(fault, engine) : perform(operation, engine, request, record, fault);
  const answer = await work.catch((error: unknown) =>
    answerFrom(failureReply(error, operation.path, record.requestId)),
  );
  const headers = { ...answer.headers, ...standardHeaders(record.requestId) };
  engine.answered(record, request, transmit(reply, { ...answer, headers }, fault));
  return reply;
}

/** What a fault that prevents the operation has to work with. */
async function answerNothing(fault: Fault | undefined, engine: Engine): Promise<Answer> {
  await delay(fault, engine);
  if (fault?.kind === 'duplicate') throw engine.idempotency.conflict();
  return { status: 200, headers: {}, body: '' };
}

/**
 * A call from credential to effect, in the order in which Checkout.com checks. Route, credential and method come before
 * the body [PROBE 2026-09-02]; where scope, rate and idempotency stand between them is inferred.
 */
async function perform(
  operation: DescribedOperation,
  engine: Engine,
  request: FastifyRequest,
  record: RecordedRequest,
  fault: Fault | undefined,
): Promise<Answer> {
  const caller = callerOf(request, operation, engine);
  engine.rateLimiter.count(operation.access);
  const unread = { ...unreadCall(request, operation), ...(caller && { caller }) };
  engine.guards.get(operation.id)?.(unread);
  const { answer, replayed } = await engine.idempotency.once(
    operation,
    pathOf(request),
    record.idempotencyKey,
    async () => {
      await delay(fault, engine);
      const call = { ...unread, body: readBody(unread.bytes, operation) };
      // The token endpoints refuse in OAuth's own form, so their areas check the fields.
      if (operation.encoding === 'json') engine.validation.check(operation, call);
      const reply = await handlerOf(operation, engine)(call);
      if (reply.status < 300) engine.ledger.addEffect(record);
      return answerFrom(reply);
    },
  );
  record.replayed = replayed;
  return answer;
}

function callerOf(request: FastifyRequest, operation: DescribedOperation, engine: Engine): Caller | undefined {
  if (takesNoCredential(operation)) return undefined;
  const caller = engine.identify(request);
  admit(caller, operation);
  return caller;
}

function unreadCall(request: FastifyRequest, operation: DescribedOperation): UnreadCall {
  const bytes = request.body as Buffer | undefined;
  return {
    operationId: operation.id,
    path: request.params as Record<string, string>,
    query: queryOf(request),
    ...(bytes && { bytes }),
    headers: request.headers as Record<string, string | undefined>,
    baseUrl: baseUrlOf(request),
  };
}

function handlerOf(operation: DescribedOperation, engine: Engine): Handler {
  const handler = engine.handlers.get(operation.id);
  // Checkout.com has no such answer: it says that this is the sandbox's gap, not the caller's fault.
  if (handler === undefined) throw new Refusal(501, ['operation_not_supported_by_sandbox'], 'sandbox_limitation');
  return handler;
}

function failureReply(error: unknown, path: string, requestId: string): Reply {
  if (error instanceof Refusal) return refusalReply(error, path, requestId);
  // A defect of the sandbox. Its stack is for the person who runs it; no request data is in it.
  console.error(error);
  return { status: 500 };
}

async function delay(fault: Fault | undefined, { closing }: Engine): Promise<void> {
  if (!fault?.delay) return;
  await wait(fault.delay, undefined, { signal: closing, ref: false }).catch(() => {
    // The sandbox has closed and cut the connection: nobody is left to be told, and nothing is to be done.
    throw new Refusal(503);
  });
}
