import { readFileSync } from 'node:fs';
import { createConfig } from '@cko/core';
import { PlatformsClient } from '@cko/platforms';
import type { Sandbox } from '@cko/sandbox';
import { operations } from '@cko/spec';
import { routes } from 'functions/routes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callRoute, routeOf, startAll, tokenOf, urlOf, type Running, type Sent } from './running.js';

let running: Running;

beforeAll(async () => {
  running = await startAll({ limits: false });
});
afterAll(() => running.close());

const signed = routes.filter(({ access }) => access === 'iam').map(({ operation }) => operation);
const withBody = signed.filter((operation) => operations.find(({ id }) => id === operation)?.body !== undefined);
const others = signed.filter((operation) => !withBody.includes(operation));

/** Operations that were answered as they should be. */
const answered = new Set<string>();

async function expectAnswer(operation: string, sent: Sent = {}, status = 200): Promise<any> {
  const response = await callRoute(running.gateway, operation, sent);
  const text = await response.text();
  expect([operation, response.status, text]).toEqual([operation, status, text]);
  answered.add(operation);
  return text === '' ? undefined : JSON.parse(text);
}

/** A documented request. */
function example(operation: string): any {
  const file = new URL(`../../../reference/examples/${operation}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).request;
}

const refusal = (error_type: string, ...error_codes: string[]) => ({
  request_id: expect.any(String),
  error_type,
  error_codes,
});

test('the routes that are served are those of the table', () => {
  const served = running.gateway.apis.flatMap((api) =>
    api.routes.map(({ method, path, functionName, authorization }) => ({
      method,
      path,
      function: functionName.replace('checkout-gateway-sandbox-', ''),
      access: authorization === 'AWS_IAM' ? 'iam' : 'open',
    })),
  );
  const inTable = routes.map(({ method, path, function: name, access }) => ({ method, path, function: name, access }));
  const byRoute = (a: { method: string; path: string }, b: { method: string; path: string }) =>
    `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`);
  expect(served.sort(byRoute)).toEqual(inTable.sort(byRoute));
});

describe('what is wrong is refused, in the one shape that errors have', () => {
  test.each(signed)('%s without a signature', async (operation) => {
    const response = await fetch(urlOf(running.gateway, operation), { method: routeOf(operation).method });
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual(refusal('access_denied', 'signature_or_route_missing'));
  });

  test.each(signed)('%s signed with another key', async (operation) => {
    const [{ accessKeyId } = { accessKeyId: '' }] = running.gateway.accessKeys;
    const accessKey = { accessKeyId, secretAccessKey: 'another' };
    const response = await callRoute(running.gateway, operation, { accessKey });
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual(refusal('access_denied', 'signature_invalid'));
  });

  test.each(withBody)('%s with a body that is no JSON', async (operation) => {
    const response = await callRoute(running.gateway, operation, { body: '{"amount":' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error_codes: ['request_json_invalid'] });
  });

  test.each(withBody)('%s with a body of the wrong shape', async (operation) => {
    const response = await callRoute(running.gateway, operation, { body: [1] });
    expect([400, 404, 422]).toContain(response.status);
    expect(await response.json()).toMatchObject({ request_id: expect.any(String), error_type: expect.any(String) });
  });

  test.each(others)('%s of something that is not there, or in a way that there is not', async (operation) => {
    const response = await callRoute(running.gateway, operation, { query: { limit: 'many', skip: 'none' } });
    expect([400, 404, 422, 502]).toContain(response.status);
    expect(await response.json()).toMatchObject({ request_id: expect.any(String), error_type: expect.any(String) });
  });

  test('a webhook that is not signed, or not by Checkout.com', async () => {
    const send = (headers: Record<string, string>) =>
      fetch(running.gateway.webhookUrl, { method: 'POST', headers, body: '{"id":"evt_1"}' });
    const unsigned = await send({});
    expect([unsigned.status, await unsigned.json()]).toEqual([400, refusal('request_malformed', 'header_required')]);
    const forged = await send({ 'Cko-Signature': 'a'.repeat(64) });
    expect([400, 401, 403]).toContain(forged.status);
    expect(running.gateway.aws.events.published('checkout-gateway-sandbox')).toEqual([]);
  });
});

describe('what is right is done', () => {
  const minute = 60_000;

  test('payments live their whole life, and each webhook becomes an event', async () => {
    const { sandbox } = running;
    const pay = async (reference: string) => {
      const source = { type: 'token', token: await tokenOf(sandbox) };
      return expectAnswer('requestPayment', { body: { source, amount: 1099, currency: 'GBP', reference } }, 201);
    };
    const { id } = await pay('ORDER-1');
    await expectAnswer('capturePayment', { path: { id }, body: { amount: 600 } }, 202);
    await sandbox.clock.advance(minute);
    expect(await expectAnswer('getPayment', { path: { id } })).toMatchObject({ status: 'Partially Captured' });
    await expectAnswer('refundPayment', { path: { id } }, 202);
    await sandbox.clock.advance(minute);
    expect(await expectAnswer('listPaymentActions', { path: { id } })).toHaveLength(3);
    expect((await expectAnswer('searchPayments', { body: { query: "reference:'ORDER-1'" } })).data).toHaveLength(1);
    await expectAnswer('voidPayment', { path: { id: (await pay('ORDER-2')).id } }, 202);
    await expectAnswer('reversePayment', { path: { id: (await pay('ORDER-3')).id } }, 202);
    await sandbox.clock.advance(minute);
    const types = running.gateway.aws.events
      .published('checkout-gateway-sandbox')
      .filter(({ detail }) => (detail as { data: { id: string } }).data.id === id)
      .map((event) => event['detail-type']);
    expect(types).toEqual(['payment_approved', 'payment_captured', 'payment_refunded']);
    answered.add('receiveWebhook');
  });

  test('checkout makes sessions, links and hosted pages', async () => {
    const billing = { address: { country: 'GB' } };
    const [success_url, failure_url] = ['https://shop.example/ok', 'https://shop.example/no'];
    await expectAnswer(
      'createPaymentSession',
      { body: { amount: 1000, currency: 'GBP', billing, success_url, failure_url } },
      201,
    );
    const link = await expectAnswer('createPaymentLink', { body: example('createPaymentLink') }, 201);
    await expectAnswer('getPaymentLink', { path: { id: link.id } });
    const page = await expectAnswer('createHostedPayment', { body: example('createHostedPayment') }, 201);
    await expectAnswer('getHostedPayment', { path: { id: page.id } });
  });

  test('the vault keeps customers, also by e-mail address, and their instruments', async () => {
    const { id } = await expectAnswer('createCustomer', { body: { email: 'ada+payer@example.com', name: 'Ada' } }, 201);
    expect(await expectAnswer('getCustomer', { path: { identifier: 'ada+payer@example.com' } })).toMatchObject({ id });
    await expectAnswer('updateCustomer', { path: { identifier: id }, body: { name: 'Ada Payer' } }, 204);
    const token = await tokenOf(running.sandbox);
    const instrument = await expectAnswer(
      'createInstrument',
      { body: { type: 'token', token, customer: { id } } },
      201,
    );
    await expectAnswer('getInstrument', { path: { id: instrument.id } });
    await expectAnswer('deleteInstrument', { path: { id: instrument.id } }, 204);
  });

  test('disputes are listed, accepted, and defended with evidence', async () => {
    const { sandbox } = running;
    for (const reference of ['accepted', 'defended']) {
      // With the documented card of disputes.
      const token = await tokenOf(sandbox, { expiry_month: 1, expiry_year: 2099 });
      const body = { source: { type: 'token', token }, amount: 1040, currency: 'GBP', reference };
      await expectAnswer('requestPayment', { body }, 201);
    }
    await sandbox.clock.advance(2 * minute);
    const { data } = await expectAnswer('listDisputes', { query: { limit: '10' } });
    const [accepted, defended] = data.map(({ id }: { id: string }) => ({ dispute_id: id }));
    await expectAnswer('getDispute', { path: accepted });
    await expectAnswer('acceptDispute', { path: accepted }, 204);
    await expectAnswer(
      'provideDisputeEvidence',
      { path: defended, body: { additional_evidence_text: 'Delivered' } },
      204,
    );
    await expectAnswer('submitDisputeEvidence', { path: defended }, 204);
  });

  test('cards are issued to cardholders, and their use is controlled', async () => {
    const { id: cardholder_id } = await expectAnswer('createCardholder', { body: example('createCardholder') }, 201);
    await expectAnswer('getCardholder', { path: { cardholderId: cardholder_id } });
    const card_product_id = 'pro_7syjig3jq3mezlc3vjrdpfitl4';
    const card = { type: 'virtual', cardholder_id, card_product_id, activate_card: false };
    const { id: cardId } = await expectAnswer('createCard', { body: card }, 201);
    await expectAnswer('getCard', { path: { cardId } });
    await expectAnswer('activateCard', { path: { cardId } });
    await expectAnswer('suspendCard', { path: { cardId }, body: { reason: 'suspected_lost' } });
    const limit = { amount_limit: 1000, velocity_window: { type: 'monthly' } };
    const control = { target_id: cardId, control_type: 'velocity_limit', velocity_limit: limit };
    await expectAnswer('createCardControl', { body: control }, 201);
    await expectAnswer('revokeCard', { path: { cardId }, body: { reason: 'reported_lost' } });
    await expectAnswer('listIssuingTransactions', { query: { limit: '10' } });
  });

  test('sellers are onboarded, and it is said when they are paid out', async () => {
    const { id } = await expectAnswer('onboardEntity', { body: example('onboardEntity') }, 201);
    await expectAnswer('getEntity', { path: { id } });
    await addBankAccount(running.sandbox, id);
    const recurrence = { frequency: 'weekly', by_day: ['monday'] };
    await expectAnswer('updatePayoutSchedule', {
      path: { id },
      body: { GBP: { enabled: true, threshold: 100, recurrence } },
    });
    await expectAnswer('getPayoutSchedule', { path: { id } });
  });

  test('applicants are verified', async () => {
    const { id: applicant_id } = await expectAnswer('createApplicant', { body: example('createApplicant') }, 201);
    const request = { applicant_id, declared_data: { name: 'Ada Payer' }, redirect_url: 'https://shop.example/back' };
    const { id } = await expectAnswer('createAndOpenIdentityVerification', { body: request }, 201);
    await expectAnswer('getIdentityVerification', { path: { identity_verification_id: id } });
  });

  test('money is transferred between entities, and shows in their balances', async () => {
    // With all that is asked of a seller before it may take payments, and transfers.
    const documented = example('onboardEntity');
    const company = {
      ...documented.company,
      representatives: [
        {
          individual: { first_name: 'Ada', last_name: 'Seller' },
          documents: { identity_verification: { type: 'passport', front: 'file_aaaaaaaaaaaaaaaaaaaaaaaaaa' } },
        },
      ],
    };
    const contact_details = { email_addresses: { primary: 'owner@shop.example' } };
    const entity = { ...documented, reference: 'paid-by-transfer', contact_details, company };
    const seller = await expectAnswer('onboardEntity', { body: entity }, 201);
    await running.sandbox.clock.advance(minute);
    // From the entity of the sandbox's account itself.
    const source = { id: 'ent_w4jelhppmfiufdnatam37wrfc4', amount: 100 };
    const body = { transfer_type: 'promotion', source, destination: { id: seller.id } };
    const { id } = await expectAnswer('createTransfer', { body }, 201);
    await running.sandbox.clock.advance(minute);
    expect(await expectAnswer('getTransfer', { path: { id } })).toMatchObject({ id, status: 'completed' });
    const { data } = await expectAnswer('getBalances', { path: { id: seller.id } });
    expect(data).toMatchObject([{ holding_currency: 'GBP', balances: { available: 100 } }]);
  });

  test('no route was left out', () => {
    expect([...answered].sort()).toEqual(routes.map(({ operation }) => operation).sort());
  });

  test('nothing that was written holds a key or a card', () => {
    const { secretKey, accessKey } = running.sandbox.credentials;
    const text = running.log.join('\n');
    expect(text).toContain('"operation":"requestPayment"');
    for (const secret of [secretKey, accessKey.secret, running.gateway.signatureKey, '4242424242424242', 'tok_']) {
      expect(text).not.toContain(secret);
    }
  });
});

/** Adds a bank account that is verified, to be paid out to. */
async function addBankAccount({ url, credentials: { secretKey }, clock }: Sandbox, entity: string): Promise<void> {
  const configuration = createConfig({ baseUrl: url, hosts: { files: url }, secretKey }, {});
  const { entities } = new PlatformsClient(configuration);
  const file = await entities.files.create(entity, { purpose: 'bank_verification' });
  await fetch(file._links?.upload?.href ?? '', { method: 'PUT', body: '%PDF-1.7' });
  await clock.advance(60_000);
  await entities.paymentInstruments.create(entity, {
    label: 'Main account',
    type: 'bank_account',
    currency: 'GBP',
    country: 'GB',
    default: true,
    instrument_details: { account_number: '12345678', bank_code: '050389' },
    document: { type: 'bank_statement', file_id: file.id },
  });
  await clock.advance(60_000);
  await configuration.close();
}
