import { describe, expect, test } from 'vitest';
import { customersOf } from '../../src/areas/payments/sources/customers.js';
import { paymentsOf } from '../../src/areas/payments/payment.js';
import { exampleRequest } from './described.js';
import { PaymentsHarness } from './world.js';

/** A sandbox that knows what the documented request refers to: its customer and the payment before. */
async function prepared(): Promise<PaymentsHarness> {
  const sandbox = new PaymentsHarness();
  const { customer, previous_payment_id } = exampleRequest('requestPayment');
  customersOf(sandbox.world).add({ id: customer.id, email: customer.email, name: customer.name });
  const earlier = await sandbox.captured();
  paymentsOf(sandbox.world).add({ ...sandbox.record(earlier), id: previous_payment_id });
  return sandbox;
}

describe('every documented request is accepted where it applies', () => {
  test('requestPayment with 3D Secure waits for the payer', async () => {
    const sandbox = await prepared();

    const answer = await sandbox.call('requestPayment', { body: exampleRequest('requestPayment') });

    expect(answer.status).toBe(202);
    expect(answer.body._links.redirect.href).toContain(answer.body.id);
  });

  test('requestPayment without 3D Secure is decided at once', async () => {
    const sandbox = await prepared();

    const body = { ...exampleRequest('requestPayment'), '3ds': undefined };
    const answer = await sandbox.call('requestPayment', { body });

    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ approved: true, status: 'Authorized', amount: 6540, currency: 'USD' });
  });

  test('the whole payment reads as described, after everything was done to it', async () => {
    const sandbox = await prepared();
    const body = { ...exampleRequest('requestPayment'), '3ds': undefined };
    const { id } = (await sandbox.call('requestPayment', { body })).body;
    await sandbox.processed();
    const { amount } = exampleRequest('refundPayment');
    await sandbox.call('refundPayment', { id, body: { amount } });
    await sandbox.processed();

    const read = await sandbox.read(id);
    const echoed = [
      'payment_plan',
      'description',
      'billing_descriptor',
      'shipping',
      'payment_ip',
      'sender',
      'recipient',
    ];
    for (const name of [...echoed, 'amount_allocations', 'items', 'metadata', 'reference', 'payment_type']) {
      expect(read[name], name).toEqual(body[name]);
    }
    expect(read.processing).toMatchObject({ aft: true, preferred_scheme: 'mastercard', locale: 'en-US' });
    expect((await sandbox.actions(id)).map((action) => action.type)).toEqual(['Refund', 'Capture', 'Authorization']);
  });

  test.each([
    { operation: 'capturePayment', status: 202 },
    { operation: 'voidPayment', status: 202 },
    { operation: 'reversePayment', status: 202 },
    { operation: 'incrementPaymentAuthorization', status: 201 },
  ])('$operation on an authorized payment', async ({ operation, status }) => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized({ amount: 6540, authorization_type: 'Estimated' });

    const answer = await sandbox.call(operation, { id, body: exampleRequest(operation) });

    expect(answer.status).toBe(status);
    expect(answer.body.reference).toBe(exampleRequest(operation).reference);
  });

  test('refundPayment on a captured payment', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.captured({ amount: 6540 });
    const body = exampleRequest('refundPayment');
    const capture = sandbox.record(id).actions.find((action) => action.type === 'Capture')!;
    capture.id = body.capture_action_id;

    expect((await sandbox.call('refundPayment', { id, body })).status).toBe(202);
  });

  test('cancelScheduledRetry on a payment that is to be tried again', async () => {
    const sandbox = await prepared();
    const { id } = (
      await sandbox.call('requestPayment', {
        body: {
          ...exampleRequest('requestPayment'),
          '3ds': undefined,
          fallback_source: undefined,
          source: { type: 'card', number: '4544249167673670', expiry_month: 6, expiry_year: 2030 },
        },
      })
    ).body;

    const answer = await sandbox.call('cancelScheduledRetry', { id, body: exampleRequest('cancelScheduledRetry') });

    expect(answer.status).toBe(202);
  });

  test('searchPayments with its period around the payment', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    await sandbox.processed();
    const example = exampleRequest('searchPayments');
    const body = {
      ...example,
      query: example.query.replace(/pay_\w+/, id),
      from: '2023-08-24T14:15:22Z',
      to: '2099-08-24T14:15:22Z',
    };

    const answer = await sandbox.call('searchPayments', { body });

    expect(answer.body.data.map((payment: { id: string }) => payment.id)).toEqual([id]);
    expect((await sandbox.call('searchPayments', { body: example })).body.data).toEqual([]);
  });
});
