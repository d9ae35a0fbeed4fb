import { PaymentsClient } from '@cko/payments';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connected } from './connected.js';
import { expectEveryWalk, statusOf, step, type Step } from './step.js';

const { configuration } = await connected();
const payments = new PaymentsClient(configuration);

/** A payment that is prepared, in any number of changes, and then confirmed until it is paid. */
class SetupModel {
  tries = 0;
  isPaid = false;
  amount = 1000;
  private card: keyof typeof cards = 'approving';

  update(card: keyof typeof cards, amount: number): number {
    if (this.isPaid) return 403;
    this.card = card;
    this.amount = amount;
    return 200;
  }

  confirm(): number {
    if (this.isPaid) return 403;
    if (this.card === 'none') return 422;
    this.tries += 1;
    this.isPaid = this.card === 'approving';
    return 201;
  }
}

const cards = { approving: '4242424242424242', declining: '4024007181869214', none: undefined };

type SetupId = Awaited<ReturnType<typeof payments.setups.create>>['id'];

interface RealSetup {
  id: SetupId;
  reference: string;
}

function bodyOf(reference: string, card: keyof typeof cards, amount: number) {
  const number = cards[card];
  return {
    processing_channel_id: 'pc_q4dbxom5jbgudnjzjpz7j2z6uq',
    amount,
    currency: 'GBP',
    reference,
    ...(number !== undefined && { payment_methods: { card: { number, expiry_month: 12, expiry_year: 2098 } } }),
  } as const;
}

function calling(
  name: string,
  call: (real: RealSetup) => Parameters<typeof statusOf>[0],
  expected: (model: SetupModel) => number,
): Step<SetupModel, RealSetup> {
  return step(name, async (model, real) => {
    expect(await statusOf(call(real))).toBe(expected(model));
    expect((await payments.setups.get(real.id)).amount).toBe(model.amount);
    const { data } = await payments.list({ reference: real.reference, limit: 100 });
    expect(data).toHaveLength(model.tries);
    const paid = data.filter(({ approved }) => approved).map(({ amount }) => amount);
    expect(paid).toEqual(model.isPaid ? [model.amount] : []);
  });
}

const confirm = calling(
  'confirm',
  ({ id }) => payments.setups.confirm(id, 'card'),
  (model) => model.confirm(),
);

const update = fc
  .record({
    card: fc.constantFrom('approving', 'declining', 'declining', 'none'),
    // Not an amount that the documented card declines.
    amount: fc.integer({ min: 200, max: 999 }),
  })
  .map(({ card, amount }) =>
    calling(
      `update to ${amount} with the card ${card}`,
      ({ id, reference }) => payments.setups.update(id, bodyOf(reference, card, amount)),
      (model) => model.update(card, amount),
    ),
  );

let made = 0;

test('a setup is paid at most once, as it was told last, and is not changed after that', async () => {
  await expectEveryWalk([update, fc.constant(confirm)], start, { runs: 20, length: 10 });
}, 3_600_000);

async function start(): Promise<{ model: SetupModel; real: RealSetup }> {
  made += 1;
  const reference = `SETUP-${made}`;
  const { id } = await payments.setups.create(bodyOf(reference, 'approving', 1000));
  return { model: new SetupModel(), real: { id, reference } };
}
