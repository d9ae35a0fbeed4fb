import { PaymentsClient, type PaymentId } from '@cko/payments';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connected } from './connected.js';
import { PaymentModel } from './payment-model.js';
import { statusOf, step, expectEveryWalk, type Step } from './step.js';

const day = 24 * 60 * 60 * 1000;

const { sandbox, configuration } = await connected();
const payments = new PaymentsClient(configuration);

const source = { type: 'card', number: '4242424242424242', expiry_month: 6, expiry_year: 2090 } as const;

type PaymentStep = Step<PaymentModel, PaymentId>;

/** A step that calls, and compares the answer, then the whole payment, with the model. */
function calling(
  name: string,
  call: (id: PaymentId) => Parameters<typeof statusOf>[0],
  expected: (model: PaymentModel) => number,
): PaymentStep {
  return step(name, async (model, id) => {
    expect(await statusOf(call(id))).toBe(expected(model));
    await expectSame(model, id);
  });
}

function waiting(name: string, time: number, passed: (model: PaymentModel) => void): PaymentStep {
  return step(name, async (model, id) => {
    await sandbox.clock.advance(time);
    passed(model);
    await expectSame(model, id);
  });
}

async function expectSame(model: PaymentModel, id: PaymentId): Promise<void> {
  const { status, balances } = await payments.get(id);
  expect({ status, ...balances }).toMatchObject({
    status: model.status,
    total_authorized: model.authorized,
    total_captured: model.captured,
    total_refunded: model.refunded,
    total_voided: model.voided,
    available_to_capture: model.open,
    available_to_refund: model.captured - model.refunded,
  });
  const approved = (await payments.actions(id)).filter((action) => action.approved);
  const captures = approved.filter(({ type }) => type === 'Capture');
  expect(captures.reduce((sum, capture) => sum + capture.amount, 0)).toBe(model.captured);
}

const amount = fc.option(fc.integer({ min: 0, max: 1100 }), { nil: undefined });
const settled = fc.constant(waiting('settle', 1000, (model) => model.settle()));

test('a payment allows what its state allows, and its sums are those of what was done', async () => {
  const steps: fc.Arbitrary<PaymentStep>[] = [
    fc.record({ amount, final: fc.boolean() }).map(({ amount: sum, final }) => {
      const capture_type = final ? 'Final' : 'NonFinal';
      return calling(
        `capture ${sum} ${capture_type}`,
        (id) => payments.capture(id, { ...(sum !== undefined && { amount: sum }), capture_type }),
        (model) => model.capture(sum, final),
      );
    }),
    amount.map((sum) =>
      calling(
        `void ${sum}`,
        (id) => payments.void(id, sum === undefined ? {} : { amount: sum }),
        (model) => model.void(sum),
      ),
    ),
    amount.map((sum) =>
      calling(
        `refund ${sum}`,
        (id) => payments.refund(id, sum === undefined ? {} : { amount: sum }),
        (model) => model.refund(sum),
      ),
    ),
    fc.constant(
      calling(
        'reverse',
        (id) => payments.reverse(id),
        (model) => model.reverse(),
      ),
    ),
    fc.integer({ min: 1, max: 500 }).map((sum) =>
      calling(
        `increment ${sum}`,
        (id) => payments.incrementAuthorization(id, { amount: sum }),
        (model) => model.increment(sum),
      ),
    ),
    settled,
    settled,
    settled,
  ];
  await expectEveryWalk(steps, start, { runs: 40, length: 14 });
}, 3_600_000);

test('what is open when the authorization runs out is voided, once', async () => {
  const steps: fc.Arbitrary<PaymentStep>[] = [
    amount.map((sum) =>
      calling(
        `capture ${sum} NonFinal`,
        (id) => payments.capture(id, { ...(sum !== undefined && { amount: sum }), capture_type: 'NonFinal' }),
        (model) => model.capture(sum, false),
      ),
    ),
    fc.constant(waiting('expire', 8 * day, (model) => model.expire())),
  ];
  await expectEveryWalk(steps, start, { runs: 10, length: 3 });
}, 3_600_000);

async function start(): Promise<{ model: PaymentModel; real: PaymentId }> {
  const { id } = await payments.request({
    source,
    amount: 1000,
    currency: 'GBP',
    capture: false,
    authorization_type: 'Estimated',
  });
  return { model: new PaymentModel(1000), real: id };
}
