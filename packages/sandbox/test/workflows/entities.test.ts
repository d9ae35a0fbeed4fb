import { afterEach, beforeEach, expect, test } from 'vitest';
import { programme } from '../../src/areas/issuing/account.js';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { referenceAccount } from '../../src/reference-account.js';
import { accessToken, call, cardPayment } from '../calls.js';
import { disputed } from '../disputes/api.js';
import { exampleRequest } from '../payments/described.js';
import { startReceiver, type WebhookReceiver } from '../webhook-receiver.js';
import { created, workflowBody } from './api.js';

const seller = 'ent_aaaaaaaaaaaaaaaaaaaaaaaaaa';
const other = 'ent_bbbbbbbbbbbbbbbbbbbbbbbbbb';
const own = referenceAccount.entity;

let sandbox: Sandbox;
let receiver: WebhookReceiver;
beforeEach(async () => {
  receiver = await startReceiver();
  sandbox = await startSandbox();
});
afterEach(async () => {
  await sandbox.close();
  await receiver.close();
});

/** Makes a workflow for the events of one entity, of these types. */
async function listen(entity: string, events: Record<string, string[]>): Promise<void> {
  const hook = workflowBody(receiver.url, events);
  await created(sandbox, { ...hook, conditions: [...hook.conditions, { type: 'entity', entities: [entity] }] });
}

async function told(): Promise<string[]> {
  await sandbox.clock.advance(0);
  return receiver.received.map(({ body }) => JSON.parse(body).type as string).toSorted();
}

test('payments and what is done to them belong to the entity of the account', async () => {
  await listen(own, { gateway: ['payment_approved', 'payment_captured'] });
  await listen(other, { gateway: ['payment_approved', 'payment_captured'] });

  await call(sandbox, 'POST', '/payments', { body: cardPayment });
  await sandbox.clock.advance(5000);

  expect(await told()).toEqual(['payment_approved', 'payment_captured']);
});

test('a payment belongs to those whom only its capture gives a share', async () => {
  await listen(seller, { gateway: ['payment_approved', 'payment_captured'] });

  const { body } = await call(sandbox, 'POST', '/payments', { body: { ...cardPayment, capture: false } });
  const amount_allocations = [{ id: seller, amount: 600 }];
  await call(sandbox, 'POST', `/payments/${body.id}/captures`, { body: { amount_allocations } });
  await sandbox.clock.advance(5000);

  expect(await told()).toEqual(['payment_captured']);
});

test('authentications belong to the entities of their payment', async () => {
  await listen(own, { authentication: ['authentication_started'] });
  await listen(seller, { authentication: ['authentication_started'] });
  await listen(other, { authentication: ['authentication_started'] });

  const amount_allocations = [{ id: seller, amount: 600 }];
  const body = { ...cardPayment, '3ds': { enabled: true }, amount_allocations };
  await call(sandbox, 'POST', '/payments', { body });

  expect(await told()).toEqual(['authentication_started', 'authentication_started']);
});

test('disputes belong to the entity of the account, and to the sub-entities with a share of the payment', async () => {
  await listen(own, { dispute: ['dispute_received'] });
  await listen(seller, { dispute: ['dispute_received'] });
  await listen(other, { dispute: ['dispute_received'] });

  await disputed(sandbox, 1040, { amount_allocations: [{ id: seller, amount: 600 }] });

  expect(await told()).toEqual(['dispute_received', 'dispute_received']);
});

test('what an issued card is used for belongs to the entity that issued it', async () => {
  const types = { issuing: ['3ds_card_enrolled', 'authorization_approved', 'presentment_received'] };
  await listen(programme.entity, types);
  await listen(other, types);
  const credential = await accessToken(sandbox);
  const post = async (path: string, body?: object) => (await call(sandbox, 'POST', path, { credential, body })).body;
  const { expiry_month, expiry_year } = (await call(sandbox, 'GET', `/issuing/cards/${programme.card}`, { credential }))
    .body;

  await post(`/issuing/cards/${programme.card}/3ds-enrollment`, exampleRequest('enrollCardThreeDs'));
  await call(sandbox, 'POST', `/issuing/cards/${programme.card}/activate`, { credential });
  const { id } = await post('/issuing/simulate/authorizations', {
    card: { id: programme.card, expiry_month, expiry_year },
    transaction: { type: 'purchase', amount: 900, currency: 'GBP', merchant: { id: 'shop', category_code: '7399' } },
  });
  await post(`/issuing/simulate/authorizations/${id}/presentments`, {});

  expect(await told()).toEqual(['3ds_card_enrolled', 'authorization_approved', 'presentment_received']);
});
