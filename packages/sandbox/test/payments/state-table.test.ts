import { describe, expect, test } from 'vitest';
import { approving, card, day, PaymentsHarness } from './world.js';

type Operation = 'capture' | 'void' | 'refund' | 'increment' | 'reversal' | 'cancellation';

const calls: Record<Operation, string> = {
  capture: 'capturePayment',
  void: 'voidPayment',
  refund: 'refundPayment',
  increment: 'incrementPaymentAuthorization',
  reversal: 'reversePayment',
  cancellation: 'cancelScheduledRetry',
};

/** How to bring a payment to each state. */
const states: Record<string, (sandbox: PaymentsHarness) => Promise<string>> = {
  Pending: async (sandbox) => (await sandbox.request({ '3ds': { enabled: true } })).body.id,
  Authorized: (sandbox) => sandbox.authorized({ authorization_type: 'Estimated' }),
  'Card Verified': (sandbox) => sandbox.authorized({ amount: 0 }),
  'Partially Captured': async (sandbox) => {
    const id = await sandbox.authorized();
    await sandbox.call('capturePayment', { id, body: { amount: 400, capture_type: 'NonFinal' } });
    await sandbox.processed();
    return id;
  },
  Captured: (sandbox) => sandbox.captured(),
  'Partially Refunded': async (sandbox) => {
    const id = await sandbox.captured();
    await sandbox.call('refundPayment', { id, body: { amount: 400 } });
    await sandbox.processed();
    return id;
  },
  Refunded: async (sandbox) => {
    const id = await sandbox.captured();
    await sandbox.call('refundPayment', { id });
    await sandbox.processed();
    return id;
  },
  Voided: async (sandbox) => {
    const id = await sandbox.authorized();
    await sandbox.call('voidPayment', { id });
    await sandbox.processed();
    return id;
  },
  Declined: (sandbox) => sandbox.authorized({ source: card('4544249167673670') }),
  Canceled: async (sandbox) => {
    const id = await states['Retry Scheduled']!(sandbox);
    await sandbox.call('cancelScheduledRetry', { id });
    await sandbox.processed();
    return id;
  },
  Expired: async (sandbox) => {
    const source = { type: 'ideal' };
    const answer = await sandbox.request({ source, currency: 'EUR', success_url: 'https://shop.test/done' });
    await sandbox.clock.advance(day);
    return answer.body.id;
  },
  'Retry Scheduled': (sandbox) =>
    sandbox.authorized({
      source: card('4544249167673670'),
      merchant_initiated: true,
      payment_type: 'Recurring',
      retry: { dunning: { enabled: true } },
    }),
  Paid: async (sandbox) => {
    const answer = await sandbox.request({
      source: { type: 'currency_account', id: 'ca_y3oqhf46pyzuxjbcn2giaqnb44' },
      destination: { type: 'bank_account', country: 'GB', account_number: '55555555', bank_code: '202015' },
    });
    await sandbox.processed();
    return answer.body.id;
  },
};

/** Status of the answer by state, in the order capture, void, refund, increment, reversal, cancellation. */
const table: Record<string, number[]> = {
  Pending: [403, 403, 403, 403, 403, 403],
  Authorized: [202, 202, 403, 201, 202, 403],
  'Card Verified': [403, 403, 403, 403, 403, 403],
  'Partially Captured': [202, 202, 202, 403, 202, 403],
  Captured: [200, 403, 202, 403, 202, 403],
  'Partially Refunded': [403, 403, 202, 403, 202, 403],
  Refunded: [403, 403, 200, 403, 200, 403],
  Voided: [403, 200, 403, 403, 200, 403],
  Declined: [403, 403, 403, 403, 403, 403],
  Canceled: [403, 403, 403, 403, 403, 403],
  Expired: [403, 403, 403, 403, 403, 403],
  'Retry Scheduled': [403, 403, 403, 403, 403, 202],
  Paid: [403, 403, 403, 403, 403, 403],
};

const operations = Object.keys(calls) as Operation[];
const cells = Object.entries(table).flatMap(([state, statuses]) =>
  operations.map((operation, column) => ({ state, operation, status: statuses[column] })),
);

describe('each state allows what the state table says', () => {
  test.each(cells)('$state: $operation answers $status', async ({ state, operation, status }) => {
    const sandbox = new PaymentsHarness();
    const id = await states[state]!(sandbox);
    expect((await sandbox.read(id)).status).toBe(state);

    const answer = await sandbox.call(calls[operation], { id });

    expect(answer.status).toBe(status);
  });

  test.each(operations)('an unknown payment is 404 for %s', async (operation) => {
    const answer = await new PaymentsHarness().call(calls[operation], { id: 'pay_aaaaaaaaaaaaaaaaaaaaaaaaaa' });

    expect(answer.status).toBe(404);
  });

  test('a refusal leaves the payment as it was', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    const before = await sandbox.read(id);
    const events = sandbox.events.length;

    await sandbox.call('refundPayment', { id });
    await sandbox.processed();

    expect(await sandbox.read(id)).toEqual(before);
    expect(sandbox.events).toHaveLength(events);
  });
});

describe('a repeat tells the action that did it', () => {
  test.each([
    { state: 'Captured', operation: 'capturePayment', type: 'Capture' },
    { state: 'Refunded', operation: 'refundPayment', type: 'Refund' },
    { state: 'Voided', operation: 'voidPayment', type: 'Void' },
    { state: 'Voided', operation: 'reversePayment', type: 'Void' },
    { state: 'Refunded', operation: 'reversePayment', type: 'Refund' },
  ])('$operation on a payment that is $state', async ({ state, operation, type }) => {
    const sandbox = new PaymentsHarness();
    const id = await states[state]!(sandbox);
    const done = (await sandbox.actions(id)).find((action) => action.type === type);

    const answer = await sandbox.call(operation, { id });

    expect(answer.body.action_id).toBe(done.id);
    expect(await sandbox.actions(id)).toContainEqual(done);
  });
});

describe('once nothing of the authorization is open', () => {
  test('a partly captured payment counts as captured, and cannot be voided', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    await sandbox.call('capturePayment', { id, body: { amount: 400 } });
    await sandbox.processed();

    expect((await sandbox.read(id)).status).toBe('Partially Captured');
    expect((await sandbox.call('capturePayment', { id })).status).toBe(200);
    expect((await sandbox.call('voidPayment', { id })).status).toBe(403);
  });
});

describe('voiding the rest after a capture', () => {
  test.each([
    ['visa', 202],
    ['mastercard', 202],
    ['amex', 202],
    ['jcb', 403],
  ] as const)('with %s answers %i', async (scheme, status) => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized({ source: card(approving[scheme]) });
    await sandbox.call('capturePayment', { id, body: { amount: 400, capture_type: 'NonFinal' } });
    await sandbox.processed();

    expect((await sandbox.call('voidPayment', { id })).status).toBe(status);
  });
});

describe('an authorization grows only while it is estimated and nothing is captured', () => {
  test('a final authorization refuses', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized({ authorization_type: 'Final' });

    expect((await sandbox.call('incrementPaymentAuthorization', { id, body: { amount: 1 } })).status).toBe(403);
  });
});
