import type { FastifyInstance, FastifyRequest } from 'fastify';
import { version } from '../../package.json';
import type { DisputeRequest } from '../areas/disputes/raise-on-request.js';
import type { Changes } from '../changes.js';
import { topUp, type TopUp } from '../areas/treasury/top-up.js';
import { balanceSeries } from '../records/balances.js';
import type { ClockReading } from '../records/shapes.js';
import type { Sandbox } from '../sandbox.js';
import { SnapshotError } from '../snapshots/snapshot.js';
import { isObject } from '../value-checks.js';
import type { WorkflowOptions } from '../webhooks/workflows.js';
import { refuseStrangers } from './control/callers.js';
import { moveClock } from './control/clock-move.js';
import { answerControlError, ControlError } from './control/control-error.js';
import { mountLive } from './control/live.js';
import { mountRecords } from './control/records.js';
import { mountDashboardFiles } from './dashboard.js';
import type { Engine } from './engine.js';
import type { Fault } from './fault.js';
import { deepest, isDeeperThan } from './request-body.js';

/** Bytes of a snapshot beyond which 413 is answered. */
const largestSnapshot = 256 * 1024 * 1024;

/** Lists and objects that may stand in one another in a snapshot: each that a body has may be two there, and in a record. */
const deepestSnapshot = 3 * deepest;

/**
 * The sandbox's own endpoints, under `/_sandbox`: what a test in another process or language does to the clock, faults,
 * requests and deliveries. They take no credential and answer this machine only.
 */
export function mountControl(app: FastifyInstance, engine: Engine, sandbox: Sandbox, changes: Changes): void {
  void app.register(
    async (control) => {
      control.addHook('onRequest', async (request) => refuseStrangers(request));
      control.setErrorHandler(answerControlError);

      control.get('/', () => information(engine, sandbox));
      control.get('/operations', () => sandbox.operations);
      control.post('/clock', async (request) => {
        await moveClock(sandbox.clock, bodyOf(request));
        return readingOf(sandbox);
      });
      control.get('/snapshot', () => sandbox.snapshot());
      control.put('/snapshot', { bodyLimit: largestSnapshot }, (request, reply) => {
        explainMistakes(() => sandbox.restore(bodyOf(request, deepestSnapshot)));
        return reply.code(204).send();
      });
      control.post('/reset', (_request, reply) => {
        sandbox.reset();
        return reply.code(204).send();
      });
      control.get('/requests', () => sandbox.requests.all());
      control.delete('/requests', (_request, reply) => {
        sandbox.requests.clear();
        return reply.code(204).send();
      });
      control.get('/effects', () => sandbox.requests.allEffects());
      control.get('/events', () => sandbox.events.all().map(({ body: _, ...event }) => event));
      control.post('/events/:id/resend', (request, reply) => {
        resend(sandbox, (request.params as { id: string }).id);
        return reply.code(202).send();
      });
      control.get('/faults', () => sandbox.faults.all());
      control.post('/faults', (request, reply) => {
        explainMistakes(() => sandbox.faults.add(bodyOf(request) as unknown as Fault));
        return reply.code(201).send(sandbox.faults.all());
      });
      control.delete('/faults', (_request, reply) => {
        sandbox.faults.clear();
        return reply.code(204).send();
      });
      control.post('/top-ups', (request, reply) => {
        explainMistakes(() => topUp(sandbox.world, bodyOf(request) as unknown as TopUp));
        return reply.code(204).send();
      });
      control.post('/workflows', (request, reply) => {
        const added = explainMistakes(() => sandbox.addWorkflow(bodyOf(request) as unknown as WorkflowOptions));
        return reply.code(201).send({ id: added.id });
      });
      control.post('/disputes', (request, reply) => {
        const raised = explainMistakes(() => sandbox.raiseDispute(bodyOf(request) as unknown as DisputeRequest));
        return reply.code(201).send(raised);
      });
      control.get('/credentials', () => sandbox.credentials);
      mountRecords(control, sandbox);
      mountLive(control, changes, () => readingOf(sandbox));
      control.get('/balances', () => balanceSeries(sandbox));
      mountDashboardFiles(control);
    },
    { prefix: '/_sandbox' },
  );
}

function information(engine: Engine, sandbox: Sandbox): object {
  const ids = engine.operations.map(({ id }) => id);
  return {
    version,
    ...readingOf(sandbox),
    operations: {
      supported: ids.filter((id) => engine.handlers.has(id)),
      not_supported: ids.filter((id) => !engine.handlers.has(id)),
    },
  };
}

function bodyOf(request: FastifyRequest, levels = deepest): Record<string, unknown> {
  const text = (request.body as Buffer | undefined)?.toString('utf8') ?? '';
  if (isDeeperThan(levels, text)) throw new ControlError(400, `The body goes more than ${levels} levels deep.`);
  try {
    const body: unknown = JSON.parse(text);
    if (isObject(body)) return body;
  } catch {
    // Said below, as for a body of another shape.
  }
  throw new ControlError(400, 'The body is a JSON object.');
}

function resend({ events }: Sandbox, id: string): void {
  try {
    events.resend(id);
  } catch (error) {
    throw error instanceof RangeError ? new ControlError(404, error.message) : error;
  }
}

function readingOf({ clock }: Sandbox): ClockReading {
  return { now: clock.now().toISOString(), frozen: clock.frozen };
}

/** The sandbox says what is wrong with a fault, a workflow or a snapshot. */
function explainMistakes<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const isMistake = error instanceof TypeError || error instanceof SnapshotError;
    throw isMistake ? new ControlError(400, error.message) : error;
  }
}
