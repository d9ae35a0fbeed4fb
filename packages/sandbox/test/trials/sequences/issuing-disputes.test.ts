import {
  IssuingClient,
  type IssuingDispute,
  type IssuingDisputeId,
  type IssuingMessageId,
  type IssuingTransactionId,
} from '@cko/issuing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connected } from './connected.js';
import {
  DisputedModel,
  patience,
  processingDelay,
  usualReason,
  type Claim,
  type Outcome,
} from './issuing-disputes-model.js';
import { expectEveryWalk, statusOf, step, type Step } from './step.js';

const day = 24 * 60 * 60 * 1000;

const { sandbox, configuration } = await connected({ freeze: '2026-01-05T12:00:00Z', processingDelay });
const issuing = new IssuingClient(configuration);

interface RealDisputes {
  transaction: IssuingTransactionId;
  presentments: IssuingMessageId[];
  disputes: IssuingDisputeId[];
}

type DisputeStep = Step<DisputedModel, RealDisputes>;

/** What a model of the dispute tells too. */
function toldBy(dispute: IssuingDispute): object {
  const { chargeback, representment, pre_arbitration, arbitration } = dispute;
  return {
    status: dispute.status,
    statusReason: dispute.status_reason,
    amount: dispute.disputed_amount?.amount,
    reason: dispute.reason,
    chargeback: chargeback && { amount: chargeback.amount?.amount, reason: chargeback.reason },
    representment: representment?.amount?.amount,
    preArbitration: pre_arbitration && {
      amount: pre_arbitration.amount?.amount,
      reason: pre_arbitration.reason_change?.reason,
    },
    arbitration: arbitration?.amount?.amount,
    isAsked: dispute.action_details !== undefined,
  };
}

async function expectSame(model: DisputedModel, { transaction, disputes }: RealDisputes): Promise<void> {
  const told = await Promise.all(disputes.map(async (id) => toldBy(await issuing.disputes.get(id))));
  expect(told).toEqual(model.disputes.map((dispute) => dispute.told));
  const { status, amounts } = await issuing.transactions.get(transaction);
  expect(status).toBe(model.status);
  expect(amounts).toMatchObject({
    total_held: { amount: 0 },
    total_cleared: { amount: model.cleared },
    total_refunded: { amount: model.refunded },
  });
}

/** Does something with the dispute that was raised last. */
function calling(
  name: string,
  call: (id: IssuingDisputeId) => Parameters<typeof statusOf>[0],
  expected: (dispute: DisputedModel['disputes'][number]) => number,
): DisputeStep {
  return step(name, async (model, real) => {
    const [id, dispute] = [real.disputes.at(-1), model.disputes.at(-1)];
    if (id === undefined || dispute === undefined) return;
    expect(await statusOf(call(id))).toBe(expected(dispute));
    await expectSame(model, real);
  });
}

/** A text that has a stage come out so. */
function textFor(outcome: Outcome): string {
  return outcome === 'accepted' ? 'Goods did not arrive' : `sandbox_dispute:${outcome}`;
}

const presented = [600, 400];

const claim: fc.Arbitrary<Claim> = fc.record(
  { amount: fc.constantFrom(1, 300, 300, 400, 500, 601), reason: fc.constantFrom('4855', '4834') },
  { requiredKeys: [] },
);
const outcome = fc.constantFrom<Outcome>(
  'rejected',
  'rejected',
  'rejected',
  'insufficient',
  'insufficient',
  'accepted',
);
const justification = 'Another reason fits better';

/** Raises a dispute about one of the presentments. */
function raising(presentment: number, asked: Claim, planned: Outcome, isReady: boolean): DisputeStep {
  const name = `raise ${JSON.stringify(asked)} about ${presentment}, to be ${planned}, ready ${isReady}`;
  return step(name, async (model, real) => {
    const call = issuing.disputes.create({
      reason: usualReason,
      ...asked,
      transaction_id: real.transaction,
      presentment_message_id: real.presentments[presentment] ?? '',
      justification: textFor(planned),
      is_ready_for_submission: isReady,
    });
    const status = await statusOf(call);
    expect(status).toBe(model.raise(presentment, asked, planned, isReady));
    if (status === 201) real.disputes.push((await call).id);
    if (status === 200) expect((await call).id).toBe(real.disputes.at(-1));
    await expectSame(model, real);
  });
}

const raise = fc
  .record({ presentment: fc.nat(1), claim, outcome, isReady: fc.boolean() })
  .map(({ presentment, claim: asked, outcome: planned, isReady }) => raising(presentment, asked, planned, isReady));

const submit = claim.map((asked) =>
  calling(
    `submit ${JSON.stringify(asked)}`,
    (id) => issuing.disputes.submit(id, asked),
    (dispute) => dispute.submit(asked),
  ),
);

const amend = fc
  .record({ claim, outcome, isJustified: fc.boolean() })
  .map(({ claim: asked, outcome: planned, isJustified }) =>
    calling(
      `amend ${JSON.stringify(asked)}, to be ${planned}, justified ${isJustified}`,
      (id) =>
        issuing.disputes.amend(id, {
          ...asked,
          ...(isJustified && { reason_change_justification: justification }),
          action_response: textFor(planned),
        }),
      (dispute) => dispute.amend(asked, planned, isJustified),
    ),
  );

function escalating({ reason, ...asked }: Claim, planned: Outcome): DisputeStep {
  return calling(
    `escalate ${JSON.stringify(asked)} for ${reason}, to be ${planned}`,
    (id) =>
      issuing.disputes.escalate(id, {
        ...asked,
        ...(reason !== undefined && { reason_change: { reason, justification } }),
        justification: textFor(planned),
      }),
    (dispute) => dispute.escalate({ ...asked, ...(reason !== undefined && { reason }) }, planned),
  );
}

const escalate = fc.record({ claim, outcome }).map(({ claim: asked, outcome: planned }) => escalating(asked, planned));

const cancel = fc.constant(
  calling(
    'cancel',
    (id) => issuing.disputes.cancel(id),
    (dispute) => dispute.cancel(),
  ),
);

const refund = fc.integer({ min: 1, max: 1000 }).map((amount) =>
  step<DisputedModel, RealDisputes>(`the merchant gives ${amount} back`, async (model, real) => {
    expect(await statusOf(issuing.simulate.refund(real.transaction, { amount }))).toBe(model.refund(amount));
    await expectSame(model, real);
  }),
);

function passing(time: number): DisputeStep {
  return step(`${time / 1000} seconds pass`, async (model, real) => {
    await sandbox.clock.advance(time);
    model.pass(time);
    await expectSame(model, real);
  });
}

const soon = fc.constantFrom(1, 2, 2, 3).map((delays) => passing(delays * processingDelay));
const rarely = fc.oneof(fc.constantFrom(patience - day, patience).map(passing), refund, cancel, cancel);

test('a dispute is raised, submitted and changed in its time, and the money stays right', async () => {
  const steps = [raise, raise, submit, amend, escalate, soon, soon, rarely];
  await expectEveryWalk(steps, start, { runs: 20, length: 30 });
}, 3_600_000);

test.each([
  { stage: 'a chargeback that was rejected', startStage: startRejected },
  { stage: 'a pre-arbitration short of evidence', startStage: startInsufficient },
])(
  'a dispute goes on from $stage by its stages, and none claims more than the one before',
  async ({ startStage }) => {
    const steps = [amend, amend, escalate, escalate, soon, soon, soon, rarely];
    await expectEveryWalk(steps, startStage, { runs: 15, length: 30 });
  },
  3_600_000,
);

async function start(): Promise<{ model: DisputedModel; real: RealDisputes }> {
  const { id, expiry_month, expiry_year } = await issuing.cards.create({
    type: 'virtual',
    cardholder_id: 'crh_d3ozhf43pcq2xbldn2g45qnb44',
    card_product_id: 'pro_7syjig3jq3mezlc3vjrdpfitl4',
  });
  const model = new DisputedModel(presented);
  const { id: transaction = '' } = await issuing.simulate.authorization({
    card: { id, expiry_month: expiry_month ?? 0, expiry_year: expiry_year ?? 0 },
    transaction: { type: 'purchase', amount: model.cleared, currency: 'GBP', merchant: { category_code: '7399' } },
  });
  for (const amount of presented) await issuing.simulate.clearing(transaction, { amount });
  const { messages = [] } = await issuing.transactions.get(transaction);
  const presentments = messages.filter(({ type }) => type === 'presentment').map(({ id: message }) => message ?? '');
  return { model, real: { transaction, presentments, disputes: [] } };
}

async function startRejected(): Promise<{ model: DisputedModel; real: RealDisputes }> {
  const { model, real } = await start();
  await raising(0, { amount: 400 }, 'rejected', true).run(model, real);
  await passing(3 * processingDelay).run(model, real);
  return { model, real };
}

async function startInsufficient(): Promise<{ model: DisputedModel; real: RealDisputes }> {
  const { model, real } = await startRejected();
  await escalating({ amount: 300 }, 'insufficient').run(model, real);
  await passing(processingDelay).run(model, real);
  return { model, real };
}
