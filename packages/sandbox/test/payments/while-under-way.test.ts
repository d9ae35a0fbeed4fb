import { describe, expect, test } from 'vitest';
import { PaymentsHarness, processingDelay } from './world.js';

describe('automatic capture', () => {
  test('takes the rest after a void of a part that was accepted before it', async () => {
    const sandbox = new PaymentsHarness();
    const { body } = await sandbox.request({});
    await sandbox.clock.advance(processingDelay / 2);
    await sandbox.call('voidPayment', { id: body.id, body: { amount: 300 } });
    await sandbox.clock.advance(2 * processingDelay);

    expect((await sandbox.read(body.id)).balances).toMatchObject({
      total_voided: 300,
      total_captured: 700,
      available_to_capture: 0,
    });
    expect(sandbox.eventTypes(body.id)).toEqual(['payment_approved', 'payment_voided', 'payment_captured']);
    expect(sandbox.eventData('payment_captured')).toMatchObject({ amount: 700, trigger: 'automatic' });
  });

  test('leaves a capture to the merchant who asked for one meanwhile', async () => {
    const sandbox = new PaymentsHarness();
    const { body } = await sandbox.request({});
    await sandbox.clock.advance(processingDelay / 2);
    await sandbox.call('capturePayment', { id: body.id, body: { amount: 300, capture_type: 'NonFinal' } });
    await sandbox.clock.advance(3 * processingDelay);

    expect((await sandbox.read(body.id)).balances).toMatchObject({ total_captured: 300, available_to_capture: 700 });
  });
});

describe('a reversal while a capture is under way', () => {
  test('refunds what has been captured when it is done', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    await sandbox.call('capturePayment', { id });

    const answer = await sandbox.call('reversePayment', { id, body: { reference: 'REV-1' } });
    await sandbox.processed();

    expect(answer).toMatchObject({ status: 202, body: { action_type: 'Void' } });
    expect(await sandbox.read(id)).toMatchObject({ status: 'Refunded', balances: { total_refunded: 1000 } });
    expect((await sandbox.actions(id))[0]).toMatchObject({
      id: answer.body.action_id,
      type: 'Refund',
      amount: 1000,
      approved: true,
      reference: 'REV-1',
    });
    expect(sandbox.eventTypes(id)).not.toContain('payment_void_declined');
  });

  test('gives back the captured and the open part', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    await sandbox.call('capturePayment', { id, body: { amount: 300, capture_type: 'NonFinal' } });

    await sandbox.call('reversePayment', { id });
    await sandbox.processed();

    expect((await sandbox.read(id)).balances).toMatchObject({ total_refunded: 300, total_voided: 700 });
  });

  test('gives back what is captured by then of a payment that was partly captured before', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    await sandbox.call('capturePayment', { id, body: { amount: 300, capture_type: 'NonFinal' } });
    await sandbox.processed();
    await sandbox.call('capturePayment', { id, body: { amount: 500, capture_type: 'NonFinal' } });

    const { body } = await sandbox.call('reversePayment', { id });
    await sandbox.processed();

    expect((await sandbox.read(id)).balances).toMatchObject({ total_refunded: 800, total_voided: 200 });
    const told = (await sandbox.actions(id)).find((action: any) => action.id === body.action_id);
    expect([body.action_type, told.type]).toEqual(['Refund', 'Refund']);
  });

  test('gives back the open part when all that is captured is being refunded already, and then nothing', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    await sandbox.call('capturePayment', { id, body: { amount: 400, capture_type: 'NonFinal' } });
    await sandbox.processed();
    await sandbox.call('refundPayment', { id });

    expect((await sandbox.call('reversePayment', { id })).status).toBe(202);
    expect((await sandbox.call('reversePayment', { id })).status).toBe(403);
    await sandbox.processed();

    expect((await sandbox.read(id)).balances).toMatchObject({ total_refunded: 400, total_voided: 600 });
    expect((await sandbox.call('reversePayment', { id })).status).toBe(200);
  });

  test('is no void that was asked for by name: that one is declined', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    await sandbox.call('capturePayment', { id });
    await sandbox.call('voidPayment', { id });
    await sandbox.processed();

    expect((await sandbox.read(id)).status).toBe('Captured');
    expect(sandbox.eventData('payment_void_declined')).toMatchObject({ response_code: '20109' });
  });
});
