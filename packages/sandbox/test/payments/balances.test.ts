import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, PaymentsHarness, processingDelay } from './world.js';

/** Anything a caller may do to a payment, and time passing. */
const step = fc.oneof(
  fc.record({
    operation: fc.constant('capturePayment'),
    body: fc.record(
      { amount: fc.integer({ min: 0, max: 1200 }), capture_type: fc.constantFrom('Final', 'NonFinal') },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    operation: fc.constantFrom('refundPayment', 'voidPayment', 'incrementPaymentAuthorization'),
    body: fc.record({ amount: fc.integer({ min: 0, max: 1200 }) }, { requiredKeys: [] }),
  }),
  fc.record({ operation: fc.constant('reversePayment'), body: fc.constant({}) }),
  fc.record({ wait: fc.constantFrom(0, processingDelay, 3 * day, 8 * day) }),
);

describe('balances', () => {
  test('always add up, whatever is done in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const sandbox = new PaymentsHarness();
        const id = await sandbox.authorized({ authorization_type: 'Estimated' });
        let age = 0;
        for (const action of steps) {
          if ('wait' in action) {
            // Payments are kept for thirty days.
            if ((age += action.wait) > 29 * day) return;
            await sandbox.clock.advance(action.wait);
          } else await sandbox.call(action.operation, { id, body: action.body });

          const { balances, status } = await sandbox.read(id);
          const open = balances.total_authorized - balances.total_captured - balances.total_voided;
          expect(Math.min(...Object.values<number>(balances))).toBeGreaterThanOrEqual(0);
          expect(balances.available_to_capture).toBe(open);
          expect(balances.available_to_void).toBe(open);
          expect(balances.available_to_refund).toBe(balances.total_captured - balances.total_refunded);
          expect(status).toBe(expectedStatus(balances));
        }
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  test('what was accepted is never declined for want of money', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 8 }), async (amounts) => {
        const sandbox = new PaymentsHarness();
        const id = await sandbox.captured();
        const answers = [];
        for (const amount of amounts) answers.push(await sandbox.call('refundPayment', { id, body: { amount } }));
        await sandbox.processed();

        const accepted = answers.filter((answer) => answer.status === 202).map((answer) => answer.body.action_id);
        const approved = (await sandbox.actions(id)).filter((action) => action.approved).map((action) => action.id);
        expect(approved).toEqual(expect.arrayContaining(accepted));
        expect(sandbox.eventTypes(id)).not.toContain('payment_refund_declined');
      }),
      { numRuns: 50 },
    );
  });
});

function expectedStatus(balances: Record<string, number>): string {
  if (balances.total_refunded! > 0) return balances.available_to_refund === 0 ? 'Refunded' : 'Partially Refunded';
  if (balances.total_captured! > 0) {
    return balances.total_captured === balances.total_authorized ? 'Captured' : 'Partially Captured';
  }
  return balances.available_to_capture === 0 ? 'Voided' : 'Authorized';
}
