import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig } from '@cko/core';
import { PlatformsClient } from '@cko/platforms';
import type { Sandbox } from '@cko/sandbox';
import { expect, test } from 'vitest';
import { functionNames, type FunctionName, routes } from '../src/routes.js';
import { openAccount } from './running/account.js';
import { startFunction } from './running/function-process.js';
import { proxyEvent, type Sent } from './running/proxy-event.js';
import { testCard, tokenOf } from './running/token.js';

const minute = 60_000;
/** The entity of the sandbox's account itself. */
const platform = 'ent_w4jelhppmfiufdnatam37wrfc4';
/** A payment of 1040 with it is disputed. */
const disputedCard = { ...testCard, expiry_month: 1, expiry_year: 2099 };

/** A documented request. */
function example(operation: string): any {
  const file = join(import.meta.dirname, `../../reference/examples/${operation}.json`);
  return JSON.parse(readFileSync(file, 'utf8')).request;
}

/** Calls a function, and takes note of which of its routes were called. */
async function caller(name: FunctionName, env: Record<string, string>) {
  const lambda = await startFunction(name, env);
  const called = new Set<string>();
  const call = async (operation: string, sent: Sent = {}, status = 200): Promise<any> => {
    const answer = await lambda.invoke(proxyEvent(operation, sent));
    expect([operation, answer.statusCode, answer.body]).toEqual([operation, status, answer.body]);
    called.add(operation);
    return answer.body === '' ? undefined : JSON.parse(answer.body);
  };
  return { call, called };
}

const operationsOf = (name: FunctionName) =>
  routes.filter((route) => route.function === name).map(({ operation }) => operation);

async function open(name: FunctionName) {
  const account = await openAccount();
  return { ...account, ...(await caller(name, account.env)) };
}

test('checkout makes sessions, links and hosted pages', async () => {
  const { call, called } = await open('checkout');
  const session = {
    amount: 1000,
    currency: 'GBP',
    billing: { address: { country: 'GB' } },
    success_url: 'https://example.com/ok',
    failure_url: 'https://example.com/no',
  };
  expect(await call('createPaymentSession', { body: session }, 201)).toMatchObject({
    id: expect.stringMatching(/^ps_/),
  });
  const link = await call('createPaymentLink', { body: example('createPaymentLink') }, 201);
  expect(await call('getPaymentLink', { path: { id: link.id } })).toMatchObject({ id: link.id, status: 'Active' });
  const page = await call('createHostedPayment', { body: example('createHostedPayment') }, 201);
  expect(await call('getHostedPayment', { path: { id: page.id } })).toMatchObject({ id: page.id });
  expect([...called]).toEqual(operationsOf('checkout'));
});

test('vault keeps customers, also by e-mail address, and their instruments', async () => {
  const { call, called, sandbox } = await open('vault');
  const { id } = await call('createCustomer', { body: { email: 'ada+payer@example.com', name: 'Ada' } }, 201);
  expect(
    await call('getCustomer', { path: { identifier: encodeURIComponent('ada+payer@example.com') } }),
  ).toMatchObject({ id });
  await call('updateCustomer', { path: { identifier: id }, body: { name: 'Ada Payer' } }, 204);
  const token = await tokenOf(sandbox);
  const instrument = await call('createInstrument', { body: { type: 'token', token, customer: { id } } }, 201);
  expect(await call('getInstrument', { path: { id: instrument.id } })).toMatchObject({ type: 'card', last4: '4242' });
  await call('deleteInstrument', { path: { id: instrument.id } }, 204);
  expect([...called]).toEqual(operationsOf('vault'));
});

test('disputes are listed, accepted, and defended with evidence', async () => {
  const { call, called, sandbox, env } = await open('disputes');
  const { call: pay } = await caller('payments', env);
  for (const reference of ['accepted', 'defended']) {
    const source = { type: 'token', token: await tokenOf(sandbox, disputedCard) };
    await pay('requestPayment', { body: { source, amount: 1040, currency: 'GBP', reference } }, 201);
  }
  await sandbox.clock.advance(2 * minute);
  const { data } = await call('listDisputes', { query: { limit: '10' } });
  expect(data).toHaveLength(2);
  const [accepted, defended] = data.map(({ id }: { id: string }) => ({ dispute_id: id }));
  expect(await call('getDispute', { path: accepted })).toMatchObject({ status: 'evidence_required' });
  await call('acceptDispute', { path: accepted }, 204);
  expect(await call('getDispute', { path: accepted })).toMatchObject({ status: 'accepted' });
  await call('provideDisputeEvidence', { path: defended, body: { additional_evidence_text: 'Delivered' } }, 204);
  await call('submitDisputeEvidence', { path: defended }, 204);
  expect([...called]).toEqual(operationsOf('disputes'));
});

test('issuing issues cards to cardholders and controls their use', async () => {
  const { call, called } = await open('issuing');
  const holder = await call('createCardholder', { body: example('createCardholder') }, 201);
  expect(await call('getCardholder', { path: { cardholderId: holder.id } })).toMatchObject({ id: holder.id });
  const request = {
    type: 'virtual',
    cardholder_id: holder.id,
    card_product_id: 'pro_7syjig3jq3mezlc3vjrdpfitl4',
    activate_card: false,
  };
  const { id: cardId } = await call('createCard', { body: request }, 201);
  expect(await call('getCard', { path: { cardId } })).toMatchObject({ status: 'inactive' });
  await call('activateCard', { path: { cardId } });
  await call('suspendCard', { path: { cardId }, body: { reason: 'suspected_lost' } });
  await call('revokeCard', { path: { cardId }, body: { reason: 'reported_lost' } });
  expect(await call('getCard', { path: { cardId } })).toMatchObject({ status: 'revoked' });
  const limit = { amount_limit: 1000, velocity_window: { type: 'monthly' } };
  const { id: other } = await call('createCard', { body: { ...request, reference: 'another' } }, 201);
  const control = { target_id: other, control_type: 'velocity_limit', velocity_limit: limit };
  await call('createCardControl', { body: control }, 201);
  expect(await call('listIssuingTransactions', { query: { limit: '10' } })).toMatchObject({ data: [] });
  expect([...called]).toEqual(operationsOf('issuing'));
});

test('platforms onboards sellers and says when they are paid out', async () => {
  const { call, called, sandbox } = await open('platforms');
  const { id } = await call('onboardEntity', { body: example('onboardEntity') }, 201);
  expect(await call('getEntity', { path: { id } })).toMatchObject({ id });
  await addBankAccount(sandbox, id);
  const schedule = { GBP: { enabled: true, threshold: 100, recurrence: { frequency: 'weekly', by_day: ['monday'] } } };
  await call('updatePayoutSchedule', { path: { id }, body: schedule });
  expect(await call('getPayoutSchedule', { path: { id } })).toMatchObject({ GBP: { recurrence: { threshold: 100 } } });
  expect([...called].sort()).toEqual(operationsOf('platforms').sort());
});

/** Adds a bank account that is verified, to be paid out to. */
async function addBankAccount({ url, credentials: { secretKey }, clock }: Sandbox, entity: string): Promise<void> {
  const configuration = createConfig({ baseUrl: url, hosts: { files: url }, secretKey }, {});
  const { entities } = new PlatformsClient(configuration);
  const file = await entities.files.create(entity, { purpose: 'bank_verification' });
  await fetch(file._links?.upload?.href ?? '', { method: 'PUT', body: '%PDF-1.7' });
  await clock.advance(minute);
  await entities.paymentInstruments.create(entity, {
    label: 'Main account',
    type: 'bank_account',
    currency: 'GBP',
    country: 'GB',
    default: true,
    instrument_details: { account_number: '12345678', bank_code: '050389' },
    document: { type: 'bank_statement', file_id: file.id },
  });
  await clock.advance(minute);
  await configuration.close();
}

test('identity verifies applicants', async () => {
  const { call, called } = await open('identity');
  const { id: applicant_id } = await call('createApplicant', { body: example('createApplicant') }, 201);
  const request = { applicant_id, declared_data: { name: 'Ada Payer' }, redirect_url: 'https://shop.example/back' };
  const { id } = await call('createAndOpenIdentityVerification', { body: request }, 201);
  expect(await call('getIdentityVerification', { path: { identity_verification_id: id } })).toMatchObject({ id });
  expect([...called]).toEqual(operationsOf('identity'));
});

test('treasury transfers between entities, each transfer under a key, and reads balances', async () => {
  const { sandbox, call, called } = await open('treasury');
  const seller = await onboardSeller(sandbox);
  await sandbox.clock.advance(minute);
  const body = { transfer_type: 'promotion', source: { id: platform, amount: 100 }, destination: { id: seller } };
  const { id } = await call('createTransfer', { body }, 201);
  await sandbox.clock.advance(minute);
  expect(await call('getTransfer', { path: { id } })).toMatchObject({
    id,
    status: 'completed',
    source: { entity_id: platform, amount: 100 },
    destination: { entity_id: seller },
  });
  const query = { query: 'currency:GBP' };
  const { data } = await call('getBalances', { path: { id: seller }, query });
  expect(data).toMatchObject([{ holding_currency: 'GBP', balances: { available: 100 } }]);
  expect([...called].sort()).toEqual(operationsOf('treasury').sort());
  const [transfer] = sandbox.requests.of('createTransfer');
  expect(transfer?.idempotencyKey).toMatch(/^gateway-[\w-]{43}$/);
});

/** Adds a sub-entity that may take payments, and transfers with them, as soon as it has been looked at. */
async function onboardSeller({ url, credentials: { secretKey } }: Sandbox): Promise<string> {
  const documented = example('onboardEntity');
  const response = await fetch(`${url}/accounts/entities`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      ...documented,
      company: {
        ...documented.company,
        representatives: [
          {
            individual: { first_name: 'Ada', last_name: 'Seller' },
            documents: { identity_verification: { type: 'passport', front: 'file_aaaaaaaaaaaaaaaaaaaaaaaaaa' } },
          },
        ],
      },
      contact_details: { email_addresses: { primary: 'owner@shop.example' } },
    }),
  });
  return ((await response.json()) as { id: string }).id;
}

test('every function has its routes tried here or in a file of its own', () => {
  const here = ['checkout', 'vault', 'disputes', 'issuing', 'platforms', 'identity', 'treasury'];
  expect([...functionNames].sort()).toEqual([...here, 'payments', 'webhooks'].sort());
});
