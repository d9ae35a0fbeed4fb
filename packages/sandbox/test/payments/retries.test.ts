import { describe, expect, test } from 'vitest';
import { instrumentsOf } from '../../src/areas/payments/sources/instruments.js';
import { card, day, PaymentsHarness, processingDelay } from './world.js';

const insufficientFunds = '4544249167673670';
const timeout = '4095254802642505';
const stolen = '4745820750643143';

/** A payment that the merchant begins, with tries in case of a decline. */
const recurring = {
  source: card(insufficientFunds),
  merchant_initiated: true,
  payment_type: 'Recurring',
  retry: { dunning: { enabled: true, max_attempts: 3, end_after_days: 30 } },
};

describe('scheduled retries', () => {
  test('follow a soft decline, with growing waits', async () => {
    const sandbox = new PaymentsHarness();

    const { status, body } = await sandbox.request(recurring);

    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'Retry Scheduled',
      approved: false,
      response_code: '20051',
      retry: { attempts_made: 0, max_attempts: 3 },
    });
    const waits = [];
    let last = Date.parse(body.processed_on);
    for (let view = body; view.status === 'Retry Scheduled'; view = await sandbox.read(body.id)) {
      const next = Date.parse(view.retry.next_attempt_on);
      waits.push((next - last) / day);
      last = next;
      await sandbox.clock.advance(next - sandbox.clock.now().getTime() + 1);
    }
    expect(waits.map(Math.round)).toEqual([7, 10, 14]);
    expect(last).toBeCloseTo(Date.parse(body.retry.ends_on), -3);
  });

  test('end in a decline when none succeeds', async () => {
    const sandbox = new PaymentsHarness();
    const { body } = await sandbox.request({ ...recurring, retry: { dunning: { enabled: true, max_attempts: 1 } } });
    expect(sandbox.eventTypes()).toEqual(['payment_declined', 'payment_retry_scheduled']);

    await sandbox.clock.advance(30 * day - 1000);
    await sandbox.clock.advance(1001);

    expect(sandbox.eventTypes()).toEqual(['payment_declined', 'payment_retry_scheduled', 'payment_declined']);
    expect(sandbox.record(body.id)).toMatchObject({ status: 'Declined', actions: [{}, {}] });
  });

  test('end well once the stored card is good again', async () => {
    const sandbox = new PaymentsHarness();
    const { source } = (await sandbox.request({ source: card('4242424242424242') })).body;
    const { body } = await sandbox.request({
      ...recurring,
      amount: 101,
      source: { type: 'id', id: source.id },
      retry: { dunning: { enabled: true, max_attempts: 2, end_after_days: 10 } },
    });
    expect(body.status).toBe('Retry Scheduled');
    sandbox.record(body.id).amountRequested = 102;
    instrumentsOf(sandbox.world).get(source.id)!.card!.expiry_year = 2099;

    await sandbox.clock.advance(10 * day);

    expect(await sandbox.read(body.id)).toMatchObject({ status: 'Captured', source: { expiry_year: 2099 } });
  });

  test('tell their plan by webhook', async () => {
    const sandbox = new PaymentsHarness();
    await sandbox.request(recurring);

    expect(sandbox.eventData('payment_retry_scheduled')).toMatchObject({
      response_code: '20051',
      retry: { attempts_made: 0, max_attempts: 3, ends_on: expect.any(String), next_attempt_on: expect.any(String) },
    });
  });

  test.each([
    { what: 'a hard decline', body: { source: card(stolen) } },
    { what: 'a payer who is there', body: { merchant_initiated: false, payment_type: 'Regular' } },
    { what: 'dunning that is off', body: { retry: { dunning: { enabled: false } } } },
    { what: 'a failure that only downtime covers', body: { source: card(timeout) } },
  ])('do not follow $what', async ({ body }) => {
    const answer = await new PaymentsHarness().request({ ...recurring, ...body });

    expect(answer.body.status).toBe('Declined');
    expect(answer.body).not.toHaveProperty('retry');
  });

  test('follow a failure of the network, where downtime is covered', async () => {
    const retry = { downtime: { enabled: true } };
    const answer = await new PaymentsHarness().request({ ...recurring, source: card(timeout), retry });

    expect(answer.body).toMatchObject({ status: 'Retry Scheduled', response_code: '20068' });
  });
});

describe('cancelling a scheduled retry', () => {
  test('is accepted, and the payment is canceled a little later', async () => {
    const sandbox = new PaymentsHarness();
    const { id } = (await sandbox.request(recurring)).body;

    const { status, body } = await sandbox.call('cancelScheduledRetry', { id, body: { reference: 'STOP' } });

    expect(status).toBe(202);
    expect(body).toMatchObject({ reference: 'STOP', action_id: expect.stringMatching(/^act_/) });
    await sandbox.processed();
    expect((await sandbox.read(id)).status).toBe('Canceled');
    expect(sandbox.eventData('payment_canceled')).toMatchObject({ id, action_id: body.action_id });
  });

  test('stops every further try', async () => {
    const sandbox = new PaymentsHarness();
    const { id } = (await sandbox.request(recurring)).body;
    await sandbox.call('cancelScheduledRetry', { id });
    await sandbox.clock.advance(29 * day);

    expect(await sandbox.actions(id)).toHaveLength(1);
  });

  test('stops also the try that would come before the cancellation is done', async () => {
    const sandbox = new PaymentsHarness();
    const { id, retry } = (await sandbox.request(recurring)).body;
    await sandbox.clock.advance(
      Date.parse(retry.next_attempt_on) - sandbox.clock.now().getTime() - processingDelay / 2,
    );
    await sandbox.call('cancelScheduledRetry', { id });
    await sandbox.processed();

    expect(await sandbox.actions(id)).toHaveLength(1);
    expect((await sandbox.read(id)).status).toBe('Canceled');
  });
});
