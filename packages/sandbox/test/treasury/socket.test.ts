import { createConfig, type Configuration } from '@cko/core';
import { PaymentsClient } from '@cko/payments';
import { NotFoundError, PermissionError, TreasuryClient, ValidationError } from '@cko/treasury';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { referenceAccount } from '../../src/reference-account.js';
import { accessToken, call, cardPayment } from '../calls.js';
import { problemsOf } from '../payments/described.js';
import { startReceiver } from '../webhook-receiver.js';
import { complete } from '../platforms/world.js';
import { day, float, hour } from './world.js';

const { entity: platform, currencyAccount, processingChannel } = referenceAccount;

let sandbox: Sandbox;
let configuration: Configuration;
let payments: PaymentsClient;
let treasury: TreasuryClient;
beforeEach(async () => {
  sandbox = await startSandbox({ freeze: '2026-01-05T12:00:00Z' });
  configuration = createConfig({ baseUrl: sandbox.url, secretKey: sandbox.credentials.secretKey }, {});
  payments = new PaymentsClient(configuration);
  treasury = new TreasuryClient(configuration);
});
afterEach(async () => {
  await configuration.close();
  await sandbox.close();
});

/** The id of a payment that was captured. */
async function captured(): Promise<string> {
  const source = { type: 'card', number: '4242424242424242', expiry_month: 6, expiry_year: 2040, cvv: '100' } as const;
  const { id } = await payments.request({ source, amount: 1000, currency: 'GBP', reference: 'ORDER-1' });
  await sandbox.clock.advance(1000);
  return id;
}

async function available(): Promise<number | undefined> {
  const { data } = await treasury.balances.get(platform, { query: 'currency:GBP' });
  return data[0]?.balances?.available;
}

describe('over the network', () => {
  test('a payment is pending, then available', async () => {
    await captured();
    const { data } = await treasury.balances.get(platform, { withCurrencyAccountId: true });
    expect(data).toMatchObject([{ currency_account_id: currencyAccount.id, balances: { pending: 980 } }]);
    await sandbox.clock.advance(day);
    expect(await available()).toBe(float + 980);
  });

  test('balances are not those of nobody, nor by a query that cannot be read', async () => {
    await expect(treasury.balances.get('ent_aaaaaaaaaaaaaaaaaaaaaaaaaa')).rejects.toBeInstanceOf(NotFoundError);
    const { status } = await call(sandbox, 'GET', `/balances/${platform}?query=EUR`);
    expect(status).toBe(400);
  });

  test('a transfer moves money once, however often it is sent under its key, and a webhook tells of it', async () => {
    const receiver = await startReceiver();
    const events = { accounts: ['transfer_status_changed'] };
    sandbox.addWorkflow({ url: receiver.url, signatureKey: 'key', events });
    const { body: seller } = await call(sandbox, 'POST', '/accounts/entities', { body: complete });
    await sandbox.clock.advance(1000);
    const request = {
      transfer_type: 'promotion' as const,
      source: { id: platform, amount: 250 },
      destination: { id: seller.id as string },
    };
    const sent = [];
    for (let count = 0; count < 2; count += 1) {
      sent.push(await treasury.transfers.create(request, { idempotencyKey: 'once' }));
    }
    await sandbox.clock.advance(1000);

    expect(sent[1]?.id).toBe(sent[0]?.id);
    expect(await available()).toBe(float - 250);
    expect(await treasury.transfers.get(sent[0]?.id ?? '')).toMatchObject({ status: 'completed' });
    await sandbox.clock.advance(0);
    const told = receiver.received.map(({ body }) => JSON.parse(body).data);
    expect(told).toMatchObject([{ sub_entity_id: seller.id, transfer_id: sent[0]?.id, status: 'completed' }]);
    await receiver.close();
  });

  test('a transfer without a key, or with a long reference, is refused by its service', async () => {
    const body = {
      transfer_type: 'refund',
      source: { id: platform, amount: 1 },
      destination: { id: platform },
      reference: 'r'.repeat(51),
    };
    const refused = await call(sandbox, 'POST', '/transfers', { body });
    expect(refused).toMatchObject({ status: 422, body: { error_type: 'validation_error' } });
    expect(refused.body.error_codes).toEqual(['idempotency_key_required']);
    const long = await call(sandbox, 'POST', '/transfers', { body, headers: { 'cko-idempotency-key': 'k' } });
    expect(long.body.error_codes).toEqual(['reference_invalid']);
  });

  test('financial actions are iterated over all pages', async () => {
    const id = await captured();
    for (const amount of [100, 200, 300]) await payments.refund(id, { amount });
    await sandbox.clock.advance(1000);
    const types = [];
    for await (const action of treasury.financialActions.list({ payment_id: id, limit: 3 })) {
      types.push(action.action_type);
    }
    expect(types).toEqual(['Partial Refund', 'Partial Refund', 'Partial Refund', 'Capture']);
    await expect(treasury.financialActions.list({})).rejects.toBeInstanceOf(ValidationError);
  });

  test('a report is listed, read and downloaded', async () => {
    const id = await captured();
    await sandbox.clock.advance(12 * hour + 2 * hour);
    const { data } = await treasury.reports.list({ entity_id: platform, created_after: '2026-01-05T00:00:00Z' });
    const report = await treasury.reports.get(data[1]?.id ?? '');
    expect(report).toMatchObject({ type: 'FinancialActionsByDateRange', account: { entity_id: platform } });

    const file = await treasury.reports.getFile(report.id ?? '', report.files?.[0]?.id ?? '');
    const rows = parse<Record<string, string>>(await file.text(), { columns: true });
    expect(rows.map((row) => row['Payment ID'])).toContain(id);
    const answer = await call(sandbox, 'GET', new URL(report.files?.[0]?._links?.['self']?.href ?? '').pathname);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toContain('financial-actions_');
  });

  test('exchange rates are for access tokens, and for products that are switched on', async () => {
    const { accessKey } = sandbox.credentials;
    const oauth = createConfig({ baseUrl: sandbox.url, accessKey }, {});
    const rates = new TreasuryClient(oauth).forex;
    const query = {
      product: 'card_payouts',
      source: 'visa',
      currency_pairs: 'GBPEUR',
      processing_channel_id: processingChannel,
    };
    expect(await rates.getRates(query)).toMatchObject({ rates: [{ exchange_rate: 1.14208777 }] });
    await expect(rates.getRates({ ...query, product: 'other' })).rejects.toBeInstanceOf(PermissionError);
    await oauth.close();

    const missing = await call(
      sandbox,
      'GET',
      `/forex/rates?source=visa&currency_pairs=GBPEUR&processing_channel_id=${processingChannel}`,
      {
        credential: await accessToken(sandbox),
      },
    );
    expect(missing).toMatchObject({
      status: 422,
      body: { error_type: 'processing_error', error_codes: ['product_required'] },
    });
  });

  test('a top-up has instructions, for an account of the entity', async () => {
    const instructions = await treasury.topUps.getInstructions(platform, currencyAccount.id);
    expect(problemsOf('getTopUpInstructions', 200, instructions)).toEqual([]);
    expect(instructions).toMatchObject({
      currency: 'GBP',
      payment_reference: 'Y3OQHF46PYZU',
      bank_details: { domestic: { sort_code: '202015' }, international: { iban: 'GB33BUKB20201555555555' } },
    });
    const another = 'ca_aaaaaaaaaaaaaaaaaaaaaaaaaa';
    await expect(treasury.topUps.getInstructions(platform, another)).rejects.toBeInstanceOf(NotFoundError);
  });

  test('a top-up arrives when the bank is played, for an account and an amount that can be', async () => {
    const topUp = (body: object) => call(sandbox, 'POST', '/_sandbox/top-ups', { credential: null, body });
    expect((await topUp({ currencyAccount: currencyAccount.id, amount: 5000 })).status).toBe(204);
    expect(await available()).toBe(float + 5000);

    for (const amount of [0, -1, 1.5, '5000', undefined]) {
      expect((await topUp({ currencyAccount: currencyAccount.id, amount })).status).toBe(400);
    }
    const { status, body } = await topUp({ currencyAccount: 'ca_aaaaaaaaaaaaaaaaaaaaaaaaaa', amount: 5000 });
    expect([status, body.message]).toEqual([400, 'currencyAccount is the id of a currency account, ca_….']);
    expect(await available()).toBe(float + 5000);
  });

  test('books are part of a snapshot, and what is pending in it settles', async () => {
    await captured();
    const snapshot = sandbox.snapshot();
    await sandbox.clock.advance(day);
    sandbox.restore(snapshot);
    expect(await available()).toBe(float);
    await sandbox.clock.advance(day);
    expect(await available()).toBe(float + 980);
  });

  test('a reset empties the books', async () => {
    await captured();
    await call(sandbox, 'POST', '/payments', { body: cardPayment });
    sandbox.reset();
    const { data } = await treasury.balances.get(platform);
    expect(data.map(({ balances }) => [balances?.pending, balances?.available])).toEqual([[0, float]]);
  });
});
