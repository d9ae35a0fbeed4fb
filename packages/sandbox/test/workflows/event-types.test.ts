import { createConfig, type Configuration } from '@cko/core';
import { IdentityClient } from '@cko/identity';
import { webhookEventTypes } from '@cko/workflows';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { call } from '../calls.js';
import { callDescribed, created, workflowBody } from './api.js';

const minute = 60_000;
const redirect = { redirect_url: 'https://example.com/done' };

let sandbox: Sandbox;
let configuration: Configuration;
let identity: IdentityClient;
beforeEach(async () => {
  sandbox = await startSandbox();
  configuration = createConfig({ baseUrl: sandbox.url, secretKey: sandbox.credentials.secretKey }, {});
  identity = new IdentityClient(configuration);
});
afterEach(async () => {
  await configuration.close();
  await sandbox.close();
});

async function listed(): Promise<Record<string, string[]>> {
  const { body } = await callDescribed(sandbox, 'listEventTypes', 'GET', '/workflows/event-types');
  return Object.fromEntries(body.map(({ id, events }: any) => [id, events.map((event: any) => event.id)]));
}

/** Does something on a page, like a person with a browser. */
async function act(address: string | undefined, ...actions: string[]): Promise<void> {
  for (const action of actions) {
    await fetch(address ?? '', { method: 'POST', body: new URLSearchParams({ action }), redirect: 'manual' });
  }
}

/** Brings about what a check can come to, by applicants who leave, stay away, refuse, and go through with it. */
async function checkPeople(): Promise<void> {
  const { identityVerifications, faceAuthentications } = identity;
  for (const ways of [['start', 'leave'], [], ['refuse'], ['start', 'finish']]) {
    const { id: applicant_id } = await identity.applicants.create({});
    const verification = await identityVerifications.create({ applicant_id, declared_data: { name: 'Hannah Bret' } });
    const attempt = await identityVerifications.attempts.create(verification.id, redirect);
    await act(attempt._links?.verification_url?.href, ...ways);
    const { id } = await faceAuthentications.create({ applicant_id, user_journey_id: verification.user_journey_id });
    await faceAuthentications.attempts.create(id, redirect);
    // The link of the first is good no more.
    const second = await faceAuthentications.attempts.create(id, redirect);
    await act(second._links?.verification_url?.href, ...ways);
  }
  await sandbox.clock.advance(16 * minute);
}

test('the list has all types that the client lists, by source, each once', async () => {
  const types = await listed();

  expect(Object.keys(types)).toEqual(Object.keys(webhookEventTypes));
  for (const [source, known] of Object.entries(webhookEventTypes)) {
    expect(types[source]).toEqual(expect.arrayContaining([...known]));
    expect(new Set(types[source]).size).toBe(types[source]?.length);
  }
});

test('a type is displayed in plain words', async () => {
  const { body } = await call(sandbox, 'GET', '/workflows/event-types');
  expect(body[0].events[0]).toEqual({ id: 'payment_approved', display_name: 'Payment approved' });
});

test('the list has whatever is told of a check, and a workflow can be tested with it', async () => {
  await checkPeople();
  const told = [...new Set(sandbox.events.all().map(({ type }) => type))];
  expect(told).toEqual(
    expect.arrayContaining([
      'identity_verification_link_expired',
      'identity_verification_capture_aborted',
      'identity_verification_capture_refused',
      'identity_verification_report_created',
      'face_authentication_opened',
      'face_authentication_closed',
    ]),
  );

  expect((await listed())['identities']).toEqual(expect.arrayContaining(told));
  const workflow = await created(sandbox, workflowBody('http://127.0.0.1:9/hook'));
  const answer = await call(sandbox, 'POST', `/workflows/${workflow}/test`, { body: { event_types: told } });
  expect(answer.status).toBe(204);
});
