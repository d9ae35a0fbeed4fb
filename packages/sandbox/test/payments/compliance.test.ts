import { describe, expect, test } from 'vitest';
import { exampleRequest } from './described.js';
import { channel, PaymentsHarness } from './world.js';

const payout = {
  source: { type: 'currency_account', id: 'ca_y3oqhf46pyzuxjbcn2giaqnb44' },
  destination: {
    type: 'bank_account',
    account_number: '55555555',
    bank_code: '202015',
    country: 'GB',
    account_holder: { type: 'individual', first_name: 'John', last_name: 'Smith' },
  },
  amount: 3823,
  currency: 'HKD',
  reference: 'PAYOUT-1',
  processing_channel_id: channel,
  metadata: { sandbox_payout: 'compliance_review' },
};

const answers = exampleRequest('respondToComplianceRequest');

async function held(): Promise<{ sandbox: PaymentsHarness; id: string }> {
  const sandbox = new PaymentsHarness();
  const { id } = (await sandbox.request(payout)).body;
  return { sandbox, id };
}

describe('a payout that compliance asks about', () => {
  test('is held up, and tells what is asked', async () => {
    const { sandbox, id } = await held();
    await sandbox.processed();

    expect((await sandbox.read(id)).status).toBe('Pending');
    expect(sandbox.events).toMatchObject([{ source: 'fincrime', type: 'payment_compliance_review', subject: id }]);
    expect((await sandbox.call('getComplianceRequest', { path: { payment_id: id } })).body).toMatchObject({
      payment_id: id,
      status: 'pending',
      amount: '38.23',
      currency: 'HKD',
      recipient_name: 'John Smith',
      transaction_reference: 'PAYOUT-1',
      fields: { sender: [{ name: 'date_of_birth' }], recipient: [] },
    });
  });

  test('is paid once it was answered, and takes no second answer', async () => {
    const { sandbox, id } = await held();
    const path = { payment_id: id };

    expect((await sandbox.call('respondToComplianceRequest', { path, body: answers })).status).toBe(202);
    expect((await sandbox.call('respondToComplianceRequest', { path, body: answers })).status).toBe(409);
    await sandbox.processed();

    expect((await sandbox.read(id)).status).toBe('Paid');
    expect((await sandbox.call('getComplianceRequest', { path })).body.status).toBe('approved');
  });

  test('is declined when an answer cannot be had', async () => {
    const { sandbox, id } = await held();
    const body = { fields: { sender: [{ name: 'date_of_birth', value: null, not_available: true }] } };

    await sandbox.call('respondToComplianceRequest', { path: { payment_id: id }, body });
    await sandbox.processed();

    expect((await sandbox.read(id)).status).toBe('Declined');
    expect(sandbox.eventTypes(id)).toEqual(['payment_compliance_review', 'payment_declined']);
  });

  test.each([{ fields: {} }, { fields: { sender: [{ name: 'shoe_size', value: '44', not_available: false }] } }])(
    'takes no answers but to its questions: %j',
    async (body) => {
      const { sandbox, id } = await held();
      const answer = await sandbox.call('respondToComplianceRequest', { path: { payment_id: id }, body });
      expect(answer.status).toBe(400);
    },
  );
});

test('nothing is asked about any other payment', async () => {
  const sandbox = new PaymentsHarness();
  const payment_id = await sandbox.authorized();
  expect((await sandbox.call('getComplianceRequest', { path: { payment_id } })).status).toBe(404);
});
