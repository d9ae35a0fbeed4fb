import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { exampleRequest } from '../payments/described.js';
import { callDescribed, created, read, workflowBody } from './api.js';

const url = 'http://127.0.0.1:9/hook';
const unknown = 'wf_aaaaaaaaaaaaaaaaaaaaaaaaaa';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

describe('a workflow', () => {
  test('is made from the documented request, and reads as it was asked for, its secrets masked', async () => {
    const example = exampleRequest('createWorkflow');

    const workflow = await read(sandbox, await created(sandbox, example));

    expect(workflow).toMatchObject({ name: example.name, active: true, conditions: example.conditions });
    expect(workflow.actions).toMatchObject([
      {
        type: 'webhook',
        url: 'https://example.com/webhooks',
        headers: { Authorization: '<AUT******' },
        signature: { method: 'HMACSHA256', key: '8V8x******' },
      },
    ]);
    expect(workflow.conditions[0].id).toMatch(/^wfc_/);
    expect(workflow.actions[0]._links.self.href).toBe(
      `${sandbox.url}/workflows/${workflow.id}/actions/${workflow.actions[0].id}`,
    );
  });

  test('is active unless told, and has the one method of signing', async () => {
    const body = workflowBody(url);
    const [action] = body.actions;
    const id = await created(sandbox, { ...body, actions: [{ ...action, signature: { key: 'four' } }] });

    const workflow = await read(sandbox, id);

    expect(workflow.active).toBe(true);
    expect(workflow.actions[0].signature).toEqual({ method: 'HMACSHA256', key: '******' });
  });

  test('is listed without its parts, in the order of making', async () => {
    const first = await created(sandbox, workflowBody(url));
    const second = await created(sandbox, workflowBody(url));

    const { body } = await callDescribed(sandbox, 'listWorkflows', 'GET', '/workflows');

    expect(body.data.map((workflow: { id: string }) => workflow.id)).toEqual([first, second]);
    expect(Object.keys(body.data[0])).toEqual(['id', 'name', 'active', '_links']);
  });

  test('of the options of the sandbox is listed and read like any other', async () => {
    const { id } = sandbox.addWorkflow({ url, signatureKey: 'signing key' });

    expect((await read(sandbox, id)).conditions).toBeUndefined();
  });

  test.each([
    { missing: 'conditions', codes: ['conditions_required'] },
    { missing: 'actions', codes: ['actions_required'] },
  ])('without $missing is refused', async ({ missing, codes }) => {
    const absent = await callDescribed(sandbox, 'createWorkflow', 'POST', '/workflows', {
      ...workflowBody(url),
      [missing]: undefined,
    });
    const empty = await callDescribed(sandbox, 'createWorkflow', 'POST', '/workflows', {
      ...workflowBody(url),
      [missing]: [],
    });

    expect([absent.status, absent.body.error_codes]).toEqual([422, codes]);
    expect([empty.status, empty.body.error_codes]).toEqual([422, codes]);
  });

  test('that could not deliver is refused, and not kept', async () => {
    const { status, body } = await callDescribed(
      sandbox,
      'createWorkflow',
      'POST',
      '/workflows',
      workflowBody('ftp://example.com/hook'),
    );

    expect([status, body.error_codes]).toEqual([422, ['url_invalid']]);
    expect((await callDescribed(sandbox, 'listWorkflows', 'GET', '/workflows')).body.data).toEqual([]);
  });

  test('is renamed and stopped, and what is not named stays', async () => {
    const id = await created(sandbox, workflowBody(url));

    const stopped = await callDescribed(sandbox, 'updateWorkflow', 'PATCH', `/workflows/${id}`, { active: false });
    expect(stopped.body).toEqual({ name: 'Orders', active: false });

    const example = exampleRequest('updateWorkflow');
    const renamed = await callDescribed(sandbox, 'updateWorkflow', 'PATCH', `/workflows/${id}`, example);
    expect(renamed.body).toEqual(example);
    expect((await read(sandbox, id)).conditions).toHaveLength(1);
  });

  test('gets the parts that an update gives, but is never left without', async () => {
    const id = await created(sandbox, workflowBody(url));
    const before = await read(sandbox, id);
    const conditions = [{ type: 'event', events: { dispute: ['dispute_won'] } }];

    const { body } = await callDescribed(sandbox, 'updateWorkflow', 'PATCH', `/workflows/${id}`, { conditions });
    expect(body.conditions).toMatchObject(conditions);
    expect(body.actions).toBeUndefined();

    const emptied = await callDescribed(sandbox, 'updateWorkflow', 'PATCH', `/workflows/${id}`, { actions: [] });
    expect([emptied.status, emptied.body.error_codes]).toEqual([422, ['actions_required']]);
    const after = await read(sandbox, id);
    expect(after).toMatchObject({ conditions, actions: before.actions });
  });

  test('that was deleted is gone', async () => {
    const id = await created(sandbox, workflowBody(url));

    expect((await callDescribed(sandbox, 'deleteWorkflow', 'DELETE', `/workflows/${id}`)).status).toBe(204);
    expect((await callDescribed(sandbox, 'deleteWorkflow', 'DELETE', `/workflows/${id}`)).status).toBe(404);
    expect((await callDescribed(sandbox, 'getWorkflow', 'GET', `/workflows/${id}`)).status).toBe(404);
  });
});

describe.each([
  {
    part: 'condition',
    added: { type: 'event', events: { gateway: ['payment_captured'] } },
    changed: exampleRequest('updateWorkflowCondition'),
    first: workflowBody(url).conditions[0],
  },
  {
    part: 'action',
    added: exampleRequest('addWorkflowAction'),
    changed: { type: 'webhook', url: 'https://example.com/other' },
    first: { url },
  },
])('a $part', ({ part, added, changed, first }) => {
  const capital = part.charAt(0).toUpperCase() + part.slice(1);

  test('is added, changed under its id, and removed', async () => {
    const id = await created(sandbox, workflowBody(url));
    const parts = `/workflows/${id}/${part}s`;

    const addition = await callDescribed(sandbox, `addWorkflow${capital}`, 'POST', parts, added);
    expect(addition.status).toBe(201);
    const address = `${parts}/${addition.body.id}`;
    expect(addition.body._links.self.href).toBe(`${sandbox.url}${address}`);
    expect((await read(sandbox, id))[`${part}s`]).toMatchObject([first, added]);

    const change = await callDescribed(sandbox, `updateWorkflow${capital}`, 'PUT', address, changed);
    expect([change.status, change.text]).toEqual([200, '']);
    expect((await read(sandbox, id))[`${part}s`]).toMatchObject([first, { ...changed, id: addition.body.id }]);

    expect((await callDescribed(sandbox, `deleteWorkflow${capital}`, 'DELETE', address)).status).toBe(204);
    expect((await read(sandbox, id))[`${part}s`]).toMatchObject([first]);
    expect((await callDescribed(sandbox, `deleteWorkflow${capital}`, 'DELETE', address)).status).toBe(404);
  });

  test('that is the last one stays', async () => {
    const id = await created(sandbox, workflowBody(url));
    const last = (await read(sandbox, id))[`${part}s`][0];

    const refusal = await callDescribed(sandbox, '', 'DELETE', `/workflows/${id}/${part}s/${last.id}`);

    expect([refusal.status, refusal.body.error_codes]).toEqual([422, [`${part}s_required`]]);
    expect((await read(sandbox, id))[`${part}s`]).toEqual([last]);
  });
});

test.each([
  ['getWorkflow', 'GET', `/workflows/${unknown}`, undefined],
  ['updateWorkflow', 'PATCH', `/workflows/${unknown}`, { active: false }],
  ['testWorkflow', 'POST', `/workflows/${unknown}/test`, { event_types: ['payment_approved'] }],
  ['addWorkflowAction', 'POST', `/workflows/${unknown}/actions`, { type: 'webhook', url }],
  ['addWorkflowCondition', 'POST', `/workflows/${unknown}/conditions`, exampleRequest('addWorkflowCondition')],
  ['getEvent', 'GET', '/workflows/events/evt_aaaaaaaaaaaaaaaaaaaaaaaaaa', undefined],
  ['listSubjectEvents', 'GET', '/workflows/events/subject/pay_aaaaaaaaaaaaaaaaaaaaaaaaaa', undefined],
  ['reflowEvent', 'POST', '/workflows/events/evt_aaaaaaaaaaaaaaaaaaaaaaaaaa/reflow', undefined],
  ['reflowSubject', 'POST', '/workflows/events/subject/pay_aaaaaaaaaaaaaaaaaaaaaaaaaa/reflow', undefined],
])('%s of what is not there is 404 without a body', async (operationId, method, path, body) => {
  const answer = await callDescribed(sandbox, operationId, method, path, body);
  expect([answer.status, answer.text]).toEqual([404, '']);
});
