import { IssuingClient, type CardId } from '@cko/issuing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connected } from './connected.js';
import { statusOf, step, expectEveryWalk, type Step } from './step.js';

const day = 24 * 60 * 60 * 1000;

const { sandbox, configuration } = await connected({ freeze: '2026-01-05T12:00:00Z' });
const issuing = new IssuingClient(configuration);

/** An issued card, as far as its state and the limits upon it decide. */
class CardModel {
  status: 'inactive' | 'active' | 'suspended' | 'revoked' = 'inactive';
  private readonly limits: { amount: number; spentToday: number }[] = [];
  isRevocationPlanned = false;

  /** The status of the answer to a change: revoked is final. */
  change(status: 'active' | 'suspended' | 'revoked'): number {
    if (this.status === 'revoked') return 422;
    this.status = status;
    if (status === 'revoked') this.isRevocationPlanned = false;
    return 200;
  }

  planRevocation(): number {
    if (this.status === 'revoked') return 422;
    this.isRevocationPlanned = true;
    return 200;
  }

  dropRevocation(): number {
    if (!this.isRevocationPlanned) return 422;
    this.isRevocationPlanned = false;
    return 200;
  }

  authorize(amount: number): 'Authorized' | 'Declined' {
    const isBeyond = this.limits.some((limit) => limit.spentToday + amount > limit.amount);
    if (this.status !== 'active' || isBeyond) return 'Declined';
    for (const limit of this.limits) limit.spentToday += amount;
    return 'Authorized';
  }

  /** A limit counts what is spent from now on. */
  setLimit(amount: number): void {
    this.limits.push({ amount, spentToday: 0 });
  }

  passDays(): void {
    for (const limit of this.limits) limit.spentToday = 0;
    if (!this.isRevocationPlanned) return;
    this.isRevocationPlanned = false;
    this.status = 'revoked';
  }
}

type CardStep = Step<CardModel, CardId>;

function calling(
  name: string,
  call: (id: CardId) => Parameters<typeof statusOf>[0],
  expected: (model: CardModel) => number,
): CardStep {
  return step(name, async (model, id) => {
    expect(await statusOf(call(id))).toBe(expected(model));
    await expectSame(model, id);
  });
}

async function expectSame(model: CardModel, id: CardId): Promise<void> {
  expect((await issuing.cards.get(id)).status).toBe(model.status);
}

const changes = [
  calling(
    'activate',
    (id) => issuing.cards.activate(id),
    (model) => model.change('active'),
  ),
  calling(
    'suspend',
    (id) => issuing.cards.suspend(id, { reason: 'suspected_lost' }),
    (model) => model.change('suspended'),
  ),
  calling(
    'plan revocation',
    (id) => issuing.cards.scheduleRevocation(id, { revocation_date: nextWeek() }),
    (model) => model.planRevocation(),
  ),
  calling(
    'drop planned revocation',
    (id) => issuing.cards.deleteScheduledRevocation(id),
    (model) => model.dropRevocation(),
  ),
  step<CardModel, CardId>('a week passes', async (model, id) => {
    await sandbox.clock.advance(8 * day);
    model.passDays();
    await expectSame(model, id);
  }),
];

const revoke = calling(
  'revoke',
  (id) => issuing.cards.revoke(id, { reason: 'reported_stolen' }),
  (model) => model.change('revoked'),
);

const authorization = fc.integer({ min: 1, max: 600 }).map((amount) =>
  step<CardModel, CardId>(`authorize ${amount}`, async (model, id) => {
    const { expiry_month, expiry_year } = await issuing.cards.get(id);
    const { status } = await issuing.simulate.authorization({
      card: { id, expiry_month, expiry_year },
      transaction: { type: 'purchase', amount, currency: 'GBP', merchant: { category_code: '7399' } },
    });
    expect(status).toBe(model.authorize(amount));
    await expectSame(model, id);
  }),
);

const limit = fc.integer({ min: 200, max: 1500 }).map((amount_limit) =>
  step<CardModel, CardId>(`limit ${amount_limit}`, async (model, id) => {
    await issuing.controls.create({
      control_type: 'velocity_limit',
      target_id: id,
      velocity_limit: { amount_limit, velocity_window: { type: 'daily' } },
    });
    model.setLimit(amount_limit);
  }),
);

test('a card pays while it is active and within its limits, and revoked is for good', async () => {
  const often = changes.map((change) => fc.constant(change));
  await expectEveryWalk([...often, authorization, authorization, limit, fc.constant(revoke)], start, {
    runs: 30,
    length: 16,
  });
}, 3_600_000);

async function start(): Promise<{ model: CardModel; real: CardId }> {
  const { id } = await issuing.cards.create({
    type: 'virtual',
    cardholder_id: 'crh_d3ozhf43pcq2xbldn2g45qnb44',
    card_product_id: 'pro_7syjig3jq3mezlc3vjrdpfitl4',
    activate_card: false,
  });
  return { model: new CardModel(), real: id };
}

function nextWeek(): string {
  return new Date(sandbox.clock.now().getTime() + 7 * day).toISOString().slice(0, 10);
}
