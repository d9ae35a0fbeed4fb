import type { FastifyRequest } from 'fastify';
import type { Area, Handler, UnreadCall } from '../area.js';
import type { Caller } from '../caller.js';
import { describedOperations, type DescribedOperation } from '../description.js';
import type { SeededIds } from '../ids.js';
import type { Settings } from '../options.js';
import type { Snapshot } from '../snapshots/snapshot.js';
import type { World } from '../world.js';
import type { Answer } from './answer.js';
import { credentialIn, identify, isLiveKey } from './credentials.js';
import { WaitingFaults } from './faults.js';
import { Idempotency } from './idempotency.js';
import { Ledger, type RecordedBodies, type RecordedRequest } from './ledger.js';
import { RateLimiter } from './rate-limit.js';
import { maskDigits, redactedBody } from './redaction.js';
import { headerOf, pathOf } from './request.js';
import { sharedValidation } from './validation.js';

/** What every route works with: the account's rules and what they remember. */
export class Engine {
  readonly operations = describedOperations;
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly guards: ReadonlyMap<string, (call: UnreadCall) => void>;
  readonly faults: WaitingFaults;
  readonly ledger = new Ledger();
  readonly validation = sharedValidation();
  readonly idempotency: Idempotency;
  readonly rateLimiter: RateLimiter;

  constructor(
    private readonly settings: Settings,
    private readonly world: World,
    private readonly ids: SeededIds,
    areas: readonly Area[],
    /** Aborts when the sandbox has closed. */
    readonly closing: AbortSignal,
  ) {
    this.handlers = byOperation(areas, ({ handlers }) => handlers);
    this.guards = byOperation(areas, ({ guards = {} }) => guards);
    this.faults = new WaitingFaults(
      (id) => describedOperations.some((operation) => operation.id === id),
      () => ids.draw('fault'),
    );
    this.idempotency = new Idempotency(world.clock, settings.idempotency);
    this.rateLimiter = new RateLimiter(world.clock, settings.rateLimit);
  }

  identify({ headers, method, url }: FastifyRequest): Caller {
    const credential = credentialIn(headers.authorization);
    if (credential !== undefined && isLiveKey(credential)) {
      console.error(
        `cko-sandbox: ${method} ${maskDigits(pathOf({ url }), 0)} brought the key of a live account. It was refused.`,
      );
    }
    return identify(credential, this.settings.credentials, this.world);
  }

  /** Notes a call that has arrived. */
  record(request: FastifyRequest, operation?: DescribedOperation): RecordedRequest {
    const idempotencyKey = headerOf(request, 'cko-idempotency-key');
    return this.ledger.add({
      requestId: this.ids.nextRequestId(),
      receivedOn: this.world.clock.now().toISOString(),
      method: request.method,
      path: pathOf(request),
      ...(operation && { operation: operation.id }),
      ...(idempotencyKey !== undefined && { idempotencyKey }),
    });
  }

  /** Notes what a caller was sent; nothing when the connection was cut. */
  answered(record: RecordedRequest, request: FastifyRequest, answer: Answer | undefined): void {
    this.ledger.end(record, answer?.status, this.settings.logBodies ? bodiesOf(request, answer) : undefined);
    this.settings.onRequest(record);
  }

  /** Goes on with these answers and faults; nothing was called yet. */
  restore({ idempotency, faults }: Pick<Snapshot, 'idempotency' | 'faults'>): void {
    this.reset();
    this.idempotency.restore(idempotency);
    for (const fault of faults) this.faults.add(fault);
  }

  reset(): void {
    this.faults.clear();
    this.ledger.clear();
    this.idempotency.reset();
    this.rateLimiter.reset();
  }
}

function bodiesOf({ body, headers }: FastifyRequest, answer: Answer | undefined): RecordedBodies {
  const request = redactedBody(body as Buffer | undefined, headers['content-type']);
  const response = redactedBody(answer?.body, answer?.headers['content-type']);
  return { ...(request !== undefined && { request }), ...(response !== undefined && { response }) };
}

/** What areas have for operations, by operation id: each described, and of one area. */
function byOperation<T>(areas: readonly Area[], of: (area: Area) => Record<string, T>): Map<string, T> {
  const found = new Map<string, T>();
  for (const area of areas) {
    for (const [id, work] of Object.entries(of(area))) {
      if (found.has(id)) throw new Error(`Two areas answer ${id}.`);
      if (!describedOperations.some((operation) => operation.id === id)) {
        throw new Error(`The area ${area.name} answers ${id}, which is not described.`);
      }
      found.set(id, work);
    }
  }
  return found;
}
