import { createConfig, type Configuration } from '@cko/core';
import { constructEvent, WorkflowsClient } from '@cko/workflows';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox, type SandboxEvent } from '../../src/index.js';
import { call, cardPayment } from '../calls.js';
import { exampleRequest } from '../payments/described.js';
import { startReceiver, type WebhookReceiver } from '../webhook-receiver.js';
import { callDescribed, created, read, workflowBody } from './api.js';

const minute = 60_000;
const payment = 'pay_aaaaaaaaaaaaaaaaaaaaaaaaaa';
const unknownWorkflow = 'wf_aaaaaaaaaaaaaaaaaaaaaaaaaa';
const unknownEvent = 'evt_aaaaaaaaaaaaaaaaaaaaaaaaaa';

let sandbox: Sandbox;
let receiver: WebhookReceiver;
let configuration: Configuration;
let client: WorkflowsClient;
beforeEach(async () => {
  receiver = await startReceiver();
  sandbox = await startSandbox({ webhookTimeout: 200 });
  configuration = createConfig({ baseUrl: sandbox.url, secretKey: sandbox.credentials.secretKey, maxRetries: 0 }, {});
  client = new WorkflowsClient(configuration);
});
afterEach(async () => {
  await configuration.close();
  await sandbox.close();
  await receiver.close();
});

async function happens(event: Partial<SandboxEvent> = {}): Promise<string> {
  sandbox.world.emit({
    source: 'gateway',
    type: 'payment_approved',
    subject: payment,
    data: { id: payment },
    ...event,
  });
  await sandbox.clock.advance(0);
  return sandbox.events.all().at(-1)!.id;
}

const received = () => receiver.received.map(({ body }) => JSON.parse(body));

describe('which event goes where', () => {
  const entity = 'ent_aaaaaaaaaaaaaaaaaaaaaaaaaa';
  const processingChannel = 'pc_aaaaaaaaaaaaaaaaaaaaaaaaaa';
  const ofType = { type: 'event', events: { gateway: ['payment_approved'], dispute: ['dispute_won'] } };
  const ofEntity = { type: 'entity', entities: ['ent_bbbbbbbbbbbbbbbbbbbbbbbbbb', entity] };
  const ofChannel = { type: 'processing_channel', processing_channels: [processingChannel] };

  test.each([
    { conditions: [ofType], event: {}, told: true },
    { conditions: [ofType], event: { type: 'payment_declined' }, told: false },
    { conditions: [ofType], event: { source: 'dispute', type: 'dispute_won' }, told: true },
    { conditions: [ofType], event: { source: 'dispute' }, told: false },
    { conditions: [ofType, ofEntity], event: { entities: [entity] }, told: true },
    { conditions: [ofType, ofEntity], event: { entities: [entity], type: 'payment_declined' }, told: false },
    { conditions: [ofEntity], event: { entities: ['ent_cccccccccccccccccccccccccc'] }, told: false },
    { conditions: [ofEntity], event: {}, told: false },
    { conditions: [ofEntity], event: { source: 'accounts', type: 'sub_entity_created', subject: entity }, told: true },
    { conditions: [ofChannel], event: { processingChannel }, told: true },
    { conditions: [ofChannel], event: { processingChannel: 'pc_bbbbbbbbbbbbbbbbbbbbbbbbbb' }, told: false },
    { conditions: [ofChannel, ofEntity], event: { processingChannel }, told: false },
  ])('$conditions and $event: $told', async ({ conditions, event, told }) => {
    await created(sandbox, { ...workflowBody(receiver.url), conditions });
    await happens(event);
    expect(receiver.received).toHaveLength(told ? 1 : 0);
  });

  test('payments tell of their processing channel', async () => {
    const [mine] = sandbox.world.settings.processingChannels;
    const hook = workflowBody(receiver.url);
    await created(sandbox, {
      ...hook,
      conditions: [...hook.conditions, { type: 'processing_channel', processing_channels: [mine] }],
    });
    await created(sandbox, { ...hook, conditions: [...hook.conditions, ofChannel] });

    await call(sandbox, 'POST', '/payments', { body: cardPayment });
    await sandbox.clock.advance(0);

    expect(receiver.received).toHaveLength(1);
  });

  test('payments tell of the sub-entities with a share of them', async () => {
    const hook = workflowBody(receiver.url);
    await created(sandbox, { ...hook, conditions: [...hook.conditions, ofEntity] });

    await call(sandbox, 'POST', '/payments', { body: cardPayment });
    const amount_allocations = [
      { id: 'ent_cccccccccccccccccccccccccc', amount: 400 },
      { id: entity, amount: 600 },
    ];
    await call(sandbox, 'POST', '/payments', { body: { ...cardPayment, amount_allocations } });
    await sandbox.clock.advance(0);

    expect(receiver.received).toHaveLength(1);
  });

  test('an inactive workflow is told nothing, and a deleted one only what it had begun with', async () => {
    receiver.answer = 500;
    const id = await created(sandbox, workflowBody(receiver.url));
    await happens();
    await client.delete(id);
    receiver.answer = 200;
    await happens();
    await sandbox.clock.advance(6 * minute);
    expect(sandbox.events.deliveries()).toMatchObject([{ state: 'successful', attempts: [{}, {}] }]);

    await client.update(await created(sandbox, workflowBody(receiver.url)), { active: false });
    await happens();
    expect(receiver.received).toHaveLength(2);
  });

  test('a delivery goes out signed with the key, and not at all signed without one', async () => {
    const body = workflowBody(receiver.url);
    await created(sandbox, { ...body, actions: [...body.actions, { type: 'webhook', url: receiver.url }] });
    await happens();

    const signatures = receiver.received.map(({ headers }) => headers['cko-signature']);
    expect(signatures.filter((signature) => signature === undefined)).toHaveLength(1);
    expect(signatures).toContainEqual(expect.stringMatching(/^[0-9a-f]{64}$/));
    const signed = receiver.received.find(({ headers }) => headers['cko-signature'])!;
    expect(signed.headers.authorization).toBe('secret words');
  });

  test('an action without retries tries once', async () => {
    receiver.answer = 500;
    const body = workflowBody(receiver.url);
    await created(sandbox, { ...body, actions: [{ ...body.actions[0], retry: { enabled: false } }] });
    await happens();
    await sandbox.clock.advance(60 * minute);
    expect(sandbox.events.deliveries()).toMatchObject([{ state: 'failed', attempts: [{ status: 500 }] }]);
  });
});

describe('reading events', () => {
  test('an event reads with what became of its actions, secrets masked', async () => {
    receiver.answer = 500;
    const workflow = await read(sandbox, await created(sandbox, workflowBody(receiver.url)));
    const action = workflow.actions[0].id;
    const id = await happens();

    const pending = await callDescribed(sandbox, 'getEvent', 'GET', `/workflows/events/${id}`);
    expect(pending.body).toMatchObject({ id, source: 'gateway', type: 'payment_approved', data: { id: payment } });
    expect(pending.body.action_invocations).toMatchObject([{ workflow_id: workflow.id, status: 'pending' }]);

    receiver.answer = 200;
    await sandbox.clock.advance(6 * minute);
    const address = `/workflows/events/${id}/actions/${action}`;
    expect(pending.body.action_invocations[0]._links.self.href).toBe(`${sandbox.url}${address}`);
    const { body } = await callDescribed(sandbox, 'getActionInvocations', 'GET', address);
    expect(body).toMatchObject({ workflow_id: workflow.id, event_id: id, workflow_action_id: action });
    expect(body).toMatchObject({ status: 'successful', action_type: 'webhook' });
    expect(body.action_invocations).toMatchObject([
      { retry: false, succeeded: false, final: false, result_details: { status_code: 500, url: receiver.url } },
      { retry: true, succeeded: true, final: true, result_details: { status_code: 200 } },
    ]);
    const [{ result_details: details }] = body.action_invocations;
    expect(details.headers).toEqual({ Authorization: 'secr******' });
    expect(Number.isNaN(Date.parse(details.response_received_timestamp))).toBe(false);
  });

  test('an action that had nothing to do with the event has no invocations', async () => {
    const workflow = await read(sandbox, await created(sandbox, workflowBody(receiver.url)));
    const id = await happens({ type: 'payment_declined' });

    const address = `/workflows/events/${id}/actions/${workflow.actions[0].id}`;

    expect((await callDescribed(sandbox, 'getActionInvocations', 'GET', address)).status).toBe(404);
  });

  test('the events about a payment are listed, oldest first', async () => {
    const { body: made } = await call(sandbox, 'POST', '/payments', { body: cardPayment });
    await happens();
    await sandbox.clock.advance(5000);

    const { body } = await callDescribed(sandbox, 'listSubjectEvents', 'GET', `/workflows/events/subject/${made.id}`);

    expect(body.data.map(({ type }: { type: string }) => type)).toEqual(['payment_approved', 'payment_captured']);
    expect((await client.events.get(body.data[1].id)).data).toMatchObject({ id: made.id, trigger: 'automatic' });
  });
});

describe('reflow', () => {
  /** Two workflows that were not there when the events happened, of which the second wants declines too. */
  async function afterwards(): Promise<{ approved: string; declined: string; one: string; both: string }> {
    const approved = await happens();
    const declined = await happens({ type: 'payment_declined' });
    const types = { gateway: ['payment_approved', 'payment_declined'] };
    const one = await created(sandbox, workflowBody(receiver.url));
    const both = await created(sandbox, workflowBody(receiver.url, types));
    return { approved, declined, one, both };
  }

  const flown = async () => {
    await sandbox.clock.advance(0);
    return sandbox.events.deliveries().map(({ event, workflow }) => `${event} ${workflow}`);
  };

  test('sends an event again as it was, through the workflows that want it', async () => {
    await created(sandbox, workflowBody(receiver.url));
    const id = await happens();

    await client.reflow.byEvent(id);
    await sandbox.clock.advance(0);

    const [first, second] = receiver.received;
    expect(second?.body).toBe(first?.body);
    expect(second?.headers['cko-signature']).toBe(first?.headers['cko-signature']);
    expect(sandbox.events.all()).toHaveLength(1);
    const { action_invocations: invocations } = await client.events.get(id);
    expect(invocations).toMatchObject([{ status: 'successful' }]);
  });

  test('of an event, for all or for one workflow', async () => {
    const { approved, declined, one, both } = await afterwards();
    await client.reflow.byEvent(declined);
    await client.reflow.byEventAndWorkflow(declined, one);
    await client.reflow.byEventAndWorkflow(approved, one);
    expect(await flown()).toEqual([`${declined} ${both}`, `${approved} ${one}`]);
  });

  test('of a subject, for all or for one workflow', async () => {
    const { approved, declined, one, both } = await afterwards();
    await client.reflow.bySubject(payment);
    expect(new Set(await flown())).toEqual(
      new Set([`${approved} ${one}`, `${approved} ${both}`, `${declined} ${both}`]),
    );
    await client.reflow.bySubjectAndWorkflow(payment, one);
    expect((await flown()).slice(3)).toEqual([`${approved} ${one}`]);
  });

  test('of many, by events or subjects, for all or for some workflows', async () => {
    const { approved, declined, one, both } = await afterwards();
    await client.reflow.many({ events: [approved, declined], workflows: [both] });
    expect(await flown()).toEqual([`${approved} ${both}`, `${declined} ${both}`]);
    await client.reflow.many({ subjects: [payment], workflows: [one] });
    expect((await flown()).slice(2)).toEqual([`${approved} ${one}`]);
    await client.reflow.many({ events: [declined] });
    expect((await flown()).slice(3)).toEqual([`${declined} ${both}`]);
  });

  test('does not run an inactive workflow', async () => {
    const { approved, one } = await afterwards();
    await client.update(one, { active: false });
    await client.reflow.byEventAndWorkflow(approved, one);
    expect(await flown()).toEqual([]);
  });

  test('of many with ids that are not there is 404', async () => {
    const { approved } = await afterwards();
    const bodies = [
      { ...exampleRequest('reflowEvents') },
      { events: [unknownEvent] },
      { subjects: ['pay_bbbbbbbbbbbbbbbbbbbbbbbbbb'] },
      { events: [approved], workflows: [unknownWorkflow] },
    ];
    for (const body of bodies) {
      expect((await call(sandbox, 'POST', '/workflows/events/reflow', { body })).status).toBe(404);
    }
    expect(await flown()).toEqual([]);
  });

  test.each([
    [
      '/workflows/events/reflow',
      { events: ['nonsense'], workflows: ['nonsense'] },
      ['event_ids_invalid', 'workflow_ids_invalid'],
    ],
    ['/workflows/events/evt_short/reflow', undefined, ['event_id_invalid']],
    [`/workflows/events/evt_short/workflow/${unknownWorkflow}/reflow`, undefined, ['event_id_invalid']],
    ['/workflows/events/subject/nonsense/reflow', undefined, ['subject_id_invalid']],
    [`/workflows/events/subject/nonsense/workflow/${unknownWorkflow}/reflow`, undefined, ['subject_id_invalid']],
  ])('%s with ids of another form is refused', async (path, body, codes) => {
    const answer = await call(sandbox, 'POST', path, { body });
    expect(answer.status).toBe(422);
    expect(new Set(answer.body.error_codes)).toEqual(new Set(codes));
  });

  test.each(
    [null, 7, true, {}, 'pay_aaaaaaaaaaaaaaaaaaaaaaaaaa', [7], [null], ['nonsense'], [payment, 'nonsense']].map(
      (bad) => ({ bad }),
    ),
  )('of many with $bad beside a list that is good is refused, and sends nothing', async ({ bad }) => {
    const { approved } = await afterwards();
    const bodies: [object, string][] = [
      [{ events: [approved], subjects: bad }, 'subjects_invalid'],
      [{ subjects: [payment], events: bad }, 'event_ids_invalid'],
      [{ events: [approved], workflows: bad }, 'workflow_ids_invalid'],
    ];
    for (const [body, code] of bodies) {
      const answer = await call(sandbox, 'POST', '/workflows/events/reflow', { body });
      expect([answer.status, answer.body?.error_codes]).toEqual([422, [code]]);
    }
    expect(await flown()).toEqual([]);
  });
});

describe('testing a workflow', () => {
  test('sends a made-up event of each type, whatever the conditions, that reads like any other', async () => {
    const id = await created(sandbox, workflowBody(receiver.url));
    const example = exampleRequest('testWorkflow');

    const answer = await call(sandbox, 'POST', `/workflows/${id}/test`, { body: example });
    await sandbox.clock.advance(0);

    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(new Set(received().map(({ type }) => type))).toEqual(new Set(example.event_types));
    const dispute = received().find(({ type }) => type === 'dispute_won');
    expect(await client.events.get(dispute.id)).toMatchObject({ source: 'dispute', type: 'dispute_won' });
  });

  test('sends nothing elsewhere', async () => {
    const id = await created(sandbox, workflowBody('http://127.0.0.1:9/hook'));
    await created(sandbox, workflowBody(receiver.url));

    await client.test(id, { event_types: ['payment_approved'] });
    await sandbox.clock.advance(0);

    expect(receiver.received).toEqual([]);
    expect(sandbox.events.deliveries()).toMatchObject([{ workflow: id }]);
  });

  test('with a type that does not exist sends nothing', async () => {
    const id = await created(sandbox, workflowBody(receiver.url));
    const body = { event_types: ['payment_approved', 'payment_imagined'] };

    const answer = await call(sandbox, 'POST', `/workflows/${id}/test`, { body });
    await sandbox.clock.advance(0);

    expect([answer.status, answer.body.error_codes]).toEqual([422, ['event_types_invalid']]);
    expect(receiver.received).toEqual([]);
  });

  test('that is inactive sends nothing', async () => {
    const id = await created(sandbox, { ...workflowBody(receiver.url), active: false });
    await client.test(id, { event_types: ['payment_approved'] });
    await sandbox.clock.advance(0);
    expect(sandbox.events.all()).toEqual([]);
  });
});

test('from a payment to a webhook that its receiver verifies', async () => {
  await client.create({
    name: 'Orders',
    conditions: [{ type: 'event', events: { gateway: ['payment_captured'] } }],
    actions: [{ type: 'webhook', url: receiver.url, signature: { key: 'signing key' } }],
  });

  const { body: made } = await call(sandbox, 'POST', '/payments', { body: cardPayment });
  await sandbox.clock.advance(5000);

  const [delivery] = receiver.received;
  const signature = delivery?.headers['cko-signature'] as string;
  const event = constructEvent(delivery?.body ?? '', signature, 'signing key');
  expect(event).toMatchObject({ type: 'payment_captured', data: { id: made.id } });
});
