import { beforeEach, expect, test } from 'vitest';
import { instrumentsOf } from '../../src/areas/payments/sources/instruments.js';
import { CheckoutHarness } from './world.js';

const source_id = 'src_wmlfc3zyhqzehihu7giusaaawu';
const notice = {
  source_id,
  notification_type: 'advance_notice',
  amount: 1000,
  currency: 'GBP',
  billing_descriptor: 'SUPERHEROES.COM',
  customer_email: 'payer@example.com',
  support_email: 'help@example.com',
};

let sandbox: CheckoutHarness;
beforeEach(() => {
  sandbox = new CheckoutHarness();
  instrumentsOf(sandbox.payments.world).add({ id: source_id, type: 'bacs' });
});

/** The date that is some days ahead. */
function inDays(days: number): string {
  return new Date(sandbox.payments.clock.now().getTime() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

test('a payer is told of a collection that is to come', async () => {
  const body = { ...notice, collection_date: inDays(5) };

  const first = await sandbox.call('sendBacsNotification', { body });
  const second = await sandbox.call('sendBacsNotification', { body });

  expect(first).toMatchObject({ status: 200, body: { event_id: expect.stringMatching(/^evt_/) as string } });
  expect(second.body.event_id).not.toBe(first.body.event_id);
});

test('a collection of today or in another currency is refused', async () => {
  const answer = await sandbox.call('sendBacsNotification', {
    body: { ...notice, collection_date: inDays(0), currency: 'EUR' },
  });

  expect(answer).toEqual({
    status: 422,
    body: { error_codes: ['currency_not_supported', 'collection_date_invalid'] },
  });
});

test('what is no mandate of Bacs is not found', async () => {
  instrumentsOf(sandbox.payments.world).add({ id: 'src_aaaaaaaaaaaaaaaaaaaaaaaaaa', type: 'sepa' });

  for (const unknown of ['src_aaaaaaaaaaaaaaaaaaaaaaaaaa', 'src_bbbbbbbbbbbbbbbbbbbbbbbbbb']) {
    const body = { ...notice, source_id: unknown, collection_date: inDays(5) };
    expect((await sandbox.call('sendBacsNotification', { body })).status).toBe(404);
  }
});
