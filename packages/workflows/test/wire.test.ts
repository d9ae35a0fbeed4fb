import { text } from 'node:stream/consumers';
import { createConfig } from '@cko/core';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  WorkflowsClient,
  type EventOperations,
  type EventTypeOperations,
  type ReflowOperations,
  type WorkflowActionOperations,
  type WorkflowActionRequest,
  type WorkflowConditionOperations,
  type WorkflowConditionRequest,
  type WorkflowOperations,
} from '../src/index.js';
import { serve } from './serve.js';

const secretKey = 'sk_sbox_m73dzbpy7cf3gfd46xr4yj5xo4e';

interface Received {
  line: string;
  authorization: string | undefined;
  idempotencyKey: unknown;
  body: unknown;
}

/** A client of a server on this machine, and what that server has received. Both end with the test. */
async function connect(
  status: number,
  answer?: unknown,
): Promise<{ workflows: WorkflowsClient; received: Received[] }> {
  const received: Received[] = [];
  const { url } = await serve(async (request, response) => {
    const body = await text(request);
    received.push({
      line: `${request.method} ${request.url}`,
      authorization: request.headers.authorization,
      idempotencyKey: request.headers['cko-idempotency-key'],
      body: body === '' ? undefined : JSON.parse(body),
    });
    response.writeHead(status, { 'content-type': 'application/json' }).end(answer && JSON.stringify(answer));
  });
  const config = createConfig({ secretKey, baseUrl: url }, {});
  onTestFinished(() => config.close());
  return { workflows: new WorkflowsClient(config), received };
}

type OperationId =
  | keyof WorkflowOperations
  | keyof WorkflowConditionOperations
  | keyof WorkflowActionOperations
  | keyof EventTypeOperations
  | keyof EventOperations
  | keyof ReflowOperations;

interface Exchange {
  call: (workflows: WorkflowsClient) => PromiseLike<unknown>;
  line: string;
  /** What is sent. */
  sent?: unknown;
  /** Status of an answer without a body. */
  silent?: 200 | 202 | 204;
}

/** No real id needs encoding; these show that none can lead to another resource. */
const id = 'wf_a/b';
const part = 'wfp_?c';
const path = '/workflows/wf_a%2Fb';
const event = 'evt_a/b';
const subject = 'pay_a/b';

const condition: WorkflowConditionRequest = { type: 'event', events: { gateway: ['payment_approved'] } };
const action: WorkflowActionRequest = {
  type: 'webhook',
  url: 'https://shop.example/webhooks',
  headers: { Authorization: 'a word' },
  signature: { method: 'HMACSHA256', key: 'a secret' },
};
const workflow = { name: 'Payments', active: true, conditions: [condition], actions: [action] };

const exchanges: Record<OperationId, Exchange> = {
  createWorkflow: { call: (workflows) => workflows.create(workflow), line: 'POST /workflows', sent: workflow },
  listWorkflows: { call: (workflows) => workflows.list(), line: 'GET /workflows' },
  getWorkflow: { call: (workflows) => workflows.get(id), line: `GET ${path}` },
  updateWorkflow: {
    call: (workflows) => workflows.update(id, { active: false }),
    line: `PATCH ${path}`,
    sent: { active: false },
  },
  deleteWorkflow: { call: (workflows) => workflows.delete(id), line: `DELETE ${path}`, silent: 204 },
  testWorkflow: {
    call: (workflows) => workflows.test(id, { event_types: ['payment_approved'] }),
    line: `POST ${path}/test`,
    sent: { event_types: ['payment_approved'] },
    silent: 204,
  },
  addWorkflowCondition: {
    call: (workflows) => workflows.conditions.add(id, condition),
    line: `POST ${path}/conditions`,
    sent: condition,
  },
  updateWorkflowCondition: {
    call: (workflows) => workflows.conditions.update(id, part, condition),
    line: `PUT ${path}/conditions/wfp_%3Fc`,
    sent: condition,
    silent: 200,
  },
  deleteWorkflowCondition: {
    call: (workflows) => workflows.conditions.delete(id, part),
    line: `DELETE ${path}/conditions/wfp_%3Fc`,
    silent: 204,
  },
  addWorkflowAction: {
    call: (workflows) => workflows.actions.add(id, action),
    line: `POST ${path}/actions`,
    sent: action,
  },
  updateWorkflowAction: {
    call: (workflows) => workflows.actions.update(id, part, action),
    line: `PUT ${path}/actions/wfp_%3Fc`,
    sent: action,
    silent: 200,
  },
  deleteWorkflowAction: {
    call: (workflows) => workflows.actions.delete(id, part),
    line: `DELETE ${path}/actions/wfp_%3Fc`,
    silent: 204,
  },
  listEventTypes: { call: (workflows) => workflows.eventTypes.list(), line: 'GET /workflows/event-types' },
  getEvent: { call: (workflows) => workflows.events.get(event), line: 'GET /workflows/events/evt_a%2Fb' },
  listSubjectEvents: {
    call: (workflows) => workflows.events.list(subject),
    line: 'GET /workflows/events/subject/pay_a%2Fb',
  },
  getActionInvocations: {
    call: (workflows) => workflows.events.invocations(event, part),
    line: 'GET /workflows/events/evt_a%2Fb/actions/wfp_%3Fc',
  },
  reflowEvents: {
    call: (workflows) => workflows.reflow.many({ events: [event], workflows: [id] }),
    line: 'POST /workflows/events/reflow',
    sent: { events: [event], workflows: [id] },
    silent: 202,
  },
  reflowEvent: {
    call: (workflows) => workflows.reflow.byEvent(event),
    line: 'POST /workflows/events/evt_a%2Fb/reflow',
    silent: 202,
  },
  reflowEventForWorkflow: {
    call: (workflows) => workflows.reflow.byEventAndWorkflow(event, id),
    line: 'POST /workflows/events/evt_a%2Fb/workflow/wf_a%2Fb/reflow',
    silent: 202,
  },
  reflowSubject: {
    call: (workflows) => workflows.reflow.bySubject(subject),
    line: 'POST /workflows/events/subject/pay_a%2Fb/reflow',
    silent: 202,
  },
  reflowSubjectForWorkflow: {
    call: (workflows) => workflows.reflow.bySubjectAndWorkflow(subject, id),
    line: 'POST /workflows/events/subject/pay_a%2Fb/workflow/wf_a%2Fb/reflow',
    silent: 202,
  },
};

describe('a call sends its request and gives the answer', () => {
  test.each(Object.entries(exchanges))('%s', async (_, { call, line, sent, silent }) => {
    const answer = { id: 'wf_c7svxlvo2bbuva4f6s3xu4f7wm' };
    const { workflows, received } = silent ? await connect(silent) : await connect(200, answer);
    expect(await call(workflows)).toEqual(silent ? undefined : answer);
    expect(received).toEqual([{ line, authorization: `Bearer ${secretKey}`, idempotencyKey: undefined, body: sent }]);
  });
});

test('a test of a workflow may be answered with 202 too', async () => {
  const { workflows } = await connect(202);
  const { response } = await workflows.test(id, { event_types: ['payment_approved'] }).withResponse();
  expect(response.status).toBe(202);
});

test('a write whose outcome is unknown is sent once, for a second one would deliver events twice', async () => {
  const { workflows, received } = await connect(503);
  await expect(workflows.create(workflow)).rejects.toMatchObject({ name: 'ServerError', outcome: 'unknown' });
  await expect(workflows.reflow.byEvent(event)).rejects.toMatchObject({ name: 'ServerError', outcome: 'unknown' });
  expect(received).toHaveLength(2);
});

test('a refused workflow leaves none of its secrets in the error', async () => {
  const { workflows } = await connect(422, { error_type: 'request_invalid', error_codes: ['conditions_required'] });
  const error = await workflows.create({ actions: [action] }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'ValidationError', errorCodes: ['conditions_required'] });
  expect(JSON.stringify(error) + String(error)).not.toMatch(/a secret|a word/);
});
